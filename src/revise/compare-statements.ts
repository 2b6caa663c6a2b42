import type { ClauseFact } from '../contract/fact.js';
import { compareValues } from '../facts/compare-values.js';
import { fold } from '../text/fold.js';
import { isWording, type Statement, subtract } from './statement.js';
import type { FactChange } from './version-diff.js';

/** The same value, in one language: `13 or under` for `under 13` is a change, `1 year` for `12 months` is none. */
export function isSameValue(a: ClauseFact, b: ClauseFact): boolean {
  if (a.kind !== b.kind) return false;
  if (isWording(a)) return plain(a.value) === plain(b.value);
  return a.value === b.value || (a.kind !== 'link' && compareValues(a.kind, a.value, b.value) === 'same');
}

const plain = (value: string): string => fold(value).text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** The values that changed, each with the one of its kind that came in its place where there is one. */
export function compareFactsOf(older: Statement, newer: Statement): FactChange[] {
  const lost = subtract(older.facts, newer.facts, isSameValue);
  const gained = subtract(newer.facts, older.facts, isSameValue);
  // What is stated again, or once less, states nothing new.
  const gone = lost.filter((fact) => !newer.facts.some((other) => isSameValue(fact, other)));
  const come = gained.filter((fact) => !older.facts.some((other) => isSameValue(fact, other)));
  const changes: FactChange[] = gone.map((fact) => {
    const index = come.findIndex((other) => other.kind === fact.kind);
    return { older: fact, newer: index < 0 ? null : (come.splice(index, 1)[0] as ClauseFact) };
  });
  return [...changes, ...come.map((fact) => ({ older: null, newer: fact }))];
}

export function compareForcesOf(older: Statement, newer: Statement): { older: string[]; newer: string[] } {
  return { older: subtract(older.forces, newer.forces), newer: subtract(newer.forces, older.forces) };
}
