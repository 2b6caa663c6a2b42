import { cellAt, type Corridor } from './corridor.js';
import { tuning } from './tuning.js';

/** Sizes of groups that a step may take, singles first: the others are only looked at where a single pair may stand. */
export const shapes: [rows: number, columns: number][] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [1, 3],
  [3, 1],
];

/** The sides as the search sees them: `mark` fixes a canonical group (false where it may not be one), `against` scores. */
export interface StepScorer {
  mark(row: number, size: number): boolean;
  /** Log-odds that the marked group and this one answer each other; -Infinity where they may not. */
  against(column: number, size: number): number;
}

/** Log-odds of every step in a corridor, by the cell that it leads to. */
export interface StepScores {
  /** `shapes` figures for each cell. */
  values: Float32Array;
  /** How many of the shapes are looked at: one for a rough path of single clauses. */
  shapes: number;
}

/** A group is only tried where one of its clauses, taken alone, answers one of the others at least this well. */
const LEAST_PART = -4;

export function scoreCorridor(corridor: Corridor, rows: number, scorer: StepScorer, shapeCount = shapes.length): StepScores {
  const cells = corridor.offset[rows + 1] as number;
  const scores = { values: new Float32Array(cells * shapeCount).fill(Number.NEGATIVE_INFINITY), shapes: shapeCount };
  const largest = Math.max(...shapes.slice(0, shapeCount).map(([size]) => size));
  for (let row = 1; row <= rows; row++) {
    for (let size = 1; size <= Math.min(row, largest); size++) {
      if (scorer.mark(row - size, size)) scoreRow(corridor, row, size, scores, scorer);
    }
  }
  return scores;
}

function scoreRow(corridor: Corridor, row: number, size: number, scores: StepScores, scorer: StepScorer): void {
  const low = corridor.low[row] as number;
  const lowBefore = corridor.low[row - size] as number;
  const highBefore = corridor.high[row - size] as number;
  for (let shape = 0; shape < scores.shapes; shape++) {
    const [rows, columns] = shapes[shape] as [number, number];
    if (rows !== size) continue;
    const prior = priorOfShape(rows, columns);
    const last = Math.min(corridor.high[row] as number, highBefore + columns);
    for (let column = Math.max(low, columns, lowBefore + columns); column <= last; column++) {
      if (shape > 0 && !hasPart(corridor, scores, row, column, rows, columns)) continue;
      const cell = (corridor.offset[row] as number) + column - low;
      scores.values[cell * scores.shapes + shape] = scorer.against(column - columns, columns) + prior;
    }
  }
}

function hasPart(corridor: Corridor, scores: StepScores, row: number, column: number, rows: number, columns: number): boolean {
  for (let r = row - rows + 1; r <= row; r++) {
    for (let c = column - columns + 1; c <= column; c++) {
      const cell = cellAt(corridor, r, c);
      if (cell >= 0 && (scores.values[cell * scores.shapes] as number) >= LEAST_PART) return true;
    }
  }
  return false;
}

function priorOfShape(rows: number, columns: number): number {
  if (rows === 1 && columns === 1) return 0;
  if (rows === 2 && columns === 2) return tuning.twoTwo;
  return Math.max(rows, columns) === 2 ? tuning.two : tuning.three;
}
