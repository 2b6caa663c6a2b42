import type { Vote } from './vote-pairs.js';

export interface Anchor {
  row: number;
  column: number;
  weight: number;
}

/** What an anchor must weigh, and by how much it must beat the next best partner of either side, in nats. */
const LEAST_WEIGHT = 5;
const LEAST_MARGIN = 2;
/** One anchor in so many rows is enough; the strongest is kept, so that a chance meeting seldom is. */
const SPACING = 24;

/**
 * Pairs that are each other's clear best partner and keep their order: the heaviest increasing chain, thinned out.
 * As in patience diff, they cut a large problem into many small ones.
 */
export function findAnchors(votes: Vote[][]): Anchor[] {
  return thinOut(heaviestChain(listMutual(votes)));
}

function listMutual(votes: Vote[][]): Anchor[] {
  const best = new Map<number, { row: number; weight: number; second: number }>();
  votes.forEach((list, row) => {
    for (const { column, weight } of list) {
      const known = best.get(column);
      if (!known) best.set(column, { row, weight, second: 0 });
      else if (weight > known.weight) best.set(column, { row, weight, second: known.weight });
      else known.second = Math.max(known.second, weight);
    }
  });
  return votes.flatMap((list, row) => {
    const [first, second] = list;
    if (!first || first.weight < LEAST_WEIGHT || first.weight - (second?.weight ?? 0) < LEAST_MARGIN) return [];
    const back = best.get(first.column);
    if (!back || back.row !== row || back.weight - back.second < LEAST_MARGIN) return [];
    return [{ row, column: first.column, weight: first.weight }];
  });
}

/** Rows come in order; a Fenwick tree over columns keeps the heaviest chain that ends at or before each of them. */
function heaviestChain(anchors: Anchor[]): Anchor[] {
  const columns = anchors.reduce((most, { column }) => Math.max(most, column), -1) + 1;
  const tree = new Int32Array(columns + 1).fill(-1);
  const total = new Float64Array(anchors.length);
  const before = new Int32Array(anchors.length).fill(-1);
  let top = -1;
  anchors.forEach(({ column, weight }, index) => {
    let from = -1;
    for (let at = column; at > 0; at -= at & -at) {
      const candidate = tree[at] as number;
      if (candidate >= 0 && (from < 0 || (total[candidate] as number) > (total[from] as number))) from = candidate;
    }
    total[index] = weight + (from < 0 ? 0 : (total[from] as number));
    before[index] = from;
    for (let at = column + 1; at <= columns; at += at & -at) {
      const known = tree[at] as number;
      if (known < 0 || (total[index] as number) > (total[known] as number)) tree[at] = index;
    }
    if (top < 0 || (total[index] as number) > (total[top] as number)) top = index;
  });
  const chain: Anchor[] = [];
  for (let at = top; at >= 0; at = before[at] as number) chain.push(anchors[at] as Anchor);
  return chain.reverse();
}

function thinOut(chain: Anchor[]): Anchor[] {
  const kept: Anchor[] = [];
  for (const anchor of chain) {
    const last = kept[kept.length - 1];
    if (!last || anchor.row - last.row >= SPACING) {
      kept.push(anchor);
    } else if (anchor.weight > last.weight && (kept.length < 2 || anchor.row - (kept[kept.length - 2] as Anchor).row >= SPACING)) {
      kept[kept.length - 1] = anchor;
    }
  }
  return kept;
}
