import type { Link } from '../contract/alignment.js';
import { type Comparison, type Drift, defineRule } from '../contract/rule.js';
import { isCarried } from '../scope/carry.js';
import { findCoordination } from '../scope/find-coordination.js';
import { type Direction, findLoss } from '../scope/find-loss.js';
import { isCompared, type PlacedScope, type Unit, unitsOf } from '../scope/gather-units.js';
import { isOfCondition } from '../scope/only-if.js';
import { quoteOf, spotOf, wholeOf } from '../scope/place-mark.js';
import { describeSwap } from './antonym.js';

/** If, even if, only if; and, or. */
export const condition = defineRule({
  id: 'condition',
  severity: 'error',
  summary: 'A condition differs: lost, or became even if, and became or',
  *checkLink(link, comparison) {
    if (!isCompared(link)) return;
    const { parts, whole } = unitsOf(link, comparison);
    for (const unit of parts) {
      for (const direction of ['out', 'back'] as const) yield* findConditions(unit, whole, direction, link, comparison);
      const swap = findCoordination(unit);
      if (swap) yield describeSwap('condition.changed', swap, comparison);
    }
  },
});

function* findConditions(unit: Unit, whole: Unit, direction: Direction, link: Link, comparison: Comparison): Generator<Drift> {
  const lose = (where: Unit, id: string, answers: string[], accept?: (mark: PlacedScope) => boolean): PlacedScope | null => findLoss(where, id, direction, answers, accept);
  const kinds: [id: string, answers: string[], accept?: (mark: PlacedScope) => boolean][] = [
    ['even-if', ['even-if']],
    ['only', ['only'], (mark) => isOfCondition(mark, unit, direction)],
    ['if', ['if', 'even-if', 'except', 'subject-to']],
  ];
  for (const [id, answers, accept] of kinds) {
    const lost = lose(unit, id, answers, accept);
    if (!lost || (unit !== whole && !lose(whole, id, answers))) continue;
    if (!isCarried(id, direction, link, comparison)) continue;
    yield describeLoss(lost, direction, unit, comparison);
    return;
  }
}

function describeLoss(lost: PlacedScope, direction: Direction, unit: Unit, comparison: Comparison): Drift {
  const id = lost.id === 'only' ? 'only-if' : lost.id;
  return direction === 'out'
    ? { message: { key: 'condition.lost', args: { expected: quoteOf(lost, comparison.canonical) } }, expected: id, canonical: spotOf(lost), translation: wholeOf(unit.translation) }
    : { message: { key: 'condition.gained', args: { actual: quoteOf(lost, comparison.translation) } }, actual: id, canonical: wholeOf(unit.canonical), translation: spotOf(lost) };
}
