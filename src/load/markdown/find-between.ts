import type { Span } from '../../contract/policy.js';

/**
 * Stretches from an opening to the next closing. In one pass: a pattern with `[\s\S]*?` looks through the rest of the
 * text at every opening that is never closed.
 *
 * @param open a global pattern
 * @param close a global pattern
 */
export function findBetween(text: string, open: RegExp, close: RegExp): Span[] {
  const spans: Span[] = [];
  open.lastIndex = 0;
  for (let start = open.exec(text); start !== null; start = open.exec(text)) {
    close.lastIndex = open.lastIndex;
    const end = close.exec(text);
    if (end === null) return spans;
    spans.push({ start: start.index, end: end.index + end[0].length });
    open.lastIndex = end.index + end[0].length;
  }
  return spans;
}
