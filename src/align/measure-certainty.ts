import { cellAt, type Corridor } from './corridor.js';
import type { Step } from './find-best-path.js';
import { type StepScores, shapes } from './score-corridor.js';
import { tuning } from './tuning.js';

/** Summed weights of paths for each cell, by what the last (or next) step was; each row is scaled by its own factor. */
interface PathSums {
  linked: Float64Array;
  gapped: Float64Array;
  /** Logarithm of what each row was divided by, summed up from where the sums begin. */
  scale: Float64Array;
}

/**
 * The probability of each step of a path among all paths of the corridor: forward and backward sums, as in any
 * hidden Markov model, with rows scaled so that nothing overflows. Scores are divided by a temperature first, because
 * features overlap and so claim too much.
 */
export function measureCertainty(corridor: Corridor, rows: number, columns: number, scores: StepScores, path: Step[]): number[] {
  const odds = new Float64Array(scores.values.length);
  for (let k = 0; k < odds.length; k++) {
    const score = scores.values[k] as number;
    if (score > HOPELESS) odds[k] = Math.exp(toNats(score));
  }
  const forward = sumForward(corridor, rows, odds, scores.shapes);
  const backward = sumBackward(corridor, rows, odds, scores.shapes);
  const end = cellAt(corridor, rows, columns);
  const total = Math.log((forward.linked[end] as number) + (forward.gapped[end] as number)) + (forward.scale[rows] as number);
  const alone = sumGaps(corridor, rows, columns, forward, backward, total);
  return path.map((step) => {
    if (step.columns === 0) return Math.min(1, alone.rows[step.row] as number);
    if (step.rows === 0) return Math.min(1, alone.columns[step.column] as number);
    const from = cellAt(corridor, step.row, step.column);
    const to = cellAt(corridor, step.row + step.rows, step.column + step.columns);
    const before = Math.log(((forward.linked[from] as number) + (forward.gapped[from] as number)) * (backward.linked[to] as number));
    const scale = (forward.scale[step.row] as number) + (backward.scale[step.row + step.rows] as number);
    return Math.exp(Math.min(0, before + toNats(step.score) + scale - total));
  });
}

/** The probability that each clause has no answer, wherever in the order it is passed over. */
function sumGaps(corridor: Corridor, rows: number, columns: number, forward: PathSums, backward: PathSums, total: number) {
  const alone = { rows: new Float64Array(rows), columns: new Float64Array(columns) };
  const [open, extend] = [gapOpen(), gapExtend()];
  for (let row = 0; row <= rows; row++) {
    const low = corridor.low[row] as number;
    const high = corridor.high[row] as number;
    const down = row < rows ? Math.exp((forward.scale[row] as number) + (backward.scale[row + 1] as number) - total) : 0;
    const along = Math.exp((forward.scale[row] as number) + (backward.scale[row] as number) - total);
    for (let column = low; column <= high; column++) {
      const cell = (corridor.offset[row] as number) + column - low;
      const before = (forward.linked[cell] as number) * open + (forward.gapped[cell] as number) * extend;
      const below = row < rows ? cellAt(corridor, row + 1, column) : -1;
      if (below >= 0) alone.rows[row] = (alone.rows[row] as number) + before * (backward.gapped[below] as number) * down;
      if (column < high) alone.columns[column] = (alone.columns[column] as number) + before * (backward.gapped[cell + 1] as number) * along;
    }
  }
  return alone;
}

/** Steps below this add nothing to a sum. */
const HOPELESS = -60;
/** As a power of e this still fits a float together with what it is multiplied by; what is surer than that is sure. */
const toNats = (score: number) => Math.min(score / tuning.temperature, 300);
const gapOpen = () => Math.exp(tuning.gapOpen / tuning.temperature);
const gapExtend = () => Math.exp(tuning.gapExtend / tuning.temperature);

/** Weight of all paths from the start to each cell. */
function sumForward(corridor: Corridor, rows: number, odds: Float64Array, shapeCount: number): PathSums {
  const sums = emptySums(corridor, rows);
  const { linked, gapped, scale } = sums;
  const [open, extend] = [gapOpen(), gapExtend()];
  linked[0] = 1;
  for (let row = 0; row <= rows; row++) {
    const low = corridor.low[row] as number;
    const start = corridor.offset[row] as number;
    if (row > 0) scale[row] = scale[row - 1] as number;
    const shifts = [0, 1, 2, 3].map((dr) => (dr > row ? 0 : Math.exp((scale[row - dr] as number) - (scale[row] as number))));
    let largest = 0;
    for (let cell = start; cell < (corridor.offset[row + 1] as number); cell++) {
      const column = low + cell - start;
      let viaLink = cell === 0 ? 1 : 0;
      for (let shape = 0; shape < shapeCount; shape++) {
        const odd = odds[cell * shapeCount + shape] as number;
        if (odd === 0) continue;
        const [dr, dc] = shapes[shape] as [number, number];
        const from = cellAt(corridor, row - dr, column - dc);
        if (from < 0) continue;
        viaLink += odd * (shifts[dr] as number) * ((linked[from] as number) + (gapped[from] as number));
      }
      linked[cell] = viaLink;
      let viaGap = 0;
      const above = cellAt(corridor, row - 1, column);
      if (above >= 0) viaGap += (linked[above] as number) * open + (gapped[above] as number) * extend;
      if (cell > start) viaGap += (linked[cell - 1] as number) * open + (gapped[cell - 1] as number) * extend;
      gapped[cell] = viaGap;
      largest = Math.max(largest, viaLink, viaGap);
    }
    rescale(sums, row, start, corridor.offset[row + 1] as number, largest);
  }
  return sums;
}

/** Weight of all paths from each cell to the end, by the step that led into the cell. */
function sumBackward(corridor: Corridor, rows: number, odds: Float64Array, shapeCount: number): PathSums {
  const sums = emptySums(corridor, rows);
  const { linked, gapped, scale } = sums;
  const [open, extend] = [gapOpen(), gapExtend()];
  const last = (corridor.offset[rows + 1] as number) - 1;
  for (let row = rows; row >= 0; row--) {
    const low = corridor.low[row] as number;
    const start = corridor.offset[row] as number;
    const end = corridor.offset[row + 1] as number;
    if (row < rows) scale[row] = scale[row + 1] as number;
    const shifts = [0, 1, 2, 3].map((dr) => (row + dr > rows ? 0 : Math.exp((scale[row + dr] as number) - (scale[row] as number))));
    let largest = 0;
    for (let cell = end - 1; cell >= start; cell--) {
      const column = low + cell - start;
      let viaLink = cell === last ? 1 : 0;
      for (let shape = 0; shape < shapeCount; shape++) {
        const [dr, dc] = shapes[shape] as [number, number];
        if (row + dr > rows) continue;
        const to = cellAt(corridor, row + dr, column + dc);
        if (to < 0) continue;
        const odd = odds[to * shapeCount + shape] as number;
        if (odd > 0) viaLink += odd * (shifts[dr] as number) * (linked[to] as number);
      }
      let further = 0;
      const below = row < rows ? cellAt(corridor, row + 1, column) : -1;
      if (below >= 0) further += gapped[below] as number;
      if (cell + 1 < end) further += gapped[cell + 1] as number;
      linked[cell] = viaLink + further * open;
      gapped[cell] = viaLink + further * extend;
      largest = Math.max(largest, linked[cell] as number);
    }
    rescale(sums, row, start, end, largest);
  }
  return sums;
}

function emptySums(corridor: Corridor, rows: number): PathSums {
  const cells = corridor.offset[rows + 1] as number;
  return { linked: new Float64Array(cells), gapped: new Float64Array(cells), scale: new Float64Array(rows + 1) };
}

function rescale({ linked, gapped, scale }: PathSums, row: number, start: number, end: number, largest: number): void {
  if (!(largest > 0)) return;
  for (let cell = start; cell < end; cell++) {
    linked[cell] = (linked[cell] as number) / largest;
    gapped[cell] = (gapped[cell] as number) / largest;
  }
  scale[row] = (scale[row] as number) + Math.log(largest);
}
