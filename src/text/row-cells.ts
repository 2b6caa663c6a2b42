import type { Span } from '../contract/policy.js';

/** What stands between two cells in the text of a row, whatever the source has there. */
export const BORDER = ' | ';

/** The cells of a row's text, in order; empty ones have left no trace in it. */
export function splitCells(text: string): Span[] {
  let start = 0;
  return text.split(BORDER).map((cell) => {
    const span = { start, end: start + cell.length };
    start = span.end + BORDER.length;
    return span;
  });
}
