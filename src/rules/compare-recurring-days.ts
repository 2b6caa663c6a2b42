import type { Link } from '../contract/alignment.js';
import type { ClauseFact } from '../contract/fact.js';
import type { Comparison, Drift } from '../contract/rule.js';
import { readRecurringDays } from '../facts/read-facts.js';
import type { Reading } from '../facts/reading.js';
import { isCompared } from '../scope/gather-units.js';
import { type Difference, describeDifference, isOneEnd } from './compare-facts.js';

/** `until 31 December` here and `until 31 March` there. One that stands on one side only may be `the end of the year`. */
export function* compareRecurringDays(link: Link, comparison: Comparison): Generator<Drift> {
  const { canonical, translation } = comparison;
  if (!isCompared(link)) return;
  const [ours, theirs] = [daysIn(canonical, link.canonical), daysIn(translation, link.translation)];
  const [lost, gained] = [
    ours.filter((day) => !isNamed(day, theirs, translation, link.translation)),
    theirs.filter((day) => !isNamed(day, ours, canonical, link.canonical)),
  ];
  for (const [at, expected] of lost.entries()) {
    const actual = gained[at];
    const difference: Difference | null = actual ? { expected, actual, how: 'different' } : null;
    if (difference && !isOneEnd(difference, comparison)) yield describeDifference(difference);
  }
}

function daysIn(reading: Reading, clauses: readonly number[]): ClauseFact[] {
  return clauses.flatMap((clause) => {
    const text = reading.policy.clauses[clause]?.text ?? '';
    return readRecurringDays(text, reading.pack, reading.factsOf(clause)).map((day) => ({ ...day, clause }));
  });
}

/** Whether the other side names the day, alone or in a full date. */
function isNamed({ value }: ClauseFact, days: readonly ClauseFact[], reading: Reading, clauses: readonly number[]): boolean {
  return (
    days.some((day) => day.value === value) ||
    clauses.some((clause) => reading.factsOf(clause).some((fact) => fact.kind === 'date' && fact.value.endsWith(value.slice(1))))
  );
}
