import type { Pins } from '../align/pins.js';
import type { LanguagePack } from '../contract/language-pack.js';
import type { Policy } from '../contract/policy.js';
import { readPolicy } from '../facts/reading.js';
import { packs as allPacks } from '../packs.js';
import { alignByPlace } from './align-by-place.js';
import { alignReadings } from '../align/align-readings.js';
import { decideStatus, keepsOldValue } from './decide-status.js';
import type { Status } from './impact.js';
import { readOlder, textsOf } from './read-shared.js';
import { settleLinks } from './settle-links.js';
import type { VersionDiff } from './version-diff.js';

/** What became of one change in a translation. */
export interface JudgedChange {
  status: Status;
  /** Whether the translation still states a value that the change replaced: beyond doubt it does not follow. */
  isPlain: boolean;
}

/**
 * Judges the changes of substance between two versions, and nothing else: what `assessImpact` says of them, without
 * reading what did not change. For a repository of hundreds of policies. Pins go before what the layout says.
 */
export function judgeRevision(
  diff: VersionDiff,
  translation: Policy,
  packs: readonly LanguagePack[] = allPacks,
  pins?: Pins,
): JudgedChange[] {
  const texts = textsOf({ older: diff.older, newer: diff.newer, translation }, packs);
  const { grades, judge, answered } = settleLinks(
    texts,
    diff,
    (pins ? null : alignByPlace(diff, translation)) ?? alignByWords(diff, translation, packs, pins),
  );
  return diff.links.flatMap((link) => {
    const grade = grades.get(link);
    if (grade === undefined || grade === 'editorial') return [];
    const triple = { older: link.older, newer: link.newer, translation: answered.of(link) };
    const status = decideStatus(triple, grade, false, texts, judge);
    return [{ status, isPlain: status === 'stale' && keepsOldValue(triple, texts) }];
  });
}

function alignByWords(
  { older, newer, links }: VersionDiff,
  translation: Policy,
  packs: readonly LanguagePack[],
  pins?: Pins,
): NonNullable<ReturnType<typeof alignByPlace>> {
  const [after, there] = [readPolicy(newer, packs), readPolicy(translation, packs)];
  const options = { packs, ...(pins && { pins }) };
  return { older: alignReadings(readOlder(older, after, links), there, options), newer: alignReadings(after, there, options) };
}
