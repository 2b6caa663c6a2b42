import type { Spot } from '../contract/rule.js';

/** Whether two places have a character in common. */
export function overlap(a: Spot, b: Spot): boolean {
  return a.clause === b.clause && a.start < b.end && b.start < a.end;
}
