import type { FeatureBook } from './feature-book.js';
import { structuralKinds } from './feature.js';
import type { Lexicon } from './learn-lexicon.js';
import type { ClauseProfile } from './read-profiles.js';

/** One side of the comparison: per clause its length and the sorted numbers of the features that both sides have. */
export interface Side {
  count: number;
  lengths: Float64Array;
  content: Int32Array[];
  place: Int32Array[];
  endings: Int32Array;
  contents: boolean[];
  /** In how many clauses each feature occurs. */
  frequency: Float64Array;
}

/**
 * Both sides with only what they share: a feature found on one side alone speaks neither for nor against a pair.
 * A word stands for itself where both sides have it, else for the pairs that the lexicon learned, else for its stem:
 * counting `service` again as `servi…` would make one agreement weigh like two.
 */
export function shareFeatures(
  book: FeatureBook,
  canonical: ClauseProfile[],
  translation: ClauseProfile[],
  lexicon?: Lexicon,
): { canonical: Side; translation: Side } {
  const left = expandSide(book, canonical, wordsOf(translation), lexicon?.canonical);
  const right = expandSide(book, translation, wordsOf(canonical), lexicon?.translation);
  const size = book.kinds.length;
  const leftFrequency = countClauses(left, size);
  const rightFrequency = countClauses(right, size);
  return {
    canonical: keepShared(book, canonical, left, leftFrequency, rightFrequency),
    translation: keepShared(book, translation, right, rightFrequency, leftFrequency),
  };
}

function wordsOf(profiles: ClauseProfile[]): Set<number> {
  const words = new Set<number>();
  for (const profile of profiles) for (const word of profile.words) words.add(word);
  return words;
}

function expandSide(book: FeatureBook, side: ClauseProfile[], theirs: Set<number>, pairs?: Map<number, number[]>): Int32Array[] {
  return side.map((profile) => {
    const found = new Set<number>();
    for (const word of profile.words) {
      const learned = pairs?.get(word);
      if (theirs.has(word)) found.add(word);
      else if (!learned) {
        const stem = book.stems[word] ?? -1;
        if (stem >= 0) found.add(stem);
      }
      if (learned) for (const pair of learned) found.add(pair);
    }
    for (const feature of profile.carried) found.add(feature);
    for (const feature of profile.place) found.add(feature);
    found.add(profile.ending);
    return Int32Array.from(found).sort();
  });
}

function countClauses(features: Int32Array[], size: number): Float64Array {
  const counts = new Float64Array(size);
  for (const list of features) for (const feature of list) counts[feature] = (counts[feature] ?? 0) + 1;
  return counts;
}

function keepShared(
  book: FeatureBook,
  profiles: ClauseProfile[],
  features: Int32Array[],
  frequency: Float64Array,
  theirs: Float64Array,
): Side {
  const isPlace = book.kinds.map((kind) => structuralKinds.has(kind));
  const isEnding = book.kinds.map((kind) => kind === 'ending');
  const known = features.map((list) => list.filter((feature) => (theirs[feature] ?? 0) > 0));
  return {
    count: profiles.length,
    lengths: Float64Array.from(profiles, (profile) => profile.length),
    content: known.map((list) => list.filter((feature) => !isPlace[feature] && !isEnding[feature])),
    place: known.map((list) => list.filter((feature) => isPlace[feature])),
    endings: Int32Array.from(profiles, (profile) => profile.ending),
    contents: profiles.map((profile) => profile.contents),
    frequency,
  };
}
