import { type Line, makeLine } from './line.js';
import type { Page, Piece } from './piece.js';

/** What stands on one height of a page, in stretches that wide gaps divide. */
export type Row = Line[];

/** Gaps as wide as the type is high may divide columns; spaces of justified lines are narrower. */
const DIVIDING = 1;

/** Rows of a page from top to bottom. */
export function buildRows({ pieces, number }: Page): Row[] {
  const heights = clusterHeights(pieces);
  settleRaised(heights);
  const rows = heights
    .filter((cluster) => cluster.length > 0)
    .map((cluster) => splitAtGaps(sortAcross(cluster)).map((stretch) => makeLine(stretch, number)));
  return rows.sort((left, right) => left[0]!.y - right[0]!.y);
}

function clusterHeights(pieces: readonly Piece[]): Piece[][] {
  const clusters: Piece[][] = [];
  let first: Piece | undefined;
  for (const piece of pieces.toSorted((left, right) => left.y - right.y)) {
    if (first && piece.y - first.y <= 0.15 * Math.max(first.size, piece.size)) clusters.at(-1)!.push(piece);
    else clusters.push([(first = piece)]);
  }
  return clusters;
}

/** Moves marks of footnotes, ordinals and powers onto the line beside which they stand higher or lower. */
function settleRaised(clusters: Piece[][]): void {
  for (const [index, cluster] of clusters.entries()) {
    clusters[index] = cluster.filter((piece) => {
      const host = [index + 1, index - 1, index + 2, index - 2].find((at) => clusters[at] !== undefined && isBeside(piece, clusters[at]!));
      if (host === undefined) return true;
      clusters[host]!.push({ ...piece, raised: true });
      return false;
    });
  }
}

function isBeside(piece: Piece, line: readonly Piece[]): boolean {
  return line.some(({ x, y, width, size, raised }) => {
    if (raised || piece.size > size * 0.85 || y - piece.y > size * 0.6 || piece.y - y > size * 0.3) return false;
    return piece.x < x + width + size * 0.4 && piece.x + piece.width > x - size * 0.4;
  });
}

/**
 * In the order of drawing, except where that goes back: marks are drawn over letters with the same place, and programs
 * that change the font for quotation marks draw these first.
 */
function sortAcross(pieces: Piece[]): Piece[] {
  const goesBack = pieces.some(({ x, size }, index) => index > 0 && x < pieces[index - 1]!.x - size * 0.5);
  const sorted = goesBack || pieces.some(({ raised }) => raised) ? pieces.sort((left, right) => left.x - right.x) : pieces;
  return sorted.filter((piece, index) => index === 0 || !isOverprint(sorted[index - 1]!, piece));
}

/** The same words drawn twice with next to nothing between, to look bold. */
function isOverprint(before: Piece, { text, x, y, size }: Piece): boolean {
  return before.text === text && Math.abs(before.x - x) < size * 0.15 && Math.abs(before.y - y) < size * 0.15 && before.width > size * 0.15;
}

function splitAtGaps(pieces: readonly Piece[]): Piece[][] {
  const stretches: Piece[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    if (piece.x - end > DIVIDING * piece.size) stretches.push([]);
    stretches.at(-1)!.push(piece);
    end = Math.max(end, piece.x + piece.width);
  }
  return stretches;
}
