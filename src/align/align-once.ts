import { alignSequences, leaveAlone, type ScoredLink } from './align-sequences.js';
import type { Comparison } from './compare-sides.js';
import { findMoved } from './find-moved.js';

export interface PlacedLink extends ScoredLink {
  moved: boolean;
}

/**
 * One pass over both policies: what keeps its order first, then what does not. Clauses that an earlier pass found
 * moved stay out of the ordered search, where they would only pull at their neighbours, and are looked for again.
 */
export function alignOnce(comparison: Comparison, earlier: PlacedLink[]): PlacedLink[] {
  const moved = earlier.filter((link) => link.moved);
  const away = { canonical: new Set(moved.flatMap((link) => link.canonical)), translation: new Set(moved.flatMap((link) => link.translation)) };
  const ordered = alignSequences(
    comparison,
    listOthers(comparison.canonical.count, away.canonical),
    listOthers(comparison.translation.count, away.translation),
    earlier.filter((link) => !link.moved),
  );
  const all = [...ordered, ...leaveAlone([...away.canonical], [...away.translation])];
  const found = findMoved(comparison, all);
  return [...dropClauses(all, found), ...found.map((link) => ({ ...link, moved: true }))];
}

function listOthers(count: number, away: Set<number>): number[] {
  const others: number[] = [];
  for (let clause = 0; clause < count; clause++) if (!away.has(clause)) others.push(clause);
  return others;
}

/** Takes the clauses of moved links out of the ordered ones; what is left of a broken link has no answer. */
function dropClauses(ordered: ScoredLink[], found: ScoredLink[]): PlacedLink[] {
  const canonical = new Set(found.flatMap((link) => link.canonical));
  const translation = new Set(found.flatMap((link) => link.translation));
  const kept = ordered.flatMap((link): ScoredLink[] => {
    const left = link.canonical.filter((clause) => !canonical.has(clause));
    const right = link.translation.filter((clause) => !translation.has(clause));
    if (left.length === link.canonical.length && right.length === link.translation.length) return [link];
    return leaveAlone(left, right, 0.5);
  });
  return kept.map((link) => ({ ...link, moved: false }));
}
