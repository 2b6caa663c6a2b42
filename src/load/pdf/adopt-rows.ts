import type { Row } from './build-rows.js';
import type { Region } from './find-regions.js';
import type { Line } from './line.js';

/**
 * Gives a table the row of it that a page break leaves alone at the foot of one page or the head of the next: alone, it
 * is no table.
 *
 * @param pages regions of each page, with the first and the last of its rows
 */
export function adoptRows(pages: readonly { regions: Region[]; rows: readonly Row[] }[]): void {
  pages.slice(1).forEach((page, index) => {
    const before = pages[index]!;
    const next = page.regions[0];
    const last = before.regions.at(-1);
    if (next?.kind === 'table' && last?.kind === 'text' && fits(before.rows.at(-1), next)) {
      last.lines.pop();
      next.rows.unshift(before.rows.at(-1)!.map((cell) => [cell]));
      if (last.lines.length === 0) before.regions.pop();
    } else if (last?.kind === 'table' && next?.kind === 'text' && fits(page.rows[0], last)) {
      next.lines.shift();
      last.rows.push(page.rows[0]!.map((cell) => [cell]));
      if (next.lines.length === 0) page.regions.shift();
    }
  });
}

/** Whether the row has one stretch for each column of the table, at the same place. */
function fits(row: Row | undefined, { rows }: Region & { kind: 'table' }): boolean {
  const lefts = rows[0]!.map((_, column) => Math.min(...rows.flatMap((cells) => (cells[column] ?? []).map(({ left }: Line) => left))));
  return row !== undefined && row.length === lefts.length && row.every(({ left, size }, column) => Math.abs(left - lefts[column]!) < size);
}
