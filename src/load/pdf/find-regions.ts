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

function findUntagged(rows: readonly Row[]): Region[] {
  const regions: Region[] = [];
  let plain: Line[] = [];
  const flush = () => {
    if (plain.length > 0) regions.push({ kind: 'text', lines: plain });
    plain = [];
  };
  let index = 0;
  while (index < rows.length) {
    const band = rows[index]!.length > 1 || index + 1 < rows.length ? findBand(rows, index) : null;
    const parts = band && readBand(rows.slice(index, band.end), band.gutters);
    if (!parts) {
      plain.push(mergeLines(rows[index]!));
      index += 1;
      continue;
    }
    flush();
    regions.push(...parts);
    index = band.end;
  }
  flush();
  return regions;
}

/** The longest run of rows from `start` on that leaves white columns free, if some of it has text on both sides. */
function findBand(rows: readonly Row[], start: number): Band | null {
  if (rows[start]!.length < 2) return null;
  let best: Band | null = null;
  let free: Gutter[] = [[Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]];
  const right = Math.max(...rows.slice(start, start + MOST_ROWS).flatMap((row) => row.map((line) => line.right)));
  for (let end = start; end < Math.min(rows.length, start + MOST_ROWS); end += 1) {
    const row = rows[end]!;
    free = row.reduce(takeAway, free).filter(([from, to]) => to - from >= row[0]!.size * 0.8);
    const inner = free.filter(([from, to]) => from > Number.NEGATIVE_INFINITY && to < Number.POSITIVE_INFINITY);
    if (inner.length === 0 && !free.some(([from]) => from > Number.NEGATIVE_INFINITY && from < right)) break;
    const sides = countBothSides(rows.slice(start, end + 1), inner);
    if (sides.length > 0) best = { end: end + 1, gutters: sides };
    else if (best) break;
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

/** Null where the white is no more than the room behind labels, or in front of page numbers. */
function readBand(rows: readonly Row[], gutters: readonly Gutter[]): Region[] | null {
  const columns = divide(rows, gutters);
  if (columns.length < 2) return null;
  if (isTable(rows, columns)) return [{ kind: 'table', rows: readTableRows(rows, columns) }];
  if (columns.some((column) => column.filter((lines) => lines.length > 0).length < 3)) return null;
  return columns.map((column) => ({ kind: 'text', lines: column.filter((lines) => lines.length > 0).map(mergeLines) }));
}

/** Lines by column, then by row; labels go with the text behind them. */
function divide(rows: readonly Row[], gutters: readonly Gutter[]): Line[][][] {
  const kept = [...gutters];
  for (;;) {
    const borders = kept.map(([from, to]) => (from + to) / 2);
    const columns = Array.from({ length: borders.length + 1 }, (_, at) =>
      rows.map((row) => row.filter(({ left }) => left >= (borders[at - 1] ?? Number.NEGATIVE_INFINITY) && left < (borders[at] ?? Number.POSITIVE_INFINITY))),
    );
    const labels = columns.findIndex(isNoColumn);
    if (labels < 0 || kept.length === 0) return columns;
    kept.splice(Math.min(labels, kept.length - 1), 1);
  }
}

/** A column of labels, of bullets or of page numbers. */
function isNoColumn(column: readonly Line[][]): boolean {
  const texts = column.flatMap((lines) => lines.map(({ text }) => text));
  const bare = texts.filter((text) => text.length <= 12 && (matchBullet(`${text} a`) > 0 || /^[([]?[\p{L}\p{M}\p{Nd}]{0,4}(?:\.?[\p{Nd}\p{L}]{1,3})*[.)\]:]?$/u.test(text) && (/\p{Nd}/u.test(text) || /[.)\]]$/u.test(text)))).length;
  return bare >= texts.length * 0.7;
}

/**
 * Rows of a table begin at the same height in all columns and end before the next begins; of columns of text, the
 * paragraphs end where they happen to. Where no white stands between the rows, the cells of a table are much shorter
 * than the column is wide.
 */
function isTable(rows: readonly Row[], columns: readonly Line[][][]): boolean {
  const gaps = columns.map((column) => gapsOf(column));
  const all = gaps.flat();
  const shared = all.filter((gap) => gaps.every((own) => own.some(([from, to]) => from < gap[1] && to > gap[0])));
  if (all.length > 0 && shared.length >= columns.length && shared.length >= all.length * 0.6) return true;
  const aligned = rows.filter((row, at) => row.length > 0 && columns.every((column) => column[at]!.length > 0)).length;
  return aligned >= rows.length * 0.6 && columns.slice(0, -1).some((column) => fillOf(column) < 0.7);
}

/** White between the lines of a column that is wider than between most of them. */
function gapsOf(column: readonly Line[][]): Gutter[] {
  const lines = column.filter((each) => each.length > 0).map((each) => each[0]!);
  const steps = lines.slice(1).map(({ y }, index) => y - lines[index]!.y);
  const usual = Math.max(Math.min(...steps), lines[0]!.size);
  return lines.slice(1).flatMap(({ y, size }, index): Gutter[] => (steps[index]! > usual * 1.15 + 1 || lines.length <= 3 ? [[lines[index]!.y, y - size * 0.5]] : []));
}

/** How much of a column its middle line fills. */
function fillOf(column: readonly Line[][]): number {
  const lines = column.filter((each) => each.length > 0).map(mergeLines);
  const left = Math.min(...lines.map((line) => line.left));
  const width = Math.max(...lines.map((line) => line.right)) - left;
  const fills = lines.map((line) => (line.right - left) / width).sort((one, other) => one - other);
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
