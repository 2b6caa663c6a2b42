import type { FeatureKind } from './feature.js';
import { foldCognate } from './fold-cognate.js';

/** Numbers for features, the same on both sides, so that comparing clauses is comparing sorted arrays of integers. */
export interface FeatureBook {
  kinds: FeatureKind[];
  values: string[];
  /** For each word its cognate stem's number, or -1; for other features -1. */
  stems: number[];
  number(kind: FeatureKind, value: string): number;
}

export function openFeatureBook(): FeatureBook {
  const byKind = new Map<FeatureKind, Map<string, number>>();
  const book: FeatureBook = {
    kinds: [],
    values: [],
    stems: [],
    number(kind, value) {
      let values = byKind.get(kind);
      if (!values) {
        values = new Map();
        byKind.set(kind, values);
      }
      const known = values.get(value);
      if (known !== undefined) return known;
      const stem = kind === 'word' ? foldCognate(value) : null;
      const stemNumber = stem === null ? -1 : book.number('stem', stem);
      const number = book.kinds.length;
      values.set(value, number);
      book.kinds.push(kind);
      book.values.push(value);
      book.stems.push(stemNumber);
      return number;
    },
  };
  return book;
}
