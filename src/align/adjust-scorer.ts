import type { GroupScorer } from './score-groups.js';

/**
 * Log-odds to add to what the features say about two groups of neighbouring clauses (`odds`); -Infinity forbids the
 * link.
 */
export type Adjustment = (canonical: Run, translation: Run, odds: number) => number;

/** Neighbouring clauses, from `start`, so many. */
export interface Run {
  start: number;
  size: number;
}

/** A scorer that also listens to an opinion from elsewhere: a user's pins or scoring function, the other translations. */
export function adjustScorer(scorer: GroupScorer, adjustment: Adjustment): GroupScorer {
  let marked: Run = { start: 0, size: 1 };
  return {
    mark(start, size) {
      marked = { start, size };
      scorer.mark(start, size);
    },
    against(start, size) {
      const score = scorer.against(start, size);
      return score === Number.NEGATIVE_INFINITY ? score : score + adjustment(marked, { start, size }, score);
    },
  };
}

/** Nothing that holds both clauses of a forbidden pair may be linked. */
export function forbidPairs(pairs: { canonical: number[]; translation: number[] }[]): Adjustment {
  const forbidden = new Map<number, Set<number>>();
  for (const { canonical, translation } of pairs) {
    for (const clause of canonical) {
      const known = forbidden.get(clause) ?? new Set();
      for (const other of translation) known.add(other);
      forbidden.set(clause, known);
    }
  }
  return (ours, theirs) => {
    for (let a = ours.start; a < ours.start + ours.size; a++) {
      const barred = forbidden.get(a);
      if (!barred) continue;
      for (let b = theirs.start; b < theirs.start + theirs.size; b++) if (barred.has(b)) return Number.NEGATIVE_INFINITY;
    }
    return 0;
  };
}
