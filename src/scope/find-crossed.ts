import type { PlacedScope, Unit, UnitSide } from './gather-units.js';
import type { Swap } from './find-swap.js';

/** What parts a rule from its exception, and what is so from what is not. */
const PIVOTS = ['except', 'not'];

/**
 * `we keep it, unless you ask us to delete it` → `we delete it, unless you ask us to keep it`: both sides have each word
 * once, on the two sides of an `unless` or of a `not`, and in the other order.
 */
export function findCrossed({ canonical, translation }: Unit, one: string, other: string): Swap | null {
  const [ours, theirs] = [orderIn(canonical, one, other), orderIn(translation, one, other)];
  if (!ours || !theirs || ours.first.id === theirs.first.id) return null;
  return PIVOTS.some((pivot) => isParted(canonical, ours, pivot) && isParted(translation, theirs, pivot))
    ? { canonical: ours.first, translation: theirs.first }
    : null;
}

interface Order {
  first: PlacedScope;
  second: PlacedScope;
}

function orderIn(side: UnitSide, one: string, other: string): Order | null {
  const [a, b] = [side.strong(one), side.strong(other)];
  const [first] = a;
  const [second] = b;
  if (!first || !second || a.length > 1 || b.length > 1 || first.clause !== second.clause || first.start === second.start) return null;
  return first.start < second.start ? { first, second } : { first: second, second: first };
}

/** Whether one such word, and no other, stands between the two. */
function isParted(side: UnitSide, { first, second }: Order, pivot: string): boolean {
  const words = side.strong(pivot);
  return (
    words.length === 1 && words.every(({ clause, start, end }) => clause === first.clause && start >= first.end && end <= second.start)
  );
}
