import type { Node } from 'mdast';

/** A position by offsets alone: lines and columns are counted later, from them. */
export function between(start: number, end: number): NonNullable<Node['position']> {
  return { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } };
}
