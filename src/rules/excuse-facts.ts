import { conceptsOf } from '../concepts/concepts-of.js';
import type { ClauseFact } from '../contract/fact.js';
import { BUDDHIST_AHEAD } from '../facts/eras.js';
import { readNumbers } from '../facts/read-facts.js';
import type { Reading } from '../facts/reading.js';
import { readSaidAmounts } from '../facts/said-amounts.js';

/** The clauses of one side of a link. */
export interface Side {
  reading: Reading;
  clauses: readonly number[];
}

const textsOf = ({ reading, clauses }: Side): string[] => clauses.map((clause) => reading.policy.clauses[clause]?.text ?? '');
const factsIn = ({ reading, clauses }: Side): ClauseFact[] => clauses.flatMap((clause) => [...reading.factsOf(clause)]);

/** All numbers of some clauses, whether they were read as facts or not. */
export function numbersIn(side: Side): number[] {
  return textsOf(side).flatMap((text) => readNumbers(text, side.reading.pack));
}

/** Whether a fact that has no equal on the other side says no more than what stands there, or nothing of its own. */
export function isExcused(fact: ClauseFact, own: Side, other: Side): boolean {
  return (
    isUnread(fact, own, other) ||
    isSaid(fact, other) ||
    isWritten(fact, other) ||
    isHour(fact, other) ||
    isOfYear(fact, other) ||
    isMinority(fact, other) ||
    isOfLaw(fact, own.reading)
  );
}

/** `15 h` in a cell is a time of day as well: the other side has just that. */
function isHour({ kind, value }: ClauseFact, other: Side): boolean {
  const hour = kind === 'duration' ? /^PT([0-9]{1,2})H$/.exec(value)?.[1] : undefined;
  return hour !== undefined && factsIn(other).some((fact) => fact.kind === 'time' && fact.value === `${hour.padStart(2, '0')}:00`);
}

/** Whether the numbers of a fact all stand on the other side, where they were not read or may have been misread. */
function isUnread(fact: ClauseFact, own: Side, other: Side): boolean {
  const needed = (fact.value.match(/[0-9]+(?:\.[0-9]+)?/g) ?? []).map(Number).filter((number) => number > 1);
  if (needed.length === 0 || fact.kind === 'email' || fact.kind === 'link' || fact.kind === 'phone' || fact.kind === 'date') return false;
  const read = factsIn(other)
    .filter(({ kind }) => kind === fact.kind)
    .map(({ value }) => value);
  if (needed.some((number) => read.some((value) => value.includes(String(number))))) return false;
  const present = numbersIn(other);
  for (const number of spokenFor(fact, own, other)) present.splice(present.indexOf(number), present.includes(number) ? 1 : 0);
  return needed.every((number) => present.includes(number));
}

/** The numbers of facts of other kinds that are those of the own side, or that say what this fact cannot mean: `18 months` is no age of 18. */
function spokenFor({ kind }: ClauseFact, own: Side, other: Side): number[] {
  const ours = new Set(factsIn(own).map((fact) => `${fact.kind} ${fact.value}`));
  const units = new Set(factsIn(own).flatMap((fact) => unitOf(fact) ?? []));
  const isNoAge = (fact: ClauseFact): boolean => !['Y', ...units].includes(unitOf(fact) ?? 'Y');
  const isSpoken = (fact: ClauseFact): boolean => ours.has(`${fact.kind} ${fact.value}`) || (kind === 'age' && isNoAge(fact));
  return factsIn(other)
    .filter((fact) => fact.kind !== kind && isSpoken(fact))
    .flatMap(({ quote }) => readNumbers(quote, other.reading.pack));
}

/** The unit of a duration that has one: `D` of `<=P30D`. A bare number beside it may be meant in the same. */
function unitOf({ kind, value }: ClauseFact): string | undefined {
  return kind === 'duration' ? /[0-9]([A-Z])$/.exec(value)?.[1] : undefined;
}

/** Whether the other side says an amount in words that are no number: `50 %` is half. */
function isSaid({ kind, value }: ClauseFact, other: Side): boolean {
  if (kind !== 'percent' && kind !== 'count') return false;
  const amount = value.replace(/^[<>]=?/, '');
  return textsOf(other).some((text) => readSaidAmounts(kind, text, other.reading.pack).includes(amount));
}

/**
 * Whether a law that is cited by its letters (`PDPA`, `sections 30 to 36 of the PDPA`) stands with them and its numbers on
 * the other side too, where they are read as no law, or as another country's.
 */
export function isWritten({ kind, quote }: ClauseFact, other: Side): boolean {
  const letters = kind === 'citation' ? ACRONYM.exec(quote)?.[0] : undefined;
  if (letters === undefined) return false;
  const isNamed = (text: string): boolean => text.match(LATIN)?.includes(letters) ?? false;
  const texts = textsOf(other).filter(isNamed);
  if (texts.length === 0 || quote === letters) return texts.length > 0;
  if (factsIn(other).some((fact) => fact.kind === 'citation' && isNamed(fact.quote))) return false;
  const present = new Set(texts.flatMap((text) => readNumbers(text, other.reading.pack)));
  return (quote.match(/[0-9]+/g) ?? []).every((number) => present.has(Number(number)));
}

const LATIN = /[A-Za-z]+/g;
const ACRONYM = /(?<![A-Za-z])[A-Z]{3,10}(?![A-Za-z])/;

/** `a person under 18` is `le mineur`: the age of majority where the other side names who has not reached it, and no age. */
function isMinority({ kind, value }: ClauseFact, { reading, clauses }: Side): boolean {
  if (kind !== 'age' || !/^\[0,(?:18|20|21)\)$/.test(value)) return false;
  return clauses.some((clause) => {
    const text = reading.policy.clauses[clause]?.text ?? '';
    const isBare = (end: number): boolean => readNumbers(text.slice(end, end + BESIDE_AGE), reading.pack).length === 0;
    return conceptsOf(reading, clause).some(({ id, end, weak }) => id === 'minor-person' && !weak && isBare(end));
  });
}

/** How near behind `under age` a number is the age itself, in characters: `bawah umur 12`. */
const BESIDE_AGE = 12;

/** The day a law was made belongs to its name, which one language may give in full and another not: `Law No. 78-17 of 6 January 1978`. */
function isOfLaw(fact: ClauseFact, reading: Reading): boolean {
  return (
    fact.kind === 'date' &&
    reading.factsOf(fact.clause).some((law) => law.kind === 'citation' && law.end <= fact.start && fact.start - law.end < BESIDE_LAW)
  );
}

const BESIDE_LAW = 50;

/** `until 31 December 2026` is `until the end of 2026`: the first or the last day of a year that the other side names alone. */
function isOfYear({ kind, value }: ClauseFact, { reading, clauses }: Side): boolean {
  const year = kind === 'date' ? /^([0-9]{4})-(?:12-31|01-01)$/.exec(value)?.[1] : undefined;
  if (year === undefined) return false;
  return clauses.some((clause) => {
    const alone = { reading, clauses: [clause] };
    const isDated = factsIn(alone).some((fact) => fact.kind === 'date' && fact.value.includes(year));
    return !isDated && numbersIn(alone).some((number) => number === Number(year) || number === Number(year) + BUDDHIST_AHEAD);
  });
}
