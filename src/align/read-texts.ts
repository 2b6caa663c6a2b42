import type { Policy } from '../contract/policy.js';
import { BUDDHIST_AHEAD } from '../facts/eras.js';
import { type FeatureBook, openFeatureBook } from './feature-book.js';
import { buildIntLists, type IntLists } from './int-lists.js';
import { readWords } from './read-words.js';

/** What the texts of one policy say, as numbers of a book of its own; list n is clause n. */
export interface TextProfiles {
  book: FeatureBook;
  words: IntLists;
  /** Numbers, addresses, placeholders, marks. */
  carried: IntLists;
  /** How each text ends. */
  endings: Int32Array;
  /** Characters without white space. */
  lengths: Float64Array;
}

/** A number in that range may be a year of the Buddhist Era and is offered in both counts, `2562` and `2019`. */
const BUDDHIST_YEARS = { first: 2400, last: 2700 };

const known = new WeakMap<Policy, { texts: string[]; profiles: TextProfiles }>();

/**
 * Reads the texts of a policy once, however many versions it is compared with: cutting Thai into words takes longer
 * than any search. A policy whose texts were changed since is read anew.
 */
export function readTexts(policy: Policy): TextProfiles {
  const before = known.get(policy);
  if (before && before.texts.length === policy.clauses.length && policy.clauses.every(({ text }, index) => text === before.texts[index])) {
    return before.profiles;
  }
  const profiles = profileTexts(policy);
  known.set(policy, { texts: policy.clauses.map(({ text }) => text), profiles });
  return profiles;
}

function profileTexts({ clauses, language }: Policy): TextProfiles {
  const book = openFeatureBook();
  const words = buildIntLists(clauses.length);
  const carried = buildIntLists(clauses.length);
  const endings = new Int32Array(clauses.length);
  const lengths = new Float64Array(clauses.length);
  clauses.forEach((clause, index) => {
    const found = readWords(clause.text, clause.language ?? language);
    for (const word of found.words) words.add(book.number('word', word));
    words.endList();
    for (const number of found.numbers) for (const value of readYears(number)) carried.add(book.number('number', value));
    for (const value of found.addresses) carried.add(book.number('address', value));
    for (const value of found.placeholders) carried.add(book.number('placeholder', value));
    for (const value of found.marks) carried.add(book.number('mark', value));
    carried.endList();
    endings[index] = book.number('ending', found.ending);
    lengths[index] = found.length;
  });
  return { book, words: words.build(), carried: carried.build(), endings, lengths };
}

function readYears(value: string): string[] {
  const year = Number(value);
  const inEra = year >= BUDDHIST_YEARS.first && year <= BUDDHIST_YEARS.last;
  return inEra ? [value, String(year - BUDDHIST_AHEAD)] : [value];
}
