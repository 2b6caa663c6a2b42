import type { LanguagePack } from '../contract/language-pack.js';
import type { Message } from '../contract/finding.js';
import type { Policy } from '../contract/policy.js';
import { findAstray } from './find-astray.js';
import { effectiveDateOf } from '../facts/effective-date.js';
import type { Change, VersionLink } from './version-diff.js';

/** Below this share of clauses in common, two documents are hardly versions of one. */
const LEAST_COMMON = 0.2;

/** What is odd about two versions as a pair. */
export function listRemarks(
  older: Policy,
  newer: Policy,
  links: readonly VersionLink[],
  changes: readonly Change[],
  packs: readonly LanguagePack[],
): Message[] {
  const remarks: Message[] = [];
  const say = (key: string, args: Message['args'] = {}): number => remarks.push({ key: `revise.remarks.${key}`, args });
  if (changes.length === 0) say('identical');
  const pack = packs.find(({ language }) => language === newer.language);
  if (pack) remarks.push(...findAstray(older, newer, links, pack));
  if (isUnrelated(older, newer, links)) say('unrelated', { older: older.name, newer: newer.name });
  const dates = [effectiveDateOf(older, packs), effectiveDateOf(newer, packs)] as const;
  const [before, after] = dates;
  if (before === null || after === null) return remarks;
  const args = { older: { kind: 'date', value: before }, newer: { kind: 'date', value: after } };
  if (before > after) say('swapped', args);
  const substantive = changes.filter((change) => change.grade === 'substantive');
  if (before === after && substantive.length > 0) say('date-kept', { date: args.newer });
  if (before < after && substantive.every((change) => isDating(change, older, newer))) say('date-alone', args);
  return remarks;
}

/** A translation that dates itself otherwise than the version that it should follow; a year and a day in it agree. */
export function remarkOnDates(newer: Policy, translation: Policy, packs: readonly LanguagePack[]): Message[] {
  const [expected, actual] = [effectiveDateOf(newer, packs), effectiveDateOf(translation, packs)];
  if (expected === null || actual === null || expected.startsWith(actual) || actual.startsWith(expected)) return [];
  const args = { translation: translation.name, canonical: { kind: 'date', value: expected }, date: { kind: 'date', value: actual } };
  return [{ key: `revise.remarks.${actual < expected ? 'dated-before' : 'dated-after'}`, args }];
}

/** Links of clauses that are long enough to be recognised: two policies may share `Contact us`. */
function isUnrelated(older: Policy, newer: Policy, links: readonly VersionLink[]): boolean {
  const length = (policy: Policy, clauses: readonly number[]): number =>
    clauses.reduce((sum, clause) => sum + (policy.clauses[clause]?.text.length ?? 0), 0);
  let [common, all] = [0, 0];
  for (const link of links) {
    const size = length(older, link.older) + length(newer, link.newer);
    all += size;
    if (link.older.length > 0 && link.newer.length > 0) common += size;
  }
  return all > 0 && common / all < LEAST_COMMON;
}

function isDating(change: Change, older: Policy, newer: Policy): boolean {
  return [...change.older.map((clause) => older.clauses[clause]), ...change.newer.map((clause) => newer.clauses[clause])].every(
    (clause) => clause?.kind === 'meta',
  );
}
