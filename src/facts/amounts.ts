import type { Bound, BoundPhrases } from '../contract/fact-phrases.js';
import type { Fact, FactKind } from '../contract/fact.js';
import type { LanguagePack } from '../contract/language-pack.js';
import { compileBounds, isOverruled } from './bounds.js';
import type { FactReader } from './fact-reader.js';
import type { FactText } from './fact-text.js';
import { compileTemplates, foldedPattern } from './template.js';
import { compileJoint, openRange } from './ranges.js';

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
 * Reads amounts with their bounds and ranges, whatever their unit: money, percentages, measures. The first end of a
 * range may leave its unit to the second: `between 10 and 20 %`, `€10–€20`. `ownBounds` are those that only this kind takes.
 */
export function compileAmounts(
  pack: LanguagePack,
  kind: FactKind,
  read: AmountReader,
  ownBounds: readonly BoundPhrases[] = [],
): FactReader {
  const joint = compileJoint(pack);
  const bounds = compileBounds(pack, [pack.facts.bounds, ...ownBounds]);
  const and = foldedPattern(`^ {0,3}${compileTemplates(pack.facts.references.and, { spaced: pack.spaced })} {0,3}$`, '');
  return (text) => {
    const facts: Fact[] = [];
    for (let i = 0; i < text.numbers.length; i++) {
      const fact = text.isFree(i) && !text.isLabel(i) ? (readRange(text, i) ?? readOne(text, i)) : null;
      if (fact) facts.push(kind === 'measure' ? withSharedBound(text, fact, facts.at(-1)) : fact);
    }
    return facts;
  };

  /** `up to 30 kg and 150 cm`: the bound is said of both. */
  function withSharedBound(text: FactText, fact: Fact, before: Fact | undefined): Fact {
    const bound = /^[<>]=?/.exec(before?.value ?? '')?.[0];
    return bound && /^[0-9]/.test(fact.value) && and.test(text.source.slice(before!.end, fact.start).toLowerCase())
      ? { ...fact, value: `${bound}${fact.value}` }
      : fact;
  }

  function readRange(text: FactText, index: number): Fact | null {
    const place = text.places[index] as number;
    const next = text.places[index + 1];
    const lower = read(text, place);
    const upper = next === undefined ? null : read(text, next);
    if (!upper) return lower && next !== undefined && lower.start < place ? readShared(text, index, lower, next) : null;
    const start = lower?.start ?? place;
    const from = joint(text.skeleton, start, lower?.end ?? place + 1, upper.start);
    const first = lower?.value ?? text.numbers[index]?.value ?? Number.NaN;
    if (from === null || !(first < upper.value) || !text.isFreeWithin(from, upper.end)) return null;
    const range = openRange(bounds, text.skeleton, start, from);
    return text.fact(kind, `${range.open}${(lower ?? upper).write(first)},${upper.write(upper.value)}]`, range.from, upper.end);
  }

  /** `ร้อยละ 10 ถึง 20`, `€10–20`: what stands in front of the first end is meant for both. */
  function readShared(text: FactText, index: number, lower: Amount, next: number): Fact | null {
    const value = text.numbers[index + 1]?.value ?? Number.NaN;
    const from = joint(text.skeleton, lower.start, lower.end, next);
    const alone = kind === 'percent' || /^ {0,2}(?:[.,;:)\]]|$)/.test(text.skeleton.slice(next + 1, next + 5));
    if (from === null || !alone || !(lower.value < value) || !text.isFreeWithin(from, next + 1)) return null;
    const range = openRange(bounds, text.skeleton, lower.start, from);
    return text.fact(kind, `${range.open}${lower.write(lower.value)},${lower.write(value)}]`, range.from, next + 1);
  }

  function readOne(text: FactText, index: number): Fact | null {
    const place = text.places[index] as number;
    const amount = read(text, place);
    if (!amount || !text.isFreeWithin(amount.start, amount.end)) return null;
    const before = bounds.before(text.skeleton, amount.start);
    const behind = bounds.after(text.skeleton, amount.end);
    const after = !before?.bound || isOverruled(before, behind, text.skeleton) ? behind : null;
    const bound: Bound | '' = after?.bound || before?.bound || '';
    const end = Math.max(after?.at ?? 0, endOfRestatement(text, index, amount));
    return text.fact(kind, `${bound}${amount.write(amount.value)}`, before?.at ?? amount.start, end, {
      stated: !before?.inferred,
    });
  }

  /** `five hundred ringgit only (RM500)`, `five megabytes (5 MB)` state one amount, not two. */
  function endOfRestatement(text: FactText, index: number, amount: Amount): number {
    const next = text.places[index + 1];
    const again = next === undefined ? null : read(text, next);
    if (!again || !/^(?: [a-z]{2,12})? {0,2}[([] {0,2}$/.test(text.skeleton.slice(amount.end, again.start))) return amount.end;
    if (again.write(again.value) !== amount.write(amount.value)) return amount.end;
    const close = /^(?: [a-z]{2,12})? {0,2}[)\]]/.exec(text.skeleton.slice(again.end, again.end + 16));
    return close ? again.end + close[0].length : amount.end;
  }
}
