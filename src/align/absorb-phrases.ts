import type { ScoredLink } from './align-sequences.js';
import type { Comparison } from './compare-sides.js';
import { scoreLengths, toLogLength } from './measure-length.js';
import type { Side } from './side.js';

/** How much better the lengths must fit before a stray phrase is taken in, in nats. */
const LEAST_GAIN = 0.5;

/**
 * Takes phrases without an answer into the pair before or after them where the lengths then fit better. Where
 * sentences end without a mark they are split too often; a phrase that is really lost makes the lengths fit worse,
 * and so stays out.
 */
export function absorbPhrases(comparison: Comparison, links: ScoredLink[]): ScoredLink[] {
  const kept: ScoredLink[] = [];
  const waiting: ScoredLink[] = [];
  for (const link of links) {
    if (isAlone(link)) {
      const last = kept[kept.length - 1];
      const joined = last && !isAlone(last) && waiting.length === 0 ? tryJoin(comparison, last, link) : null;
      if (joined) kept[kept.length - 1] = joined;
      else waiting.push(link);
      continue;
    }
    let pair = link;
    while (waiting.length > 0) {
      const joined = tryJoin(comparison, waiting[waiting.length - 1] as ScoredLink, pair);
      if (!joined) break;
      pair = joined;
      waiting.pop();
    }
    kept.push(...waiting.splice(0), pair);
  }
  return [...kept, ...waiting];
}

const isAlone = (link: ScoredLink): boolean => link.canonical.length === 0 || link.translation.length === 0;

function tryJoin(comparison: Comparison, a: ScoredLink, b: ScoredLink): ScoredLink | null {
  const pair = isAlone(a) ? b : a;
  const joined: ScoredLink = {
    canonical: [...a.canonical, ...b.canonical],
    translation: [...a.translation, ...b.translation],
    score: pair.score,
    certainty: Math.min(a.certainty, b.certainty),
  };
  const gain = fit(comparison, joined) - fit(comparison, pair);
  return gain >= LEAST_GAIN ? joined : null;
}

function fit({ canonical, translation, lengths }: Comparison, link: ScoredLink): number {
  return scoreLengths(lengths, sumLengths(canonical, link.canonical), sumLengths(translation, link.translation));
}

const sumLengths = (side: Side, clauses: number[]) =>
  toLogLength(clauses.reduce((sum, clause) => sum + (side.lengths[clause] as number), 0));
