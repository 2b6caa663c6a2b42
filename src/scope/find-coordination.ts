import type { Comparison, Spot } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
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
  if (!swap || different.length > 1) return null;
  if (swap.canonical.id === 'and' ? isChoice(swap.canonical, unit.canonical) : isChoice(swap.translation, unit.translation)) return null;
  if (Math.abs(swap.canonical.at - swap.translation.at) > NEAR) return null;
  return {
    swap,
    dependable:
      isInCondition(swap.canonical, unit.canonical) &&
      isInCondition(swap.translation, unit.translation) &&
      !denies(unit.canonical) &&
      !denies(unit.translation),
  };
}

/** How far in front of the joint its `between` may stand, in characters. */
const REACH = 60;

/** `choose between a refund and a voucher` is `pilih sama ada bayaran balik atau baucar`. */
function isChoice(joint: PlacedScope, side: UnitSide): boolean {
  return side.any('between').some(({ clause, end }) => clause === joint.clause && end <= joint.start && joint.start - end <= REACH);
}

/** Words that open a condition on demand: `on presentation of`, `once`, `so long as`. */
const openers = [...conditions, 'when', 'until'];

/**
 * The `and` or `or` between two conditions of which the translation, which joins nothing behind its own condition,
 * has left one out: `if the item is unworn and its tags are attached`, `si l'article n'a pas été porté`.
 */
export function findDroppedPart({ canonical, translation }: Unit, comparison: Comparison): PlacedScope | undefined {
  const cuts = (reading: Reading, { clause, start, end }: Spot): boolean =>
    /[,;:]/.test((reading.policy.clauses[clause]?.text ?? '').slice(start, end));
  if (translation.any('and').length + translation.any('or').length + translation.any('also').length > 0) return undefined;
  const opener = translation.marks.find((mark) => openers.includes(mark.id));
  if (!opener || translation.spots.some((spot) => cuts(comparison.translation, spot))) return undefined;
  return joints(canonical).find((joint) =>
    canonical.marks.some(
      (mark) =>
        openers.includes(mark.id) &&
        mark.clause === joint.clause &&
        mark.end < joint.start &&
        !cuts(comparison.canonical, { clause: joint.clause, start: mark.end, end: joint.start }),
    ),
  );
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
