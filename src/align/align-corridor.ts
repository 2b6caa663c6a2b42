import type { Corridor } from './corridor.js';
import { LARGEST_GROUP } from './score-groups.js';
import { tuning } from './tuning.js';

/** One step through the lattice: so many canonical and so many translation clauses taken together. */
export interface Step {
  row: number;
  column: number;
  rows: number;
  columns: number;
  score: number;
}

/** Log-odds of the group that ends before lattice point (row, column), or -Infinity where it may not be formed. */
export type ScoreStep = (row: number, column: number, rows: number, columns: number) => number;

/** Sizes of groups that a step may take, singles first so that ties stay simple. */
export const shapes: [rows: number, columns: number][] = [[1, 1], [1, 2], [2, 1], [2, 2], [1, 3], [3, 1]];

export function priorOfShape(rows: number, columns: number): number {
  if (rows === 1 && columns === 1) return 0;
  if (rows === 2 && columns === 2) return tuning.twoTwo;
  return Math.max(rows, columns) === 2 ? tuning.two : tuning.three;
}

/** Scores of every group in a corridor, kept because both the best path and its certainty need them. */
export interface StepScores {
  /** `shapes` figures for each cell. */
  values: Float32Array;
  /** How many of the shapes are looked at: one for a rough path of single clauses. */
  shapes: number;
}

/** The sides as the search sees them: `mark` fixes a canonical group (false where it may not be one), `against` scores. */
export interface StepScorer {
  mark(row: number, size: number): boolean;
  against(column: number, size: number): number;
}

export function scoreCorridor(corridor: Corridor, rows: number, scorer: StepScorer, shapeCount = shapes.length): StepScores {
  const cells = corridor.offset[rows + 1] as number;
  const scores = { values: new Float32Array(cells * shapeCount).fill(Number.NEGATIVE_INFINITY), shapes: shapeCount };
  const largest = shapeCount === 1 ? 1 : LARGEST_GROUP;
  for (let row = 1; row <= rows; row++)
    for (let size = 1; size <= Math.min(row, largest); size++)
      if (scorer.mark(row - size, size)) scoreRow(corridor, row, size, scores, scorer);
  return scores;
}

function scoreRow(corridor: Corridor, row: number, size: number, scores: StepScores, scorer: StepScorer): void {
  const low = corridor.low[row] as number;
  const lowBefore = corridor.low[row - size] as number;
  const highBefore = corridor.high[row - size] as number;
  for (let shape = 0; shape < scores.shapes; shape++) {
    const [rows, columns] = shapes[shape] as [number, number];
    if (rows !== size) continue;
    const last = Math.min(corridor.high[row] as number, highBefore + columns);
    for (let column = Math.max(low, columns, lowBefore + columns); column <= last; column++) {
      const cell = (corridor.offset[row] as number) + column - low;
      scores.values[cell * scores.shapes + shape] = scorer.against(column - columns, columns) + priorOfShape(rows, columns);
    }
  }
}

/**
 * The best path through the corridor, by dynamic programming over one-to-one, one-to-many and many-to-one groups with
 * affine gaps (Gotoh 1982): a vanished section is one event, not twenty.
 */
export function findBestPath(corridor: Corridor, rows: number, columns: number, scores: StepScores, openEnd = false): Step[] {
  const cells = corridor.offset[rows + 1] as number;
  const best = [new Float64Array(cells).fill(Number.NEGATIVE_INFINITY), new Float64Array(cells).fill(Number.NEGATIVE_INFINITY)] as const;
  const linked = best[0];
  const gapped = best[1];
  /** Which shape ended in a linked cell and from which state; which direction and state for a gapped cell. */
  const how = [new Uint8Array(cells), new Uint8Array(cells)] as const;
  linked[0] = 0;
  for (let row = 0; row <= rows; row++) {
    const low = corridor.low[row] as number;
    const high = corridor.high[row] as number;
    for (let column = low; column <= high; column++) {
      const cell = (corridor.offset[row] as number) + column - low;
      for (let shape = 0; shape < scores.shapes; shape++) {
        const score = scores.values[cell * scores.shapes + shape] as number;
        if (score === Number.NEGATIVE_INFINITY) continue;
        const [dr, dc] = shapes[shape] as [number, number];
        const from = cellAt(corridor, row - dr, column - dc);
        if (from < 0) continue;
        const state = (linked[from] as number) >= (gapped[from] as number) ? 0 : 1;
        const total = (best[state][from] as number) + score;
        if (total > (linked[cell] as number)) {
          linked[cell] = total;
          how[0][cell] = shape * 2 + state;
        }
      }
      for (let direction = 0; direction < 2; direction++) {
        const from = direction === 0 ? cellAt(corridor, row - 1, column) : cellAt(corridor, row, column - 1);
        if (from < 0) continue;
        const opened = (linked[from] as number) + tuning.gapOpen;
        const extended = (gapped[from] as number) + tuning.gapExtend;
        const total = Math.max(opened, extended);
        if (total > (gapped[cell] as number)) {
          gapped[cell] = total;
          how[1][cell] = direction * 2 + (opened >= extended ? 0 : 1);
        }
      }
    }
  }
  const [lastRow, lastColumn] = openEnd ? findOpenEnd(corridor, rows, columns, best) : [rows, columns];
  return traceBack(corridor, lastRow, lastColumn, scores, best, how);
}

/** The best point of the far edges, for a window onto a longer text. */
function findOpenEnd(corridor: Corridor, rows: number, columns: number, best: readonly [Float64Array, Float64Array]): [number, number] {
  let end: [number, number] = [rows, columns];
  let top = Number.NEGATIVE_INFINITY;
  const consider = (row: number, column: number) => {
    const cell = cellAt(corridor, row, column);
    if (cell < 0) return;
    const value = Math.max(best[0][cell] as number, best[1][cell] as number);
    if (value <= top) return;
    top = value;
    end = [row, column];
  };
  for (let column = columns; column > 0; column--) consider(rows, column);
  for (let row = rows - 1; row > 0; row--) consider(row, columns);
  return end;
}

export function cellAt(corridor: Corridor, row: number, column: number): number {
  if (row < 0 || column < (corridor.low[row] as number) || column > (corridor.high[row] as number)) return -1;
  return (corridor.offset[row] as number) + column - (corridor.low[row] as number);
}

function traceBack(
  corridor: Corridor,
  rows: number,
  columns: number,
  scores: StepScores,
  best: readonly [Float64Array, Float64Array],
  how: readonly [Uint8Array, Uint8Array],
): Step[] {
  const steps: Step[] = [];
  let row = rows;
  let column = columns;
  const end = cellAt(corridor, rows, columns);
  let state = (best[0][end] as number) >= (best[1][end] as number) ? 0 : 1;
  while (row > 0 || column > 0) {
    const cell = cellAt(corridor, row, column);
    const code = (state === 0 ? how[0][cell] : how[1][cell]) as number;
    if (state === 0) {
      const [dr, dc] = shapes[code >> 1] as [number, number];
      row -= dr;
      column -= dc;
      steps.push({ row, column, rows: dr, columns: dc, score: scores.values[cell * scores.shapes + (code >> 1)] as number });
    } else {
      const direction = code >> 1;
      if (direction === 0) row--;
      else column--;
      steps.push({ row, column, rows: direction === 0 ? 1 : 0, columns: direction === 0 ? 0 : 1, score: 0 });
    }
    state = code & 1;
  }
  return steps.reverse();
}
