import type { ReadingPack } from '../contract/reading-pack.js';
import { remember } from '../text/remember.js';

/** Words and letters of a text, as far as it takes to tell its language. */
export interface WordCount {
  total: number;
  counts: Map<string, number>;
  letters: number;
  text: string;
  /** How often each character, small, is in it. */
  characters: ReadonlyMap<string, number>;
}

const enough = 40_000;

export function countWords(text: string): WordCount {
  const sample = text.length <= enough ? text : sampleOf(text);
  const counts = new Map<string, number>();
  const characters = new Map<string, number>();
  const words = readWords(sample.toLowerCase(), characters);
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { total: words.length, counts, letters: sumOf(characters, isLetter), text: sample, characters };
}

const LETTER = 1;
const MARK = 2;
const OTHER = 3;
/** Of every code unit that was met, and how often it is in the text that is being read. */
const kinds = new Uint8Array(0x10000);
const times = new Uint32Array(0x10000);

function kindOf(character: string): number {
  return /^\p{L}/u.test(character) ? LETTER : /^\p{M}/u.test(character) ? MARK : OTHER;
}

/**
 * Words, a letter and the letters and marks behind it, and characters in one pass and by a table: with a pattern for
 * each of them this took a seventh of all loading.
 */
function readWords(text: string, characters: Map<string, number>): string[] {
  const words: string[] = [];
  const met: number[] = [];
  let start = -1;
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    let kind = kinds[unit]!;
    let size = 1;
    if (unit >= 0xd800 && unit <= 0xdfff) {
      const character = String.fromCodePoint(text.codePointAt(at)!);
      characters.set(character, (characters.get(character) ?? 0) + 1);
      kind = kindOf(character);
      size = character.length;
    } else {
      if (kind === 0) kind = kinds[unit] = kindOf(text[at]!);
      if (times[unit]!++ === 0) met.push(unit);
    }
    if (start < 0 && kind === LETTER) start = at;
    else if (start >= 0 && kind === OTHER) {
      words.push(text.slice(start, at));
      start = -1;
    }
    at += size;
  }
  if (start >= 0) words.push(text.slice(start));
  for (const unit of met) {
    characters.set(String.fromCharCode(unit), times[unit]!);
    times[unit] = 0;
  }
  return words;
}

/** Of what was met already. */
function isLetter(character: string): boolean {
  return (character.length === 1 ? kinds[character.charCodeAt(0)] : kindOf(character)) === LETTER;
}

function sumOf(characters: ReadonlyMap<string, number>, isOne: (character: string) => boolean): number {
  let sum = 0;
  for (const [character, count] of characters) if (isOne(character)) sum += count;
  return sum;
}

/** From four places of a long document: its beginning alone may be a cover page in another language. */
function sampleOf(text: string): string {
  const size = enough / 4;
  const step = Math.floor((text.length - size) / 3);
  return [0, 1, 2, 3].map((part) => text.slice(part * step, part * step + size)).join('\n');
}

/** Share of the letters that belong to the pack's script. */
export function scriptShare({ letters, characters }: WordCount, { script }: ReadingPack): number {
  return letters === 0 ? 0 : sumOf(characters, lettersOf(script)) / letters;
}

const asked = new Map<string, (character: string) => boolean>();

/** Each character is asked about once: texts hold a few dozen different ones. */
function lettersOf(script: string): (character: string) => boolean {
  let isOne = asked.get(script);
  if (!isOne) {
    const pattern = new RegExp(`^(?=\\p{L})\\p{Script=${script}}`, 'u');
    const known = new Map<string, boolean>();
    isOne = (character) => {
      let answer = known.get(character);
      if (answer === undefined) known.set(character, (answer = pattern.test(character)));
      return answer;
    };
    asked.set(script, isOne);
  }
  return isOne;
}

interface WordList {
  words: ReadonlySet<string>;
  /** Whether there are entries such as `*itas` and `*ñ*`. */
  open: boolean;
  has(word: string): boolean;
}

const lists = new WeakMap<readonly string[], WordList>();

/** Texts of one language say the same words again and again: so many are looked up once. */
const MOST_KNOWN = 10_000;

function compileList(entries: readonly string[]): WordList {
  const words = new Set(entries.filter((entry) => !entry.startsWith('*')).map((word) => word.toLowerCase()));
  const open = entries.filter((entry) => entry.startsWith('*'));
  if (open.length === 0) return { words, open: false, has: (word) => words.has(word) };
  const parts = open.filter((entry) => entry.endsWith('*')).map((entry) => entry.slice(1, -1));
  const endings = new Set(open.filter((entry) => !entry.endsWith('*')).map((entry) => entry.slice(1)));
  const lengths = [...new Set([...endings].map(({ length }) => length))];
  // By endings looked up, not by a pattern of them all, which is tried at each for every word of a text.
  const hasEnding = (word: string): boolean =>
    lengths.some((length) => endings.has(word.slice(-length)) && /^\p{L}{2,}$/u.test(word.slice(0, -length)));
  const isListed = (word: string): boolean => words.has(word) || hasEnding(word) || parts.some((part) => word.includes(part));
  return { words, open: true, has: remember(isListed, MOST_KNOWN) };
}

export function countOf({ counts }: WordCount, entries: readonly string[]): number {
  let list = lists.get(entries);
  if (!list) lists.set(entries, (list = compileList(entries)));
  const { words, open, has } = list;
  let sum = 0;
  // A clause has fewer words than a language has function words.
  if (open || counts.size < words.size) {
    counts.forEach((count, word) => {
      if (has(word)) sum += count;
    });
  } else {
    for (const word of words) sum += counts.get(word) ?? 0;
  }
  return sum;
}

/** How many different ones of some words stand in a text: one word said twice proves no more than once. */
export function countDifferent({ counts, ...rest }: WordCount, entries: readonly string[]): number {
  return countOf({ ...rest, counts: new Map([...counts.keys()].map((word) => [word, 1])) }, entries);
}
