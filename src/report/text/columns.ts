import { displayWidth, padEnd } from './display-width.js';

/** The widest cell of each column. */
export function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, displayWidth(cell));
  }
  return widths;
}

export function padCells(row: readonly string[], widths: readonly number[]): string {
  return row.map((cell, i) => padEnd(cell, widths[i] ?? 0)).join('  ');
}

/** Sets rows in columns, each as wide as its widest cell. */
export function setColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = widthsOf(rows);
  return rows.map((row) => padCells(row, widths).trimEnd());
}
