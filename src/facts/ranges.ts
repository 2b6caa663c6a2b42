import type { LanguagePack } from '../contract/language-pack.js';
import { type FactText, NUMBER } from './fact-text.js';
import { compileTemplates } from './template.js';

export interface RangeEnds {
  /** Where the range begins, `between` included. */
  start: number;
  /** The lower end. */
  value: number;
  /** Offset of the second number. */
  second: number;
}

/**
 * Finds a second number behind the one at `place` that makes a range of both: `6 to 12`, `between 6 and 12`.
 * `from` is where the first value ends when a unit stands behind it (`6 months to 12 months`). `6 and 12` alone is
 * a list, not a range.
 */
export function compileRange(pack: LanguagePack): (text: FactText, place: number, from?: number) => RangeEnds | null {
  const { rangeTo, rangeFrom } = pack.facts;
  const options = { spaced: pack.spaced };
  const plain = new RegExp(` {0,3}(?:-|${compileTemplates(rangeTo, options)}) {0,3}${NUMBER}`, 'uy');
  const pairs = Object.entries(rangeFrom).map(([begin, between]) => ({
    before: new RegExp(`(?<=(${compileTemplates([begin], options)}) {0,4})`, 'uy'),
    between: new RegExp(` {0,3}${compileTemplates(between, options)} {0,3}${NUMBER}`, 'uy'),
  }));
  return (text, place, from = place + 1) => {
    const { skeleton } = text;
    const first = text.numbers[text.numberAt(place)];
    if (!first || Number.isNaN(first.value)) return null;
    for (const pair of pairs) {
      const second = secondNumber(pair.between, skeleton, from);
      if (second === null) continue;
      pair.before.lastIndex = place;
      const before = pair.before.exec(skeleton)?.[1];
      if (before !== undefined) return rising(text, first.value, second, skeleton.lastIndexOf(before, place - before.length), from);
    }
    const second = secondNumber(plain, skeleton, from);
    return second === null ? null : rising(text, first.value, second, place, from);
  };
}

function secondNumber(pattern: RegExp, skeleton: string, from: number): number | null {
  pattern.lastIndex = from;
  const match = pattern.exec(skeleton);
  return match ? from + match[0].length - 1 : null;
}

/** A range rises, unless its ends name their own units (`6 months to 1 year`). */
function rising(text: FactText, lower: number, second: number, start: number, from: number): RangeEnds | null {
  const upper = text.numbers[text.numberAt(second)]?.value ?? Number.NaN;
  const sharesUnit = text.skeleton[from - 1] === NUMBER;
  if (Number.isNaN(upper) || (sharesUnit && upper <= lower)) return null;
  return { start, value: lower, second };
}
