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
  const here = gather('canonical', link, comparison);
  const there = gather('translation', link, comparison);
  // Said twice and answered once is no drift by itself; beside a stranger it is.
  const lost = here.asserted.filter(({ id }) => (here.counts.get(id) ?? 0) > (there.counts.get(id) ?? 0));
  const gained = there.asserted.filter(({ id }) => (there.counts.get(id) ?? 0) > (here.counts.get(id) ?? 0));
  for (const type of new Set(gained.map(typeOf))) {
    const [before, after] = [lost, gained].map((names) => names.filter((name) => typeOf(name) === type)) as [PlacedName[], PlacedName[]];
    const absent = before.filter(({ id }) => !there.counts.has(id));
    const strangers = after.filter(({ id }) => !here.counts.has(id));
    // Either one that is gone or one that is new must be sure. Unequal numbers: one of them was not recognised.
    const pairs = [
      [absent, strangers],
      [before, strangers],
      [absent, after],
    ].find(([a, b]) => a?.length === b?.length && b?.length);
    if (!pairs) continue;
    const [from, to] = pairs as [PlacedName[], PlacedName[]];
    for (const [i, name] of from.entries()) yield describe(name, to[i] as PlacedName, comparison);
  }
}

const typeOf = (name: KnownName): string => name.id.split('/')[0] as string;

interface Places {
  /** Full names, each once. */
  asserted: PlacedName[];
  /** How often each is named in any way. */
  counts: Map<string, number>;
}

function gather(side: Side, link: Link, comparison: Comparison): Places {
  const counts = new Map<string, number>();
  const asserted = new Map<string, PlacedName>();
  for (const clause of link[side]) {
    for (const name of placesOf(comparison[side], clause)) {
      counts.set(name.id, (counts.get(name.id) ?? 0) + 1);
      if (!name.weak && !asserted.has(name.id)) asserted.set(name.id, { ...name, clause });
    }
  }
  return { asserted: [...asserted.values()], counts };
}

function describe(before: PlacedName, after: PlacedName, { canonical, translation }: Comparison): Drift {
  const [expected, actual] = [
    textOf(canonical, before.clause).slice(before.start, before.end),
    textOf(translation, after.clause).slice(after.start, after.end),
  ];
  return {
    message: {
      key: 'drift.differs',
      args: { kind: 'name', expected: { kind: 'name', value: expected }, actual: { kind: 'name', value: actual } },
    },
    severity: 'error',
    expected,
    actual,
    canonical: { clause: before.clause, start: before.start, end: before.end },
    translation: { clause: after.clause, start: after.start, end: after.end },
  };
}
