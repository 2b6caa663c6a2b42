import { structuralKinds } from './feature.js';
import type { FeatureBook } from './feature-book.js';
import { buildIntLists, filterLists, type IntLists } from './int-lists.js';
import type { Lexicon } from './learn-lexicon.js';
import type { Profiles } from './read-profiles.js';

/** One side of the comparison: per clause its length and the sorted numbers of the features that both sides have. */
export interface Side {
  count: number;
  lengths: Float64Array;
  /** What the texts say. */
  content: IntLists;
  /** Label, kind, depth and place of the clauses. */
  place: IntLists;
  endings: Int32Array;
  contents: Uint8Array;
  rows: Uint8Array;
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
  canonical: Profiles,
  translation: Profiles,
  lexicon?: Lexicon,
): { canonical: Side; translation: Side } {
  const left = expandSide(book, canonical, markWords(book, translation), lexicon?.canonical);
  const right = expandSide(book, translation, markWords(book, canonical), lexicon?.translation);
  return {
    canonical: keepShared(book, canonical, left, right.frequency),
    translation: keepShared(book, translation, right, left.frequency),
  };
}

function markWords(book: FeatureBook, profiles: Profiles): Uint8Array {
  const words = new Uint8Array(book.kinds.length);
  for (const word of profiles.words.values) words[word] = 1;
  return words;
}

interface Expanded {
  features: IntLists;
  frequency: Float64Array;
}

/** All features of each clause, each once and in order; endings are counted but kept apart. */
function expandSide(book: FeatureBook, profiles: Profiles, theirs: Uint8Array, pairs?: Map<number, number[]>): Expanded {
  const { words, carried, endings } = profiles;
  const size = book.kinds.length;
  const frequency = new Float64Array(size);
  const lastSeen = new Int32Array(size).fill(-1);
  const features = buildIntLists(profiles.count);
  for (let clause = 0; clause < profiles.count; clause++) {
    for (let k = words.starts[clause] as number; k < (words.starts[clause + 1] as number); k++) {
      const word = words.values[k] as number;
      const learned = pairs?.get(word);
      if (learned) for (const pair of learned) take(pair, clause);
      if (theirs[word]) take(word, clause);
      else if (!learned && (book.stems[word] as number) >= 0) take(book.stems[word] as number, clause);
    }
    for (let k = carried.starts[clause] as number; k < (carried.starts[clause + 1] as number); k++) {
      take(carried.values[k] as number, clause);
    }
    const ending = endings[clause] as number;
    frequency[ending] = (frequency[ending] as number) + 1;
    features.openList().sort();
    features.endList();
  }
  return { features: features.build(), frequency };

  function take(feature: number, clause: number): void {
    if (lastSeen[feature] === clause) return;
    lastSeen[feature] = clause;
    frequency[feature] = (frequency[feature] as number) + 1;
    features.add(feature);
  }
}

function keepShared(book: FeatureBook, profiles: Profiles, { features, frequency }: Expanded, theirs: Float64Array): Side {
  const isPlace = Uint8Array.from(book.kinds, (kind) => (structuralKinds.has(kind) ? 1 : 0));
  return {
    count: profiles.count,
    lengths: profiles.lengths,
    content: filterLists(features, (feature) => (theirs[feature] as number) > 0 && isPlace[feature] === 0),
    place: filterLists(features, (feature) => (theirs[feature] as number) > 0 && isPlace[feature] === 1),
    endings: profiles.endings,
    contents: profiles.contents,
    rows: profiles.rows,
    frequency,
  };
}
