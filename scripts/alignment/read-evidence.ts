import type { AlignOptions } from '../../src/align/align-policies.js';
import { type ConceptMatcher, compileConcepts, readConcepts } from '../../src/concepts/read-concepts.js';
import type { ClauseFact, Fact } from '../../src/contract/fact.js';
import type { Policy } from '../../src/contract/policy.js';
import { readTextFacts } from '../../src/facts/read-facts.js';
import { packs } from '../../src/packs.js';

const matchers = new Map<string, ConceptMatcher>();
const knownConcepts = new Map<string, string[]>();
const knownFacts = new Map<string, Fact[]>();

/** What the packs know of both policies: facts and concepts. Remembered by text, because variants repeat the same texts. */
export function readEvidence(canonical: Policy, translation: Policy): AlignOptions {
  return {
    concepts: findConcepts,
    facts: { canonical: findFacts(canonical), translation: findFacts(translation) },
  };
}

function findConcepts(text: string, language: string): string[] {
  return remember(knownConcepts, `${language} ${text}`, () => {
    const pack = packs.find((one) => one.language === language);
    if (!pack) return [];
    const matcher = matchers.get(language) ?? compileConcepts(pack.concepts, pack);
    matchers.set(language, matcher);
    return [...new Set(readConcepts(text, matcher).map(({ id }) => id))];
  });
}

function findFacts({ clauses, language }: Policy): ClauseFact[] {
  const pack = packs.find((one) => one.language === language);
  if (!pack) return [];
  return clauses.flatMap(({ text }, clause) =>
    remember(knownFacts, `${language} ${text}`, () => readTextFacts(text, pack)).map((fact) => ({ ...fact, clause })),
  );
}

function remember<T>(known: Map<string, T>, key: string, read: () => T): T {
  const before = known.get(key);
  if (before !== undefined) return before;
  const now = read();
  known.set(key, now);
  return now;
}
