import { countLetters, letterCounterOf } from '../../text/count-characters.js';
import type { ReadingPack } from '../reading-pack.js';

/** Words and letters of a text, as far as it takes to tell its language. */
export interface WordCount {
  total: number;
  counts: Map<string, number>;
  letters: number;
  text: string;
}

const enough = 40_000;

export function countWords(text: string): WordCount {
  const sample = text.length <= enough ? text : sampleOf(text);
  const counts = new Map<string, number>();
  const words = sample.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { total: words.length, counts, letters: countLetters(sample), text: sample };
}

/** From four places of a long document: its beginning alone may be a cover page in another language. */
function sampleOf(text: string): string {
  const size = enough / 4;
  const step = Math.floor((text.length - size) / 3);
  return [0, 1, 2, 3].map((part) => text.slice(part * step, part * step + size)).join('\n');
}

/** Share of the letters that belong to the pack's script. */
export function scriptShare({ letters, text }: WordCount, { script }: ReadingPack): number {
  return letters === 0 ? 0 : letterCounterOf(script)(text) / letters;
}

interface WordList {
  words: ReadonlySet<string>;
  /** Of entries such as `*itas`, and how long they are. */
  endings: ReadonlySet<string>;
  lengths: readonly number[];
  /** Of entries such as `*ñ*`. */
  parts: readonly string[];
}

const lists = new WeakMap<readonly string[], WordList>();

function compileList(entries: readonly string[]): WordList {
  const [open, whole] = [entries.filter((entry) => entry.startsWith('*')), entries.filter((entry) => !entry.startsWith('*'))];
  const endings = open.filter((entry) => !entry.endsWith('*')).map((entry) => entry.slice(1));
  return { words: new Set(whole.map((word) => word.toLowerCase())), endings: new Set(endings), lengths: [...new Set(endings.map(({ length }) => length))], parts: open.filter((entry) => entry.endsWith('*')).map((entry) => entry.slice(1, -1)) };
}

/** By endings looked up, not by a pattern of them all, which is tried at each for every word of a text. */
function isListed(word: string, { words, endings, lengths, parts }: WordList): boolean {
  return words.has(word) || lengths.some((length) => endings.has(word.slice(-length)) && /^\p{L}{2,}$/u.test(word.slice(0, -length))) || parts.some((part) => word.includes(part));
}

export function countOf({ counts }: WordCount, entries: readonly string[]): number {
  let list = lists.get(entries);
  if (!list) lists.set(entries, (list = compileList(entries)));
  const { words, lengths, parts } = list;
  let sum = 0;
  // A clause has fewer words than a language has function words.
  if (lengths.length + parts.length > 0 || counts.size < words.size) for (const [word, count] of counts) sum += isListed(word, list) ? count : 0;
  else for (const word of words) sum += counts.get(word) ?? 0;
  return sum;
}

/** How many different ones of some words stand in a text: one word said twice proves no more than once. */
export function countDifferent({ counts, ...rest }: WordCount, entries: readonly string[]): number {
  return countOf({ ...rest, counts: new Map([...counts.keys()].map((word) => [word, 1])) }, entries);
}
