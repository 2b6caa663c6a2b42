import type { Message } from '../contract/finding.js';
import type { Status } from '../revise/impact.js';

/** A version in the history of a repository. */
export interface HistoryPoint {
  /** Object name of the commit, or the name that `--since` gave it; null for what is not committed. */
  commit: string | null;
  /** The day of the commit, ISO 8601; null for what is not committed. */
  date: string | null;
}

/** How far one translation has come. */
export interface StatusRow {
  /** Names of the files. */
  canonical: string;
  translation: string;
  language: string;
  /** `unknown` where there is no history to hold the translation against. */
  state: 'current' | 'stale' | 'unknown';
  /** How many clauses are to be looked at, by what is the matter with them. */
  work: Partial<Record<Status, number>>;
  /** The version that the translation last matched as a whole. */
  follows: HistoryPoint | null;
  /** The first version that it does not follow; null where it follows the newest one. */
  since: HistoryPoint | null;
  /** Keys of `messages.json` under `status.remarks`. */
  remarks: Message[];
}

/** How far the translations of a repository have come. */
export interface StatusTable {
  rows: readonly StatusRow[];
  /** What is to be said of the repository as a whole. */
  remarks: readonly Message[];
}

export function countWork({ work }: Pick<StatusRow, 'work'>): number {
  return Object.values(work).reduce((sum, many) => sum + many, 0);
}
