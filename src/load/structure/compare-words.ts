import { foldLine } from './fold-line.js';

/** Words of a line for comparison; of a script without spaces, pairs of neighbouring letters in their place. */
export function wordsOf(text: string): Set<string> {
  const words = foldLine(text).split(/[^\p{L}\p{M}\p{Nd}]+/u);
  return new Set(words.flatMap((word) => (/^\p{Lo}/u.test(word) ? pairsOf(word) : word.length > 2 ? [word] : [])));
}

function pairsOf(word: string): string[] {
  return Array.from({ length: Math.max(1, word.length - 1) }, (_, index) => word.slice(index, index + 2));
}

/** Shared words by all words, 0 to 1. */
export function overlap(left: Set<string>, right: Set<string>): number {
  let shared = 0;
  for (const word of left) if (right.has(word)) shared += 1;
  return shared / Math.max(1, left.size + right.size - shared);
}
