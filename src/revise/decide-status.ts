import type { Texts } from './read-shared.js';
import { compareFactsOf, isSameValue } from './compare-statements.js';
import type { Status } from './impact.js';
import type { Judge, Triple } from './judge.js';
import { readStatement, type Statement } from './statement.js';
import type { Grade } from './version-diff.js';

/** Kinds of values that are written alike in all languages, so that another one is another statement. */
const PLAIN_KINDS = new Set(['age', 'duration', 'money', 'percent']);

/** What a change of the canonical clause means for what answers it. */
export function decideStatus(triple: Triple, grade: Grade | null, isEdited: boolean, readings: Texts, judge: Judge): Status {
  const { older, newer, translation } = triple;
  if (translation.length === 0) return newer.length > 0 ? 'missing' : 'updated';
  if (newer.length === 0) return 'obsolete';
  if (grade === null) return isEdited ? 'edited' : 'current';
  const [before, after, there] = readTriple(triple, readings);
  if (older.length === 0) return lacksValues(after, there) ? 'conflict' : 'updated';
  if (grade === 'structural') return keepsOldReference(before, after, there) ? 'stale' : isEdited ? 'edited' : 'current';
  if (grade === 'editorial') return keepsOldLink(before, after, there) ? 'stale' : isEdited ? 'edited' : 'current';
  if (isConflict(before, after, there)) return 'conflict';
  // In doubt it is stale: to look at a clause that is up to date costs less than to miss one that is not.
  return judge.weigh(triple) > 0 ? 'updated' : 'stale';
}

function readTriple({ older, newer, translation }: Triple, texts: Texts): [older: Statement, newer: Statement, translation: Statement] {
  return [
    readStatement(texts.older.policy, older, texts.older.pack),
    readStatement(texts.newer.policy, newer, texts.newer.pack),
    readStatement(texts.translation.policy, translation, texts.translation.pack),
  ];
}

/** What stands at the place of a new clause and states none of its values is hardly its translation. */
function lacksValues(newer: Statement, translation: Statement): boolean {
  const values = newer.facts.filter(({ kind }) => PLAIN_KINDS.has(kind));
  return values.length > 0 && !values.some(({ kind }) => translation.facts.some((fact) => fact.kind === kind));
}

/** A section that others were put before: its number changed, and with it every reference to it, in each language. */
function keepsOldReference(older: Statement, newer: Statement, translation: Statement): boolean {
  const numbers = (facts: Statement['facts']): string[] =>
    facts.filter(({ kind }) => kind === 'reference').map(({ value }) => value.split(' ').slice(1).join(' '));
  const [before, after, there] = [numbers(older.facts), numbers(newer.facts), numbers(translation.facts)];
  return (
    there.some((number) => before.includes(number) && !after.includes(number)) &&
    after.some((number) => !before.includes(number) && !there.includes(number))
  );
}

/** Whether the translation states a value that one version replaced, and not the one in its place. */
export function keepsOldValue(triple: Triple, texts: Texts): boolean {
  return statesOne(triple, texts, 'older');
}

/** Whether the translation states a value that one version brought, and not the one that it replaced. */
export function statesNewValue(triple: Triple, texts: Texts): boolean {
  return statesOne(triple, texts, 'newer');
}

function statesOne(triple: Triple, texts: Texts, side: 'older' | 'newer'): boolean {
  const [older, newer, there] = readTriple(triple, texts);
  return compareFactsOf(older, newer).some((change) => {
    const [wanted, other] = side === 'older' ? [change.older, change.newer] : [change.newer, change.older];
    if (!wanted || !other || !PLAIN_KINDS.has(wanted.kind)) return false;
    const states = (fact: typeof wanted): boolean =>
      there.facts.some((one) => one.kind === fact.kind && figures(one.value) === figures(fact.value));
    return states(wanted) && !states(other);
  });
}

/** A printed link that was replaced and still stands in the translation as it was. */
function keepsOldLink(older: Statement, newer: Statement, translation: Statement): boolean {
  return compareFactsOf(older, newer).some(
    (change) =>
      change.older?.kind === 'link' &&
      translation.facts.some((fact) => isSameValue(fact, change.older as NonNullable<typeof change.older>)),
  );
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
