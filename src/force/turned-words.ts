import { conceptsOf, pronounConcepts } from '../concepts/concepts-of.js';
import type { Link } from '../contract/alignment.js';
import type { Comparison, Spot } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import { type PlacedScope, type UnitSide, unitsOf } from '../scope/gather-units.js';
import { isHeading } from '../scope/is-heading.js';
import { marksOf } from './gather-marks.js';

/** A `not` that denies a word which the other side states. */
export interface TurnedWord {
  kind: 'negation-lost' | 'negation-gained';
  not: Spot;
}

/** How far behind its `not` stands what it denies, in characters. */
const BEHIND = { spaced: 12, unspaced: 6 };
/** How near to a word any word with a no in it may stand to deny it, in characters. */
const AROUND = { spaced: { before: 60, behind: 25 }, unspaced: { before: 30, behind: 12 } };

/**
 * A word that stands in one place on either side, right behind a `not` on the one and on the other in a phrase without
 * a no in it, where that other side has fewer nots: words with a no in them elsewhere in the sentence may hide that one is lost.
 */
export function turnedWords(link: Link, comparison: Comparison): TurnedWord[] {
  const { canonical, translation } = comparison;
  if (isHeading(canonical, link.canonical) || isHeading(translation, link.translation)) return [];
  return unitsOf(link, comparison).parts.flatMap((unit) => {
    const lost = turnedIn(unit.canonical, canonical, unit.translation, translation);
    // A lone `ne`, `belum` and the like are style.
    const gained = turnedIn(unit.translation, translation, unit.canonical, canonical).filter((not) => deniesVerb(not, translation));
    return [
      ...lost.map((not) => ({ kind: 'negation-lost' as const, not })),
      ...gained.map((not) => ({ kind: 'negation-gained' as const, not })),
    ].slice(0, 1);
  });
}

function turnedIn(from: UnitSide, ours: Reading, to: UnitSide, theirs: Reading): PlacedScope[] {
  const denied = flatDenials(from, ours);
  if (countHeads(denied) <= countHeads(flatDenials(to, theirs))) return [];
  const nots = denied.filter((not) => !isSubject(not, ours));
  const [said, stated] = [placesOf(from, ours), placesOf(to, theirs)];
  let denials: Spot[] | undefined;
  return nots.filter((not) =>
    firstBehind(not, said, ours).some(({ id }) => {
      const others = stated.get(id);
      if (said.get(id)?.length !== 1 || !others) return false;
      denials ??= allDenials(to, theirs);
      return !denials.some((denial) => others.some((other) => isAround(denial, other, to, theirs)));
    }),
  );
}

/** What a `not` denies: the words that begin soonest behind it, or inside it (`ne vendons pas`). */
function firstBehind(not: Spot, said: ReadonlyMap<string, readonly Spot[]>, { pack }: Reading): { id: string; start: number }[] {
  const reach = pack.spaced ? BEHIND.spaced : BEHIND.unspaced;
  const behind = [...said].flatMap(([id, places]) =>
    places
      .filter(({ clause, start, end }) => clause === not.clause && end > not.end && start >= not.start && start - not.end <= reach)
      .map(({ start }) => ({ id, start })),
  );
  const first = Math.min(...behind.map(({ start }) => start));
  return behind.filter(({ start }) => start === first);
}

function isAround(denial: Spot, place: Spot, side: UnitSide, { pack, policy }: Reading): boolean {
  const { before, behind } = pack.spaced ? AROUND.spaced : AROUND.unspaced;
  if (denial.clause !== place.clause || denial.end <= place.start - before || denial.start >= place.end + behind) return false;
  const [start, end] = denial.end <= place.start ? [denial.end, place.start] : [place.end, denial.start];
  const text = policy.clauses[place.clause]?.text ?? '';
  return (
    !/[;:.]/.test(text.slice(start, end)) &&
    !side.strong('but').some((but) => but.clause === place.clause && but.start >= start && but.end <= end)
  );
}

function placesOf({ spots }: UnitSide, reading: Reading): Map<string, Spot[]> {
  const places = new Map<string, Spot[]>();
  for (const { clause, start, end } of spots) {
    for (const concept of conceptsOf(reading, clause)) {
      if (concept.start < start || concept.end > end || pronounConcepts.has(concept.id)) continue;
      const known = places.get(concept.id);
      const place = { clause, start: concept.start, end: concept.end };
      if (known) known.push(place);
      else places.set(concept.id, [place]);
    }
  }
  return places;
}

/** Each `not` that denies something: none of `whether or not`, `not less than`. */
function flatDenials(side: UnitSide, reading: Reading): PlacedScope[] {
  return side
    .strong('not')
    .filter(({ clause, start, end }) =>
      marksOf(reading, clause).some((mark) => (mark.negated || mark.kind === 'negative') && mark.start < end && mark.end > start),
    );
}

/** `nothing in this policy`, `no person`: another language denies the verb. */
function isSubject({ clause, start }: Spot, { policy, pack }: Reading): boolean {
  const text = (policy.clauses[clause]?.text ?? '').slice(start, start + LONGEST).toLowerCase();
  return (pack.force.nobody ?? []).some((subject) => text.startsWith(subject));
}

function deniesVerb({ clause, start, end }: Spot, reading: Reading): boolean {
  return marksOf(reading, clause).some((mark) => mark.kind === 'force' && mark.negated && mark.start < end && mark.end > start);
}

/** The longest word for nobody, in characters. */
const LONGEST = 40;

function allDenials(side: UnitSide, reading: Reading): Spot[] {
  const forces = side.spots.flatMap(({ clause, start, end }) =>
    marksOf(reading, clause)
      .filter(
        (mark) =>
          mark.start >= start &&
          mark.end <= end &&
          (mark.negated || mark.only || ['negative', 'without', 'except', 'only', 'limit', 'beyond'].includes(mark.kind)),
      )
      .map((mark) => ({ clause, start: mark.start, end: mark.end })),
  );
  return [...side.any('not'), ...side.any('except'), ...forces];
}

/** Words with a no in them that stand this near to each other are one denial (`ne … pas`, `not … without`), in characters. */
const ONE_DENIAL = 25;

function countHeads(nots: readonly PlacedScope[]): number {
  return nots.filter((not, at) => {
    const before = nots[at - 1];
    return !before || before.clause !== not.clause || not.start - before.end > ONE_DENIAL;
  }).length;
}
