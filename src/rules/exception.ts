import type { Link } from '../contract/alignment.js';
import { type Comparison, type Drift, defineRule } from '../contract/rule.js';
import { isCarried } from '../scope/carry.js';
import { type Direction, findLoss } from '../scope/find-loss.js';
import { isCompared, type Unit, unitsOf } from '../scope/gather-units.js';
import { spotOf, wholeOf } from '../scope/place-mark.js';

/** Words that make an exception, and by what other words a translator may put them. */
const kinds: [id: string, alsoBy: string[]][] = [
  ['except', ['subject-to', 'provided']],
  ['subject-to', ['except', 'even-if', 'if', 'only', 'provided']],
];

/** An unless or except that stands on one side only. */
export const exception = defineRule({
  id: 'exception',
  severity: 'error',
  summary: 'An exception is lost or gained: unless, except, subject to',
  *checkLink(link, comparison) {
    if (!isCompared(link)) return;
    const { parts, whole } = unitsOf(link, comparison);
    for (const unit of parts) {
      for (const direction of ['out', 'back'] as const) {
        for (const [id, alsoBy] of kinds) {
          const lost = findLoss(unit, id, direction, { alsoBy, strict: true });
          if (!lost || (unit !== whole && !findLoss(whole, id, direction, { alsoBy, strict: true }))) continue;
          if (!isCarried(id, direction, link, comparison) || hasGone(id, direction, link, comparison)) continue;
          yield describe(direction, lost.id, spotOf(lost), unit);
        }
      }
    }
  },
});

/** Whether a clause nearby has gained what this one lost. */
function hasGone(id: string, direction: Direction, link: Link, comparison: Comparison): boolean {
  const back = direction === 'out' ? 'back' : 'out';
  return comparison.neighbours(link).some((near) => isCompared(near) && findLoss(unitsOf(near, comparison).whole, id, back));
}

function describe(direction: Direction, id: string, spot: ReturnType<typeof spotOf>, unit: Unit): Drift {
  return direction === 'out'
    ? { message: { key: 'exception.lost', args: {} }, expected: id, canonical: spot, translation: wholeOf(unit.translation) }
    : { message: { key: 'exception.gained', args: {} }, ...(id === 'subject-to' ? { severity: 'info' as const } : {}), actual: id, canonical: wholeOf(unit.canonical), translation: spot };
}
