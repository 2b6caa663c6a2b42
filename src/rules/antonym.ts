import type { Link } from '../contract/alignment.js';
import { type Comparison, type Drift, defineRule } from '../contract/rule.js';
import { isCarried } from '../scope/carry.js';
import { type PlacedScope, TRUSTED, type Unit, type UnitSide, unitsOf } from '../scope/gather-units.js';
import { polarities, type Polarity } from '../scope/polarities.js';
import { quoteOf, spotOf } from '../scope/place-mark.js';

/** A word that became its opposite. */
export const antonym = defineRule({
  id: 'antonym',
  severity: 'error',
  summary: 'A word became its opposite: before and after, delete and keep',
  *checkLink(link, comparison) {
    if (link.canonical.length === 0 || link.translation.length === 0 || link.confidence < TRUSTED) return;
    const { parts, whole } = unitsOf(link, comparison);
    const told = new Set<number>();
    for (const unit of parts) {
      for (const polarity of polarities) {
        const turned = findTurned(unit, polarity);
        if (!turned || told.has(turned.translation.start)) continue;
        // Told sentence by sentence, a sentence put elsewhere in the clause looks like a drift.
        if (parts.length > 1 && !findTurned(whole, polarity)) continue;
        if (!isDependable(turned, link, comparison)) continue;
        told.add(turned.translation.start);
        yield describe(turned, comparison);
      }
    }
  },
});

interface Turned {
  canonical: PlacedScope;
  translation: PlacedScope;
}

function findTurned(unit: Unit, { one, other, denial }: Polarity): Turned | null {
  return findOneWay(unit, one, other, denial) ?? findOneWay(unit, other, one, denial);
}

/** More of `from` in the canonical version than the translation answers, and more of `to` in the translation than the canonical holds. */
function findOneWay({ canonical, translation }: Unit, from: string, to: string, denial: boolean): Turned | null {
  const said = canonical.strong(from).filter((mark) => !denial || !mark.denied);
  if (said.length === 0) return null;
  const gained = translation.strong(to).filter((mark) => !denial || !mark.denied);
  if (gained.length === 0) return null;
  if (said.length <= answers(translation, from, to, denial) || gained.length <= answers(canonical, to, from, denial)) return null;
  return nearest(said, gained);
}

/** Words that may answer `id`; a denied opposite does: `do not keep` answers `delete`. */
function answers(side: UnitSide, id: string, opposite: string, denial: boolean): number {
  const denied = denial ? side.strong(opposite).filter((mark) => mark.denied).length : 0;
  return side.any(id) + denied;
}

/** Of the marks on both sides the two that stand at the same place. */
function nearest(ours: readonly PlacedScope[], theirs: readonly PlacedScope[]): Turned {
  const pairs = ours.flatMap((canonical) => theirs.map((translation) => ({ canonical, translation })));
  const apart = ({ canonical, translation }: Turned): number => Math.abs(canonical.at - translation.at);
  return pairs.reduce((best, pair) => (apart(pair) < apart(best) ? pair : best));
}

/** Whether the words are answered elsewhere in this translation, and the lost one has not gone to a clause nearby. */
function isDependable({ canonical, translation }: Turned, link: Link, comparison: Comparison): boolean {
  if (!isCarried(canonical.id, 'out', link, comparison) || !isCarried(translation.id, 'back', link, comparison)) return false;
  return !comparison.neighbours(link).some((near) => {
    if (near.canonical.length === 0 || near.translation.length === 0) return false;
    const { whole } = unitsOf(near, comparison);
    return whole.translation.strong(canonical.id).length > whole.canonical.any(canonical.id) && whole.canonical.strong(translation.id).length > whole.translation.any(translation.id);
  });
}

function describe({ canonical, translation }: Turned, comparison: Comparison): Drift {
  return {
    message: { key: 'antonym.changed', args: { expected: quoteOf(canonical, comparison.canonical), actual: quoteOf(translation, comparison.translation) } },
    expected: canonical.id,
    actual: translation.id,
    canonical: spotOf(canonical),
    translation: spotOf(translation),
  };
}
