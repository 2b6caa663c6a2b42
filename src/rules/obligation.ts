import type { Link } from '../contract/alignment.js';
import { type Comparison, type Drift, defineRule } from '../contract/rule.js';
import { compareForces } from '../force/compare-forces.js';
import type { PlacedMark } from '../force/gather-marks.js';
import { findLoss } from '../scope/find-loss.js';
import { isCompared, unitsOf } from '../scope/gather-units.js';
import { quoteOf, spotOf, wholeOf } from '../scope/place-mark.js';

/** What somebody must, may, will or should do. */
export const obligation = defineRule({
  id: 'obligation',
  severity: 'error',
  summary: 'What somebody must, may or will do differs: “may” became “must”',
  *checkLink(link, comparison) {
    if (isCompared(link)) yield* findEfforts(link, comparison);
    for (const { kind, canonical, translation } of compareForces(link, comparison)) {
      if (kind === 'force' && translation) yield canonical ? change(canonical, translation) : addition(translation);
    }
  },
});

/** `we will answer` → `we will endeavour to answer`: who tries promises nothing. */
function* findEfforts(link: Link, comparison: Comparison): Generator<Drift> {
  const { parts, whole } = unitsOf(link, comparison);
  for (const unit of parts) {
    for (const direction of ['out', 'back'] as const) {
      const lost = findLoss(unit, 'effort', direction);
      if (!lost || (unit !== whole && !findLoss(whole, 'effort', direction))) continue;
      yield direction === 'back'
        ? {
            message: { key: 'obligation.weakened', args: { actual: quoteOf(lost, comparison.translation) } },
            canonical: wholeOf(unit.canonical),
            translation: spotOf(lost),
          }
        : {
            message: { key: 'obligation.strengthened', args: { expected: quoteOf(lost, comparison.canonical) } },
            severity: 'info',
            canonical: spotOf(lost),
            translation: wholeOf(unit.translation),
          };
    }
  }
}

function change(canonical: PlacedMark, translation: PlacedMark): Drift {
  const [expected, actual] = [forceOf(canonical), forceOf(translation)];
  const drift: Drift = {
    message: {
      key: 'obligation.changed',
      args: { expected: { kind: 'force', value: expected }, actual: { kind: 'force', value: actual } },
    },
    expected,
    actual,
    canonical: spotOf(canonical),
    translation: spotOf(translation),
  };
  // A duty that became advice binds nobody any more. The other way round says little: French and Malay have one
  // verb for both (`you should review` → `vous devez consulter`, in published policies more often than not).
  if (actual.startsWith('should')) drift.severity = 'warning';
  else if (expected.startsWith('should')) drift.severity = 'info';
  return drift;
}

/** `the Renter pays` → `may pay`: no duty is said there that a reader could be shown. */
function addition(translation: PlacedMark): Drift {
  const actual = forceOf(translation);
  return {
    message: { key: 'obligation.gained', args: { actual: { kind: 'force', value: actual } } },
    actual,
    translation: spotOf(translation),
    severity: 'info',
  };
}

export function forceOf(mark: PlacedMark): string {
  return mark.forces[0] ?? 'not';
}
