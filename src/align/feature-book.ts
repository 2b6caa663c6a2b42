import type { FeatureKind } from './feature.js';
import { foldCognate } from './fold-cognate.js';

/** Numbers for features, the same on both sides, so that comparing clauses is comparing sorted arrays of integers. */
export interface FeatureBook {
  kinds: FeatureKind[];
  values: string[];
  /** For each word its cognate stem's number, or -1; for other features -1. */
  stems: number[];
  number(kind: FeatureKind, value: string): number;
  /** Takes over the features of another book: for each number there the number here. */
  adopt(other: FeatureBook): Int32Array;
}

export function openFeatureBook(): FeatureBook {
  const byKind = new Map<FeatureKind, Map<string, number>>();
  const valuesOf = (kind: FeatureKind): Map<string, number> => {
    let values = byKind.get(kind);
    if (!values) byKind.set(kind, (values = new Map()));
    return values;
  };
  const add = (kind: FeatureKind, value: string, stem: number): number => {
    const number = book.kinds.length;
    valuesOf(kind).set(value, number);
    book.kinds.push(kind);
    book.values.push(value);
    book.stems.push(stem);
    return number;
  };
  const book: FeatureBook = {
    kinds: [],
    values: [],
    stems: [],
    number(kind, value) {
      const known = valuesOf(kind).get(value);
      if (known !== undefined) return known;
      const stem = kind === 'word' ? foldCognate(value) : null;
      return add(kind, value, stem === null ? -1 : book.number('stem', stem));
    },
    adopt({ kinds, values, stems }) {
      const numbers = new Int32Array(kinds.length);
      for (let index = 0; index < kinds.length; index++) {
        const [kind, value, stem] = [kinds[index] as FeatureKind, values[index] as string, stems[index] as number];
        // A stem stands before its words, so its number here is known.
        numbers[index] = valuesOf(kind).get(value) ?? add(kind, value, stem < 0 ? -1 : (numbers[stem] as number));
      }
      return numbers;
    },
  };
  return book;
}
