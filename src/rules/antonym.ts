import type { Link } from '../contract/alignment.js';
import { type Comparison, type Drift, defineRule } from '../contract/rule.js';
import { isCarried } from '../scope/carry.js';
import { findSwap, type Swap } from '../scope/find-swap.js';
import { isCompared, type Unit, unitsOf } from '../scope/gather-units.js';
import { quoteOf, spotOf } from '../scope/place-mark.js';
import { polarities, type Polarity } from '../scope/polarities.js';

/** A word that became its opposite. */
export const antonym = defineRule({
  id: 'antonym',
  severity: 'error',
  summary: 'A word became its opposite: before and after, delete and keep',
  *checkLink(link, comparison) {
    if (!isCompared(link)) return;
    const { parts, whole } = unitsOf(link, comparison);
    const told = new Set<number>();
    for (const unit of parts) {
      for (const polarity of polarities) {
        const turned = findTurned(unit, polarity);
        if (!turned || told.has(turned.translation.start)) continue;
        // Seen sentence by sentence, a sentence put elsewhere in the clause looks like a drift.
        if (parts.length > 1 && !findTurned(whole, polarity)) continue;
        if (!isDependable(turned, link, comparison)) continue;
        told.add(turned.translation.start);
        yield describeSwap('antonym.changed', turned, comparison);
      }
    }
  },
});

function findTurned(unit: Unit, { one, other, denial }: Polarity): Swap | null {
  return findSwap(unit, one, other, { denial }) ?? findSwap(unit, other, one, { denial });
}

/** Whether the words are answered elsewhere in this translation, and no clause nearby has the same drift the other way round. */
function isDependable({ canonical, translation }: Swap, link: Link, comparison: Comparison): boolean {
  if (!isCarried(canonical.id, 'out', link, comparison)) return false;
  return !comparison.neighbours(link).some((near) => isCompared(near) && findSwap(unitsOf(near, comparison).whole, translation.id, canonical.id));
}

export function describeSwap(key: string, { canonical, translation }: Swap, comparison: Comparison): Drift {
  return {
    message: { key, args: { expected: quoteOf(canonical, comparison.canonical), actual: quoteOf(translation, comparison.translation) } },
    expected: canonical.id,
    actual: translation.id,
    canonical: spotOf(canonical),
    translation: spotOf(translation),
  };
}
