import type { Swap } from './find-swap.js';
import type { PlacedScope, Unit, UnitSide } from './gather-units.js';

/** An `and` and the `or` in its place; not dependable where translators exchange them freely. */
export interface Coordination {
  swap: Swap;
  dependable: boolean;
}

/** How far apart, in shares of the unit, the two may stand. */
const NEAR = 0.2;

/** Words that open a condition: in one, `and` and `or` decide who is bound. */
const conditions = ['if', 'except', 'subject-to', 'provided', 'only'];

/**
 * An `and` that became `or`, or the other way round. Seen only where both sides have the same number of these words,
 * all in the same order but one: languages join and part their lists freely. In published translations nouns are
 * often joined by the other word (`mechanical, software, and other failures` → `… ou autres`), above all under a
 * `not`; the parts of a condition are not.
 */
export function findCoordination(unit: Unit): Coordination | null {
  const ours = joints(unit.canonical);
  const theirs = joints(unit.translation);
  if (ours.length === 0 || ours.length !== theirs.length) return null;
  const different = ours.flatMap((mark, at) =>
    mark.id === theirs[at]?.id ? [] : [{ canonical: mark, translation: theirs[at] as PlacedScope }],
  );
  const [swap] = different;
  if (!swap || different.length > 1 || Math.abs(swap.canonical.at - swap.translation.at) > NEAR) return null;
  return {
    swap,
    dependable:
      isInCondition(swap.canonical, unit.canonical) &&
      isInCondition(swap.translation, unit.translation) &&
      !denies(unit.canonical) &&
      !denies(unit.translation),
  };
}

function joints(side: UnitSide): PlacedScope[] {
  return side.marks.filter(({ id, weak }) => (id === 'and' || id === 'or') && !weak);
}

function isInCondition(joint: PlacedScope, side: UnitSide): boolean {
  return side.marks.some((mark) => conditions.includes(mark.id) && !mark.weak && mark.clause === joint.clause && mark.start < joint.start);
}

function denies(side: UnitSide): boolean {
  return side.strong('not').length > 0;
}
