import { contrastGroups } from './contrasts/index.js';
import type { PlacedConcept, PlacedScope, UnitSide } from './gather-units.js';
import { overlap } from './overlap.js';

/**
 * The words of `to` that are free to answer one of `ids` in `from`. A weak answer that says something else of its own
 * is free only where the other side does not say that as well: `tanpa` may be the answer to `unless`, but not where
 * there is a `without` for it to answer. Where it is `strict`, weak words of the other side are answered first: `selain`
 * answers `other than` before it answers `unless`.
 */
export function freeAnswers(from: UnitSide, to: UnitSide, ids: readonly string[], strict = false): PlacedScope[] {
  const strong = onePerPlace(to.marks.filter((mark) => !mark.weak && ids.includes(mark.id)));
  const taken = new Set(strong.map(placeOf));
  const said = from.marks.filter((mark) => !mark.weak && ids.includes(mark.id));
  const weak = onePerPlace(to.marks.filter((mark) => mark.weak && ids.includes(mark.id))).filter(
    (mark) => !taken.has(placeOf(mark)) && !isSpokenFor(mark, ids, said, from, to),
  );
  // One word may say both: `à l'exclusion de` is an exception and an exclusion, and `does not include` answers it whole.
  const asserted = new Set(said.map(placeOf));
  const free = ids.some((id) => contrastGroups.has(id))
    ? weak
    : unspent(weak, to, ids, (own) => from.strong(own).filter((mark) => !asserted.has(placeOf(mark))).length);
  if (!strict) return [...strong, ...free];
  const hints = onePerPlace(from.marks.filter((mark) => mark.weak && ids.includes(mark.id))).filter((mark) => !asserted.has(placeOf(mark)));
  for (const hint of unspent(hints, from, ids, (own) => to.strong(own).length)) {
    const nearest = nearestTo(hint, free);
    if (nearest && said.every((mark) => apart(mark, nearest) >= apart(hint, nearest))) free.splice(free.indexOf(nearest), 1);
  }
  return [...strong, ...free];
}

/** So many words of one kind no sentence has. */
const MANY = 60;

/**
 * Whether a weak answer is part of something that both sides speak of, in other words than those to be answered and
 * nearer to it than they stand: the `réserv…` of a `réservation` is no `only` where the other side says `booking`.
 */
export function isSpokenFor(
  answer: PlacedScope,
  ids: readonly string[],
  said: readonly PlacedScope[],
  from: UnitSide,
  to: UnitSide,
): boolean {
  // What says so much in one breath is no sentence, and nothing in it stands near anything.
  if (said.length === 0 || said.length > MANY) return false;
  const near = Math.min(...said.map((mark) => apart(mark, answer)));
  const isSaid = (thing: Thing): boolean => said.some((mark) => overlap(mark, thing));
  const there = thingsIn(to).filter(
    (thing) => !ids.includes(thing.id) && thing.clause === answer.clause && thing.start <= answer.start && thing.end >= answer.end,
  );
  return there.some(({ id }) => {
    const here = thingsIn(from).filter((thing) => thing.id === id && !thing.weak);
    return (
      here.length >= thingsIn(to).filter((thing) => thing.id === id).length &&
      here.some(({ at }) => Math.abs(at - answer.at) < near) &&
      !here.some(isSaid)
    );
  });
}

type Thing = PlacedScope | PlacedConcept;

const things = new WeakMap<UnitSide, Thing[]>();

/** What a side speaks of: its concepts, and whatever it says of how far it reaches. */
function thingsIn(side: UnitSide): Thing[] {
  let found = things.get(side);
  if (!found) things.set(side, (found = [...side.concepts(), ...side.marks.filter(({ weak }) => !weak)]));
  return found;
}

const apart = (a: PlacedScope, b: PlacedScope): number => Math.abs(a.at - b.at);

function nearestTo(mark: PlacedScope, others: readonly PlacedScope[]): PlacedScope | undefined {
  return others.reduce<PlacedScope | undefined>(
    (best, other) => (best && apart(best, mark) <= apart(other, mark) ? best : other),
    undefined,
  );
}

/** Words without those that say something else of their own, which the other side says as well, `answered` times. */
function unspent(marks: readonly PlacedScope[], side: UnitSide, ids: readonly string[], answered: (own: string) => number): PlacedScope[] {
  const spent = new Map<string, number>();
  return marks.filter((mark) => {
    const own = side.marks.find(
      (other) =>
        !other.weak &&
        other.start === mark.start &&
        other.clause === mark.clause &&
        !ids.includes(other.id) &&
        !contrastGroups.has(other.id),
    )?.id;
    if (!own) return true;
    const used = spent.get(own) ?? 0;
    spent.set(own, used + 1);
    return used >= answered(own);
  });
}

function onePerPlace(marks: readonly PlacedScope[]): PlacedScope[] {
  return [...new Map(marks.map((mark) => [placeOf(mark), mark])).values()];
}

const placeOf = ({ clause, start }: PlacedScope): string => `${clause}:${start}`;
