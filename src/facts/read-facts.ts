import type { ClauseFact, Fact } from '../contract/fact.js';
import type { LanguagePack } from '../contract/language-pack.js';
import type { Policy } from '../contract/policy.js';
import { compileReaders, type FactReaders } from './compile-readers.js';
import type { NumberToken } from './scan-numbers.js';
import { settleLaws } from './settle-laws.js';
import { settleNames } from './settle-names.js';

const compiled = new WeakMap<LanguagePack, FactReaders>();

function readersOf(pack: LanguagePack): FactReaders {
  let readers = compiled.get(pack);
  if (!readers) {
    readers = compileReaders(pack);
    compiled.set(pack, readers);
  }
  return readers;
}

/**
 * Reads everything that a text states that has a value.
 *
 * @param text any text; offsets of the facts are UTF-16 offsets into it
 * @param pack the language that the text is in
 * @returns the facts in order of their place
 */
export function readTextFacts(text: string, pack: LanguagePack): Fact[] {
  return readersOf(pack).facts([text])[0] ?? [];
}

/** The days that name no year, or no month, in a text of which the facts are known: `until 31 December`, `the 25th of each month`. */
export function readRecurringDays(text: string, pack: LanguagePack, facts: readonly Fact[]): Fact[] {
  return readersOf(pack).recurringDays(text, facts);
}

/** Every number of a text in order, digits and words alike, whether or not it is part of a fact. */
export function readNumbers(text: string, pack: LanguagePack): number[] {
  return readersOf(pack)
    .numbers(text)
    .map((token) => token.value);
}

/** The same with their places in the text and how they are written. */
export function readNumberTokens(text: string, pack: LanguagePack): NumberToken[] {
  return readersOf(pack).numbers(text);
}

/** Clauses that are read together: more would crowd one another out of the processor's cache. */
const TOGETHER = 200;

/** The facts of every clause of a policy, in order; offsets are into the clause's text. */
export function readPolicyFacts(policy: Policy, pack: LanguagePack): ClauseFact[] {
  const facts: ClauseFact[] = [];
  for (let first = 0; first < policy.clauses.length; first += TOGETHER) {
    const texts = policy.clauses.slice(first, first + TOGETHER).map(({ text }) => text);
    for (const [at, found] of readersOf(pack).facts(texts).entries()) for (const fact of found) facts.push({ ...fact, clause: first + at });
  }
  return settleNames(settleLaws(facts, policy), policy, pack);
}
