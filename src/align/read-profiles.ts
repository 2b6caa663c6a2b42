import type { ClauseFact } from '../contract/fact.js';
import type { Policy } from '../contract/policy.js';
import type { FeatureBook } from './feature-book.js';
import { buildIntLists, type IntLists } from './int-lists.js';
import { readPlaces } from './read-places.js';
import { readWords } from './read-words.js';

/** Concept ids that a text mentions, whatever its language: `collect`, `personal-data`. */
export type ReadConcepts = (text: string, language: string) => Iterable<string>;

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
}

/** Years of the Buddhist Era are 543 ahead; a year in that range is offered in both counts, `2562` and `2019`. */
const BUDDHIST_YEARS = { first: 2400, last: 2700, ahead: 543 };

export function readProfiles(policy: Policy, book: FeatureBook, facts: ClauseFact[] = [], concepts?: ReadConcepts | null): Profiles {
  const { clauses, language } = policy;
  const places = readPlaces(clauses);
  const factsOf = groupFacts(facts);
  const allWords = buildIntLists(clauses.length);
  const carried = buildIntLists(clauses.length);
  const endings = new Int32Array(clauses.length);
  const lengths = new Float64Array(clauses.length);
  clauses.forEach((clause, index) => {
    const found = readWords(clause.text, clause.language ?? language);
    for (const word of found.words) allWords.add(book.number('word', word));
    allWords.endList();
    for (const number of found.numbers) for (const value of readYears(number)) carried.add(book.number('number', value));
    for (const value of found.addresses) carried.add(book.number('address', value));
    for (const value of found.placeholders) carried.add(book.number('placeholder', value));
    for (const value of found.marks) carried.add(book.number('mark', value));
    for (const { kind, value } of factsOf.get(index) ?? []) carried.add(book.number('fact', `${kind} ${value}`));
    if (concepts) for (const value of concepts(clause.text, language)) carried.add(book.number('concept', value));
    for (const { kind, value } of places[index] ?? []) carried.add(book.number(kind, value));
    carried.endList();
    endings[index] = book.number('ending', found.ending);
    lengths[index] = found.length;
  });
  return {
    count: clauses.length,
    words: allWords.build(),
    carried: carried.build(),
    endings,
    lengths,
    contents: Uint8Array.from(clauses, (clause) => (clause.kind === 'contents' ? 1 : 0)),
  };
}

function readYears(value: string): string[] {
  const year = Number(value);
  const inEra = year >= BUDDHIST_YEARS.first && year <= BUDDHIST_YEARS.last;
  return inEra ? [value, String(year - BUDDHIST_YEARS.ahead)] : [value];
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
