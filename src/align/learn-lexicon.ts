import type { Link } from '../contract/alignment.js';
import type { FeatureBook } from './feature-book.js';
import { listAt } from './int-lists.js';
import type { Profiles } from './read-profiles.js';
import { tuning } from './tuning.js';

/** Word pairs that keep meeting in linked clauses: for each side, word → numbers of the pairs it is in. */
export interface Lexicon {
  canonical: Map<number, number[]>;
  translation: Map<number, number[]>;
}

interface WordPair {
  canonical: number;
  translation: number;
  score: number;
}

/** Links looked at: more teach little that is new, and the time grows with their number. */
const MOST_LINKS = 1000;
/** Words in more than this share of the links are grammar; words seen once meet by chance. */
const COMMON_SHARE = 0.3;
/** A word may have this many renderings. */
const MOST_PAIRS = 2;

/**
 * Learns word pairs by competitive linking on the log-likelihood ratio: strongest pairs first, each word at most
 * twice. Melamed, Models of Translational Equivalence among Words (2000); Dunning (1993) for the ratio. One meeting
 * alone teaches nothing, so a pair of words that each occur once stays unknown.
 */
export function learnLexicon(
  book: FeatureBook,
  canonical: Profiles,
  translation: Profiles,
  links: Pick<Link, 'canonical' | 'translation'>[],
): Lexicon {
  const full = sample(links.filter((link) => link.canonical.length > 0 && link.translation.length > 0));
  const left = full.map((link) => collectWords(canonical, link.canonical));
  const right = full.map((link) => collectWords(translation, link.translation));
  const pairs = rankPairs(book, left, right);
  const lexicon: Lexicon = { canonical: new Map(), translation: new Map() };
  for (const pair of pairs) {
    const ours = lexicon.canonical.get(pair.canonical) ?? [];
    const theirs = lexicon.translation.get(pair.translation) ?? [];
    if (ours.length >= MOST_PAIRS || theirs.length >= MOST_PAIRS) continue;
    const number = book.number('lexicon', `${book.values[pair.canonical]} = ${book.values[pair.translation]}`);
    lexicon.canonical.set(pair.canonical, [...ours, number]);
    lexicon.translation.set(pair.translation, [...theirs, number]);
  }
  return lexicon;
}

function sample<T>(items: T[]): T[] {
  if (items.length <= MOST_LINKS) return items;
  const step = items.length / MOST_LINKS;
  return Array.from({ length: MOST_LINKS }, (_, index) => items[Math.floor(index * step)] as T);
}

function collectWords(profiles: Profiles, clauses: number[]): Int32Array {
  const all = new Set<number>();
  for (const clause of clauses) for (const word of listAt(profiles.words, clause)) all.add(word);
  return Int32Array.from(all);
}

/** In how many of the links each word occurs, and which they are. */
function listOccurrences(lists: Int32Array[]): Map<number, number[]> {
  const occurrences = new Map<number, number[]>();
  lists.forEach((list, index) => {
    for (const word of list) {
      const known = occurrences.get(word);
      if (known) known.push(index);
      else occurrences.set(word, [index]);
    }
  });
  return occurrences;
}

/** Word by word: the other side's words of all its links are counted in one array, which is far faster than a map of pairs. */
function rankPairs(book: FeatureBook, left: Int32Array[], right: Int32Array[]): WordPair[] {
  const total = left.length;
  const telling = (links: number[]) => links.length >= 2 && links.length <= total * COMMON_SHARE;
  const theirs = listOccurrences(right);
  const others = right.map((words) => words.filter((word) => telling(theirs.get(word) ?? [])));
  const together = new Int32Array(book.kinds.length);
  const pairs: WordPair[] = [];
  for (const [word, links] of listOccurrences(left)) {
    if (!telling(links)) continue;
    const met: number[] = [];
    for (const link of links)
      for (const other of others[link] ?? []) {
        const count = (together[other] as number) + 1;
        together[other] = count;
        if (count === 1) met.push(other);
      }
    for (const other of met) {
      const both = together[other] as number;
      together[other] = 0;
      if (both < 2 || other === word) continue;
      const score = logLikelihood(both, links.length, theirs.get(other)?.length ?? 0, total);
      if (score >= tuning.lexiconLeast) pairs.push({ canonical: word, translation: other, score });
    }
  }
  return pairs.sort((a, b) => b.score - a.score || a.canonical - b.canonical || a.translation - b.translation);
}

/** Half of Dunning's G², zero where the words avoid each other. */
function logLikelihood(both: number, a: number, b: number, total: number): number {
  if (both * total <= a * b) return 0;
  const cell = (observed: number, expected: number) => (observed > 0 ? observed * Math.log(observed / expected) : 0);
  return (
    cell(both, (a * b) / total) +
    cell(a - both, (a * (total - b)) / total) +
    cell(b - both, ((total - a) * b) / total) +
    cell(total - a - b + both, ((total - a) * (total - b)) / total)
  );
}
