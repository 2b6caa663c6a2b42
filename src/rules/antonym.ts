import { conceptsOf } from '../concepts/concepts-of.js';
import type { Link } from '../contract/alignment.js';
import { type Comparison, type Drift, defineRule, type Spot } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import { findCrossed } from '../scope/find-crossed.js';
import { findSwap, type Swap } from '../scope/find-swap.js';
import { findUnrefused } from '../scope/find-unrefused.js';
import { isCompared, type PlacedScope, type Unit, type UnitSide, unitsOf } from '../scope/gather-units.js';
import { overlap } from '../scope/overlap.js';
import { quoteOf, spotOf } from '../scope/place-mark.js';
import { polaritiesIn, type Polarity } from '../scope/polarities.js';
import { denialDrifts, isOfWithout } from './denial-drifts.js';
import { areRestatements, isPutOff } from '../scope/restrictions.js';

/** A word that became its opposite. */
export const antonym = defineRule({
  id: 'antonym',
  severity: 'error',
  summary: 'A word became its opposite: before and after, delete and keep',
  *checkLink(link, comparison) {
    if (!isCompared(link)) return;
    const { parts, whole } = unitsOf(link, comparison);
    const told: Spot[] = [];
    const withouts = denialDrifts(link, comparison).filter((drift) => isOfWithout(drift, link, comparison));
    const isTold = (mark: Spot): boolean => told.some((spot) => overlap(spot, mark));
    for (const unit of parts) {
      const unrefused = findUnrefused(unit);
      if (unrefused) {
        told.push(unrefused.translation);
        yield describeSwap('antonym.changed', unrefused, comparison);
      }
      for (const polarity of polaritiesIn(unit)) {
        const turned = findTurned(unit, polarity, comparison);
        if (!turned || isTold(turned.translation)) continue;
        // Seen sentence by sentence, a sentence put elsewhere in the clause looks like a drift.
        if (parts.length > 1 && !findTurned(whole, polarity, comparison)) continue;
        if (!isDependable(turned, link, comparison) || (polarity.object && !hasOneObject(turned, comparison))) continue;
        told.push(turned.translation);
        yield describeSwap('antonym.changed', turned, comparison);
      }
    }
    if (told.length > 0) return;
    for (const drift of withouts) {
      const expected = quoteOf(drift.canonical as Spot, comparison.canonical);
      yield { ...drift, message: { key: 'antonym.lost', args: { expected } }, expected: 'without' };
    }
  },
});

function findTurned(unit: Unit, { one, other, denial, phrases }: Polarity, comparison: Comparison): Swap | null {
  const swap = findSwap(unit, one, other, { denial }) ?? findSwap(unit, other, one, { denial });
  if (!swap || (phrases && isTurned(swap, unit))) return findCrossed(unit, one, other, comparison);
  // `must not … without`, `may … only with`: the one says the other
  if (isPutOff(swap.translation, unit.translation, unit.canonical) || isPutOff(swap.canonical, unit.canonical, unit.translation))
    return null;
  return areRestatements(swap.canonical, unit.canonical, swap.translation, unit.translation) ? null : swap;
}

/** Words that turn a statement round. */
const TURNS = ['not', 'only', 'except'];
/** How near they stand, in characters. */
const NEAR = 60;

/** `in cash only` is `cards are not accepted`: whether beside one of the words stands a `not` that the other side has nothing for. */
function isTurned({ canonical, translation }: Swap, unit: Unit): boolean {
  const isBeside = (mark: PlacedScope, word: PlacedScope): boolean =>
    mark.clause === word.clause &&
    (mark.start >= word.end ? mark.start - word.end <= NEAR : word.start >= mark.end && word.start - mark.end <= NEAR);
  const hasMore = (word: PlacedScope, side: UnitSide, opposite: UnitSide): boolean =>
    TURNS.some((id) => side.strong(id).filter((mark) => isBeside(mark, word)).length > opposite.any(id).length);
  return (
    hasMore(canonical, unit.canonical, unit.translation) ||
    hasMore(translation, unit.translation, unit.canonical) ||
    isPutOff(canonical, unit.canonical, unit.translation)
  );
}

/** Whether the words are answered elsewhere in this translation, and no clause nearby has the same drift the other way round. */
function isDependable({ canonical, translation }: Swap, link: Link, comparison: Comparison): boolean {
  return !comparison
    .neighbours(link)
    .some((near) => isCompared(near) && findSwap(unitsOf(near, comparison).whole, translation.id, canonical.id));
}

/** How far behind `with` the thing stands that it is with, in characters. */
const REACH = { spaced: 40, unspaced: 24 };

/** `with consent` → `sans consentement`: small words as these say something only of the same thing. */
function hasOneObject({ canonical, translation }: Swap, comparison: Comparison): boolean {
  const behind = (mark: PlacedScope, reading: Reading): string[] => {
    const reach = reading.pack.spaced ? REACH.spaced : REACH.unspaced;
    return conceptsOf(reading, mark.clause).flatMap(({ id, start }) => (start >= mark.end && start <= mark.end + reach ? [id] : []));
  };
  const there = new Set(behind(translation, comparison.translation));
  return behind(canonical, comparison.canonical).some((id) => there.has(id));
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
