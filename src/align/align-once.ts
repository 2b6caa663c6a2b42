import { alignSequences, leaveAlone, type ScoredLink } from './align-sequences.js';
import type { Comparison } from './compare-sides.js';
import { findMoved } from './find-moved.js';

export interface PlacedLink extends ScoredLink {
  /** Found apart from the ordered search. Whether its clauses really changed their place is for `markMoved` to say. */
  apart: boolean;
}

export interface PassOptions {
  /** Links of the pass before. */
  earlier: PlacedLink[];
  /** Clauses that are already spoken for. */
  taken: { canonical: ReadonlySet<number>; translation: ReadonlySet<number> };
  /** Scores the ordered search alone, where it should know more than the search for moved clauses. */
  ordered?: Comparison;
}

/**
 * One pass over both policies: what keeps its order first, then what does not. Clauses that an earlier pass found
 * apart stay out of the ordered search, where they would only pull at their neighbours, and are looked for again.
 */
export function alignOnce(comparison: Comparison, { earlier, taken, ordered = comparison }: PassOptions): PlacedLink[] {
  const apart = earlier.filter((link) => link.apart);
  const away = { canonical: apart.flatMap((link) => link.canonical), translation: apart.flatMap((link) => link.translation) };
  const links = alignSequences(
    ordered,
    listOthers(comparison.canonical.count, taken.canonical, away.canonical),
    listOthers(comparison.translation.count, taken.translation, away.translation),
    earlier.filter((link) => !link.apart),
  );
  const all = [...links, ...leaveAlone(away.canonical, away.translation)];
  const found = findMoved(comparison, all);
  return [...dropClauses(all, found), ...found.map((link) => ({ ...link, apart: true }))];
}

function listOthers(count: number, taken: ReadonlySet<number>, away: number[]): number[] {
  const gone = new Set(away);
  const others: number[] = [];
  for (let clause = 0; clause < count; clause++) if (!gone.has(clause) && !taken.has(clause)) others.push(clause);
  return others;
}

/** Takes the clauses of links found apart out of the ordered ones; what is left of a broken link has no answer. */
function dropClauses(ordered: ScoredLink[], found: ScoredLink[]): PlacedLink[] {
  const canonical = new Set(found.flatMap((link) => link.canonical));
  const translation = new Set(found.flatMap((link) => link.translation));
  const kept = ordered.flatMap((link): ScoredLink[] => {
    const left = link.canonical.filter((clause) => !canonical.has(clause));
    const right = link.translation.filter((clause) => !translation.has(clause));
    if (left.length === link.canonical.length && right.length === link.translation.length) return [link];
    return leaveAlone(left, right, 0.5);
  });
  return kept.map((link) => ({ ...link, apart: false }));
}
