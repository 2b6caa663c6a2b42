import type { LanguagePack } from '../contract/language-pack.js';
import type { Policy } from '../contract/policy.js';
import { functionWordsOf } from '../text/function-words.js';
import { compareFactsOf, compareForcesOf } from './compare-statements.js';
import { readWords } from './read-words.js';
import { isRepeated, isSpelling } from './spelling.js';
import { isWording, readStatement, type Statement, subtract } from './statement.js';
import type { Change, FactChange, Grade, VersionLink } from './version-diff.js';
import { listWordChanges, type WordChange } from './word-changes.js';

/** What grading looks at beyond the clauses themselves. */
export interface GradingContext {
  older: Policy;
  newer: Policy;
  pack: LanguagePack;
  /** Whether a word stands in clauses of both versions. */
  isKnown(word: string): boolean;
  /** Whether a cross-reference points to the newer self of the clause that it pointed to before. */
  isSameTarget(change: FactChange): boolean;
}

export type Grading = Pick<Change, 'grade' | 'facts' | 'forces'>;

/**
 * Grades what became of some clauses. Substantive is whatever is not shown to be less: a missed change leaves a
 * translation stale without notice, a needless look at one costs a minute.
 */
export function gradeChange(link: Pick<VersionLink, 'older' | 'newer'>, context: GradingContext): Grading {
  const older = readStatement(context.older, link.older, context.pack);
  const newer = readStatement(context.newer, link.newer, context.pack);
  const facts = compareFactsOf(older, newer);
  const forces = compareForcesOf(older, newer);
  return { grade: decideGrade(older, newer, facts, forces, context), facts, forces };
}

function decideGrade(
  older: Statement,
  newer: Statement,
  facts: readonly FactChange[],
  forces: Change['forces'],
  context: GradingContext,
): Grade {
  const repointed = facts.filter((change) => context.isSameTarget(change));
  const bearing = facts.filter((change) => !repointed.includes(change) && !isSlight(change));
  if (bearing.length > 0) return 'substantive';
  const changes = listWordChanges(wordsOf(older, context), wordsOf(newer, context));
  // `may may` says no more than `may`.
  if ((forces.older.length > 0 || forces.newer.length > 0) && !changes.every(isRepeated)) return 'substantive';
  if (!changes.every((change) => isEditorial(change, older, newer, context))) return 'substantive';
  return repointed.length > 0 ? 'structural' : 'editorial';
}

/** A link leads elsewhere, or a name is written differently: the words decide. */
function isSlight({ older, newer }: FactChange): boolean {
  const fact = (older ?? newer) as NonNullable<FactChange['older']>;
  return (fact.kind === 'link' && older !== null && newer !== null) || isWording(fact);
}

function isEditorial(change: WordChange, older: Statement, newer: Statement, context: GradingContext): boolean {
  if (isSpelling(change, context.isKnown)) return true;
  const grammar = functionWordsOf(context.pack);
  if (![...change.older, ...change.newer].every((word) => grammar.has(word))) return false;
  // `the` and `of` come and go; `or`, `your`, `only` and `if` are concepts, and their loss shows there.
  return subtract(older.concepts, newer.concepts).length === 0 && subtract(newer.concepts, older.concepts).length === 0;
}

/** The words, with every value in its normal form, so that `30 days` and `thirty days` are the same. */
function wordsOf({ clauses }: Statement, { pack }: GradingContext): string[] {
  return clauses.flatMap(({ text, facts }) => {
    const words: string[] = [];
    let at = 0;
    for (const fact of facts) {
      if (isWording(fact) || fact.start < at) continue;
      words.push(...readWords(text.slice(at, fact.start), pack));
      // Where a link or a reference leads was compared before.
      if (fact.kind !== 'link' && fact.kind !== 'reference') words.push(`${fact.kind} ${fact.value}`);
      at = fact.end;
    }
    return [...words, ...readWords(text.slice(at), pack)];
  });
}
