import type { Spot } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import type { UnitSide } from './gather-units.js';

export function spotOf({ clause, start, end }: Spot): Spot {
  return { clause, start, end };
}

/** The first clause of a unit, as far as it belongs to it: where a lost word should stand. */
export function wholeOf({ spots }: UnitSide): Spot {
  const [first] = spots as [Spot];
  const last = spots.filter(({ clause }) => clause === first.clause).at(-1) as Spot;
  return { clause: first.clause, start: first.start, end: last.end };
}

/** The exact words, for a message. */
export function quoteOf({ clause, start, end }: Spot, reading: Reading): string {
  return (reading.policy.clauses[clause]?.text ?? '').slice(start, end);
}
