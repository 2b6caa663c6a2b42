import type { Bound } from '../contract/fact-phrases.js';
import type { Fact, FactKind } from '../contract/fact.js';
import type { LanguagePack } from '../contract/language-pack.js';
import { compileBounds } from './bounds.js';
import type { FactReader } from './fact-reader.js';
import type { FactText } from './fact-text.js';
import { compileRange } from './ranges.js';

/** One amount: where it stands in the skeleton and how its normal form is written. */
export interface Amount {
  start: number;
  end: number;
  value: number;
  write(value: number): string;
}

/** Reads the amount whose number stands at `place`, or none. */
export type AmountReader = (text: FactText, place: number) => Amount | null;

/**
 * Reads amounts with their bounds and ranges, whatever their unit: money, percentages, measures. A range shares the
 * unit of its second number: `between 10 and 20 %`.
 */
export function compileAmounts(pack: LanguagePack, kind: FactKind, read: AmountReader): FactReader {
  const range = compileRange(pack);
  const bounds = compileBounds(pack, [pack.facts.bounds]);
  return (text) => {
    const facts: Fact[] = [];
    for (let i = 0; i < text.numbers.length; i++) {
      const fact = text.isFree(i) ? readAt(text, text.places[i] as number) : null;
      if (fact) facts.push(fact);
    }
    return facts;
  };

  function readAt(text: FactText, place: number): Fact | null {
    const ends = range(text, place);
    const upper = ends && read(text, ends.second);
    if (ends && upper && text.isFreeWithin(ends.start, upper.end)) {
      return text.fact(kind, `[${upper.write(ends.value)},${upper.write(upper.value)}]`, Math.min(ends.start, place), upper.end);
    }
    const amount = read(text, place);
    if (!amount || !text.isFreeWithin(amount.start, amount.end)) return null;
    const wide = range(text, place, amount.end) ?? null;
    const second = wide && read(text, wide.second);
    if (wide && second) return text.fact(kind, `[${amount.write(amount.value)},${second.write(second.value)}]`, Math.min(wide.start, amount.start), second.end);
    const before = bounds.before(text.skeleton, amount.start);
    const after = before ? null : bounds.after(text.skeleton, amount.end);
    const bound: Bound | '' = before?.bound ?? after?.bound ?? '';
    const mismatch = text.numbers[text.numberAt(place)]?.mismatch;
    return text.fact(
      kind,
      `${bound}${amount.write(amount.value)}`,
      before?.at ?? amount.start,
      after?.at ?? amount.end,
      mismatch ? { fault: { code: 'number-mismatch', expected: mismatch.word, actual: mismatch.figure } } : {},
    );
  }
}
