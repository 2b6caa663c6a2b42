import type { ClauseFact } from '../contract/fact.js';
import type { Policy } from '../contract/policy.js';
import type { FeatureBook } from './feature-book.js';
import { readPlaces } from './read-places.js';
import { readWords } from './read-words.js';

/** Concept ids that a text mentions, whatever its language: `collect`, `personal-data`. */
export type ReadConcepts = (text: string, language: string) => Iterable<string>;

/** What a clause of another language may share with this one, as numbers of a feature book. */
export interface ClauseProfile {
  /** Distinct words; their stems and learned pairs are looked up when sides are compared. */
  words: Int32Array;
  /** Numbers, addresses, placeholders, facts, concepts. */
  carried: Int32Array;
  /** Label, kind, depth, place in the list. */
  place: Int32Array;
  /** How its text ends. A group ends as its last clause does. */
  ending: number;
  /** Characters without white space. */
  length: number;
  contents: boolean;
}

/** Years of the Buddhist Era are 543 ahead; a year in that range is offered in both counts, `2562` and `2019`. */
const BUDDHIST_YEARS = { first: 2400, last: 2700, ahead: 543 };

export function readProfiles(
  policy: Policy,
  book: FeatureBook,
  facts: ClauseFact[] = [],
  concepts?: ReadConcepts,
): ClauseProfile[] {
  const places = readPlaces(policy.clauses);
  const carried: Set<number>[] = policy.clauses.map(() => new Set());
  for (const fact of facts) carried[fact.clause]?.add(book.number('fact', `${fact.kind} ${fact.value}`));
  return policy.clauses.map((clause, index) => {
    const { words, numbers, addresses, placeholders, marks, ending, length } = readWords(clause.text, clause.language ?? policy.language);
    const own = carried[index] ?? new Set<number>();
    for (const number of numbers) for (const value of readYears(number)) own.add(book.number('number', value));
    for (const value of addresses) own.add(book.number('address', value));
    for (const value of placeholders) own.add(book.number('placeholder', value));
    for (const value of marks) own.add(book.number('mark', value));
    if (concepts) for (const value of concepts(clause.text, policy.language)) own.add(book.number('concept', value));
    return {
      words: Int32Array.from(new Set(words.map((word) => book.number('word', word)))),
      carried: Int32Array.from(own),
      place: Int32Array.from(new Set((places[index] ?? []).map(({ kind, value }) => book.number(kind, value)))),
      ending: book.number('ending', ending),
      length,
      contents: clause.kind === 'contents',
    };
  });
}

function readYears(value: string): string[] {
  const year = Number(value);
  const inEra = year >= BUDDHIST_YEARS.first && year <= BUDDHIST_YEARS.last;
  return inEra ? [value, String(year - BUDDHIST_YEARS.ahead)] : [value];
}
