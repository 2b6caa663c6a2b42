import type { Answers } from './follow-links.js';
import type { Judge } from './judge.js';
import type { VersionLink } from './version-diff.js';

/** Which clauses of the translation answer which link between the versions. */
export interface Assigned {
  of(link: VersionLink): number[];
  /** Clauses that answer neither version. */
  none: number[];
}

/** What a difference in confidence weighs against what the words say, in log-odds. */
const CONFIDENCE = 3;
/** What stands before an added clause can hardly be said to answer it unless the alignment is at least this sure. */
const LEAST = 0.3;

/**
 * Settles what each clause of the translation answers, where the alignments with the two versions differ: they do
 * around clauses that were added or removed.
 */
export function assignAnswers(answers: { older: Answers; newer: Answers }, count: number, judge: Judge): Assigned {
  const assigned = new Map<VersionLink, number[]>();
  const none: number[] = [];
  for (let clause = 0; clause < count; clause++) {
    const chosen = chooseLinks(clause, answers, judge);
    if (chosen.length === 0) none.push(clause);
    for (const link of chosen) assigned.set(link, [...(assigned.get(link) ?? []), clause]);
  }
  return { of: (link) => assigned.get(link) ?? [], none };
}

function chooseLinks(clause: number, answers: { older: Answers; newer: Answers }, judge: Judge): VersionLink[] {
  const [before, after] = [answers.older.get(clause), answers.newer.get(clause)];
  if (!before || !after) {
    const only = before ?? after;
    return only && only.confidence >= LEAST ? [...only.links] : [];
  }
  const common = [...before.links].filter((link) => after.links.has(link));
  const [olderOnly, newerOnly] = [without(before.links, common), without(after.links, common)];
  if (olderOnly.length === 0 && newerOnly.length === 0) return common;
  const weight = judge.weigh({ older: clausesOf(before.links, 'older'), newer: clausesOf(after.links, 'newer'), translation: [clause] });
  if (common.length > 0) return [...common, ...(weight > 0 ? newerOnly : olderOnly)];
  return weight + CONFIDENCE * (after.confidence - before.confidence) > 0 ? newerOnly : olderOnly;
}

function without(links: ReadonlySet<VersionLink>, others: readonly VersionLink[]): VersionLink[] {
  return [...links].filter((link) => !others.includes(link));
}

function clausesOf(links: ReadonlySet<VersionLink>, side: 'older' | 'newer'): number[] {
  return [...links].flatMap((link) => link[side]);
}
