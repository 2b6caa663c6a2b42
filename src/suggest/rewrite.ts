import type { Wording } from './wording.js';

/** The values of the two sides, as normal forms of one kind. */
export interface Values {
  expected: string;
  actual: string;
}

/**
 * Rewrites the words of a translation so that they may state what the canonical version does. Every result is an
 * attempt, in one or several wordings that would do as well, the best one first: the reader of facts decides which of
 * them says it.
 */
export type Rewrite = (wording: Wording, values: Values) => string[][];
