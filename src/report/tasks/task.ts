import type { Policy } from '../../contract/policy.js';
import type { ClauseImpact, Impact } from '../../revise/impact.js';
import { headingOf, writeHeading } from '../heading-of.js';
import type { ReportContext } from '../reporter.js';
import { printable } from '../text/display-width.js';
import { textOf, writeSubstance } from '../text/revision.js';
import { diffWords, type WordPart } from '../word-diff.js';

/** What a translator needs to know of one clause, or of a group that is translated as one. */
export interface TranslationTask extends Pick<ClauseImpact, 'status' | 'grade'> {
  /** Ids of the clauses in the newest text that has them: `4.2`, `4.2 + 4.3`. */
  clause: string;
  /** Where it begins in that text: `12:1`. */
  position: string;
  /** The heading that it stands under; empty before the first one. */
  section: string;
  /** The texts on one line each; empty where the clause is not there. */
  older: string;
  newer: string;
  translation: string;
  /** The values and forces that changed, in the reader's language. */
  changes: string[];
  /** The older text against the newer one; without an older version everything stayed. */
  words: WordPart[];
}

/** Every clause of an impact as a task, in its order; which of them are to be done `needsWork` says. */
export function listTasks(impact: Impact, context: ReportContext): TranslationTask[] {
  const changes = new Map((impact.diff?.changes ?? []).map((change) => [nameOf(change), change]));
  return impact.clauses.map((clause) => {
    const [older, newer] = [lineOf(impact.older, clause.older), lineOf(impact.newer, clause.newer)];
    const change = changes.get(nameOf(clause));
    return {
      status: clause.status,
      grade: clause.grade,
      ...placeOf(clause, impact),
      older,
      newer,
      translation: lineOf(impact.translation, clause.translation),
      changes: change && older !== '' && newer !== '' ? writeSubstance(change, context) : [],
      words: impact.older ? diffWords(older, newer, impact.newer.language) : [{ value: newer, added: false, removed: false }],
    };
  });
}

const nameOf = ({ older, newer }: Pick<ClauseImpact, 'older' | 'newer'>): string => `${older.join()}|${newer.join()}`;

/** Line breaks of a source are where an editor put them; a translator's tool takes them for a part of the text. */
function lineOf(policy: Policy | null, clauses: readonly number[]): string {
  return printable(textOf(policy, clauses)).replace(/ {2,}/g, ' ').trim();
}

function placeOf(clause: ClauseImpact, { older, newer, translation }: Impact): Pick<TranslationTask, 'clause' | 'position' | 'section'> {
  const [policy, clauses] =
    clause.newer.length > 0
      ? [newer, clause.newer]
      : clause.older.length > 0 && older
        ? [older, clause.older]
        : [translation, clause.translation];
  const heading = headingOf(policy, clauses[0] ?? -1);
  const start = policy.clauses[clauses[0] ?? -1]?.start;
  return {
    clause: clauses.map((index) => policy.clauses[index]?.id ?? '').join(' + '),
    position: start ? `${start.line}:${start.column}` : '',
    section: heading === null ? '' : writeHeading(policy, heading),
  };
}
