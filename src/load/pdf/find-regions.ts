import { matchBullet } from '../text/match-bullet.js';
import type { Row } from './build-rows.js';
import { type Gutter, findBand, hasNeighbour, trimEnd } from './find-bands.js';
import { type Line, mergeLines } from './line.js';
import { readTaggedRows, splitTagged } from './tagged-tables.js';
import { isTable, readTableRows } from './tell-tables.js';

/** A part of a page that is read from top to bottom before the next: a column, the rows above columns, a table. */
export type Region = { kind: 'text'; lines: Line[] } | { kind: 'table'; rows: Line[][][] };

/** Parts of a page in reading order. */
export function findRegions(rows: readonly Row[]): Region[] {
  return splitTagged(rows).flatMap((part) =>
    part.table ? [{ kind: 'table' as const, rows: readTaggedRows(part.rows) }] : findUntagged(part.rows),
  );
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
    const table = isTable(inside, columns);
    if (table && all) return { regions: [{ kind: 'table', rows: readTableRows(inside, columns) }], length: inside.length };
    if (table || all) continue;
    return {
      regions: columns.flatMap((column) =>
        findUntagged(
          column.filter((lines) => lines.length > 0),
          depth + 1,
        ),
      ),
      length: inside.length,
    };
  }
  return null;
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
      rows.map((row) =>
        row.filter(({ left }) => left >= (borders[at - 1] ?? Number.NEGATIVE_INFINITY) && left < (borders[at] ?? Number.POSITIVE_INFINITY)),
      ),
    );
    const labels = columns.findIndex(
      (column, index) => isNoColumn(column, index, columns) || column.filter((lines) => lines.length > 0).length < least,
    );
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
