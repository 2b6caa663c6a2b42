import type { Row } from './build-rows.js';
import type { Line } from './line.js';

/** White between two columns from top to bottom. */
export type Gutter = [left: number, right: number];

/** Columns that go on together from one row to another, and where. */
export interface Band {
  end: number;
  gutters: Gutter[];
}

/** Columns of text have three lines side by side at least; a table has two rows. */
const LEAST_ROWS = 2;

/** Nobody sets a column or a table longer than this on one page; bounds the work on a hostile one. */
const MOST_ROWS = 300;

/** Whether something stands beside the row: on its height, or a little lower, as the lines of columns need not meet. */
export function hasNeighbour(rows: readonly Row[], index: number): boolean {
  const row = rows[index]!;
  if (row.length > 1) return true;
  return rows
    .slice(index + 1, index + 4)
    .some((other) => other[0]!.y - row[0]!.y < row[0]!.size && (other[0]!.left > row[0]!.right || other[0]!.right < row[0]!.left));
}

/**
 * The longest run of rows from `start` on that leaves white columns free, if some of it has text on both sides.
 *
 * @param all whether it ends with the first of its white columns, or with the last: a table that stands in a column of
 *   text has columns that end before that column does
 */
export function findBand(rows: readonly Row[], start: number, all: boolean): Band | null {
  let best: Band | null = null;
  let free: Gutter[] = [[Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]];
  const right = rows.slice(start, start + MOST_ROWS).reduce((most, row) => Math.max(most, row.at(-1)!.right), Number.NEGATIVE_INFINITY);
  for (let end = start; end < Math.min(rows.length, start + MOST_ROWS); end += 1) {
    const row = rows[end]!;
    free = row.reduce(takeAway, free).filter(([from, to]) => to - from >= row[0]!.size * 0.8);
    const inner = free.filter(([from, to]) => from > Number.NEGATIVE_INFINITY && to < Number.POSITIVE_INFINITY);
    if (inner.length === 0 && !free.some(([from]) => from > Number.NEGATIVE_INFINITY && from < right)) break;
    const sides = countBothSides(rows.slice(start, end + 1), inner);
    if (all && sides.length < (best?.gutters.length ?? 0)) break;
    if (sides.length > 0) best = { end: end + 1, gutters: sides };
  }
  return best;
}

function takeAway(free: Gutter[], { left, right }: Line): Gutter[] {
  return free.flatMap(([from, to]): Gutter[] => {
    if (right <= from || left >= to) return [[from, to]];
    const rest: Gutter[] = [];
    if (left > from) rest.push([from, left]);
    if (right < to) rest.push([right, to]);
    return rest;
  });
}

/** Of the white columns those that have text on both sides in enough rows. */
function countBothSides(rows: readonly Row[], gutters: readonly Gutter[]): Gutter[] {
  return gutters.filter(([from, to]) => {
    const left = rows.filter((row) => row.some((line) => line.right <= from)).length;
    const right = rows.filter((row) => row.some((line) => line.left >= to)).length;
    return left >= LEAST_ROWS && right >= LEAST_ROWS;
  });
}

/** Without the lines below, in one column only, that a wider step sets apart. */
export function trimEnd(rows: readonly Row[], gutters: readonly Gutter[]): readonly Row[] {
  const columns = rows.map((row) => new Set(row.map(({ left }) => gutters.filter(([, to]) => left >= to).length)));
  const below = columns.at(-1)!;
  const isAlone = (index: number) => columns[index]!.size === 1 && below.size === 1 && columns[index]!.has([...below][0]!);
  let last = rows.length - 1;
  while (last > 0 && isAlone(last)) last -= 1;
  const column = rows.flatMap((row, index) => ([...below].some((each) => columns[index]!.has(each)) ? [{ y: row[0]!.y, index }] : []));
  const steps = column.slice(1).map(({ y, index }, at) => ({ step: y - column[at]!.y, index }));
  const usual = Math.min(...steps.map(({ step }) => step), rows[0]![0]!.size * 1.5);
  const end = steps.find(({ step, index }) => index > last && step > usual * 1.3);
  return end ? rows.slice(0, end.index) : rows;
}
