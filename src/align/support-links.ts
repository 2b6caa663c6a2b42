import type { Alignment, Link } from '../contract/alignment.js';
import type { Adjustment, Run } from './adjust-scorer.js';

/**
 * What a third version says about a pair of clauses: for each canonical clause the clauses of the translation that it
 * reaches through the third, and how surely. An empty list: the third version has the clause, and it leads nowhere.
 */
export type Support = Map<number, Map<number, number>>;

/** Log-odds of a pair that a third version connects, of one that it connects otherwise, of one that it leads nowhere. */
const CONNECTED = 2.5;
const OTHERWISE = -1.5;
const NOWHERE = -0.5;

/** Goes from the canonical version to the third and on to the translation. */
export function throughThird(canonicalToThird: Alignment, translationToThird: Alignment): Support {
  const onward = new Map<number, Link>();
  for (const link of translationToThird.links) for (const clause of link.translation) onward.set(clause, link);
  const support: Support = new Map();
  for (const link of canonicalToThird.links) {
    if (link.translation.length === 0) continue;
    const reached = new Map<number, number>();
    for (const clause of link.translation) {
      const next = onward.get(clause);
      for (const answer of next?.canonical ?? []) {
        reached.set(answer, Math.max(reached.get(answer) ?? 0, link.confidence * (next?.confidence ?? 0)));
      }
    }
    for (const clause of link.canonical) support.set(clause, reached);
  }
  return support;
}

/** The opinions of all third versions, summed up over the clauses of the two groups and shared out among them. */
export function listenTo(supports: Support[]): Adjustment {
  return (ours, theirs) => {
    let total = 0;
    for (const support of supports) total += judge(support, ours, theirs);
    return total / Math.max(1, Math.sqrt(supports.length));
  };
}

function judge(support: Support, ours: Run, theirs: Run): number {
  let total = 0;
  for (let clause = ours.start; clause < ours.start + ours.size; clause++) {
    const reached = support.get(clause);
    if (!reached) continue;
    let best = reached.size === 0 ? NOWHERE : OTHERWISE;
    for (let answer = theirs.start; answer < theirs.start + theirs.size; answer++) {
      const certainty = reached.get(answer);
      if (certainty !== undefined) best = Math.max(best, CONNECTED * certainty);
    }
    total += best;
  }
  return total;
}
