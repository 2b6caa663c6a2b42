import type { Link } from '../contract/alignment.js';
import type { Comparison, Drift } from '../contract/rule.js';
import type { KnownName } from '../facts/known-names.js';
import { placesOf, textOf } from './name-words.js';
import type { Side } from './name-evidence.js';

interface PlacedName extends KnownName {
  clause: number;
}

/**
 * Countries, cities and authorities that changed places with another: `Austria` became `Australie`. They are
 * translated, so they are compared by what they name. Only a full name asserts one; an adjective or a part of it
 * anywhere in the group answers it.
 */
export function* comparePlaces(link: Link, comparison: Comparison): Generator<Drift> {
  const lost = unanswered('canonical', link, comparison);
  const gained = unanswered('translation', link, comparison);
  for (const type of new Set(lost.map(typeOf))) {
    const [before, after] = [lost, gained].map((names) => names.filter((name) => typeOf(name) === type)) as [PlacedName[], PlacedName[]];
    // Unequal numbers: one of them was not recognised.
    if (before.length !== after.length) continue;
    for (const [i, name] of before.entries()) yield describe(name, after[i] as PlacedName, comparison);
  }
}

const typeOf = (name: KnownName): string => name.id.split('/')[0] as string;

function unanswered(side: Side, link: Link, comparison: Comparison): PlacedName[] {
  const other: Side = side === 'canonical' ? 'translation' : 'canonical';
  const there = new Set(link[other].flatMap((clause) => placesOf(comparison[other], clause).map(({ id }) => id)));
  const found = new Map<string, PlacedName>();
  for (const clause of link[side]) {
    for (const name of placesOf(comparison[side], clause)) if (!name.weak && !there.has(name.id) && !found.has(name.id)) found.set(name.id, { ...name, clause });
  }
  return [...found.values()];
}

function describe(before: PlacedName, after: PlacedName, { canonical, translation }: Comparison): Drift {
  const [expected, actual] = [textOf(canonical, before.clause).slice(before.start, before.end), textOf(translation, after.clause).slice(after.start, after.end)];
  return {
    message: { key: 'drift.differs', args: { kind: 'name', expected: { kind: 'name', value: expected }, actual: { kind: 'name', value: actual } } },
    severity: 'error',
    expected,
    actual,
    canonical: { clause: before.clause, start: before.start, end: before.end },
    translation: { clause: after.clause, start: after.start, end: after.end },
  };
}
