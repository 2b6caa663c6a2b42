import { matchBullet } from '../text/match-bullet.js';
import type { Row } from './build-rows.js';
import { type Line, mergeLines } from './line.js';
import { readTaggedRows, splitTagged } from './tagged-tables.js';

/** A part of a page that is read from top to bottom before the next: a column, the rows above columns, a table. */
export type Region = { kind: 'text'; lines: Line[] } | { kind: 'table'; rows: Line[][][] };

/** White between two columns from top to bottom. */
type Gutter = [left: number, right: number];

/** Columns that go on together from one row to another, and where. */
interface Band {
  end: number;
  gutters: Gutter[];
}

/** Columns of text have three lines side by side at least; a table has two rows. */
const LEAST_ROWS = 2;

/** Nobody sets a column or a table longer than this on one page; bounds the work on a hostile one. */
const MOST_ROWS = 300;

/** Parts of a page in reading order. */
export function findRegions(rows: readonly Row[]): Region[] {
  return splitTagged(rows).flatMap((part) => (part.table ? [{ kind: 'table' as const, rows: readTaggedRows(part.rows) }] : findUntagged(part.rows)));
}

/** @param depth how many columns the rows stand in: a table may stand in a column */
function findUntagged(rows: readonly Row[], depth = 0): Region[] {
  const regions: Region[] = [];
  let plain: Line[] = [];
  const flush = () => {
    if (plain.length > 0) regions.push({ kind: 'text', lines: plain });
    plain = [];
  };
  let index = 0;
  while (index < rows.length) {
    const found = depth < 3 && hasNeighbour(rows, index) ? readBand(rows, index, depth) : null;
    if (!found || found.regions.length === 0) {
      const length = found?.length ?? 1;
      plain.push(...rows.slice(index, index + length).map(mergeLines));
      index += length;
      continue;
    }
    flush();
    regions.push(...found.regions);
    index += found.length;
  }
  flush();
  return regions;
}

/** Whether something stands beside the row: on its height, or a little lower, as the lines of columns need not meet. */
function hasNeighbour(rows: readonly Row[], index: number): boolean {
  const row = rows[index]!;
  if (row.length > 1) return true;
  return rows.slice(index + 1, index + 4).some((other) => other[0]!.y - row[0]!.y < row[0]!.size && (other[0]!.left > row[0]!.right || other[0]!.right < row[0]!.left));
}

/**
 * The longest run of rows from `start` on that leaves white columns free, if some of it has text on both sides.
 *
 * @param all whether it ends with the first of its white columns, or with the last: a table that stands in a column of
 *   text has columns that end before that column does
 */
function findBand(rows: readonly Row[], start: number, all: boolean): Band | null {
  let best: Band | null = null;
  let free: Gutter[] = [[Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]];
  const right = Math.max(...rows.slice(start, start + MOST_ROWS).flatMap((row) => row.map((line) => line.right)));
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
function trimEnd(rows: readonly Row[], gutters: readonly Gutter[]): readonly Row[] {
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

/**
 * What stands side by side from here on: columns of text as far down as they go, else a table, else nothing where it is
 * the lines of a list beside their labels or page numbers; null where nothing stands side by side.
 */
function readBand(rows: readonly Row[], start: number, depth: number): { regions: Region[]; length: number } | null {
  for (const all of [false, true]) {
    const band = findBand(rows, start, all);
    if (!band) return null;
    // At the foot of a page, a heading alone is the last of its column.
    const whole = rows.slice(start, band.end);
    const inside = all || band.end < rows.length ? trimEnd(whole, band.gutters) : whole;
    const columns = divide(inside, band.gutters, all ? 1 : 3);
    if (columns.length < 2 && all) return { regions: [], length: inside.length };
    if (columns.length < 2) continue;
    const table = isTable(...besideEachOther(inside, columns));
    if (table && all) return { regions: [{ kind: 'table', rows: readTableRows(inside, columns) }], length: inside.length };
    if (table || all) continue;
    return { regions: columns.flatMap((column) => findUntagged(column.filter((lines) => lines.length > 0), depth + 1)), length: inside.length };
  }
  return null;
}

/** The rows down to the last that has text in two columns: what follows below a table is not to be held against it. */
function besideEachOther(rows: readonly Row[], columns: readonly Line[][][]): [readonly Row[], Line[][][]] {
  const last = rows.findLastIndex((_, at) => columns.filter((column) => column[at]!.length > 0).length > 1);
  const end = last < 1 ? rows.length : last + 1;
  return [rows.slice(0, end), columns.map((column) => column.slice(0, end))];
}

/**
 * Lines by column, then by row; labels go with the text behind them, and columns of fewer lines than `least` with the
 * next: gaps of justified lines may stand above one another by chance.
 */
function divide(rows: readonly Row[], gutters: readonly Gutter[], least: number): Line[][][] {
  const kept = [...gutters];
  for (;;) {
    const borders = kept.map(([from, to]) => (from + to) / 2);
    const columns = Array.from({ length: borders.length + 1 }, (_, at) =>
      rows.map((row) => row.filter(({ left }) => left >= (borders[at - 1] ?? Number.NEGATIVE_INFINITY) && left < (borders[at] ?? Number.POSITIVE_INFINITY))),
    );
    const labels = columns.findIndex((column, index) => isNoColumn(column, index, columns) || column.filter((lines) => lines.length > 0).length < least);
    if (labels < 0 || kept.length === 0) return columns;
    kept.splice(Math.min(labels, kept.length - 1), 1);
  }
}

/** A column of labels or bullets, or at the edge of numbers that count up: rows of a list, pages of its entries. */
function isNoColumn(column: readonly Line[][], index: number, { length }: readonly unknown[]): boolean {
  const texts = column.flatMap((lines) => lines.map(({ text }) => text));
  const labels = texts.filter((text) => matchBullet(`${text} a`) > text.length || label.test(text)).length;
  if (labels >= texts.length * 0.7) return true;
  const numbers = texts.flatMap((text) => (/^\p{Nd}{1,4}$/u.test(text) ? [Number.parseInt(text, 10)] : []));
  const countUp = numbers.every((number, at) => at === 0 || number >= numbers[at - 1]!);
  return (index === 0 || index === length - 1) && numbers.length >= Math.max(3, texts.length * 0.8) && countUp;
}

const label = /^(?:[([]?(?:\p{Nd}{1,3}(?:\.\p{Nd}{1,3})*|[ivxlc]{1,6}|\p{L}\p{M}*)[.)\]]{1,2}|\p{Nd}{1,3}(?:\.\p{Nd}{1,3})+)$/iu;

/**
 * Rows of a table begin at the same height in all columns and end before the next begins; of columns of text, the
 * paragraphs end where they happen to. Where no white stands between the rows, the cells of a table are much shorter
 * than the column is wide.
 */
function isTable(rows: readonly Row[], columns: readonly Line[][][]): boolean {
  const usual = Math.min(...columns.flatMap(stepsOf));
  const gaps = columns.map((column) => gapsOf(column, usual));
  const all = gaps.flat();
  const shared = all.filter((gap) => gaps.every((own) => own.some((other) => Math.abs(other - gap) < rows[0]![0]!.size * 0.3)));
  if (shared.length >= columns.length && shared.length >= all.length * 0.6) return true;
  const aligned = rows.filter((_, at) => columns.every((column) => column[at]!.length > 0)).length;
  return aligned >= rows.length * 0.6 && columns.slice(0, -1).some((column, index) => fillOf(column, columns[index + 1]!) < 0.7);
}

function linesOf(column: readonly Line[][]): Line[] {
  return column.flatMap((lines) => (lines.length > 0 ? [mergeLines(lines)] : []));
}

function stepsOf(column: readonly Line[][]): number[] {
  const lines = linesOf(column);
  return lines.slice(1).map(({ y }, index) => y - lines[index]!.y);
}

/** Heights of the lines that stand further below the one above than the closest lines of all columns. */
function gapsOf(column: readonly Line[][], usual: number): number[] {
  const lines = linesOf(column);
  return lines.slice(1).flatMap(({ y }, index) => (y - lines[index]!.y > usual * 1.15 + 1 ? [y] : []));
}

/** How much of the room up to the next column its middle line fills. */
function fillOf(column: readonly Line[][], next: readonly Line[][]): number {
  const lines = linesOf(column);
  const left = Math.min(...lines.map((line) => line.left));
  const room = Math.min(...next.flat().map((line) => line.left)) - left;
  const fills = lines.map((line) => (line.right - left) / room).sort((one, other) => one - other);
  return fills[fills.length >> 1] ?? 1;
}

/** Lines of a cell by column, by row of the table. */
function readTableRows(rows: readonly Row[], columns: readonly Line[][][]): Line[][][] {
  const steps = rows.slice(1).map((row, index) => row[0]!.y - rows[index]![0]!.y);
  const usual = steps.length > 0 ? Math.min(...steps.filter((step) => step > rows[0]![0]!.size * 0.6)) : 0;
  const isSpaced = steps.some((step) => step > usual * 1.12);
  const read: Line[][][] = [];
  rows.forEach((_, at) => {
    const cells = columns.map((column) => column[at]!);
    const opens = at === 0 || (isSpaced ? steps[at - 1]! > usual * 1.12 : cells.filter((cell) => cell.length > 0).length > 1);
    if (opens) read.push(columns.map(() => []));
    cells.forEach((cell, index) => {
      if (cell.length > 0) read.at(-1)![index]!.push(mergeLines(cell));
    });
  });
  return read;
}
