import type { LanguagePack } from '../contract/language-pack.js';
import { functionWordsOf } from '../text/function-words.js';
import { readWords } from './read-words.js';

/** A text as its words, each with how often it stands there. */
export interface WordProfile {
  counts: Map<string, number>;
  weight: number;
}

/** Texts of both versions made comparable: rare words weigh more. */
export interface Similarity {
  /** 0 to 1: the share of their weight that two texts have in common (Dice, over words with their counts). */
  between(a: WordProfile, b: WordProfile): number;
  /** 0 to 1: how much of `part` is in `whole` and not in `other`. */
  left(part: WordProfile, whole: WordProfile, other: WordProfile): number;
  /** The profile of some texts taken together. */
  profile(texts: readonly string[]): WordProfile;
}

/** What a function word weighs against another that is as rare. */
const GRAMMAR = 0.3;

/** Built over all clauses of both versions: what every clause says tells no two of them apart. */
export function createSimilarity(texts: readonly string[], pack: LanguagePack): Similarity {
  const words = new Map<string, string[]>();
  let known: Map<string, number> | undefined;
  const wordsOf = (text: string): string[] => {
    let list = words.get(text);
    if (!list) words.set(text, (list = readWords(text, pack)));
    return list;
  };
  // Counted when the first two texts are compared: where nothing but equal clauses is found, none ever are.
  const frequencyOf = (word: string): number => {
    if (!known) {
      known = new Map();
      for (const text of texts) for (const each of new Set(wordsOf(text))) known.set(each, (known.get(each) ?? 0) + 1);
    }
    return known.get(word) ?? 1;
  };
  const grammar = functionWordsOf(pack);
  // In a short document even `of` and `has` are rare.
  const weigh = (word: string): number => Math.log(1 + texts.length / frequencyOf(word)) * (grammar.has(word) ? GRAMMAR : 1);

  const common = (a: WordProfile, b: WordProfile, less?: WordProfile): number => {
    let sum = 0;
    for (const [word, count] of a.counts) {
      const there = (b.counts.get(word) ?? 0) - (less?.counts.get(word) ?? 0);
      if (there > 0) sum += weigh(word) * Math.min(count, there);
    }
    return sum;
  };

  return {
    between: (a, b) => (a.weight + b.weight === 0 ? 0 : (2 * common(a, b)) / (a.weight + b.weight)),
    left: (part, whole, other) => (part.weight === 0 ? 0 : common(part, whole, other) / part.weight),
    profile(list) {
      const counts = new Map<string, number>();
      let weight = 0;
      for (const text of list) {
        for (const word of wordsOf(text)) {
          counts.set(word, (counts.get(word) ?? 0) + 1);
          weight += weigh(word);
        }
      }
      return { counts, weight };
    },
  };
}
