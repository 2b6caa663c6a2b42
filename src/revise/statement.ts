import { conceptMatcherOf } from '../concepts/concepts-of.js';
import { readConcepts } from '../concepts/read-concepts.js';
import type { ClauseFact, Fact } from '../contract/fact.js';
import type { LanguagePack } from '../contract/language-pack.js';
import type { Policy } from '../contract/policy.js';
import { readNumbers, readTextFacts } from '../facts/read-facts.js';
import { readForce } from '../force/read-force.js';

/** Everything that is read of some clauses to tell what they state. */
export interface Statement {
  clauses: { text: string; facts: ClauseFact[] }[];
  facts: ClauseFact[];
  /** The forces that are said, and the words that bear on them, in order: `may`, `must-not`, `except`. */
  forces: string[];
  numbers: number[];
  /** Ids of the concepts that are named beyond doubt, as often as they are. */
  concepts: string[];
  /** Ids of the concepts that words too common to show them may name. */
  hinted: ReadonlySet<string>;
}

/** Policies are data that nothing changes once they are loaded. */
const read = new WeakMap<Policy, Map<number, Statement>>();

/** Reads some clauses; each is read once, however many groups it comes to stand in. */
export function readStatement(policy: Policy, clauses: readonly number[], pack: LanguagePack): Statement {
  const parts = clauses.map((clause) => clauseStatement(policy, clause, pack));
  return {
    clauses: parts.flatMap((part) => part.clauses),
    facts: parts.flatMap((part) => part.facts),
    forces: parts.flatMap((part) => part.forces),
    numbers: parts.flatMap((part) => part.numbers),
    concepts: parts.flatMap((part) => part.concepts),
    hinted: new Set(parts.flatMap((part) => [...part.hinted])),
  };
}

function clauseStatement(policy: Policy, clause: number, pack: LanguagePack): Statement {
  let statements = read.get(policy);
  if (!statements) read.set(policy, (statements = new Map()));
  let statement = statements.get(clause);
  if (!statement) statements.set(clause, (statement = readClause(policy.clauses[clause]?.text ?? '', clause, pack)));
  return statement;
}

/** A clause is the same in most versions of a document. Emptied when it has grown large. */
const MOST_TEXTS = 4000;
const texts = new WeakMap<LanguagePack, Map<string, Statement>>();

function readClause(text: string, clause: number, pack: LanguagePack): Statement {
  let known = texts.get(pack);
  if (!known || known.size > MOST_TEXTS) texts.set(pack, (known = new Map()));
  let statement = known.get(text);
  if (!statement) known.set(text, (statement = readText(text, pack)));
  const facts = statement.facts.map((fact) => ({ ...fact, clause }));
  return { ...statement, clauses: [{ text, facts }], facts };
}

function readText(text: string, pack: LanguagePack): Statement {
  const mentions = readConcepts(text, conceptMatcherOf(pack));
  const facts = readTextFacts(text, pack).map((fact) => ({ ...fact, clause: 0 }));
  return {
    clauses: [],
    facts,
    forces: readForce(text, pack).flatMap((mark) => (mark.kind === 'hint' ? [] : [mark.forces[0] ?? mark.kind])),
    numbers: readNumbers(text, pack),
    concepts: mentions.flatMap(({ id, weak }) => (weak ? [] : [id])),
    hinted: new Set(mentions.flatMap(({ id, weak }) => (weak ? [id] : []))),
  };
}

/** What is in one list and not in the other, with repetitions. */
export function subtract<T>(list: readonly T[], from: readonly T[], isSame: (a: T, b: T) => boolean = (a, b) => a === b): T[] {
  const left = [...from];
  return list.filter((item) => {
    const index = left.findIndex((other) => isSame(item, other));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

/** Values of these kinds are words: they are compared as such, and differ in case alone by accident. */
export function isWording({ kind }: Pick<Fact, 'kind'>): boolean {
  return kind === 'name' || kind === 'term';
}
