import type { Readings } from './read-shared.js';
import { compareFactsOf, isSameValue } from './compare-statements.js';
import type { Status } from './impact.js';
import type { Judge, Triple } from './judge.js';
import { readStatement, type Statement } from './statement.js';
import type { Grade } from './version-diff.js';

/** Kinds of values that are written alike in all languages, so that another one is another statement. */
const PLAIN_KINDS = new Set(['age', 'duration', 'money', 'percent']);

/** What a change of the canonical clause means for what answers it. */
export function decideStatus(triple: Triple, grade: Grade | null, isEdited: boolean, readings: Readings, judge: Judge): Status {
  const { older, newer, translation } = triple;
  if (translation.length === 0) return newer.length > 0 ? 'missing' : 'updated';
  if (newer.length === 0) return 'obsolete';
  if (older.length === 0) return 'updated';
  if (grade === null || grade === 'structural') return isEdited ? 'edited' : 'current';
  const [before, after, there] = [
    readStatement(readings.older.policy, older, readings.older.pack),
    readStatement(readings.newer.policy, newer, readings.newer.pack),
    readStatement(readings.translation.policy, translation, readings.translation.pack),
  ];
  if (grade === 'editorial') return keepsOldLink(before, after, there) ? 'stale' : isEdited ? 'edited' : 'current';
  if (isConflict(before, after, there)) return 'conflict';
  // In doubt it is stale: to look at a clause that is up to date costs less than to miss one that is not.
  return judge.weigh(triple) > 0 ? 'updated' : 'stale';
}

/** A printed link that was replaced and still stands in the translation as it was. */
function keepsOldLink(older: Statement, newer: Statement, translation: Statement): boolean {
  return compareFactsOf(older, newer).some((change) => change.older?.kind === 'link' && translation.facts.some((fact) => isSameValue(fact, change.older as NonNullable<typeof change.older>)));
}

/** One value was replaced by another, and the translation has a third. */
function isConflict(older: Statement, newer: Statement, translation: Statement): boolean {
  return compareFactsOf(older, newer).some(({ older: before, newer: after }) => {
    if (!before || !after || !PLAIN_KINDS.has(before.kind)) return false;
    const ofKind = (facts: Statement['facts']): Statement['facts'] => facts.filter(({ kind }) => kind === before.kind);
    const there = ofKind(translation.facts);
    if (there.length !== ofKind(newer.facts).length) return false;
    const known = [...ofKind(older.facts), ...ofKind(newer.facts)].map(({ value }) => figures(value));
    return there.some(({ value }) => !known.includes(figures(value)));
  });
}

/** Bounds and units are read less surely than figures across languages. */
const figures = (value: string): string => value.match(/[0-9.]+/g)?.join(' ') ?? '';
