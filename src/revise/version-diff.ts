import type { ClauseFact } from '../contract/fact.js';
import type { Message } from '../contract/finding.js';
import type { Policy } from '../contract/policy.js';

/**
 * What a change does to the clauses it names. `renumbered` and `moved` leave the words as they are; a clause that moved
 * and was reworded is in two changes.
 */
export const changeKinds = ['added', 'removed', 'reworded', 'moved', 'split', 'merged', 'renumbered'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/**
 * `substantive`: states something else, or with other words. `editorial`: punctuation, spelling, a link target, markup.
 * `structural`: the same words under another number or at another place.
 */
export const grades = ['substantive', 'editorial', 'structural'] as const;
export type Grade = (typeof grades)[number];

/** A value that a change took away, brought in, or replaced. */
export interface FactChange {
  older: ClauseFact | null;
  newer: ClauseFact | null;
}

/** One change; clauses are indices into `Policy.clauses` of either version, in reading order. */
export interface Change {
  older: number[];
  newer: number[];
  kind: ChangeKind;
  grade: Grade;
  facts: FactChange[];
  /** Forces that only one version states: `may`, `must-not`. */
  forces: { older: string[]; newer: string[] };
}

/** Clauses of two versions of one document that are one another's older and newer self; one side may be empty. */
export interface VersionLink {
  older: number[];
  newer: number[];
  /** The words are the same, but for case, white space, dashes and quotation marks. */
  same: boolean;
  /** At another place among the clauses that stayed in order. */
  moved: boolean;
}

export interface VersionDiff {
  older: Policy;
  newer: Policy;
  /** Every clause of both versions is in exactly one link. */
  links: VersionLink[];
  /** In the order of the newer version, what was removed where it stood. */
  changes: Change[];
  /** What is odd about the pair of documents: keys of `messages.json` under `revise.remarks`. */
  remarks: Message[];
}
