import type { Message } from '../contract/finding.js';
import type { Policy } from '../contract/policy.js';
import type { Grade, VersionDiff } from './version-diff.js';

/**
 * - `current`: the canonical clause did not change in a way that touches its translation
 * - `stale`: the canonical clause changed, the translation still says what the older version said
 * - `updated`: it changed, and the translation follows the newer version already
 * - `edited`: the canonical clause did not change, the translation says something else or something more
 * - `conflict`: the canonical clause changed, and the translation says what neither version says
 * - `missing`: the translation has no answer to a clause of the newer version
 * - `obsolete`: the canonical clause was removed, the translation still has it
 */
export const statuses = ['current', 'stale', 'updated', 'edited', 'conflict', 'missing', 'obsolete'] as const;
export type Status = (typeof statuses)[number];

/** One clause, or group of clauses, in the three texts; indices into `Policy.clauses`, any side may be empty. */
export interface ClauseImpact {
  older: number[];
  newer: number[];
  translation: number[];
  /** Of the change that the canonical clause went through; null where it did not change. */
  grade: Grade | null;
  status: Status;
}

/** What a new version of the canonical text means for one translation. */
export interface Impact {
  /** Null where only the newer version was given; then nothing can be told to be stale rather than edited. */
  older: Policy | null;
  newer: Policy;
  translation: Policy;
  /** What changed between the two versions; null where there is only one. */
  diff: VersionDiff | null;
  /** In the order of the newer version. Every clause of all three texts is in one of them. */
  clauses: ClauseImpact[];
  /** What is odd about the three texts: keys of `messages.json` under `revise.remarks`. */
  remarks: Message[];
}

/** Whether somebody has to look at the clause. */
export function needsWork({ status }: Pick<ClauseImpact, 'status'>): boolean {
  return status !== 'current' && status !== 'updated';
}
