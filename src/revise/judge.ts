import { findCarried } from './find-carried.js';
import { readStatement } from './statement.js';
import type { Answers } from './follow-links.js';
import type { Texts } from './read-shared.js';
import type { Grade, VersionDiff, VersionLink } from './version-diff.js';
import { fitLengthRatio, type Side, weighTranslation } from './weigh-translation.js';

/** Clauses of the three texts; any side may be empty. */
export interface Triple {
  older: readonly number[];
  newer: readonly number[];
  translation: readonly number[];
}

/** Tells which of two versions clauses of the translation follow. */
export interface Judge {
  /** Log-odds that they follow the newer version, from their own words and from the rest of the translation. */
  weigh(triple: Triple): number;
  /** The same from the rest of the translation alone. */
  lean: number;
}

/** What one clause may add to the lean of the whole: one clause that is sure of itself does not speak for all. */
const VOICE = 2.5;
/** What the whole may add to the judgement on one clause: less than a value of its own. */
const MOST_LEAN = 2.5;
const LEAN_SHARE = 0.4;

/**
 * Translations are brought up to date as a whole more often than clause by clause, so that what the sure clauses show
 * decides the ones that show nothing by themselves: a reworded sentence without figures or names.
 */
export function createJudge(
  { older, newer, translation }: Texts,
  diff: VersionDiff,
  answers: { older: Answers; newer: Answers },
  grades: ReadonlyMap<VersionLink, Grade>,
): Judge {
  const both = bothAnswers(answers);
  const length = (clauses: readonly number[], reading: Texts['newer']): number =>
    clauses.reduce((sum, clause) => sum + (reading.policy.clauses[clause]?.text.length ?? 0), 0);
  const ratio = fitLengthRatio(
    diff.links
      .filter((link) => link.same && both.has(link))
      .map((link) => [length(link.newer, newer), length(both.get(link) ?? [], translation)] as const),
  );
  const isCarried = findCarried(translation);
  const sideOf = (clauses: readonly number[], { policy, pack }: Texts['newer']): Side => ({
    statement: readStatement(policy, clauses, pack),
    pack,
  });
  const own = (triple: Triple): number =>
    weighTranslation(sideOf(triple.older, older), sideOf(triple.newer, newer), sideOf(triple.translation, translation), {
      ratio,
      isCarried,
    });
  const substantive = diff.links.filter((link) => grades.get(link) === 'substantive');
  const voices = [
    ...substantive
      .filter((link) => link.older.length > 0 && link.newer.length > 0 && both.has(link))
      .map((link) => Math.max(-VOICE, Math.min(VOICE, own({ ...link, translation: both.get(link) ?? [] })))),
    ...substantive.map((link) => presence(link, answers, own)),
  ];
  const lean = Math.max(-MOST_LEAN, Math.min(MOST_LEAN, LEAN_SHARE * voices.reduce((sum, voice) => sum + voice, 0)));
  return { lean, weigh: (triple) => own(triple) + lean };
}

/** What an added clause says by having an answer or none, and a removed one. */
const PRESENCE = 1.5;

/** An answer counts in full where the other version leaves it nothing else to answer; else its words decide. */
function presence(link: VersionLink, answers: { older: Answers; newer: Answers }, own: Judge['weigh']): number {
  if (link.older.length > 0 && link.newer.length > 0) return 0;
  const isAdded = link.newer.length > 0;
  const [side, other] = isAdded ? ([answers.newer, answers.older] as const) : ([answers.older, answers.newer] as const);
  const here = [...side].filter(([, answer]) => answer.links.has(link)).map(([clause]) => clause);
  if (here.length === 0) return isAdded ? -PRESENCE : PRESENCE;
  if (here.some((clause) => !other.has(clause))) return isAdded ? PRESENCE : -PRESENCE;
  const claimed = (from: Answers, version: 'older' | 'newer'): number[] =>
    [...new Set(here.flatMap((clause) => [...(from.get(clause)?.links ?? [])]))].flatMap((each) => each[version]);
  const weight = own({
    older: claimed(answers.older, 'older'),
    newer: claimed(answers.newer, 'newer'),
    translation: here,
  });
  return Math.max(-PRESENCE, Math.min(PRESENCE, weight));
}

/** The clauses of the translation that answer a link whichever version is asked. */
function bothAnswers(answers: { older: Answers; newer: Answers }): Map<VersionLink, number[]> {
  const both = new Map<VersionLink, number[]>();
  for (const [clause, { links }] of answers.older) {
    for (const link of links) {
      if (answers.newer.get(clause)?.links.has(link)) both.set(link, [...(both.get(link) ?? []), clause]);
    }
  }
  return both;
}
