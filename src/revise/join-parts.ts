import type { Words } from './match-versions.js';

/** How much of a clause's words must come from what its neighbour lost. */
const CAME_FROM = 0.6;
/** By how much the two together must be more alike than the one alone. */
const GAIN = 0.08;

interface Joined {
  /** A newer clause that is a part of the older self of another newer clause → that other one. */
  splits: Map<number, number>;
  /** An older clause that went into the newer self of another older clause → that other one. */
  merges: Map<number, number>;
}

/**
 * Finds among the unmatched clauses those that were split off a matched neighbour, or went into one. Both halves must
 * be needed: a clause that only repeats words of its neighbour is a new clause.
 */
export function joinParts(
  pairs: { newerOf: ReadonlyMap<number, number>; olderOf: ReadonlyMap<number, number> },
  words: Words,
  olderCount: number,
  newerCount: number,
): Joined {
  const splits = new Map<number, number>();
  const merges = new Map<number, number>();
  const { similarity } = words;
  for (let j = 0; j < newerCount; j++) {
    if (pairs.olderOf.has(j)) continue;
    for (const near of [splits.get(j - 1) ?? j - 1, j + 1]) {
      const i = pairs.olderOf.get(near);
      if (i === undefined || splits.has(j)) continue;
      const cameFrom = similarity.left(words.newer(j), words.older(i), words.newer(near));
      const gain = similarity.between(words.older(i), words.newerGroup([near, j])) - similarity.between(words.older(i), words.newer(near));
      if (cameFrom >= CAME_FROM && gain >= GAIN) splits.set(j, near);
    }
  }
  for (let i = 0; i < olderCount; i++) {
    if (pairs.newerOf.has(i)) continue;
    for (const near of [merges.get(i - 1) ?? i - 1, i + 1]) {
      const j = pairs.newerOf.get(near);
      if (j === undefined || merges.has(i)) continue;
      const wentInto = similarity.left(words.older(i), words.newer(j), words.older(near));
      const gain = similarity.between(words.olderGroup([near, i]), words.newer(j)) - similarity.between(words.older(near), words.newer(j));
      if (wentInto >= CAME_FROM && gain >= GAIN) merges.set(i, near);
    }
  }
  return { splits, merges };
}
