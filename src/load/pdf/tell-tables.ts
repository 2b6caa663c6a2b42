import type { Row } from './build-rows.js';
import { type Line, mergeLines } from './line.js';

/**
 * Rows of a table begin at the same height in all columns and end before the next begins; of columns of text, the
 * paragraphs end where they happen to. Where no white stands between the rows, the cells of a table are much shorter
 * than the column is wide.
 */
export function isTable(all: readonly Row[], whole: readonly Line[][][]): boolean {
  const [rows, columns] = besideEachOther(all, whole);
  const usual = Math.min(...columns.flatMap(stepsOf));
  const gaps = columns.map((column) => gapsOf(column, usual));
  const heights = gaps.flat();
  const shared = heights.filter((gap) => gaps.every((own) => own.some((other) => Math.abs(other - gap) < rows[0]![0]!.size * 0.3)));
  if (shared.length >= columns.length && shared.length >= heights.length * 0.6) return true;
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
export function readTableRows(rows: readonly Row[], columns: readonly Line[][][]): Line[][][] {
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

/** The rows down to the last that has text in two columns: what follows below a table is not to be held against it. */
function besideEachOther(rows: readonly Row[], columns: readonly Line[][][]): [readonly Row[], Line[][][]] {
  const last = rows.findLastIndex((_, at) => columns.filter((column) => column[at]!.length > 0).length > 1);
  const end = last < 1 ? rows.length : last + 1;
  return [rows.slice(0, end), columns.map((column) => column.slice(0, end))];
}
