import type { Span } from './policy.js';

export const factKinds = [
  'age',
  'duration',
  'date',
  'money',
  'percent',
  'count',
  'measure',
  'time',
  'email',
  'link',
  'phone',
  'address',
  'citation',
  'reference',
  'placeholder',
  'name',
  'term',
] as const;

export type FactKind = (typeof factKinds)[number];

/** Something wrong with how a fact is written, whatever it says. */
export interface FactFault {
  code: 'number-mismatch' | 'weekday' | 'era' | 'no-such-date' | 'unbalanced';
  /** What the surrounding words call for, and what stands there, as the source writes them. */
  expected: string;
  actual: string;
}

export type Direction = 'before' | 'after';

/** Something a text states that has a value. */
export interface Fact extends Span {
  kind: FactKind;
  /** Normal form, comparable as a string: `[0,13)`, `<=P30D`, `2018-07-06`, `MYR 500000`. */
  value: string;
  /** The exact words, `text.slice(start, end)`. */
  quote: string;
  /** False where part of the value was inferred (an era, a currency, a day-first reading). */
  stated: boolean;
  /** On which side of an event a period lies, where the words say so: `30 days before the expiry`. */
  direction?: Direction;
  /** How many times in a period, where the words count them: 2 for `twice a year`, whose value is `every P6M`. */
  times?: number;
  fault?: FactFault;
}

/** A fact and the index in `Policy.clauses` of the clause that states it. */
export interface ClauseFact extends Fact {
  clause: number;
}
