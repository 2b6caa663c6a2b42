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

/** Cells as `padCells` sets them; where they do not fit, the last one stands below the second one. */
export function foldCells(row: readonly string[], widths: readonly number[], columns: number): string[] {
  const line = padCells(row, widths).trimEnd();
  if (displayWidth(line) <= columns || row.length < 3) return [line];
  return [padCells(row.slice(0, -1), widths).trimEnd(), `${' '.repeat((widths[0] ?? 0) + 2)}${row.at(-1)}`];
}

/** Joins parts into as few lines of some width as they fit; no part is broken. */
export function fillLines(parts: readonly string[], joint: string, columns: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const joined = lines.length > 0 ? `${lines.at(-1)}${joint}${part}` : part;
    if (lines.length > 0 && displayWidth(joined) <= columns) lines[lines.length - 1] = joined;
    else lines.push(part);
  }
  return lines;
}

/** Sets rows in columns, each as wide as its widest cell. */
export function setColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = widthsOf(rows);
  return rows.map((row) => padCells(row, widths).trimEnd());
}
