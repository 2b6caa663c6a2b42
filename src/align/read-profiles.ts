import type { ClauseFact } from '../contract/fact.js';
import type { Policy } from '../contract/policy.js';
import type { FeatureBook } from './feature-book.js';
import { buildIntLists, type IntLists, listAt } from './int-lists.js';
import { readPlaces } from './read-places.js';
import { readTexts } from './read-texts.js';

/** Concept ids that a text mentions, whatever its language: `collect`, `personal-data`. */
export type ReadConcepts = (text: string, language: string) => Iterable<string>;

/** Concept ids that a clause of a policy, by its index, mentions. */
export type ConceptsOfClause = (policy: Policy, clause: number) => Iterable<string>;

/** What the clauses of one policy may share with those of another, as numbers of a feature book; list n is clause n. */
export interface Profiles {
  count: number;
  /** Words; their stems and learned pairs are looked up when sides are compared. */
  words: IntLists;
  /** Numbers, addresses, placeholders, marks, facts, concepts; label, kind, depth, place in the list. */
  carried: IntLists;
  /** How each text ends. A group ends as its last clause does. */
  endings: Int32Array;
  /** Characters without white space. */
  lengths: Float64Array;
  /** 1 for entries of a list of contents. */
  contents: Uint8Array;
  /** 1 for rows of tables. */
  rows: Uint8Array;
}

export function readProfiles(policy: Policy, book: FeatureBook, facts: ClauseFact[] = [], concepts?: ConceptsOfClause | null): Profiles {
  const { clauses } = policy;
  const texts = readTexts(policy);
  const numbers = book.adopt(texts.book);
  const places = readPlaces(clauses);
  const factsOf = groupFacts(facts);
  const carried = buildIntLists(clauses.length);
  for (let clause = 0; clause < clauses.length; clause++) {
    for (const feature of listAt(texts.carried, clause)) carried.add(numbers[feature] as number);
    for (const { kind, value } of factsOf.get(clause) ?? []) carried.add(book.number('fact', `${kind} ${value}`));
    if (concepts) for (const value of concepts(policy, clause)) carried.add(book.number('concept', value));
    for (const { kind, value } of places[clause] ?? []) carried.add(book.number(kind, value));
    carried.endList();
  }
  const renumber = (feature: number) => numbers[feature] as number;
  return {
    count: clauses.length,
    words: { values: texts.words.values.map(renumber), starts: texts.words.starts },
    carried: carried.build(),
    endings: texts.endings.map(renumber),
    lengths: texts.lengths,
    contents: Uint8Array.from(clauses, (clause) => (clause.kind === 'contents' ? 1 : 0)),
    rows: Uint8Array.from(clauses, (clause) => (clause.kind === 'row' ? 1 : 0)),
  };
}

function groupFacts(facts: ClauseFact[]): Map<number, ClauseFact[]> {
  const groups = new Map<number, ClauseFact[]>();
  for (const fact of facts) {
    // Names and terms are words, which count as such.
    if (fact.kind === 'name' || fact.kind === 'term') continue;
    const group = groups.get(fact.clause);
    if (group) group.push(fact);
    else groups.set(fact.clause, [fact]);
  }
  return groups;
}
