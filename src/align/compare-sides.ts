import type { Link } from '../contract/alignment.js';
import type { FeatureBook } from './feature-book.js';
import type { Lexicon } from './learn-lexicon.js';
import { fitLengths, guessLengths, type LengthModel } from './measure-length.js';
import type { Profiles } from './read-profiles.js';
import { createGroupScorer, type GroupScorer } from './score-groups.js';
import { shareFeatures, type Side } from './side.js';
import { type FeatureWeights, weighFeatures } from './weigh-features.js';

/** Two sides made ready: what each clause has, what each feature is worth, and how to score groups by both. */
export interface Comparison {
  canonical: Side;
  translation: Side;
  weights: FeatureWeights;
  lengths: LengthModel;
  scorer: GroupScorer;
}

/** Prepares the comparison of two policies; what an earlier pass linked, where given, calibrates it. */
export function compareSides(
  book: FeatureBook,
  left: Profiles,
  right: Profiles,
  earlier?: { links: Pick<Link, 'canonical' | 'translation'>[]; lexicon: Lexicon },
): Comparison {
  const { canonical, translation } = shareFeatures(book, left, right, earlier?.lexicon);
  const weights = weighFeatures(book, canonical, translation, earlier?.links);
  const lengths = earlier ? fitLengths(canonical, translation, earlier.links) : guessLengths(canonical, translation);
  return { canonical, translation, weights, lengths, scorer: createGroupScorer(canonical, translation, weights, lengths) };
}
