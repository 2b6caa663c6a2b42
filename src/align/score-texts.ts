import type { Policy } from '../contract/policy.js';
import type { Adjustment } from './adjust-scorer.js';

/**
 * A user's own opinion of two texts, such as the similarity of their embeddings: the probability that one translates
 * the other, from 0 to 1; 0.5 means no opinion. Several clauses come joined by line breaks.
 */
export type ScoreTexts = (canonicalText: string, translationText: string) => number;

/** Nobody's opinion outweighs everything else: at most 0.98, at least 0.02. */
const SUREST = 0.98;

/** Pairs that all other evidence speaks against are not asked about: a model takes its time. */
const LEAST_ODDS = -10;

/** Turns an opinion about texts into log-odds about groups; each pair of groups is asked about once. */
export function askAboutTexts(score: ScoreTexts, canonical: Policy, translation: Policy): Adjustment {
  const known = new Map<string, number>();
  const join = (policy: Policy, start: number, size: number) =>
    policy.clauses
      .slice(start, start + size)
      .map((clause) => clause.text)
      .join('\n');
  return (ours, theirs, odds) => {
    if (odds < LEAST_ODDS) return 0;
    const key = `${ours.start} ${ours.size} ${theirs.start} ${theirs.size}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const given = score(join(canonical, ours.start, ours.size), join(translation, theirs.start, theirs.size));
    const probability = Math.min(SUREST, Math.max(1 - SUREST, given));
    const opinion = Number.isNaN(given) ? 0 : Math.log(probability / (1 - probability));
    known.set(key, opinion);
    return opinion;
  };
}
