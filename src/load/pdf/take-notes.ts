import type { Row } from './build-rows.js';
import { mergeLines } from './line.js';
import type { Sheet } from './set-aside-edges.js';

/** Takes the footnotes from the foot of a page: smaller type, and the first line of it begins with a mark. */
export function takeNotes({ rows }: Sheet, bodySize: number): Row[] {
  let first = rows.length;
  while (first > 0 && rows[first - 1]!.every(({ size }) => size <= bodySize * 0.93)) first -= 1;
  if (first === 0) return [];
  while (first < rows.length && !/^[[(]?(?:\p{Nd}{1,3}|[*†‡§])[\])]?(?![.)\p{Nd}])/u.test(mergeLines(rows[first]!).text)) first += 1;
  return rows.splice(first);
}
