/**
 * The few figures that the search needs, in nats of log-odds. Found by coordinate search on half of the parallel
 * families (`scripts/tune-alignment.ts`), checked on the other half. None belongs to a language or a document.
 */
export const tuning = {
  /** Features of a text overlap (a word, its stem, a concept), so their sum says too much. */
  content: 0.81,
  place: 0.33,
  length: 1.4,
  /** A clause without an answer, the first of a run and each further one. */
  gapOpen: -3.2,
  gapExtend: -2.2,
  /** Groups by their larger side: two, three; and two with two. */
  two: -4,
  three: -8,
  twoTwo: -10,
  /** What a run out of order must reach: a base, and a share of the log of the places it might stand in. */
  movedOpen: 3,
  movedPlaces: 0.7,
  /** Each clause that a run passes over. */
  movedSkip: -0.7,
  /** Links less certain than this may be broken up for a run out of order. */
  looseBelow: 0.45,
  /** How many observations the prior of a feature's kind is worth against what the links of this document show. */
  priorWorth: 2.5,
  /** No absence weighs more than this: a translator may always have rephrased. */
  worstAbsence: -0.95,
  /** Differing ends of text weigh no more than this. */
  worstEnding: -2.5,
  /** Short clauses vary more in length: variance = floor + scale / characters. */
  lengthFloor: 0.024,
  lengthScale: 5,
  /** Half of Dunning's ratio below which a meeting of two words is no better than chance. */
  lexiconLeast: 4,
  /** Links at least this certain teach the next pass. */
  trusted: 0.5,
  /** Scores are divided by this before they become probabilities. */
  temperature: 1.5,
  /** A paragraph and a row of a table are one only where they are on the other side too. */
  mixed: -4,
  /** Contents entries answer contents entries. */
  zone: -12,
};
