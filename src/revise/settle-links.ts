import type { Alignment } from '../contract/alignment.js';
import { type Assigned, assignAnswers } from './assign-answers.js';
import { followLinks } from './follow-links.js';
import { gradesOf } from './grades-of.js';
import { createJudge, type Judge } from './judge.js';
import type { Texts } from './read-shared.js';
import type { Grade, VersionDiff, VersionLink } from './version-diff.js';

/** What the translation answers to each link between the versions, and who tells which version it follows there. */
export interface Settled {
  grades: Map<VersionLink, Grade>;
  judge: Judge;
  answered: Assigned;
}

/** Settles two alignments of the translation, with the older and with the newer version, into one. */
export function settleLinks(texts: Texts, diff: VersionDiff, alignments: { older: Alignment; newer: Alignment }): Settled {
  const answers = { older: followLinks(alignments.older, 'older', diff.links), newer: followLinks(alignments.newer, 'newer', diff.links) };
  const grades = gradesOf(diff);
  const judge = createJudge(texts, diff, answers, grades);
  return { grades, judge, answered: assignAnswers(answers, texts.translation.policy.clauses.length, judge) };
}
