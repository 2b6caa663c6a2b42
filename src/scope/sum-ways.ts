/** Below this difference of logarithms the smaller of two summands is lost in the larger one's rounding. */
const NEGLIGIBLE = 37;

/**
 * How likely each cut is, over all ways to cut a row of places into parts, the parts in order and none left out.
 *
 * @param weights for each part what speaks for it to reach from one place to another, as a logarithm, at
 *   `from * (places + 1) + to`
 * @returns how likely the part `row` begins at `place`, 0 to 1
 */
export function sumWays(weights: readonly Float64Array[], places: number): (row: number, place: number) => number {
  const rows = weights.length;
  const table = (): Float64Array[] => Array.from({ length: rows + 1 }, () => new Float64Array(places + 1).fill(Number.NEGATIVE_INFINITY));
  const [forward, backward] = [table(), table()];
  at(forward, 0)[0] = 0;
  at(backward, rows)[places] = 0;
  for (let row = 0; row < rows; row++) carryOn(at(forward, row), at(weights, row), at(forward, row + 1));
  for (let row = rows - 1; row >= 0; row--) carryBack(at(backward, row + 1), at(weights, row), at(backward, row));
  const all = at(forward, rows)[places] as number;
  return (row, place) => Math.exp((at(forward, row)[place] as number) + (at(backward, row)[place] as number) - all);
}

const at = (rows: readonly Float64Array[], row: number): Float64Array => rows[row] as Float64Array;

function carryOn(sums: Float64Array, weights: Float64Array, next: Float64Array): void {
  const width = sums.length;
  for (let from = 0; from < width; from++) {
    const sum = sums[from] as number;
    if (sum === Number.NEGATIVE_INFINITY) continue;
    for (let to = from; to < width; to++) next[to] = addLogs(next[to] as number, sum + (weights[from * width + to] as number));
  }
}

function carryBack(sums: Float64Array, weights: Float64Array, before: Float64Array): void {
  const width = sums.length;
  for (let from = 0; from < width; from++) {
    for (let to = from; to < width; to++) {
      before[from] = addLogs(before[from] as number, (sums[to] as number) + (weights[from * width + to] as number));
    }
  }
}

/** The logarithm of the sum of two numbers, of their logarithms. */
function addLogs(a: number, b: number): number {
  const apart = Math.abs(a - b);
  const more = Math.max(a, b);
  // Two that are both nothing are no number apart.
  return apart < NEGLIGIBLE ? more + Math.log1p(Math.exp(-apart)) : more;
}
