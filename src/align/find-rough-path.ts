import { wholeLattice } from './corridor.js';
import { type Anchor, findAnchors } from './find-anchors.js';
import { findBestPath } from './find-best-path.js';
import { scoreCorridor, type StepScorer } from './score-corridor.js';
import type { Vote } from './vote-pairs.js';

export type LatticePoint = [row: number, column: number];

/** Lattices up to this many cells are searched whole, larger ones are cut at anchors. */
const FEW_CELLS = 250_000;
interface Reach {
  /** Blocks between anchors up to this many cells are searched whole, larger ones window by window. */
  whole: number;
  /** A narrow block may have more: a window would see only the beginning of its longer side. */
  narrow: { side: number; cells: number };
  /** Side of a window. */
  window: number;
}

const USUAL: Reach = { whole: 300_000, narrow: { side: 200, cells: 2_000_000 }, window: 100 };
/** Nothing is searched whole but what a window would be. */
const SHORT: Reach = { whole: 5000, narrow: { side: 24, cells: 20_000 }, window: 48 };
/** No policy has so many clauses: what is no policy has to end soon rather than end well. */
export const HUGE = 30_000;

/**
 * A first path of single clauses through the lattice, from corner to corner. Small lattices are searched whole;
 * large ones are cut at anchors first, so that the work grows with the text and not with its square.
 */
export function findRoughPath(scorer: StepScorer, rows: number, columns: number, vote: () => Vote[][]): LatticePoint[] {
  const anchors = rows * columns <= FEW_CELLS ? [] : findAnchors(vote());
  const reach = Math.min(rows, columns) > HUGE ? SHORT : USUAL;
  const path: LatticePoint[] = [];
  let row = 0;
  let column = 0;
  const corner: Anchor = { row: rows, column: columns, weight: 0 };
  for (const anchor of [...anchors, corner]) {
    for (const point of searchBlock(scorer, row, column, anchor.row - row, anchor.column - column, reach)) path.push(point);
    row = anchor.row;
    column = anchor.column;
  }
  path.push([rows, columns]);
  return path;
}

/** Points of a path from (row, column) over so many rows and columns, without the last. */
function searchBlock(scorer: StepScorer, row: number, column: number, rows: number, columns: number, reach: Reach): LatticePoint[] {
  const path: LatticePoint[] = [];
  let [r, c] = [0, 0];
  while (isTooLarge(rows - r, columns - c, reach)) {
    const found = searchWhole(scorer, row + r, column + c, Math.min(reach.window, rows - r), Math.min(reach.window, columns - c), true);
    const sure = found.slice(0, Math.max(1, found.length >> 1));
    for (const point of sure.slice(0, -1)) path.push(point);
    const [lastRow, lastColumn] = sure[sure.length - 1] as LatticePoint;
    if (lastRow === row + r && lastColumn === column + c) return [...path, ...straightLine(row + r, column + c, rows - r, columns - c)];
    [r, c] = [lastRow - row, lastColumn - column];
  }
  path.push(...searchWhole(scorer, row + r, column + c, rows - r, columns - c, false));
  return path;
}

function isTooLarge(rows: number, columns: number, { whole, narrow }: Reach): boolean {
  return rows * columns > (Math.min(rows, columns) <= narrow.side ? narrow.cells : whole);
}

/**
 * The best path of a block. With an open end it may stop anywhere on the far edges: a window onto a longer text, of
 * which only the first half is then trusted (the second half lacks its future).
 */
function searchWhole(scorer: StepScorer, row: number, column: number, rows: number, columns: number, openEnd: boolean): LatticePoint[] {
  if (rows === 0 || columns === 0) return straightLine(row, column, rows, columns);
  const corridor = wholeLattice(rows, columns);
  const block: StepScorer = {
    mark: (at, size) => scorer.mark(row + at, size),
    against: (at, size) => scorer.against(column + at, size),
  };
  const path = findBestPath(corridor, rows, columns, scoreCorridor(corridor, rows, block, 1), openEnd);
  return path.map((step) => [row + step.row, column + step.column]);
}

/** Down, then along: where one side has run out, or nothing can be told, only gaps are left. */
function straightLine(row: number, column: number, rows: number, columns: number): LatticePoint[] {
  return Array.from({ length: rows + columns }, (_, k) => [row + Math.min(k, rows), column + Math.max(0, k - rows)]);
}
