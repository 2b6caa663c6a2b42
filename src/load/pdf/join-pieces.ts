import { UNSPACED } from '../../text/unspaced-scripts.js';
import type { Piece } from './piece.js';

/** A gap between two letters of these is mostly a fault of the drawing; the last ones are Thai marks of old fonts. */
const unspaced = new RegExp(`[${UNSPACED}\\uF700-\\uF71A]`, 'u');

/**
 * The words of one line. PDF has no spaces that could be relied on: fonts draw them, programs leave gaps in their
 * place, and the reader makes some up. So they are told by the gaps: 0.14 of the type's height in scripts with spaces,
 * 0.2 in those without, where letters are moved apart to fill a line.
 *
 * @param pieces from left to right
 */
export function joinPieces(pieces: readonly Piece[]): string {
  const spread = spreadOf(pieces);
  let text = '';
  let end = 0;
  for (const piece of pieces) {
    const gap = (piece.x - end) / piece.size;
    if (text !== '' && gap > spread + leastGap(text, piece.text)) text += ' ';
    text += piece.text;
    end = Math.max(end, piece.x + piece.width);
  }
  return text.replace(/ {2,}/g, ' ').trim();
}

function leastGap(before: string, after: string): number {
  return unspaced.test(before.at(-1)!) && unspaced.test(after[0]!) ? 0.2 : 0.14;
}

/** How far a line of single letters is spaced out: three in four of its gaps are at least as wide. Figures never are. */
function spreadOf(pieces: readonly Piece[]): number {
  const letters = pieces.filter(({ text }) => /^\p{L}\p{M}*$/u.test(text)).length;
  if (pieces.length < 6 || letters < pieces.length * 0.8) return 0;
  const gaps = pieces.slice(1).map(({ x, size }, index) => (x - pieces[index]!.x - pieces[index]!.width) / size);
  gaps.sort((left, right) => left - right);
  return Math.max(0, gaps[gaps.length >> 2]!);
}
