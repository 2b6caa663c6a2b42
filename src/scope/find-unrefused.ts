import { type Direction, sidesOf } from './find-loss.js';
import type { Swap } from './find-swap.js';
import type { PlacedScope, Unit, UnitSide } from './gather-units.js';

/** How far behind a refusal what is refused stands, in characters: `refused to receive them`. */
const OBJECT = 30;

/** How far before a refusal the word stands that bars it, in characters: `unless the speaker objects`. */
const REACH = 90;

/**
 * An opt-in that became an opt-out or the other way round: one side asks for a yes (`who have opted in`), the other for
 * no more than the want of a no (`who have not objected`, `unless they refuse`).
 */
export function findUnrefused(unit: Unit): Swap | null {
  for (const direction of ['out', 'back'] as const) {
    const swap = findOneWay(unit, direction);
    if (swap) return swap;
  }
  return null;
}

function findOneWay(unit: Unit, direction: Direction): Swap | null {
  const { from, to } = sidesOf(unit, direction);
  const asked = from.strong('assent').filter(({ denied }) => !denied);
  const barred = barredRefusals(to, to.strong('refusal'));
  if (
    asked.length === 0 ||
    barred.length === 0 ||
    barredRefusals(to, to.any('refusal')).length <= barredRefusals(from, from.any('refusal')).length
  ) {
    return null;
  }
  const kept = to.any('assent').filter((mark) => !barred.some((refusal) => isPartOf(mark, refusal)));
  const hinted = from.any('assent').filter(({ weak }) => weak).length;
  if (asked.length <= Math.max(kept.filter(({ weak }) => !weak).length, kept.length - hinted)) return null;
  const [yes, no] = [asked[0] as PlacedScope, barred[0] as PlacedScope];
  return direction === 'out' ? { canonical: yes, translation: no } : { canonical: no, translation: yes };
}

/** Refusals that are denied (`has not refused`) or excepted (`unless they refuse`). */
function barredRefusals(side: UnitSide, refusals: readonly PlacedScope[]): PlacedScope[] {
  const bars = side.strong('except');
  return refusals.filter(
    (mark) =>
      mark.denied || bars.some(({ clause, start, end }) => clause === mark.clause && end <= mark.start && mark.start - start <= REACH),
  );
}

function isPartOf(mark: PlacedScope, refusal: PlacedScope): boolean {
  return mark.clause === refusal.clause && mark.end > refusal.start && mark.start <= refusal.end + OBJECT;
}
