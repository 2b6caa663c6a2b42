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

/** What was read of a policy, and the texts that it was read from: a policy may be changed and asked again. */
interface Kept {
  reading: Reading;
  texts: string[];
}

const readings = new WeakMap<Policy, Kept>();

/**
 * Reads a policy with its language's pack, once however many translations it is compared with. Throws when no pack
 * reads that language: loading never lets that happen.
 */
export function readPolicy(policy: Policy, packs: readonly LanguagePack[]): Reading {
  const pack = packs.find((candidate) => candidate.language === policy.language);
  if (!pack) throw new Error(`No language pack reads ${policy.language}`);
  const { clauses } = policy;
  const kept = readings.get(policy);
  if (
    kept &&
    kept.reading.pack === pack &&
    kept.texts.length === clauses.length &&
    clauses.every(({ text }, index) => text === kept.texts[index])
  ) {
    return kept.reading;
  }
  const reading = read(policy, pack);
  readings.set(policy, { reading, texts: clauses.map(({ text }) => text) });
  return reading;
}

function read(policy: Policy, pack: LanguagePack): Reading {
  const facts = readPolicyFacts(policy, pack);
  const byClause = new Map<number, ClauseFact[]>();
  for (const fact of facts) {
    const list = byClause.get(fact.clause);
    if (list) list.push(fact);
    else byClause.set(fact.clause, [fact]);
  }
  return { policy, pack, facts, factsOf: (clause) => byClause.get(clause) ?? NONE };
}
