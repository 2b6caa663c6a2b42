/**
 * A group of canonical clauses and the group of translation clauses that answer them, as indices into
 * `Policy.clauses`, in reading order. One side empty: missing from the translation, or added by it.
 */
export interface Link {
  canonical: number[];
  translation: number[];
  /** 0 to 1: the share of links given with this figure that are right. */
  confidence: number;
  /** Answered, but at another place of the document. */
  moved: boolean;
  /** The source itself says that these answer each other, as a unit of XLIFF does: nothing was measured. */
  stated?: true;
  /** Evidence and its weight in the score, strongest first. */
  evidence?: { kind: string; weight: number }[];
}

export interface Alignment {
  links: Link[];
}
