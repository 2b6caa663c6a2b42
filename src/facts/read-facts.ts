import type { ClauseFact, Fact } from '../contract/fact.js';
import type { LanguagePack } from '../contract/language-pack.js';
import type { Policy } from '../contract/policy.js';
import { compileReaders } from './compile-readers.js';

const compiled = new WeakMap<LanguagePack, (source: string) => Fact[]>();

/**
 * Reads everything that a text states that has a value.
 *
 * @param text any text; offsets of the facts are UTF-16 offsets into it
 * @param pack the language that the text is in
 * @returns the facts in order of their place
 */
export function readTextFacts(text: string, pack: LanguagePack): Fact[] {
  let read = compiled.get(pack);
  if (!read) {
    read = compileReaders(pack);
    compiled.set(pack, read);
  }
  return read(text);
}

/** The facts of every clause of a policy, in order; offsets are into the clause's text. */
export function readPolicyFacts(policy: Policy, pack: LanguagePack): ClauseFact[] {
  return policy.clauses.flatMap((clause, index) => readTextFacts(clause.text, pack).map((fact) => ({ ...fact, clause: index })));
}
