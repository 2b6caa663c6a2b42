import { isFootnoteMark } from '../footnote-mark.js';
import { joinPieces } from './join-pieces.js';
import type { Piece } from './piece.js';
import { repairThai } from './repair-thai.js';

/** Words that stand on one line, as far as nothing but a gap between words divides them. */
export interface Line {
  text: string;
  pieces: readonly Piece[];
  page: number;
  left: number;
  right: number;
  /** Of the baseline. */
  y: number;
  /** Height of the type of most of its letters. */
  size: number;
  /** Marks of footnotes, which are not in the text. */
  marks: string[];
}

/** @param pieces from left to right, at least one */
export function makeLine(pieces: readonly Piece[], page: number): Line {
  const { kept, marks } = setAsideMarks(pieces);
  const flat = pieces.filter(({ raised }) => !raised);
  const main = (flat.length > 0 ? flat : pieces).reduce((left, right) => (right.text.length > left.text.length ? right : left));
  return {
    text: repairThai(joinPieces(nameBullet(kept))),
    pieces,
    page,
    left: pieces[0]!.x,
    right: pieces.reduce((most, { x, width }) => Math.max(most, x + width), 0),
    y: main.y,
    size: main.size,
    marks,
  };
}

/** Word draws bullets with letters of other fonts: o of Courier, § and Ø of Wingdings. */
function nameBullet(pieces: readonly Piece[]): readonly Piece[] {
  const [first, second] = pieces;
  const isBullet =
    first &&
    second &&
    /^[o§Øüvq]$/u.test(first.text.trim()) &&
    first.font !== second.font &&
    second.x - first.x - first.width > second.size * 0.5;
  return isBullet ? [{ ...first, text: '•' }, ...pieces.slice(1)] : pieces;
}

/** The mark at the beginning of a line belongs to the note itself. */
function setAsideMarks(pieces: readonly Piece[]): { kept: Piece[]; marks: string[] } {
  const kept: Piece[] = [];
  const marks: string[] = [];
  for (const piece of pieces) {
    if (piece.raised && kept.length > 0 && isFootnoteMark(piece.text.trim(), kept.at(-1)!.text.slice(-4))) marks.push(piece.text.trim());
    else kept.push(piece);
  }
  return { kept, marks };
}

/** Several stretches of one line as one. */
export function mergeLines(lines: readonly Line[]): Line {
  return lines.length === 1
    ? lines[0]!
    : makeLine(
        lines.flatMap(({ pieces }) => pieces),
        lines[0]!.page,
      );
}
