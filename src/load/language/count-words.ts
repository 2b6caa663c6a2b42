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
  let total = 0;
  for (const [word] of sample
    .toLowerCase()
    .replace(/’/g, "'")
    .matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    total += 1;
  }
  return { total, counts, letters: sample.match(/\p{L}/gu)?.length ?? 0, text: sample };
}

/** From four places of a long document: its beginning alone may be a cover page in another language. */
function sampleOf(text: string): string {
  const size = enough / 4;
  const step = Math.floor((text.length - size) / 3);
  return [0, 1, 2, 3].map((part) => text.slice(part * step, part * step + size)).join('\n');
}

/** Share of the letters that belong to the pack's script. */
export function scriptShare({ text, letters }: WordCount, pack: ReadingPack): number {
  const own = text.match(scriptPattern(pack.script))?.length ?? 0;
  return letters === 0 ? 0 : own / letters;
}

const patterns = new Map<string, RegExp>();

function scriptPattern(script: string): RegExp {
  const pattern = patterns.get(script) ?? new RegExp(`(?=\\p{L})\\p{Script=${script}}`, 'gu');
  patterns.set(script, pattern);
  return pattern;
}

export function countOf({ counts }: WordCount, words: readonly string[]): number {
  let sum = 0;
  for (const word of new Set(words)) sum += counts.get(word.toLowerCase()) ?? 0;
  return sum;
}
