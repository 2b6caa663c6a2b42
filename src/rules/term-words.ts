import type { Reading } from '../facts/reading.js';
import { fold } from '../text/fold.js';
import { segmentRun } from '../text/segment-run.js';
import type { Spot } from '../contract/rule.js';

/** A word of a clause, folded, and whether it begins with a capital. */
export interface ClauseWord {
  key: string;
  start: number;
  end: number;
  capital: boolean;
}

/** How freely a word may differ from the term's: singular and plural only, or in any ending. */
export type Closeness = 'number' | 'ending';

const read = new WeakMap<Reading, Map<number, readonly ClauseWord[]>>();

/** The words of a clause, read once; where none are spaced, the segmenter cuts them. */
export function wordsIn(reading: Reading, clause: number): readonly ClauseWord[] {
  let clauses = read.get(reading);
  if (!clauses) read.set(reading, (clauses = new Map()));
  let words = clauses.get(clause);
  if (!words) clauses.set(clause, (words = cut(reading.policy.clauses[clause]?.text ?? '', reading)));
  return words;
}

export function cut(text: string, { pack }: Pick<Reading, 'pack'>): ClauseWord[] {
  const { text: folded, even, toFolded } = fold(text);
  const keyOf = (start: number, end: number): string =>
    even && folded.length === text.length ? folded.slice(start, end) : folded.slice(toFolded(start), toFolded(end));
  const word = (found: string, start: number): ClauseWord => ({
    key: keyOf(start, start + found.length),
    start,
    end: start + found.length,
    capital: !isPlain(found) && /^\p{Lu}/u.test(found),
  });
  if (pack.spaced) return [...text.matchAll(/[\p{L}\p{M}]+/gu)].map((match) => word(match[0], match.index));
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(({ 0: run, index }) => {
    let at = index;
    return segmentRun(run, pack.language).map((segment) => word(segment, (at += segment.length) - segment.length));
  });
}

/** Begins with a small letter of English, as most words do: told without a pattern. */
function isPlain(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit >= 0x61 && unit <= 0x7a;
}

/** Finds a term in the clauses of a reading, in any case of letters or with its capital only. */
export function compileTerm(term: string, reading: Reading, closeness: Closeness, capital = false): (clause: number) => Spot[] {
  const spaced = reading.pack.spaced;
  const own = cut(term, { pack: reading.pack });
  if (!spaced) return (clause) => findText(fold(term).text.replaceAll(' ', ''), reading, clause);
  const tests = own.map(({ key }) => (closeness === 'number' ? sameNumber(key) : (other: string) => isSameStem(key, other)));
  const [first, ...rest] = tests;
  return (clause) => {
    const words = wordsIn(reading, clause);
    const spots: Spot[] = [];
    for (let i = 0; i + own.length <= words.length; i++) {
      if (!first?.((words[i] as ClauseWord).key)) continue;
      if (!rest.every((test, n) => test((words[i + n + 1] as ClauseWord).key)) || (capital && !(words[i] as ClauseWord).capital)) continue;
      spots.push({ clause, start: (words[i] as ClauseWord).start, end: (words[i + own.length - 1] as ClauseWord).end });
    }
    return spots;
  };
}

function findText(term: string, reading: Reading, clause: number): Spot[] {
  const folded = fold(reading.policy.clauses[clause]?.text ?? '');
  const spots: Spot[] = [];
  for (let at = folded.text.indexOf(term); term !== '' && at >= 0; at = folded.text.indexOf(term, at + term.length)) {
    spots.push({ clause, start: folded.toSource(at), end: folded.toSource(at + term.length) });
  }
  return spots;
}

/** `fournisseurs` → `fournisseur`, `parties` → `party`; a guess, but the same guess for all words. */
export const singular = (word: string): string => (/[sxe]$/.test(word) ? cutPlural(word) : word);

const cutPlural = (word: string): string =>
  word
    .replace(/(?<=.{3})(?:(?<=[sxz]|[cs]h)e)?s$/u, '')
    .replace(/(?<=.{3})(?:x)$/u, '')
    .replace(/ie$/u, 'y');

function sameNumber(word: string): (other: string) => boolean {
  const one = singular(word);
  return (other) => word === other || (word[0] === other[0] && one === singular(other));
}

/** `médicaux` for `médical`, `profilnya` for `profil`: but for the last two letters, three more at most. */
function isSameStem(a: string, b: string): boolean {
  return a === b || (Math.abs(a.length - b.length) <= 3 && b.startsWith(stemOf(a)));
}

export const stemOf = (word: string): string => word.slice(0, Math.max(4, word.length - 2));
