import { type Beginning, OPEN, wordsBehind } from './first-words.js';
import { remember } from '../text/remember.js';
import { wordEnd } from './folded-words.js';

/** Something with the words that it can begin with. */
interface Entry {
  beginnings: readonly Beginning[];
}

type Compile<E, Value> = (entries: readonly E[]) => Value[];
type Dispatch<Value> = (text: string, at: number, end: number) => readonly Value[];

/**
 * Finds what may begin at a place by the word there and the word behind it, and compiles it when two such words are
 * met first: of ninety phrases that begin with `is`, two go on with `bound`.
 */
export function dispatchByWord<E extends Entry, Value>(entries: readonly E[], slots: Record<string, readonly string[]>, compile: Compile<E, Value>): Dispatch<Value> {
  const known = new Set(entries.flatMap(({ beginnings }) => beginnings.map(({ word }) => word)));
  const isOpenTo = (word: string, letter: string): boolean => word.endsWith(OPEN) && (word === OPEN || word.startsWith(letter));
  // Phrases for any word of some shape are compiled once for each letter, not again for each word that has its own.
  const open = remember((letter: string) => (beginsWord(letter) ? compile(entries.filter(({ beginnings }) => beginnings.some(({ word }) => isOpenTo(word, letter)))) : []));
  const own = remember((word: string) => {
    const here = entries.flatMap((entry) => {
      const beginnings = entry.beginnings.filter((beginning) => beginning.word === word);
      return beginnings.length > 0 ? [{ entry, behind: new Set(beginnings.flatMap((beginning) => wordsBehind(beginning, slots))) }] : [];
    });
    const behind = new Set(here.flatMap((each) => [...each.behind]));
    const listFor = remember((next: string) => [...compile(here.flatMap((each) => (each.behind.has(next) || each.behind.has(OPEN) ? [each.entry] : []))), ...open(word[0] as string)]);
    return (next: string) => listFor(behind.has(next) ? next : OPEN);
  });
  return (text, at, end) => {
    const word = text.slice(at, end);
    if (!known.has(word)) return open(word[0] as string);
    const next = text[end] === ' ' ? end + 1 : end;
    return own(word)(text.slice(next, wordEnd(text, next)));
  };
}

/** The same where words have no edges: by the two characters at a place. */
export function dispatchByLetters<E extends Entry, Value>(entries: readonly E[], compile: Compile<E, Value>): Dispatch<Value> {
  const stemOf = (word: string): string => (word.endsWith(OPEN) ? word.slice(0, -OPEN.length) : word);
  const known = new Set(entries.flatMap(({ beginnings }) => beginnings.map(({ word }) => stemOf(word).slice(0, 2))));
  const isShort = (word: string, letter: string): boolean => (word === OPEN ? beginsWord(letter) : stemOf(word) === letter);
  const compileFor = (mayBegin: (word: string) => boolean): Value[] => compile(entries.filter(({ beginnings }) => beginnings.some(({ word }) => mayBegin(word))));
  const short = remember((letter: string) => compileFor((word) => isShort(word, letter)));
  const own = remember((pair: string) => compileFor((word) => stemOf(word).startsWith(pair) || isShort(word, pair[0] as string)));
  return (text, at) => {
    const pair = text.slice(at, at + 2);
    return known.has(pair) ? own(pair) : short(pair[0] as string);
  };
}

const beginsWord = (character: string): boolean => /\p{L}/u.test(character);
