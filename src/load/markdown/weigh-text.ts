import { LONG, isLongLine } from './read-long-line.js';
import { readPlainInline } from './read-plain-inline.js';
import { splitPieces } from './split-pieces.js';

/** Of a stretch of plain words, a bold stretch or a link, beside its characters: measured on 2 MB of nothing but such. */
const STRETCH = 2.7;

/**
 * Characters of a text as they weigh on the memory of the parser. A very long line of words with no more markup than bold
 * and links, which the parser is spared, weighs a quarter: measured at 5 MB in one line.
 */
export function weighText(text: string): number {
  const pieces = splitPieces(text);
  if (pieces === null) return text.length;
  return pieces.reduce((weight, { start, end }) => weight + (end - start > LONG ? weighLong(text.slice(start, end)) : end - start), 0);
}

/** As a whole where all of it is plain, else sentence by sentence. */
function weighLong(piece: string): number {
  const line = piece.trimEnd();
  if (!isLongLine(line)) return piece.length;
  return (
    weighPlain(line) ??
    line.split(/(?<=[.;] )(?=\p{L})/u).reduce((weight, sentence) => weight + (weighPlain(sentence) ?? sentence.length), 0)
  );
}

function weighPlain(words: string): number | null {
  const stretches = readPlainInline(words, 0);
  return stretches && words.length / 4 + STRETCH * stretches.length;
}
