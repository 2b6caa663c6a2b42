import type { LanguagePack } from '../contract/language-pack.js';
import { writeNumberWords } from './write-number-words.js';

/** Digits of any script with the marks and spaces that may stand inside a number. */
const FIGURE = /\p{Nd}(?:[\p{Nd}.,'\u00a0\u202f ]*\p{Nd})?/u;

/**
 * Writes a number the way another one is written: `๓๐` → `๖๐`, `thirty (30)` → `sixty (60)`, `1 000,50` → `1 200,50`.
 *
 * @param sample a number as the text has it, with its figure or word in brackets where it has one
 * @param following the words behind it
 * @param cents whether the text counts money, which has two decimals or none
 * @returns null where it cannot be written so
 */
export function writeNumber(value: number, sample: string, following: string, pack: LanguagePack, cents = false): string | null {
  const figure = FIGURE.exec(sample)?.[0] ?? null;
  const word = (figure === null ? sample : sample.replace(figure, ' ')).replace(/[()[\]]/g, ' ').trim();
  if (figure === null && word === '') return null;
  const words = word === '' ? '' : writeNumberWords(value, pack.corrections.spelling, following);
  if (words === null) return null;
  const digits = figure === null ? '' : writeDigits(value, figure, pack, cents);
  // `2.5 million`: the word says how many of them, and does not repeat the figure.
  if (figure !== null && word !== '' && !/[([]/.test(sample)) return null;
  const at = figure === null ? -1 : sample.indexOf(figure);
  return replaceWord(sample, word, words, at, figure ?? '', digits);
}

function replaceWord(sample: string, word: string, words: string, at: number, figure: string, digits: string): string {
  const put = (part: string): string => (word === '' ? part : part.replace(word, () => inCaseOf(words, word)));
  return at < 0 ? put(sample) : `${put(sample.slice(0, at))}${digits}${put(sample.slice(at + figure.length))}`;
}

/** `THIRTY` → `SIXTY`, `Thirty` → `Sixty`. */
export function inCaseOf(words: string, sample: string): string {
  if (sample.length > 1 && sample === sample.toUpperCase() && sample !== sample.toLowerCase()) return words.toUpperCase();
  const first = sample.charAt(0);
  return first !== first.toLowerCase() ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

/** Same digits, same marks; where the sample is too short to show how thousands are grouped, as the language does. */
function writeDigits(value: number, sample: string, pack: LanguagePack, cents: boolean): string {
  const marks = readMarks(sample, pack.facts.numbers.decimal);
  const needed = (String(value).split('.')[1] ?? '').length;
  const decimals = cents && (needed > 0 || marks.decimals === 2) ? Math.max(2, needed) : needed;
  const [whole = '', fraction] = value.toFixed(decimals).split('.');
  const group = marks.group ?? (marks.length > 3 ? '' : groupOf(pack));
  const grouped = whole.replace(/[0-9](?=(?:[0-9]{3})+$)/g, (digit) => digit + group);
  return inDigitsOf(fraction === undefined ? grouped : `${grouped}${marks.decimal}${fraction}`, sample);
}

interface Marks {
  group: string | null;
  decimal: string;
  decimals: number;
  /** Of the whole part. */
  length: number;
}

function readMarks(sample: string, decimal: '.' | ','): Marks {
  const marks = sample.replace(/\p{Nd}/gu, '');
  const parts = sample.split(/[.,'\u00a0\u202f ]/u);
  const last = parts.at(-1)?.length ?? 0;
  const lastMark = marks.at(-1) ?? '';
  const isDecimal = marks !== '' && /[.,]/.test(lastMark) && (last !== 3 || lastMark === decimal) && !marks.slice(0, -1).includes(lastMark);
  const group = isDecimal ? marks.slice(0, -1) : marks;
  const whole = isDecimal ? parts.slice(0, -1) : parts;
  return {
    group: group.charAt(0) || null,
    decimal: isDecimal ? lastMark : decimal,
    decimals: isDecimal ? last : 0,
    length: whole.join('').length,
  };
}

/** How CLDR groups thousands in a language: `,`, and a narrow no-break space in French. */
function groupOf({ language, region }: LanguagePack): string {
  return (
    new Intl.NumberFormat(`${language}-${region}`, { numberingSystem: 'latn' })
      .formatToParts(1_234_567)
      .find(({ type }) => type === 'group')?.value ?? ''
  );
}

/** ASCII digits in the script of a sample: Thai ones stay Thai. */
export function inDigitsOf(digits: string, sample: string): string {
  const first = /\p{Nd}/u.exec(sample)?.[0].charCodeAt(0) ?? 0x30;
  const zero = first - digitValue(first);
  return zero === 0x30 ? digits : digits.replace(/[0-9]/g, (digit) => String.fromCharCode(zero + Number(digit)));
}

/** Digits of a script stand in a row, and the row of a Unicode block of digits begins at a multiple of ten from its zero. */
function digitValue(code: number): number {
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero--;
  return code - zero;
}
