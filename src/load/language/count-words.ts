import type { ReadingPack } from '../reading-pack.js';

/** Words and letters of a text, as far as it takes to tell its language. */
export interface WordCount {
  total: number;
  counts: Map<string, number>;
  /** How often each letter stands in the text: a few dozen to ask for their script, not every place. */
  alphabet: Map<string, number>;
  letters: number;
  text: string;
}

const enough = 40_000;

export function countWords(text: string): WordCount {
  const sample = text.length <= enough ? text : sampleOf(text);
  const counts = new Map<string, number>();
  let total = 0;
  for (const [word] of sample
    .toLowerCase()
    .replace(/’/g, "'")
    .matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    total += 1;
  }
  const alphabet = countLetters(sample);
  return { total, counts, alphabet, letters: sumOf(alphabet.values()), text: sample };
}

function countLetters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
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
export function scriptShare({ alphabet, letters }: WordCount, pack: ReadingPack): number {
  const pattern = scriptPattern(pack.script);
  const own = sumOf([...alphabet].map(([letter, count]) => (pattern.test(letter) ? count : 0)));
  return letters === 0 ? 0 : own / letters;
}

const patterns = new Map<string, RegExp>();

function scriptPattern(script: string): RegExp {
  const pattern = patterns.get(script) ?? new RegExp(`\\p{Script=${script}}`, 'u');
  patterns.set(script, pattern);
  return pattern;
}

const folded = new WeakMap<readonly string[], ReadonlySet<string>>();

export function countOf({ counts }: WordCount, words: readonly string[]): number {
  let set = folded.get(words);
  if (!set) folded.set(words, (set = new Set(words.map((word) => word.toLowerCase()))));
  let sum = 0;
  // A clause has fewer words than a language has function words.
  if (counts.size < set.size) for (const [word, count] of counts) sum += set.has(word) ? count : 0;
  else for (const word of set) sum += counts.get(word) ?? 0;
  return sum;
}
