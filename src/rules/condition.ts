import type { Link } from '../contract/alignment.js';
import type { Severity } from '../contract/finding.js';
import { type Comparison, type Drift, defineRule } from '../contract/rule.js';
import { findCoordination, findDroppedPart } from '../scope/find-coordination.js';
import { type Direction, findLoss, type LossOptions, sidesOf } from '../scope/find-loss.js';
import { isCompared, type PlacedScope, type Unit, unitsOf } from '../scope/gather-units.js';
import { isOfCondition, isSaidByRestriction } from '../scope/only-if.js';
import { quoteOf, spotOf, wholeOf } from '../scope/place-mark.js';
import { describeSwap } from './antonym.js';
import { inkOf, lengthRatio } from '../scope/length-ratio.js';

/** If, even if, only if; and, or. */
export const condition = defineRule({
  id: 'condition',
  severity: 'error',
  summary: 'A condition differs: it is lost, “if” became “even if”, “and” became “or”',
  *checkLink(link, comparison) {
    if (!isCompared(link)) return;
    const { parts, whole } = unitsOf(link, comparison);
    for (const unit of parts) {
      for (const direction of ['out', 'back'] as const) yield* findConditions(unit, whole, direction, link, comparison);
      const joint = findCoordination(unit);
      const dropped = findDroppedPart(unit, comparison);
      if (dropped) yield { ...describeLoss(dropped, 'out', unit, comparison), severity: 'info' };
      if (joint) yield { ...describeSwap('condition.changed', joint.swap, comparison), severity: joint.dependable ? 'error' : 'info' };
    }
  },
});

interface Kind extends LossOptions {
  id: string;
  severity: Record<Direction, Severity>;
}

function* findConditions(unit: Unit, whole: Unit, direction: Direction, link: Link, comparison: Comparison): Generator<Drift> {
  const kinds: Kind[] = [
    { id: 'even-if', severity: { out: 'error', back: 'error' } },
    // `whether or not you ask` that became `if you ask`, or the other way round
    ...irrespective(unit, direction),
    { id: 'only', severity: { out: 'error', back: 'info' }, accept: (mark) => isOfCondition(mark, unit, direction) },
    { id: 'provided', severity: { out: 'error', back: 'info' }, alsoBy: ['if', 'subject-to', 'except', 'only'] },
    // A condition that is gained is mostly one that the other language says by a participle.
    {
      id: 'if',
      severity: { out: 'error', back: 'info' },
      alsoBy: ['even-if', 'except', 'subject-to', 'provided'],
      once: true,
      accept: (mark) => !isSaidByRestriction(mark, unit, direction),
    },
  ];
  for (const { id, severity, ...options } of kinds) {
    const lost = findLoss(unit, id, direction, options);
    if (!lost || (unit !== whole && !findLoss(whole, id, direction, { ...options, accept: undefined, once: false }))) continue;
    if (id === 'even-if' && direction === 'back' && isFormerException(unit)) continue;
    const isReworded = id === 'if' && direction === 'out' && keepsLength(link, comparison);
    // `แม้` with an adjective concedes a point; only an `if` that it took the place of makes it a condition.
    const isConceded =
      id === 'even-if' && direction === 'back' && unit.translation.strong('if').length >= unit.canonical.strong('if').length;
    yield { ...describeLoss(lost, direction, unit, comparison), severity: isReworded || isConceded ? 'info' : severity[direction] };
    return;
  }
}

/** `whether or not` where the other side has a condition more; sure where that is said beyond doubt. */
function irrespective(unit: Unit, direction: Direction): Kind[] {
  const { from, to } = sidesOf(unit, direction);
  if (from.strong('irrespective').length === 0) return [];
  const severity = conditional.some((id) => to.strong(id).length > from.strong(id).length) ? 'error' : 'info';
  const mayBe = direction === 'out' ? conditional : ['provided', 'subject-to'];
  if (severity === 'info' && !mayBe.some((id) => to.any(id).length > from.any(id).length)) return [];
  return [{ id: 'irrespective', severity: { out: severity, back: severity } }];
}

const conditional = ['if', 'provided', 'only', 'subject-to'];

/**
 * A condition that is gone takes its words with it; where the translation is as long as others, a relative clause or a
 * participle may say it: `if you do` became `alors`, `a member who …` is `if a member …`.
 */
function keepsLength(link: Link, comparison: Comparison): boolean {
  const { center } = lengthRatio(comparison);
  const ratio = Math.log(inkOf(comparison.translation, link.translation) / inkOf(comparison.canonical, link.canonical));
  return ratio > center - SHORTER;
}

/** On fresh faithful texts no condition that was reworded left its clause a fifth shorter; of those that were dropped two in three did. */
const SHORTER = 0.2;

/** `unless` → `even if` is told as the exception that it was. */
function isFormerException(unit: Unit): boolean {
  return findLoss(unit, 'except', 'out', { strict: true }) !== null;
}

function describeLoss(lost: PlacedScope, direction: Direction, unit: Unit, comparison: Comparison): Drift {
  const id = lost.id === 'only' ? 'only-if' : lost.id;
  return direction === 'out'
    ? {
        message: { key: 'condition.lost', args: { expected: quoteOf(lost, comparison.canonical) } },
        expected: id,
        canonical: spotOf(lost),
        translation: wholeOf(unit.translation),
      }
    : {
        message: { key: 'condition.gained', args: { actual: quoteOf(lost, comparison.translation) } },
        actual: id,
        canonical: wholeOf(unit.canonical),
        translation: spotOf(lost),
      };
}
