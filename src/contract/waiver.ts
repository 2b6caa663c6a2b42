/** One side of a waived finding: the document, the clause and its words for people, and what they hashed to. */
export interface WaivedText {
  /** Name of the document, with `/` between folders. */
  document: string;
  /** BCP 47. */
  language: string;
  /** Clause id; null where this side has nothing to show: a clause that is missing from it. */
  clause: string | null;
  /** The beginning of the words. */
  quote: string | null;
  /** Of the whole text of the clause, or of the clauses that answer it. */
  hash: string | null;
}

/** A recorded decision that a finding is accepted. It holds as long as neither text changes, and until its last day. */
export interface Waiver {
  fingerprint: string;
  rule: string;
  /** Null for a fault inside the translation alone. */
  canonical: WaivedText | null;
  /** Null for a fault inside the canonical version, or inside one document that was looked at alone. */
  translation: WaivedText | null;
  reason: string;
  by: string;
  /** ISO 8601 date. */
  created: string;
  /** The last day on which it holds, as an ISO 8601 date; null for good. */
  expires: string | null;
}

/** `not-found`: no finding is left that it could be about. */
export const waiverStates = ['in-force', 'expired', 'text-changed', 'not-found'] as const;
export type WaiverState = (typeof waiverStates)[number];

/** A waiver and what has become of it. */
export interface StatedWaiver extends Waiver {
  state: WaiverState;
}

/** The findings of one day: document → fingerprint → how many there were. */
export interface Baseline {
  findings: Record<string, Record<string, number>>;
}

/** Why a finding does not count: a waiver on record, a comment in one of the documents, or the baseline. */
export interface Decision {
  source: 'waiver' | 'comment' | 'baseline';
  reason: string | null;
  by: string | null;
  /** The last day, as an ISO 8601 date; null for good. */
  until: string | null;
}

/** A waiver that was made for a finding and does not hold any more. */
export interface LapsedWaiver extends Omit<Decision, 'source'> {
  state: 'expired' | 'text-changed';
}
