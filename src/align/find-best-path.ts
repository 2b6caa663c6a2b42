import { cellAt, type Corridor } from './corridor.js';
import { type StepScores, shapes } from './score-corridor.js';
import { tuning } from './tuning.js';

/** One step through the lattice: from (row, column), so many canonical and so many translation clauses together. */
export interface Step {
  row: number;
  column: number;
  rows: number;
  columns: number;
  /** Log-odds; 0 for a clause without an answer. */
  score: number;
}

const LINKED = 0;
const GAPPED = 1;

/** For each cell the best score by what the last step was, and how it was reached. */
interface Table {
  linked: Float64Array;
  gapped: Float64Array;
  /** Twice the shape, or twice the direction of the gap (0 down, 1 along), plus the state before. */
  howLinked: Uint8Array;
  howGapped: Uint8Array;
}

/**
 * The best path through the corridor, by dynamic programming over one-to-one, one-to-many and many-to-one groups with
 * affine gaps (Gotoh 1982): a vanished section is one event, not twenty. With an open end the path may stop anywhere
 * on the far edges.
 */
export function findBestPath(corridor: Corridor, rows: number, columns: number, scores: StepScores, openEnd = false): Step[] {
  const cells = corridor.offset[rows + 1] as number;
  const table: Table = {
    linked: new Float64Array(cells).fill(Number.NEGATIVE_INFINITY),
    gapped: new Float64Array(cells).fill(Number.NEGATIVE_INFINITY),
    howLinked: new Uint8Array(cells),
    howGapped: new Uint8Array(cells),
  };
  table.linked[0] = 0;
  for (let row = 0; row <= rows; row++) {
    const low = corridor.low[row] as number;
    for (let column = low; column <= (corridor.high[row] as number); column++) {
      const cell = (corridor.offset[row] as number) + column - low;
      enterByLink(table, corridor, row, column, cell, scores);
      enterByGap(table, cell, cellAt(corridor, row - 1, column), 0);
      enterByGap(table, cell, column > low ? cell - 1 : -1, 1);
    }
  }
  const [lastRow, lastColumn] = openEnd ? findOpenEnd(corridor, rows, columns, table) : [rows, columns];
  return traceBack(corridor, lastRow, lastColumn, scores, table);
}

function enterByLink(table: Table, corridor: Corridor, row: number, column: number, cell: number, scores: StepScores): void {
  for (let shape = 0; shape < scores.shapes; shape++) {
    const score = scores.values[cell * scores.shapes + shape] as number;
    if (score === Number.NEGATIVE_INFINITY) continue;
    const [rows, columns] = shapes[shape] as [number, number];
    const from = cellAt(corridor, row - rows, column - columns);
    if (from < 0) continue;
    const [linked, gapped] = [table.linked[from] as number, table.gapped[from] as number];
    const total = Math.max(linked, gapped) + score;
    if (total <= (table.linked[cell] as number)) continue;
    table.linked[cell] = total;
    table.howLinked[cell] = shape * 2 + (linked >= gapped ? LINKED : GAPPED);
  }
}

function enterByGap(table: Table, cell: number, from: number, direction: 0 | 1): void {
  if (from < 0) return;
  const opened = (table.linked[from] as number) + tuning.gapOpen;
  const extended = (table.gapped[from] as number) + tuning.gapExtend;
  const total = Math.max(opened, extended);
  if (total <= (table.gapped[cell] as number)) return;
  table.gapped[cell] = total;
  table.howGapped[cell] = direction * 2 + (opened >= extended ? LINKED : GAPPED);
}

/** The best point of the far edges, for a window onto a longer text. */
function findOpenEnd(corridor: Corridor, rows: number, columns: number, table: Table): [number, number] {
  let end: [number, number] = [rows, columns];
  let top = Number.NEGATIVE_INFINITY;
  const consider = (row: number, column: number) => {
    const cell = cellAt(corridor, row, column);
    if (cell < 0) return;
    const value = Math.max(table.linked[cell] as number, table.gapped[cell] as number);
    if (value <= top) return;
    top = value;
    end = [row, column];
  };
  for (let column = columns; column > 0; column--) consider(rows, column);
  for (let row = rows - 1; row > 0; row--) consider(row, columns);
  return end;
}

function traceBack(corridor: Corridor, lastRow: number, lastColumn: number, scores: StepScores, table: Table): Step[] {
  const steps: Step[] = [];
  let [row, column] = [lastRow, lastColumn];
  const end = cellAt(corridor, row, column);
  let state = (table.linked[end] as number) >= (table.gapped[end] as number) ? LINKED : GAPPED;
  while (row > 0 || column > 0) {
    const cell = cellAt(corridor, row, column);
    const code = (state === LINKED ? table.howLinked[cell] : table.howGapped[cell]) as number;
    const kind = code >> 1;
    const [rows, columns] = state === LINKED ? (shapes[kind] as [number, number]) : kind === 0 ? [1, 0] : [0, 1];
    const score = state === LINKED ? (scores.values[cell * scores.shapes + kind] as number) : 0;
    row -= rows;
    column -= columns;
    steps.push({ row, column, rows, columns, score });
    state = code & 1;
  }
  return steps.reverse();
}
