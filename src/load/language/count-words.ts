import type { ReadingPack } from '../reading-pack.js';

/** Words and letters of a text, as far as it takes to tell its language. */
export interface WordCount {
  total: number;
  counts: Map<string, number>;
  /** How often each letter stands in the text: a few dozen to ask for their script, not every place. */
  alphabet: Map<string, number>;
  letters: number;
  /** Shares of the letters by script, as far as they were asked for. */
  shares: Map<string, number>;
  text: string;
}

const enough = 40_000;

export function countWords(text: string): WordCount {
  const sample = text.length <= enough ? text : sampleOf(text);
  const counts = new Map<string, number>();
  const words = sample.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const alphabet = countLetters(sample);
  return { total: words.length, counts, alphabet, letters: sumOf(alphabet.values()), shares: new Map(), text: sample };
}

/** How often each UTF-16 unit stands in the text that is counted; all zero between two counts. */
const units = new Uint32Array(0x10000);

function countLetters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const seen: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0xd800 || unit > 0xdfff) {
      if ((units[unit]! += 1) === 1) seen.push(unit);
    } else {
      const character = String.fromCodePoint(text.codePointAt(at)!);
      counts.set(character, (counts.get(character) ?? 0) + 1);
      at += character.length - 1;
    }
  }
  for (const unit of seen) {
    counts.set(String.fromCharCode(unit), units[unit]!);
    units[unit] = 0;
  }
  for (const character of counts.keys()) if (!/\p{L}/u.test(character)) counts.delete(character);
  return counts;
}

function sumOf(counts: Iterable<number>): number {
  let sum = 0;
  for (const count of counts) sum += count;
  return sum;
}

/** From four places of a long document: its beginning alone may be a cover page in another language. */
function sampleOf(text: string): string {
  const size = enough / 4;
  const step = Math.floor((text.length - size) / 3);
  return [0, 1, 2, 3].map((part) => text.slice(part * step, part * step + size)).join('\n');
}

/** Share of the letters that belong to the pack's script. */
export function scriptShare({ alphabet, letters, shares }: WordCount, { script }: ReadingPack): number {
  let share = shares.get(script);
  if (share === undefined) {
    const pattern = scriptPattern(script);
    const own = sumOf([...alphabet].map(([letter, count]) => (pattern.test(letter) ? count : 0)));
    shares.set(script, (share = letters === 0 ? 0 : own / letters));
  }
  return share;
}

const patterns = new Map<string, RegExp>();

function scriptPattern(script: string): RegExp {
  const pattern = patterns.get(script) ?? new RegExp(`\\p{Script=${script}}`, 'u');
  patterns.set(script, pattern);
  return pattern;
}

interface WordList {
  words: ReadonlySet<string>;
  /** Of entries such as `*itas` and `*ñ*`. */
  pattern: RegExp | null;
}

const lists = new WeakMap<readonly string[], WordList>();

function compileList(entries: readonly string[]): WordList {
  const patterns = entries.filter((entry) => entry.startsWith('*')).map((entry) => (entry.endsWith('*') ? entry.slice(1, -1) : `^\\p{L}{2,}${entry.slice(1)}$`));
  return { words: new Set(entries.map((entry) => entry.toLowerCase())), pattern: patterns.length > 0 ? new RegExp(patterns.join('|'), 'u') : null };
}

export function countOf({ counts }: WordCount, entries: readonly string[]): number {
  let list = lists.get(entries);
  if (!list) lists.set(entries, (list = compileList(entries)));
  const { words, pattern } = list;
  let sum = 0;
  // A clause has fewer words than a language has function words.
  if (pattern || counts.size < words.size) for (const [word, count] of counts) sum += words.has(word) || pattern?.test(word) ? count : 0;
  else for (const word of words) sum += counts.get(word) ?? 0;
  return sum;
}

/** How many different ones of some words stand in a text: one word said twice proves no more than once. */
export function countDifferent({ counts, ...rest }: WordCount, entries: readonly string[]): number {
  return countOf({ ...rest, counts: new Map([...counts.keys()].map((word) => [word, 1])) }, entries);
}
