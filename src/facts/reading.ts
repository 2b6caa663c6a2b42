import type { ClauseFact } from '../contract/fact.js';
import type { LanguagePack } from '../contract/language-pack.js';
import type { Policy } from '../contract/policy.js';
import { readPolicyFacts } from './read-facts.js';

/** A policy and what each of its clauses states, in the language that reads it. */
export interface Reading {
  policy: Policy;
  pack: LanguagePack;
  facts: ClauseFact[];
  /** The facts of one clause, by its index. */
  factsOf(clause: number): readonly ClauseFact[];
}

const NONE: readonly ClauseFact[] = [];

/** Reads a policy with its language's pack. Throws when no pack reads that language: loading never lets that happen. */
export function readPolicy(policy: Policy, packs: readonly LanguagePack[]): Reading {
  const pack = packs.find((candidate) => candidate.language === policy.language);
  if (!pack) throw new Error(`No language pack reads ${policy.language}`);
  const facts = readPolicyFacts(policy, pack);
  const byClause = new Map<number, ClauseFact[]>();
  for (const fact of facts) {
    const list = byClause.get(fact.clause);
    if (list) list.push(fact);
    else byClause.set(fact.clause, [fact]);
  }
  return { policy, pack, facts, factsOf: (clause) => byClause.get(clause) ?? NONE };
}
