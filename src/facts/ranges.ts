import type { LanguagePack } from '../contract/language-pack.js';
import type { BoundReader } from './bounds.js';
import { type FactText, NUMBER } from './fact-text.js';
import { compileTemplates, compileTemplatesBehind, foldedPattern, templateLength } from './template.js';

/**
 * Tells whether two values make a range: the first stands between `start` and `end`, the second begins at `second`.
 * Returns where the range begins (`between` included), or null. `6 to 12` and `between 6 and 12` are ranges;
 * `6 and 12` alone is a list.
 */
export type Joint = (skeleton: string, start: number, end: number, second: number) => number | null;

/** `dan tidak lebih daripada`, `but in no case more than`. */
const LONGEST_JOINT = 40;

export function compileJoint(pack: LanguagePack): Joint {
  const { rangeTo, rangeFrom } = pack.facts;
  const options = { spaced: pack.spaced };
  const whole = (words: string[], dash: string): RegExp =>
    foldedPattern(`^-? {0,3}(?:${dash}${compileTemplates(words, options)}) {0,3}$`, 'u');
  const plain = whole(rangeTo, '-|');
  const pairs = Object.entries(rangeFrom)
    .sort(([a], [b]) => templateLength(b) - templateLength(a))
    .map(([begin, between]) => ({
      before: foldedPattern(`(?<=(${compileTemplatesBehind([begin], options)}) {0,4})`, 'uy'),
      between: whole(between, ''),
    }));
  return (skeleton, start, end, second) => {
    if (second < end || second - end > LONGEST_JOINT) return null;
    const joint = skeleton.slice(end, second);
    for (const pair of pairs) {
      if (!pair.between.test(joint)) continue;
      pair.before.lastIndex = start;
      const before = pair.before.exec(skeleton)?.[1];
      if (before !== undefined) return skeleton.lastIndexOf(before, start - before.length);
    }
    return plain.test(joint) ? start : null;
  };
}

/**
 * How a range opens whose first value begins at `start`, and where: `from 5 to 12` holds its lower end, `more than 5, up
 * to 12` does not. `from` is where the joint saw it begin.
 */
export function openRange(bounds: BoundReader, skeleton: string, start: number, from: number): { open: '[' | '('; from: number } {
  const lead = bounds.before(skeleton, start);
  return lead?.bound === '>' ? { open: '(', from: Math.min(from, lead.at) } : { open: '[', from };
}

export interface RangeEnds {
  start: number;
  /** The lower end. */
  value: number;
  /** Offset of the second number. */
  second: number;
}

/** The range of two bare numbers that begins with the number at `place`; it must rise. */
export function readNumberRange(text: FactText, place: number, joint: Joint): RangeEnds | null {
  const index = text.numberAt(place);
  const second = text.places[index + 1];
  const [first, other] = [text.numbers[index], text.numbers[index + 1]];
  if (second === undefined || !first || !other || text.skeleton[place] !== NUMBER || !(first.value < other.value)) return null;
  const start = joint(text.skeleton, place, place + 1, second);
  return start === null ? null : { start, value: first.value, second };
}
