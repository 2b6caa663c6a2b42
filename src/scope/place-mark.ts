import type { Spot } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';

export function spotOf({ clause, start, end }: Spot): Spot {
  return { clause, start, end };
}

/** The exact words, for a message. */
export function quoteOf({ clause, start, end }: Spot, reading: Reading): string {
  return (reading.policy.clauses[clause]?.text ?? '').slice(start, end);
}
