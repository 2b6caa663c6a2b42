import type { Direction } from './find-loss.js';
import { sidesOf } from './find-loss.js';
import type { PlacedScope, Unit } from './gather-units.js';
import { isRestricted } from './restrictions.js';

/** How far apart the `only` and the `if` of `only if` may stand, in characters. */
const BESIDE = 3;

/** Whether an `only` limits a condition: `only if`, `hanya jika`, `que si`, `เฉพาะเมื่อ`. */
export function isOfCondition(only: PlacedScope, unit: Unit, direction: Direction): boolean {
  const { from } = sidesOf(unit, direction);
  return from.marks.some(
    (mark) => mark.id === 'if' && mark.clause === only.clause && mark.start - only.end <= BESIDE && only.start - mark.end <= BESIDE,
  );
}

/** Whether an `if` behind an `only` is answered by a restriction without one: `must not … without`, `only with`. */
export function isSaidByRestriction(condition: PlacedScope, unit: Unit, direction: Direction): boolean {
  const { from, to } = sidesOf(unit, direction);
  return (
    isRestricted(to) &&
    from.marks.some(
      (mark) =>
        mark.id === 'only' &&
        !mark.weak &&
        mark.clause === condition.clause &&
        condition.start - mark.end <= BESIDE &&
        mark.start - condition.end <= BESIDE,
    )
  );
}
