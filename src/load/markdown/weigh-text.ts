import { readPlain } from './read-plain.js';
import { splitPieces } from './split-pieces.js';

/** A paragraph of a policy is not a hundredth of it. */
const LONG = 65_536;

/**
 * Characters of a text as they weigh on the memory of the parser. A very long paragraph of words with no more markup than
 * bold and links, which the parser is spared, weighs a quarter: measured at 5 MB in one line.
 */
export function weighText(text: string): number {
  const pieces = splitPieces(text);
  if (pieces === null) return text.length;
  let weight = 0;
  for (const { start, end } of pieces) weight += end - start > LONG && readPlain(text.slice(start, end), start) ? (end - start) >> 2 : end - start;
  return weight;
}
