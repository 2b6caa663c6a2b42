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
  /** What made the link, strongest first; there only where it was asked for. */
  evidence?: Evidence[];
}

/**
 * One thing that speaks for a link or against it: `{ kind: 'number', value: '30', weight: 2.1 }`. The kinds are those
 * of `featureKinds`, and `length`, `differences` (all that only one side has) and `pin`, which have no value.
 */
export interface Evidence {
  kind: string;
  value: string;
  /** Nats of log-odds; below zero it speaks against the link. */
  weight: number;
}

export interface Alignment {
  links: Link[];
}
