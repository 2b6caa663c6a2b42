import type { Link } from '../contract/alignment.js';
import type { FeatureBook } from './feature-book.js';
import { buildIntLists, filterLists, type IntLists, listAt } from './int-lists.js';
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
  const left = collectWords(
    book,
    canonical,
    full.map((link) => link.canonical),
  );
  const right = collectWords(
    book,
    translation,
    full.map((link) => link.translation),
  );
  const pairs = rankPairs(book.kinds.length, left, right);
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

/** The words of each link, each once. */
function collectWords(book: FeatureBook, { words: { values, starts } }: Profiles, groups: number[][]): IntLists {
  const lists = buildIntLists(groups.length);
  const lastSeen = new Int32Array(book.kinds.length).fill(-1);
  groups.forEach((clauses, link) => {
    for (const clause of clauses) {
      for (let k = starts[clause] as number; k < (starts[clause + 1] as number); k++) {
        const word = values[k] as number;
        if (lastSeen[word] === link) continue;
        lastSeen[word] = link;
        lists.add(word);
      }
    }
    lists.endList();
  });
  return lists.build();
}

/** For each word the links that it occurs in. */
function listOccurrences(size: number, { values, starts }: IntLists): IntLists {
  const ends = new Int32Array(size + 1);
  for (const word of values) ends[word + 1] = (ends[word + 1] as number) + 1;
  for (let word = 0; word < size; word++) ends[word + 1] = (ends[word + 1] as number) + (ends[word] as number);
  const next = ends.slice();
  const links = new Int32Array(values.length);
  for (let link = 0; link + 1 < starts.length; link++) {
    for (let k = starts[link] as number; k < (starts[link + 1] as number); k++) {
      const word = values[k] as number;
      links[next[word] as number] = link;
      next[word] = (next[word] as number) + 1;
    }
  }
  return { values: links, starts: ends };
}

/** Word by word: the other side's words of all its links are counted in one array, which is far faster than a map of pairs. */
function rankPairs(size: number, left: IntLists, right: IntLists): WordPair[] {
  const total = left.starts.length - 1;
  const telling = (count: number) => count >= 2 && count <= total * COMMON_SHARE;
  const countOf = ({ starts }: IntLists, word: number) => (starts[word + 1] as number) - (starts[word] as number);
  const [ours, theirs] = [listOccurrences(size, left), listOccurrences(size, right)];
  const others = filterLists(right, (word) => telling(countOf(theirs, word)));
  const together = new Int32Array(size);
  const met = new Int32Array(size);
  const entropy = tabulateEntropy(total);
  const pairs: WordPair[] = [];
  for (let word = 0; word < size; word++) {
    const count = countOf(ours, word);
    if (!telling(count)) continue;
    let meetings = 0;
    for (const link of listAt(ours, word)) {
      for (let k = others.starts[link] as number; k < (others.starts[link + 1] as number); k++) {
        const other = others.values[k] as number;
        if (together[other] === 0) met[meetings++] = other;
        together[other] = (together[other] as number) + 1;
      }
    }
    for (let k = 0; k < meetings; k++) {
      const other = met[k] as number;
      const both = together[other] as number;
      together[other] = 0;
      if (both < 2 || other === word) continue;
      const score = logLikelihood(entropy, both, count, countOf(theirs, other), total);
      if (score >= tuning.lexiconLeast) pairs.push({ canonical: word, translation: other, score });
    }
  }
  return pairs.sort((a, b) => b.score - a.score || a.canonical - b.canonical || a.translation - b.translation);
}

/** n log n for all counts there can be. */
function tabulateEntropy(total: number): Float64Array {
  return Float64Array.from({ length: total + 1 }, (_, count) => (count === 0 ? 0 : count * Math.log(count)));
}

/** Half of Dunning's G², zero where the words avoid each other; written as sums of n log n, which come from a table. */
function logLikelihood(entropy: Float64Array, both: number, a: number, b: number, total: number): number {
  if (both * total <= a * b) return 0;
  const of = (count: number) => entropy[count] as number;
  return of(both) + of(a - both) + of(b - both) + of(total - a - b + both) - of(a) - of(total - a) - of(b) - of(total - b) + of(total);
}
