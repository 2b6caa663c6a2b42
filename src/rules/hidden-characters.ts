import type { LanguagePack } from '../contract/language-pack.js';
import type { Drift } from '../contract/rule.js';
import { findMisreading } from '../text/mojibake.js';

/**
 * Characters that a reader does not see, or sees as another: they hide a "not" from a search, turn the order of words
 * about, or pass a letter off as a digit (Unicode Technical Report 36). What has a use in ordinary text raises nothing:
 * a zero-width space between Thai words or in an address, a zero-width non-joiner, a soft hyphen, a mark that keeps a
 * number left to right, balanced isolates as programs put them around a name.
 */
export function* findHiddenCharacters(text: string, clause: number, pack: LanguagePack): Generator<Drift> {
  if (!suspicious.test(text)) return;
  yield* findReordered(text, clause);
  yield* findInvisible(text, clause);
  yield* findBroken(text, clause);
  yield* findLookalikes(text, clause, pack);
}

/** Anything but the letters and marks that every text has: lets most clauses go at once. */
const suspicious =
  /[^\t\n\r\u0020-\u007e\u00a0\u00ab\u00bb\u00c0-\u00c1\u00c4-\u00df\u00e1\u00e3-\u017f\u0e01-\u0e3a\u0e3f-\u0e4f\u0e5a\u0e5b\u2010-\u201f\u2026\u202f]|[\u00c0-\u00ff\u0153][\u0080-\u00bf\u0152-\u0192\u2013-\u20ac]|(?:เธ[^เ]|เน[\u0080-\u009f\u2018-\u20ac]){2}|[0-9]O/u;

type Key = 'garbled.reordered' | 'garbled.hidden' | 'garbled.lookalike' | 'garbled.broken' | 'garbled.mojibake';

function drift(key: Key, args: Record<string, string>, clause: number, start: number, end: number): Drift {
  return { message: { key, args }, translation: { clause, start, end } };
}

/** `U+202E`: the one name that every reader can look up. */
function nameOf(char: string): string {
  return `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** An override turns any text about; an embedding or mark for right-to-left does where there is nothing of that kind. */
function* findReordered(text: string, clause: number): Generator<Drift> {
  for (const { 0: mark, index } of text.matchAll(/[\u202d\u202e]|[\u200f\u061c\u202b\u2067](?!\s*$)/g)) {
    const end = endOfReordered(text, index);
    if (!/[\u202d\u202e]/.test(mark) && rightToLeft.test(text)) continue;
    yield { ...drift('garbled.reordered', { mark: nameOf(mark) }, clause, index, end), severity: 'error' };
  }
}

function endOfReordered(text: string, start: number): number {
  const close = text.slice(start + 1).search(/[\u202c\u2069]/);
  return close < 0 ? Math.min(text.length, start + 60) : start + 2 + close;
}

// Zero-width space and joiner, word joiner and its kin, a byte order mark, fillers, tags; a soft hyphen and a
// zero-width non-joiner stand inside words by right.
const invisibles = /[\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u200d\u2060-\u2064\u3164\ufeff\uffa0]|[\u{e0000}-\u{e007f}]/u;
const inside = new RegExp(`(?<=[\\p{L}\\p{N}\\p{M}])(?:${invisibles.source})+(?=[\\p{L}\\p{N}\\p{M}])`, 'gu');

function* findInvisible(text: string, clause: number): Generator<Drift> {
  for (const { 0: marks, index } of text.matchAll(inside)) {
    const [start, end] = wordAround(text, index, index + marks.length);
    const before = text[index - 1]!;
    const after = text[index + marks.length]!;
    // Scripts without spaces have their words divided so, and their letters joined so; addresses are made to break.
    const isSpaced = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]/u;
    const isUse = /^[\u200b\u2060\u200d]+$/u.test(marks) && !/\p{M}/u.test(after) && !(isSpaced.test(before) && isSpaced.test(after));
    if (isUse || /[@/]|\.\p{L}/u.test(text.slice(start, end))) continue;
    yield drift(
      'garbled.hidden',
      { mark: nameOf(marks), actual: text.slice(start, end).replace(new RegExp(invisibles.source, 'gu'), '·') },
      clause,
      start,
      end,
    );
  }
}

function wordAround(text: string, start: number, end: number): [start: number, end: number] {
  const before = /\S*$/u.exec(text.slice(Math.max(0, start - 40), start))![0].length;
  const after = /^\S*/u.exec(text.slice(end, end + 40))![0].length;
  return [start - before, end + after];
}

/** Half a character, the sign for one that could not be read, and characters of one encoding read as another. */
function* findBroken(text: string, clause: number): Generator<Drift> {
  for (const { 0: char, index } of text.matchAll(/[\p{Surrogate}\ufffd\0]/gu)) {
    yield drift('garbled.broken', { mark: nameOf(char) }, clause, ...wordAround(text, index, index + 1));
  }
  const misread = findMisreading(text);
  if (!misread) return;
  const [start, end] = wordAround(text, misread.start, misread.start + misread.sample.trimEnd().length);
  yield drift('garbled.mojibake', { actual: text.slice(start, end) }, clause, start, end);
}

/** Cyrillic and Greek letters that look like Latin ones. */
const cyrillicAndGreek = /[аеорсхуіјѕԁԛԝһӏАВЕЅІЈКМНОРСТУХοναρικυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]/u;

/** What a word with a lookalike in it has: most clauses have none, and their words need not be cut. */
const foreignSign = new RegExp(`${cyrillicAndGreek.source}|(?![0-9])\\p{Nd}|[0-9]O`, 'u');

function* findLookalikes(text: string, clause: number, pack: LanguagePack): Generator<Drift> {
  if (!foreignSign.test(text)) return;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const mark = lookalikeIn(word, text, pack);
    if (mark !== null) yield drift('garbled.lookalike', { mark: nameOf(mark), actual: word }, clause, index, index + word.length);
  }
}

function lookalikeIn(word: string, text: string, pack: LanguagePack): string | null {
  if (/\p{Script=Latin}{2}/u.test(word.replace(cyrillicAndGreek, ''))) {
    const letter = cyrillicAndGreek.exec(word)?.[0];
    if (letter) return letter;
  }
  // 3O for 30; l5 and the like are as often a litre, an item, a name.
  if (/^\p{Nd}+O+\p{Nd}*$/u.test(word)) return 'O';
  const digits = word.match(/\p{Nd}/gu) ?? [];
  const zeros = new Set(digits.map(zeroOf));
  if (zeros.size > 1) return digits.find((digit) => zeroOf(digit) !== zeroOf(digits[0]!))!;
  const [zero] = zeros;
  if (zero === undefined || zero === 0x30 || zero === 0xff10 || isOwnDigit(digits[0]!, pack)) return null;
  // A number in a passage of another script is that script's.
  return new RegExp(`(?=\\p{L})[^\\p{Script=${pack.script}}\\p{Script=Latin}]`, 'u').test(text) ? null : digits[0]!;
}

function isOwnDigit(digit: string, { script }: LanguagePack): boolean {
  return new RegExp(`\\p{Script=${script}}`, 'u').test(digit);
}

/** Decimal digits stand in tens, the first of which is a nought. */
function zeroOf(digit: string): number {
  let code = digit.codePointAt(0)!;
  // The mathematical digits have tens of their own, which begin at 1D7CE.
  if (code >= 0x1d7ce && code <= 0x1d7ff) return code - ((code - 0x1d7ce) % 10);
  while (/\p{Nd}/u.test(String.fromCodePoint(code - 1))) code -= 1;
  return code;
}
