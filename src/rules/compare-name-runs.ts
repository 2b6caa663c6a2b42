import type { Link } from '../contract/alignment.js';
import type { Comparison } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import { textOf } from './name-words.js';
import type { NamedSpot, ReplacedName } from './replaced-name.js';
import { similarity } from './similarity.js';

const RUN = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}]+(?: \p{Lu}[\p{L}\p{M}]+){2,5}(?![\p{L}\p{M}\p{N}])/gu;

/** A name of three words and more that is carried over but for one word: `Jaya Ground Services`, `Java Ground Services`. */
export function compareNameRuns(link: Link, { canonical, translation }: Comparison): ReplacedName[] {
  const runsOf = (reading: Reading, clauses: readonly number[]): NamedSpot[] =>
    clauses.flatMap((clause) =>
      [...textOf(reading, clause).matchAll(RUN)].map(({ 0: value, index }) => ({ clause, start: index, end: index + value.length, value })),
    );
  const [ours, theirs] = [runsOf(canonical, link.canonical), runsOf(translation, link.translation)];
  const stands = (value: string, others: readonly { value: string }[]): boolean => others.some((other) => other.value.includes(value));
  return ours.flatMap((before) => {
    if (stands(before.value, theirs)) return [];
    const after = theirs.find((other) => !stands(other.value, ours) && isAllButOne(before.value.split(' '), other.value.split(' ')));
    return after ? [{ expected: before, actual: after, isProven: true }] : [];
  });
}

/** The first word may be none of the name: `Only Jaya Ground`, `Ms Irena Dalloway`. */
function isAllButOne(a: readonly string[], b: readonly string[]): boolean {
  const differing = a.flatMap((word, i) => (word === b[i] ? [] : [i]));
  if (a.length !== b.length || differing.length !== 1) return false;
  return differing[0] !== 0 || similarity((a[0] as string).toLowerCase(), (b[0] as string).toLowerCase()) >= MISWRITTEN;
}

const MISWRITTEN = 0.5;
