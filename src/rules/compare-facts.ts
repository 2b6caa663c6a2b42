import type { ClauseFact, FactKind } from '../contract/fact.js';
import type { Link } from '../contract/alignment.js';
import type { Comparison, Drift, Spot } from '../contract/rule.js';
import { type Comparison as ValueComparison, compareValues, readAgeEnds, readRangeEnds } from '../facts/compare-values.js';
import { readEndDays } from '../facts/day-bounds.js';
import type { Reading } from '../facts/reading.js';
import { isCompared } from '../scope/gather-units.js';
import { isDeniedAge, isDeniedAmount } from './denied-values.js';
import { isExcused, isWritten, numbersIn } from './excuse-facts.js';

/** What does not agree in a linked group, before it is said. */
export interface Difference {
  expected: ClauseFact | null;
  actual: ClauseFact | null;
  how: ValueComparison | 'direction' | 'missing' | 'extra';
}

/**
 * Says where the facts of some kinds differ between the two sides of a link. Values are compared as sets: said twice
 * here and once there is no drift. A value that stands in a neighbouring group has moved, not gone; a number that is
 * there but was not read as a fact speaks against a finding, for the reader may have missed its unit.
 */
export function* compareFacts(link: Link, comparison: Comparison, kinds: readonly FactKind[]): Generator<Drift> {
  if (!isCompared(link)) return;
  for (const difference of findDifferences(link, comparison, kinds)) yield describeDifference(difference);
}

/** What one side bounds and the other denies beyond its bound: who may and who may not, `at most 15` and `not more than 15`. */
function isTurnedRound({ expected, actual, how }: Difference, comparison: Comparison): boolean {
  return (
    how === 'bound' &&
    expected !== null &&
    actual !== null &&
    (isDeniedAge(expected, actual, comparison) || isDeniedAmount(expected, actual, comparison))
  );
}

/** `by 31 May` and `before 1 June`. */
export function isOneEnd({ expected, actual }: Difference, { canonical, translation }: Comparison): boolean {
  if (expected?.kind !== 'date' || actual?.kind !== 'date') return false;
  const [ours, theirs] = [endDays(expected, canonical), endDays(actual, translation)];
  return ours.some((day) => theirs.includes(day));
}

function endDays(date: ClauseFact, { policy, pack }: Reading): string[] {
  return readEndDays(date, policy.clauses[date.clause]?.text ?? '', pack);
}

/** The differences before they are said. */
export function findDifferences(link: Link, comparison: Comparison, kinds: readonly FactKind[]): Difference[] {
  const expected = collect(comparison.canonical, link.canonical, kinds);
  const actual = collect(comparison.translation, link.translation, kinds);
  const lost = expected.filter((fact) => !agrees(fact, actual));
  const gained = actual.filter((fact) => !agrees(fact, expected));
  if (lost.length === 0 && gained.length === 0) return findSwappedCells(link, comparison, kinds);
  const elsewhere = { canonical: spare('canonical', link, comparison, kinds), translation: spare('translation', link, comparison, kinds) };
  const [ours, theirs] = [
    { reading: comparison.canonical, clauses: link.canonical },
    { reading: comparison.translation, clauses: link.translation },
  ];
  const away = lost.filter((fact) => !agrees(fact, elsewhere.translation));
  const come = gained.filter((fact) => !agrees(fact, elsewhere.canonical));
  // A number that stands in another fact there excuses nothing where a fact of the same kind took the place of this one.
  const isAnswered = (fact: ClauseFact, others: readonly ClauseFact[]): boolean =>
    others.some((other) => other.kind === fact.kind && standsAlone(other));
  const [surelyAway, surelyCome] = [
    away.filter((fact) => !isExcused(fact, ours, theirs)),
    come.filter((fact) => !isExcused(fact, theirs, ours)),
  ];
  const missing = away.filter((fact) => surelyAway.includes(fact) || isAnswered(fact, surelyCome));
  const extra = come.filter((fact) => surelyCome.includes(fact) || isAnswered(fact, surelyAway));
  return pairUp(missing, extra, (fact) => isOneMade(fact, link, comparison)).filter(
    (difference) => !isTurnedRound(difference, comparison) && !isOneEnd(difference, comparison),
  );
}

/** The cells of a row stand in the order of their columns: `25% | 40%` is no `40 % | 25 %`. */
function findSwappedCells(
  { canonical: from, translation: to }: Link,
  { canonical, translation }: Comparison,
  kinds: readonly FactKind[],
): Difference[] {
  const cellsOf = ({ policy, factsOf }: Reading, [clause, ...others]: readonly number[]): ClauseFact[] =>
    clause === undefined || others.length > 0 || policy.clauses[clause]?.kind !== 'row'
      ? []
      : factsOf(clause)
          .filter(({ kind }) => kinds.includes(kind))
          .sort((a, b) => a.start - b.start);
  const [ours, theirs] = [cellsOf(canonical, from), cellsOf(translation, to)];
  const values = new Set(ours.map(({ value }) => value));
  if (values.size < ours.length || ours.length !== theirs.length || !theirs.every(({ value }) => values.has(value))) return [];
  const at = ours.findIndex(({ value }, i) => theirs[i]?.value !== value);
  return at < 0 ? [] : [{ expected: ours[at]!, actual: theirs[at]!, how: 'different' }];
}

/**
 * Facts of the neighbouring groups that their own group does not ask for: only such a one can have moved here. The `14
 * days` of the clause before, which say what that clause says in both versions, excuse no `30 days` in this one, nor
 * does a `deux` for `both`.
 */
function spare(side: 'canonical' | 'translation', link: Link, comparison: Comparison, kinds: readonly FactKind[]): ClauseFact[] {
  const other = side === 'canonical' ? 'translation' : 'canonical';
  return comparison.neighbours(link).flatMap((near) => {
    const own = collect(comparison[other], near[other], kinds);
    return collect(comparison[side], near[side], kinds).filter(
      (fact) => standsAlone(fact) && !agrees(fact, own) && !isWritten(fact, { reading: comparison[other], clauses: near[other] }),
    );
  });
}

/** The facts of some clauses, each value once. */
function collect(reading: Reading, clauses: readonly number[], kinds: readonly FactKind[]): ClauseFact[] {
  const facts = new Map<string, ClauseFact>();
  for (const clause of clauses) {
    for (const fact of reading.factsOf(clause)) {
      const key = `${fact.kind} ${fact.value} ${fact.direction ?? ''}`;
      if (kinds.includes(fact.kind) && !facts.has(key)) facts.set(key, fact);
    }
  }
  return [...facts.values()];
}

/** Whether a fact of one side has its equal on the other. */
export function agrees(fact: ClauseFact, others: readonly ClauseFact[]): boolean {
  if (fact.kind === 'age' && agreesInParts(fact, others)) return true;
  if (isMeasured(fact.kind) && agreesAsRange(fact, others)) return true;
  if (fact.kind === 'count' && agreesAsRatio(fact, others)) return true;
  if (fact.kind === 'time' && agreesAsHours(fact, others)) return true;
  return others.some((other) => {
    if (fact.kind !== other.kind || isTurned(fact, other)) return false;
    const how = compareValues(fact.kind, fact.value, other.value);
    // A bound that was turned round by a distant `not` may be read otherwise in the other language.
    return how === 'same' || how === 'unsure' || (how === 'bound' && !(fact.stated && other.stated));
  });
}

/** `30 days before the expiry` and `30 days after the expiry`: only where both sides say on which side of the event. */
function isTurned(fact: ClauseFact, other: ClauseFact): boolean {
  return fact.direction !== undefined && other.direction !== undefined && fact.direction !== other.direction;
}

/** `13 or over` and `under 18` together are `13 to 17`: each end of an interval may stand in a phrase of its own. */
function agreesInParts(fact: ClauseFact, others: readonly ClauseFact[]): boolean {
  const ends = readAgeEnds(fact.value);
  const there = new Set(others.flatMap((other) => (other.kind === 'age' ? readAgeEnds(other.value) : [])));
  return ends.length > 0 && ends.every((end) => there.has(end));
}

const isMeasured = (kind: FactKind): boolean =>
  kind === 'duration' || kind === 'money' || kind === 'percent' || kind === 'count' || kind === 'measure';

/** `30 days to 6 months` is `not less than 30 days` and `not more than 6 months`, whichever way round the two sides put it. */
function agreesAsRange(fact: ClauseFact, others: readonly ClauseFact[]): boolean {
  const there = others.filter((other) => other.kind === fact.kind).map(({ value }) => value);
  const ends = readRangeEnds(fact.value);
  if (ends.length > 0) return ends.every((end) => there.includes(end));
  return there.some((value) => readRangeEnds(value).includes(fact.value));
}

/** `one adult for every four children` is `1:4`, or one and four where more words stand between them. */
function agreesAsRatio(fact: ClauseFact, others: readonly ClauseFact[]): boolean {
  const bare = (value: string): string => value.replace(/^[<>]=?/, '');
  const there = others.filter((other) => other.kind === 'count').map(({ value }) => bare(value));
  if (fact.value.includes(':')) return fact.value.split(':').every((end) => end === '1' || there.includes(end));
  return there.some((value) => value.includes(':') && value.split(':').includes(bare(fact.value)));
}

/** `from 8:30 to 19:30`, or `opens at 8:30 and closes at 19:30`. */
function agreesAsHours(fact: ClauseFact, others: readonly ClauseFact[]): boolean {
  const there = others.filter((other) => other.kind === 'time').map(({ value }) => value);
  const ends = HOURS.exec(fact.value);
  if (ends) return ends.slice(1).every((end) => there.includes(end));
  return there.some((value) => HOURS.exec(value)?.slice(1).includes(fact.value));
}

const HOURS = /^\[([0-9:]+),([0-9:]+)\]$/;

/** A number and nothing else: no ordinal. */
const BARE = /^[\p{L}\p{M}0-9]{1,5}$/u;

/** `one guest` that became two: `one` alone is no count, but no `two` stands for it. */
function isOneMade(fact: ClauseFact, { canonical, translation }: Link, comparison: Comparison): boolean {
  if (fact.kind !== 'count' || !/^[23]$/.test(fact.value) || !BARE.test(fact.quote)) return false;
  return (
    numbersIn({ reading: comparison.canonical, clauses: canonical }).includes(1) &&
    !numbersIn({ reading: comparison.translation, clauses: translation }).includes(1)
  );
}

/** How often, as opposed to how long. */
const isEvery = ({ value }: ClauseFact): boolean => value.startsWith('every ');

/** What a value has besides its numbers and its bound: days and days, ringgit and ringgit. */
const shapeOf = ({ value }: ClauseFact): string => value.replace(/^[<>]=?/, '').replace(/[0-9.]+/g, '#');

/** Pairs what was lost with what was gained: nearest values first, then like units, then in order; the rest is missing or extra. */
function pairUp(missing: ClauseFact[], extra: ClauseFact[], isTelling: (extra: ClauseFact) => boolean): Difference[] {
  const differences: Difference[] = [];
  const left = [...extra];
  const take = (fact: ClauseFact, accept: (how: ValueComparison, other: ClauseFact) => boolean): boolean => {
    const index = left.findIndex((other) => other.kind === fact.kind && accept(compareValues(fact.kind, fact.value, other.value), other));
    if (index < 0) return false;
    const [other] = left.splice(index, 1) as [ClauseFact];
    const how = compareValues(fact.kind, fact.value, other.value);
    differences.push({ expected: fact, actual: other, how: how === 'same' && isTurned(fact, other) ? 'direction' : how });
    return true;
  };
  const apart = missing.filter(
    (fact) => !take(fact, (how, other) => how === 'bound' || how === 'close' || (how === 'same' && isTurned(fact, other))),
  );
  const unlike = apart.filter((fact) => !take(fact, (_, other) => shapeOf(fact) === shapeOf(other)));
  const alone = unlike.filter((fact) => !take(fact, (_, other) => isEvery(fact) === isEvery(other)));
  for (const fact of alone) if (standsAlone(fact)) differences.push({ expected: fact, actual: null, how: 'missing' });
  for (const fact of left) if (standsAlone(fact) || isTelling(fact)) differences.push({ expected: null, actual: fact, how: 'extra' });
  return differences;
}

/**
 * Whether the absence of a fact on the other side says anything. `one copy` becomes `a copy`, `both` is `two`,
 * `every month` is `monthly`, `5 % a year` is `5 % per annum`, `un jour` is some day, an hourly rate one for an hour: small plain numbers come and go
 * with the language, and only another value that stands against them can be a drift.
 */
function standsAlone(fact: ClauseFact): boolean {
  if (fact.kind === 'duration') return !/^(?:every |(?:<=)?P1[DWMY](?: |$)|PT1H$)/.test(fact.value);
  return !(fact.kind === 'count' && /^(?:(?:[<>]=?)?[01]|[23])$/.test(fact.value));
}

export function describeDifference({ expected, actual, how }: Difference): Drift {
  const kind = (expected ?? actual)?.kind ?? '';
  const key =
    how === 'direction'
      ? expected?.direction === 'before'
        ? 'turnedAfter'
        : 'turnedBefore'
      : how === 'bound' || how === 'close' || how === 'missing' || how === 'extra'
        ? how
        : 'differs';
  // An address is compared by its numbers, and nobody knows it by them.
  const value = (fact: ClauseFact | null): { kind: string; value: string } | string =>
    fact ? { kind: fact.kind, value: fact.kind === 'address' ? fact.quote : fact.value } : '';
  const drift: Drift = { message: { key: `drift.${key}`, args: { kind, expected: value(expected), actual: value(actual) } } };
  if (expected) Object.assign(drift, { expected: expected.value, canonical: spot(expected) });
  if (actual) Object.assign(drift, { actual: actual.value, translation: spot(actual) });
  if (how === 'close') drift.severity = 'info';
  if (how === 'missing' || how === 'extra') drift.severity = 'warning';
  return drift;
}

export function spot(fact: ClauseFact): Spot {
  return { clause: fact.clause, start: fact.start, end: fact.end };
}
