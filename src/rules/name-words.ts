import type { ClauseFact } from '../contract/fact.js';
import type { Reading } from '../facts/reading.js';
import { readForm, stripForm } from '../facts/company-forms.js';
import { isMarkedName } from '../facts/names.js';
import { type KnownName, readKnownNames } from '../facts/known-names.js';
import { remember } from '../text/remember.js';

/** A name in a clause, with the words that only it has. */
export interface Mention {
  fact: ClauseFact;
  /** Folded words of the name without its legal form. */
  words: string[];
  form: string | null;
  /** Shows by itself that it is a name; others are names by the look of one language only. */
  marked: boolean;
}

/** A name as a key: lower case, without accents, points and plural marks of capitals. */
export function foldName(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(foldWord);
}

/** Documents say the same words again and again. */
const foldWord = remember(
  (word: string) =>
    withoutAccents(word)
      .replace(/s(?<=\p{Lu}{2}s)(?!\p{L})/gu, '')
      .toLowerCase(),
  10_000,
);

function withoutAccents(text: string): string {
  // Curly quotes and letters of other scripts have no accents to take off.
  if (!ACCENTED.test(text)) return text.normalize('NFC');
  return text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC');
}

/** Letters with an accent in them, or behind them. */
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff\u212b]|\p{Script=Latin}\p{M}/u;

interface Known {
  mentions: Map<number, Mention[]>;
  words: Map<number, ReadonlyMap<string, number>>;
  places: Map<number, KnownName[]>;
}

const read = new WeakMap<Reading, Known>();

function knownOf(reading: Reading): Known {
  let known = read.get(reading);
  if (!known) read.set(reading, (known = { mentions: new Map(), words: new Map(), places: new Map() }));
  return known;
}

function readOnce<Value>(cache: Map<number, Value>, clause: number, make: () => Value): Value {
  let value = cache.get(clause);
  if (value === undefined) cache.set(clause, (value = make()));
  return value;
}

/** The names of a clause. */
export function mentionsOf(reading: Reading, clause: number): Mention[] {
  return readOnce(knownOf(reading).mentions, clause, () =>
    reading
      .factsOf(clause)
      .filter((fact) => fact.kind === 'name')
      .map((fact) => ({
        fact,
        words: foldName(stripForm(fact.value)),
        form: readForm(fact.value),
        marked: isMarkedName(fact.value, reading.pack),
      }))
      .filter((mention) => mention.words.length > 0),
  );
}

/** Every word of a clause as names are folded, and how often it stands there. Of scripts without blanks only Latin and digits: no other is carried over. */
export function wordsOf(reading: Reading, clause: number): ReadonlyMap<string, number> {
  return readOnce(knownOf(reading).words, clause, () => {
    const counts = new Map<string, number>();
    for (const word of foldName(textOf(reading, clause))) {
      for (const part of /\p{Lo}/u.test(word) ? (word.match(/[a-z0-9]+/g) ?? []) : [word]) counts.set(part, (counts.get(part) ?? 0) + 1);
    }
    return counts;
  });
}

/** Countries and listed names of a clause. */
export function placesOf(reading: Reading, clause: number): KnownName[] {
  return readOnce(knownOf(reading).places, clause, () => readKnownNames(textOf(reading, clause), reading.pack));
}

export function textOf(reading: Reading, clause: number): string {
  return reading.policy.clauses[clause]?.text ?? '';
}
