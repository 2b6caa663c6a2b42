import { alignReadings } from '../align/align-readings.js';
import type { Pins } from '../align/pins.js';
import type { Policy } from '../contract/policy.js';
import { readPolicy } from '../facts/reading.js';
import { packs as allPacks } from '../packs.js';
import { compareVersions, type ReviseOptions } from './compare-versions.js';
import { compareTwoWays } from './compare-two-ways.js';
import type { ClauseImpact, Impact } from './impact.js';
import { findEdits } from './find-edits.js';
import { decideStatus } from './decide-status.js';
import { type Readings, readOlder } from './read-shared.js';
import { refineByEarlier } from './refine-by-earlier.js';
import { remarkOnDates } from './remarks.js';
import { settleLinks } from './settle-links.js';
import type { VersionDiff } from './version-diff.js';

/** The three texts; without the older one only what differs can be told, not since when. */
export interface ImpactInput {
  older?: Policy | null;
  newer: Policy;
  translation: Policy;
  /** The translation as it was when it matched the older version: a fourth text, which shows what was touched since. */
  earlierTranslation?: Policy | null;
  /** `compareVersions(older, newer)` where it is at hand: it is the same for every translation. */
  diff?: VersionDiff;
}

export interface ImpactOptions extends ReviseOptions {
  /** Clauses of the translation that were linked by hand, with those of the newer version or, by their words, of the older. */
  pins?: Pins;
}

/**
 * Says for every clause of a translation what a new version of the canonical text means for it, from the texts alone.
 *
 * @returns the clauses in the order of the newer version, each with its status
 * @throws RangeError where both versions are in different languages; Error for a text in a language without a pack
 */
export function assessImpact({ older, newer, translation, earlierTranslation, diff }: ImpactInput, options: ImpactOptions = {}): Impact {
  const packs = options.packs ?? allPacks;
  const alignment = { packs, ...(options.pins && { pins: options.pins }) };
  const readings = { newer: readPolicy(newer, packs), translation: readPolicy(translation, packs) };
  const dates = remarkOnDates(newer, translation, packs);
  if (!older) {
    const impact = compareTwoWays(readings.newer, readings.translation, alignReadings(readings.newer, readings.translation, alignment));
    return { ...impact, remarks: [...impact.remarks, ...dates] };
  }
  const changed = diff ?? compareVersions(older, newer, { packs });
  const impact = assessThreeWays({ ...readings, older: readOlder(older, readings.newer, changed.links) }, changed, alignment);
  const settled = earlierTranslation ? refineByEarlier(impact, earlierTranslation, packs) : impact;
  return { ...settled, remarks: [...settled.remarks, ...dates] };
}

/**
 * The translation is aligned with both versions: with the one that it was made from it aligns better, clause by clause,
 * and where a clause was added or removed only one of the two has an answer. Aligning it with the newer version alone
 * would glue the translation of a removed clause to what stands in its place now.
 */
function assessThreeWays(readings: Readings, diff: VersionDiff, alignment: ImpactOptions): Impact {
  const { older, newer, translation } = readings;
  const aligned = alignReadings(newer, translation, alignment);
  // Where nothing changed, clause n of one version is clause n of the other.
  const before = diff.links.every(({ same, moved }) => same && !moved) ? aligned : alignReadings(older, translation, alignment);
  const { grades, judge, answered } = settleLinks(readings, diff, { older: before, newer: aligned });
  const edits = findEdits(readings, diff.links, answered);
  const clauses = diff.links.map((link): ClauseImpact => {
    const clauses = { older: link.older, newer: link.newer, translation: answered.of(link) };
    const grade = grades.get(link) ?? null;
    return { ...clauses, grade, status: decideStatus(clauses, grade, edits.has(link), readings, judge) };
  });
  const extra = answered.none.map(
    (clause): ClauseImpact => ({ older: [], newer: [], translation: [clause], grade: null, status: 'edited' }),
  );
  return {
    older: older.policy,
    newer: newer.policy,
    translation: translation.policy,
    diff,
    clauses: placeExtra(clauses, extra),
    remarks: diff.remarks,
  };
}

/** A clause that only the translation has stands behind the clause that it follows there. */
function placeExtra(clauses: readonly ClauseImpact[], extra: readonly ClauseImpact[]): ClauseImpact[] {
  const placed = [...clauses];
  for (const one of extra.toReversed()) {
    const at = one.translation[0] as number;
    const before = placed.findLastIndex(
      ({ newer, older, translation }) => newer.length + older.length > 0 && translation.some((clause) => clause < at),
    );
    placed.splice(before + 1, 0, one);
  }
  return placed;
}
