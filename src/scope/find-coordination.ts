import type { Swap } from './find-swap.js';
import type { PlacedScope, Unit, UnitSide } from './gather-units.js';

/** How far apart, in shares of the unit, an `and` and the `or` in its place may stand. */
const NEAR = 0.2;

/**
 * An `and` that became `or`, or the other way round. Told only where both sides have the same number of these words,
 * all in the same order but one: languages join and part their lists freely.
 */
export function findCoordination({ canonical, translation }: Unit): Swap | null {
  const ours = joints(canonical);
  const theirs = joints(translation);
  if (ours.length === 0 || ours.length !== theirs.length) return null;
  const different = ours.flatMap((mark, at) => (mark.id === theirs[at]?.id ? [] : [{ canonical: mark, translation: theirs[at] as PlacedScope }]));
  const [swap] = different;
  return swap && different.length === 1 && Math.abs(swap.canonical.at - swap.translation.at) <= NEAR ? swap : null;
}

function joints(side: UnitSide): PlacedScope[] {
  return side.marks.filter(({ id, weak }) => (id === 'and' || id === 'or') && !weak);
}
