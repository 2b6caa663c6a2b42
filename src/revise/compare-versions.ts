import type { LanguagePack } from '../contract/language-pack.js';
import type { Clause, Policy } from '../contract/policy.js';
import { packs as allPacks } from '../packs.js';
import { findRenumbered } from './find-renumbered.js';
import { gradeChange, type GradingContext } from './grade-change.js';
import { matchVersions } from './match-versions.js';
import { readWords } from './read-words.js';
import { listRemarks } from './remarks.js';
import { linkTargets } from './target-of-reference.js';
import type { Change, ChangeKind, VersionDiff, VersionLink } from './version-diff.js';

export interface ReviseOptions {
  packs?: readonly LanguagePack[];
}

/**
 * Says what changed from one version of a document to the next, clause by clause.
 *
 * @param older the version before
 * @param newer the version after, in the same language
 * @returns the links of the clauses, the changes with their grades, and remarks on the pair
 * @throws RangeError where the versions are in two languages, or in one without a pack
 */
export function compareVersions(older: Policy, newer: Policy, options: ReviseOptions = {}): VersionDiff {
  const packs = options.packs ?? allPacks;
  if (older.language !== newer.language) {
    throw new RangeError(`Two versions of one text have one language, these have "${older.language}" and "${newer.language}"`);
  }
  const pack = packs.find(({ language }) => language === newer.language);
  if (!pack) throw new RangeError(`No language pack reads "${newer.language}"`);
  const links = matchVersions(older, newer, pack);
  const context: GradingContext = {
    older,
    newer,
    pack,
    isKnown: knownWords(older, newer, pack),
    isSameTarget: linkTargets(older, newer, links),
  };
  const renumbered = findRenumbered(links, older, newer);
  const changes = links.flatMap((link) => describeLink(link, renumbered.has(link), context));
  return { older, newer, links, changes, remarks: listRemarks(older, newer, links, changes, packs) };
}

/** A word that clauses of both versions use is spelt as it should be. Read when the first word is asked for. */
function knownWords(older: Policy, newer: Policy, pack: LanguagePack): (word: string) => boolean {
  let known: [Set<string>, Set<string>] | undefined;
  const wordsOf = ({ clauses }: Policy): Set<string> => new Set(clauses.flatMap(({ text }) => readWords(text, pack)));
  return (word) => {
    known ??= [wordsOf(older), wordsOf(newer)];
    return known[0].has(word) && known[1].has(word);
  };
}

function describeLink(link: VersionLink, isRenumbered: boolean, context: GradingContext): Change[] {
  const { older, newer } = link;
  const unchanged = { older, newer, facts: [], forces: { older: [], newer: [] } };
  const changes: Change[] = [];
  if (older.length === 0 || newer.length === 0) {
    const grading = gradeChange(link, context);
    const isBare = [...older.map((clause) => context.older.clauses[clause]), ...newer.map((clause) => context.newer.clauses[clause])].every(
      (clause) => clause?.kind === 'contents',
    );
    return [
      {
        older,
        newer,
        kind: older.length === 0 ? 'added' : 'removed',
        ...grading,
        grade: isBare ? 'structural' : 'substantive',
      },
    ];
  }
  if (link.moved) changes.push({ ...unchanged, kind: 'moved', grade: 'structural' });
  if (isRenumbered) changes.push({ ...unchanged, kind: 'renumbered', grade: 'structural' });
  if (isReworded(link, context)) changes.push({ older, newer, kind: kindOf(link), ...regrade(link, context) });
  return changes;
}

function kindOf({ older, newer }: VersionLink): ChangeKind {
  return newer.length > older.length ? 'split' : newer.length < older.length ? 'merged' : 'reworded';
}

/** Split or merged without another word, a clause has only been laid out anew. */
function regrade(link: VersionLink, context: GradingContext): ReturnType<typeof gradeChange> {
  const grading = gradeChange(link, context);
  return kindOf(link) !== 'reworded' && grading.grade === 'editorial' ? { ...grading, grade: 'structural' } : grading;
}

function isReworded({ older, newer }: VersionLink, context: GradingContext): boolean {
  if (older.length !== 1 || newer.length !== 1) return true;
  const [before, after] = [context.older.clauses[older[0] as number] as Clause, context.newer.clauses[newer[0] as number] as Clause];
  if (before.text !== after.text) return squeeze(before.text) !== squeeze(after.text);
  // The words are the same: what may differ is where their links lead. Other formats mark links up in other ways.
  if (context.older.provenance.format.value !== context.newer.provenance.format.value) return false;
  return squeeze(markupOf(before, context.older)) !== squeeze(markupOf(after, context.newer));
}

/** White space is laid out anew at every edit and is no change. */
const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The clause as its source writes it, without its label. */
function markupOf({ runs, end, text }: Clause, { source }: Policy): string {
  const first = runs[0];
  return first ? source.slice(first[2], end.offset) : text;
}
