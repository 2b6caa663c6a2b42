import type { Link } from '../contract/alignment.js';
import type { ClauseFact } from '../contract/fact.js';
import type { Comparison } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import type { Difference } from './compare-facts.js';
import { numbersIn } from './excuse-facts.js';

/** `once a year` and `twice a year`: as periods they are a year and half a year, and what differs is a count. */
export function isOfTimes({ expected, actual }: Difference): boolean {
  return expected?.times !== undefined && actual?.times !== undefined && expected.times !== actual.times;
}

/** `two drills a year` → `ปีละสี่ครั้ง` (four times a year): a count on one side, and on the other how often in the period. */
export function findTimes(link: Link, comparison: Comparison): Difference | null {
  const [ours, theirs] = [sideOf(comparison.canonical, link.canonical), sideOf(comparison.translation, link.translation)];
  const expected = ours.counts.length === 1 && theirs.times.length === 1 && areApart(ours, theirs);
  if (expected) return { expected: ours.counts[0]!, actual: theirs.times[0]!, how: 'different' };
  const actual = theirs.counts.length === 1 && ours.times.length === 1 && areApart(theirs, ours);
  return actual ? { expected: ours.times[0]!, actual: theirs.counts[0]!, how: 'different' } : null;
}

interface Counted {
  counts: ClauseFact[];
  times: ClauseFact[];
  numbers: number[];
}

function sideOf(reading: Reading, clauses: readonly number[]): Counted {
  const facts = clauses.flatMap((clause) => [...reading.factsOf(clause)]);
  return {
    counts: facts.filter(({ kind, value }) => kind === 'count' && /^[0-9]+$/.test(value)),
    times: facts.filter(({ times = 0 }) => times > 1),
    numbers: numbersIn({ reading, clauses }),
  };
}

/** Whether neither of the two numbers stands on the other side. */
function areApart(counting: Counted, timed: Counted): boolean {
  return (
    timed.counts.length + counting.times.length === 0 &&
    !counting.numbers.includes(timed.times[0]?.times ?? 0) &&
    !timed.numbers.includes(Number(counting.counts[0]?.value))
  );
}
