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
export function dispatchByWord<E extends Entry, Value>(
  entries: readonly E[],
  slots: Record<string, readonly string[]>,
  compile: Compile<E, Value>,
): Dispatch<Value> {
  const byWord = new Map<string, Map<E, Beginning[]>>();
  for (const entry of entries) {
    for (const beginning of entry.beginnings) {
      const { word } = beginning;
      let same = byWord.get(word);
      if (!same) byWord.set(word, (same = new Map()));
      same.set(entry, [...(same.get(entry) ?? []), beginning]);
    }
  }
  const isOpenTo = (word: string, letter: string): boolean => word.endsWith(OPEN) && (word === OPEN || word.startsWith(letter));
  // Phrases for any word of some shape are compiled once for each letter, not again for each word that has its own.
  const open = remember((letter: string) =>
    beginsWord(letter) ? compile(entries.filter(({ beginnings }) => beginnings.some(({ word }) => isOpenTo(word, letter)))) : [],
  );
  const own = remember((word: string) => {
    const here = [...(byWord.get(word) ?? [])].map(([entry, beginnings]) => ({
      entry,
      behind: new Set(beginnings.flatMap((beginning) => wordsBehind(beginning, slots))),
    }));
    const behind = new Set(here.flatMap((each) => [...each.behind]));
    const listFor = remember((next: string) => [
      ...compile(here.flatMap((each) => (each.behind.has(next) || each.behind.has(OPEN) ? [each.entry] : []))),
      ...open(word[0] as string),
    ]);
    return (next: string) => listFor(behind.has(next) ? next : OPEN);
  });
  return (text, at, end) => {
    const word = text.slice(at, end);
    if (!byWord.has(word)) return open(word[0] as string);
    const next = text[end] === ' ' ? end + 1 : end;
    return own(word)(text.slice(next, wordEnd(text, next)));
  };
}

/** The same where words have no edges: by the two characters at a place. */
export function dispatchByLetters<E extends Entry, Value>(entries: readonly E[], compile: Compile<E, Value>): Dispatch<Value> {
  // What an entry begins with, in two characters at most; nothing where it may begin with any word.
  const stems = new Map(
    entries.map((entry) => [
      entry,
      entry.beginnings.map(({ word }) => (word.endsWith(OPEN) ? word.slice(0, -OPEN.length) : word).slice(0, 2)),
    ]),
  );
  const known = new Set([...stems.values()].flat());
  const isShort = (stem: string, letter: string): boolean => (stem === '' ? beginsWord(letter) : stem === letter);
  const compileFor = (mayBegin: (stem: string) => boolean): Value[] => compile(entries.filter((entry) => stems.get(entry)?.some(mayBegin)));
  const short = remember((letter: string) => compileFor((stem) => isShort(stem, letter)));
  const own = remember((pair: string) => compileFor((stem) => stem.startsWith(pair) || isShort(stem, pair[0] as string)));
  return (text, at) => {
    const pair = text.slice(at, at + 2);
    return known.has(pair) ? own(pair) : short(pair[0] as string);
  };
}

const beginsWord = (character: string): boolean => /\p{L}/u.test(character);
