import { listAt } from './int-lists.js';
import type { Side } from './side.js';
import type { FeatureWeights } from './weigh-features.js';

/** A likely partner of a clause: a position among the columns, and the summed weight of the rare features they share. */
export interface Vote {
  column: number;
  weight: number;
}

/**
 * For each row the columns that share its rarest features, strongest first, at most `most`. Features in more than
 * `commonest` clauses of either side are not looked up, so that the work stays proportional to the text.
 */
export function votePairs(
  canonical: Side,
  translation: Side,
  weights: FeatureWeights,
  rows: number[],
  columns: number[],
  { commonest, most }: { commonest: number; most: number },
): Vote[][] {
  const rare = (feature: number) => (canonical.frequency[feature] ?? 0) <= commonest && (translation.frequency[feature] ?? 0) <= commonest;
  const postings = new Map<number, number[]>();
  columns.forEach((clause, column) => {
    for (const feature of listAt(translation.content, clause)) {
      if (!rare(feature)) continue;
      const list = postings.get(feature);
      if (list) list.push(column);
      else postings.set(feature, [column]);
    }
  });
  return rows.map((clause) => {
    const sums = new Map<number, number>();
    for (const feature of listAt(canonical.content, clause)) {
      const weight = weights.both[feature] ?? 0;
      if (weight <= 0 || !rare(feature)) continue;
      for (const column of postings.get(feature) ?? []) sums.set(column, (sums.get(column) ?? 0) + weight);
    }
    return [...sums]
      .map(([column, weight]) => ({ column, weight }))
      .sort((a, b) => b.weight - a.weight || a.column - b.column)
      .slice(0, most);
  });
}
