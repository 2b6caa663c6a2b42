import { acts } from '../concepts/acts.js';
import type { Spot } from '../contract/rule.js';
import type { MarkedGroup, PlacedMark } from './gather-marks.js';

export const count = (group: MarkedGroup, of: (mark: PlacedMark) => boolean): number => group.marks.filter(of).length;

export function isDenial(mark: PlacedMark): boolean {
  return mark.kind === 'force' && mark.negated;
}

/** Words with a no in them that the other side has not. */
export function spareNegatives(group: MarkedGroup, other: MarkedGroup): number {
  const of = (mark: PlacedMark): boolean => mark.kind === 'negative' || mark.kind === 'without' || (mark.kind === 'hint' && mark.negated);
  return count(group, of) - count(other, of);
}

/** Whether what a denial denies is said on the other side, and no word with a no in it stands near to any place that says it. */
export function isFlatlyStated({ about: [act] }: PlacedMark, { concepts, marks }: MarkedGroup): boolean {
  const said = act !== undefined && acts.has(act) ? concepts.filter(({ id }) => id === act) : [];
  const isDenied = (place: Spot): boolean =>
    marks.some(
      (mark) =>
        isDenying(mark) && mark.clause === place.clause && mark.end > place.start - AROUND.before && mark.start < place.end + AROUND.behind,
    );
  return said.length > 0 && !said.some(isDenied);
}

/** How near a word must stand to a concept to deny it, in characters. */
const AROUND = { before: 30, behind: 15 };

export const isDenying = (mark: PlacedMark): boolean =>
  mark.negated || mark.kind === 'negative' || mark.kind === 'without' || mark.kind === 'except';
