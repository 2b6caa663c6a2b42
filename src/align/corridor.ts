/** For each row of the lattice (0 to rows) the columns `low` to `high`, both included, that the search looks at. */
export interface Corridor {
  low: Int32Array;
  high: Int32Array;
  /** Where each row begins when all cells are stored one after another, and the total at the end. */
  offset: Int32Array;
}

/** A strip of `width` columns on either side of a monotone path of lattice points. */
export function widenPath(path: [row: number, column: number][], rows: number, columns: number, width: number): Corridor {
  const low = new Int32Array(rows + 1).fill(columns);
  const high = new Int32Array(rows + 1);
  for (const [row, column] of path) {
    for (let r = Math.max(0, row - width); r <= Math.min(rows, row + width); r++) {
      low[r] = Math.min(low[r] as number, Math.max(0, column - width));
      high[r] = Math.max(high[r] as number, Math.min(columns, column + width));
    }
  }
  return close(low, high, rows, columns);
}

export function wholeLattice(rows: number, columns: number): Corridor {
  return close(new Int32Array(rows + 1), new Int32Array(rows + 1).fill(columns), rows, columns);
}

/** Makes the strip connected: edges never step back, rows overlap, both corners are inside. */
function close(low: Int32Array, high: Int32Array, rows: number, columns: number): Corridor {
  low[0] = 0;
  high[rows] = columns;
  for (let r = rows - 1; r >= 0; r--) low[r] = Math.min(low[r] as number, low[r + 1] as number);
  for (let r = 1; r <= rows; r++) high[r] = Math.max(high[r] as number, high[r - 1] as number);
  const offset = new Int32Array(rows + 2);
  for (let r = 0; r <= rows; r++) offset[r + 1] = (offset[r] as number) + (high[r] as number) - (low[r] as number) + 1;
  return { low, high, offset };
}

/** The number of a cell among all that are stored, or -1 outside the corridor. */
export function cellAt({ low, high, offset }: Corridor, row: number, column: number): number {
  if (row < 0 || column < (low[row] as number) || column > (high[row] as number)) return -1;
  return (offset[row] as number) + column - (low[row] as number);
}
