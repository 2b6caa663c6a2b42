import { OPEN } from './first-words.js';

/** What begins with one of some words (see `firstWords`). */
interface Beginning {
  first: readonly string[];
}

type Dispatch<Value> = (word: string) => readonly Value[];

/** Compiles entries when a word is met that some of them may begin with, once for each word. */
export function dispatchByWord<Entry extends Beginning, Value>(entries: readonly Entry[], compile: (entries: readonly Entry[]) => Value[]): Dispatch<Value> {
  const known = new Set(entries.flatMap(({ first }) => first));
  const isOpenTo = (beginning: string, letter: string): boolean => beginning.endsWith(OPEN) && (beginning === OPEN || beginning.startsWith(letter));
  // Phrases for any word of some shape are compiled once for each letter, not again for each word that has its own.
  const open = remember((letter) => (isLetter(letter) ? compile(entries.filter(({ first }) => first.some((beginning) => isOpenTo(beginning, letter)))) : []));
  const own = remember((word) => [...compile(entries.filter(({ first }) => first.includes(word))), ...open(word[0] as string)]);
  return (word) => (known.has(word) ? own(word) : open(word[0] as string));
}

/** The same where words have no edges: by the two characters at a place. */
export function dispatchByLetters<Entry extends Beginning, Value>(entries: readonly Entry[], compile: (entries: readonly Entry[]) => Value[]): Dispatch<Value> {
  const stemOf = (beginning: string): string => (beginning.endsWith(OPEN) ? beginning.slice(0, -OPEN.length) : beginning);
  const known = new Set(entries.flatMap(({ first }) => first.map((beginning) => stemOf(beginning).slice(0, 2))));
  const isShort = (beginning: string, letter: string): boolean => (beginning === OPEN ? isLetter(letter) : stemOf(beginning) === letter);
  const compileFor = (mayBegin: (beginning: string) => boolean): Value[] => compile(entries.filter(({ first }) => first.some(mayBegin)));
  const short = remember((letter) => compileFor((beginning) => isShort(beginning, letter)));
  const own = remember((pair) => compileFor((beginning) => stemOf(beginning).startsWith(pair) || isShort(beginning, pair[0] as string)));
  return (pair) => (known.has(pair) ? own(pair) : short(pair[0] as string));
}

const isLetter = (character: string): boolean => /\p{L}/u.test(character);

function remember<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
  };
}
