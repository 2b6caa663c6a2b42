import type { PlacedScope, Unit, UnitSide } from './gather-units.js';

/** A word of the canonical version and the word that stands in the translation in its place. */
export interface Swap {
  canonical: PlacedScope;
  translation: PlacedScope;
}

export interface SwapOptions {
  /** A `not` before the one says the other: `do not keep` answers `delete`. */
  denial?: boolean;
}

/**
 * Whether `from` became `to`: the canonical version has more of `from` than the translation answers, and the
 * translation more of `to` than the canonical version holds. Words are counted, not looked for, since a sentence
 * often has both: `we delete … unless we must keep …`.
 */
export function findSwap({ canonical, translation }: Unit, from: string, to: string, { denial = false }: SwapOptions = {}): Swap | null {
  const asserts = ({ denied }: PlacedScope): boolean => !denial || !denied;
  const said = canonical.strong(from).filter(asserts);
  const gained = said.length > 0 ? translation.strong(to).filter(asserts) : [];
  if (gained.length === 0) return null;
  if (said.length <= answers(translation, from, to, denial) || gained.length <= answers(canonical, to, from, denial)) return null;
  return nearest(said, gained);
}

/** Words that may answer `id`; where denials count, a denied opposite does. */
function answers(side: UnitSide, id: string, opposite: string, denial: boolean): number {
  const denied = denial ? side.strong(opposite).filter((mark) => mark.denied).length : 0;
  return side.any(id) + denied;
}

/** Of the marks on both sides the two that stand at the same place. */
function nearest(ours: readonly PlacedScope[], theirs: readonly PlacedScope[]): Swap {
  const pairs = ours.flatMap((canonical) => theirs.map((translation) => ({ canonical, translation })));
  const apart = ({ canonical, translation }: Swap): number => Math.abs(canonical.at - translation.at);
  return pairs.reduce((best, pair) => (apart(pair) < apart(best) ? pair : best));
}
