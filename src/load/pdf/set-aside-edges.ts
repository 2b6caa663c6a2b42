import { foldLine } from '../structure/fold-line.js';
import type { Row } from './build-rows.js';
import { mergeLines } from './line.js';

/** One page on its way to being read. */
export interface Sheet {
  number: number;
  top: number;
  bottom: number;
  rows: Row[];
  asides: { reason: string; text: string }[];
}

/** A row near an edge of a page. */
interface Edge {
  sheet: Sheet;
  row: Row;
  text: string;
  /** From the edge of the paper. */
  distance: number;
}

/** Heads and feet have no more lines than this. */
const MOST_LINES = 4;

/**
 * Sets aside what pages repeat at the same height near an edge, but for its numbers: running heads and feet, and page
 * numbers, which grow with the pages. The one page of a short document has its own number at most.
 */
export function setAsideEdges(sheets: readonly Sheet[]): void {
  // Twice, for a head may have two parts with white between them.
  for (const edge of ['top', 'bottom', 'top', 'bottom'] as const) {
    const groups = new Map<string, Edge[]>();
    for (const sheet of sheets) {
      for (const found of edgesOf(sheet, edge)) {
        const key = foldNumbers(found.text);
        groups.set(key, [...(groups.get(key) ?? []), found]);
      }
    }
    for (const [key, edges] of groups) {
      for (const level of sameHeight(edges)) if (isRepeated(key, level, sheets.length)) for (const found of level) setAside(found, key);
    }
  }
}

function edgesOf(sheet: Sheet, edge: 'top' | 'bottom'): Edge[] {
  const { rows, top, bottom } = sheet;
  const near = edge === 'top' ? rows.slice(0, countApart(rows)) : rows.slice(rows.length - countApart(rows.toReversed()));
  return near.flatMap((row) => {
    const distance = edge === 'top' ? row[0]!.y - top : bottom - row[0]!.y;
    return distance > (bottom - top) * 0.2 ? [] : [{ sheet, row, text: mergeLines(row).text, distance }];
  });
}

/** How many rows from the edge on stand apart from the text, which follows behind more white than between its lines. */
function countApart(rows: readonly Row[]): number {
  for (let index = 0; index < Math.min(MOST_LINES, rows.length - 1); index += 1) {
    const [here, next] = [rows[index]![0]!, rows[index + 1]![0]!];
    if (Math.abs(next.y - here.y) > 1.75 * Math.min(here.size, next.size)) return index + 1;
  }
  return rows.length <= 1 ? rows.length : 0;
}

function foldNumbers(text: string): string {
  return foldLine(text).replace(/\p{Nd}+|^[ivxl]+$/gu, '#');
}

/** Groups of edges at the same distance from the edge of the paper. */
function sameHeight(edges: readonly Edge[]): Edge[][] {
  const levels: Edge[][] = [];
  for (const edge of edges.toSorted((left, right) => left.distance - right.distance)) {
    const level = levels.at(-1);
    if (level && edge.distance - level[0]!.distance <= 4) level.push(edge);
    else levels.push([edge]);
  }
  return levels;
}

function isRepeated(key: string, edges: readonly Edge[], pages: number): boolean {
  const count = new Set(edges.map(({ sheet }) => sheet)).size;
  const numbered = edges.filter(({ text, sheet }) => numbersOf(text).includes(sheet.number)).length;
  const onlyNumber = key.replace(/#/g, '').replace(/\P{L}/gu, '').length <= 12 && key.includes('#');
  if (pages === 1) {
    return (
      onlyNumber &&
      numbered === 1 &&
      /^\P{L}*#\P{L}*$|^\p{L}[\p{L}\p{M}]*\.? ?#(?: ?\P{Nd}{1,8} ?#)?$/u.test(key) &&
      edges[0]!.distance < 60
    );
  }
  if (count < 2) return false;
  if (onlyNumber && !growsWithPages(edges)) return false;
  return count >= 3 || count >= pages * 0.5;
}

function numbersOf(text: string): number[] {
  return (text.match(/\p{Nd}+/gu) ?? []).map(
    (digits) => Number([...digits].map((digit) => (/\d/.test(digit) ? digit : String(digit.codePointAt(0)! % 16))).join('')) || 0,
  );
}

/** Some number in the line is always as far from the count of pages as on the first; roman ones are not read. */
function growsWithPages(edges: readonly Edge[]): boolean {
  const offsets = new Map<string, number>();
  for (const { text, sheet } of edges) {
    for (const [at, number] of numbersOf(text).entries()) {
      const key = `${at} ${number - sheet.number}`;
      offsets.set(key, (offsets.get(key) ?? 0) + 1);
    }
  }
  return offsets.size === 0 || Math.max(...offsets.values()) >= edges.length * 0.6;
}

function setAside({ sheet, row, text }: Edge, key: string): void {
  const at = sheet.rows.indexOf(row);
  if (at < 0) return;
  sheet.rows.splice(at, 1);
  sheet.asides.push({ reason: /^[^\p{L}]*#[^\p{L}]*$/u.test(key) ? 'page-number' : 'running-head', text });
}
