import type { LabelScheme } from '../../contract/policy.js';
import { writeRoman } from '../labels/write-roman.js';

interface Format {
  scheme: LabelScheme;
  write: (value: number) => string;
}

/** ก ข ค … as lists use them: without ฃ and ฅ, which are obsolete, and ฤ and ฦ, which are vowels. */
const thaiLetters = [...'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ'];
const latinLetters = [...'abcdefghijklmnopqrstuvwxyz'];

/** After the last letter they are doubled: z, aa, bb (CSS has z, aa, ab). */
function writeLetter(letters: readonly string[], value: number): string {
  if (value < 1) return '';
  return letters[(value - 1) % letters.length]!.repeat(Math.min(20, Math.ceil(value / letters.length)));
}

const decimal: Format = { scheme: 'decimal', write: String };

/** Digits of another script, or counted from a code point on: ① ② ③. */
function shift(zero: number): Format['write'] {
  return (value) => String(value).replace(/[0-9]/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

function enclose(first: number, last: number): Format['write'] {
  return (value) => (value >= 1 && value <= last ? String.fromCodePoint(first + value - 1) : String(value));
}

const formats: Readonly<Record<string, Format>> = {
  decimal,
  decimalZero: { scheme: 'decimal', write: (value) => String(value).padStart(2, '0') },
  decimalFullWidth: { scheme: 'decimal', write: shift(0xff10) },
  decimalHalfWidth: decimal,
  decimalEnclosedCircle: { scheme: 'decimal', write: enclose(0x2460, 20) },
  decimalEnclosedParen: { scheme: 'decimal', write: enclose(0x2474, 20) },
  decimalEnclosedFullstop: { scheme: 'decimal', write: enclose(0x2488, 20) },
  numberInDash: { scheme: 'decimal', write: (value) => `- ${value} -` },
  hex: { scheme: 'decimal', write: (value) => value.toString(16).toUpperCase() },
  lowerLetter: { scheme: 'lower-latin', write: (value) => writeLetter(latinLetters, value) },
  upperLetter: { scheme: 'upper-latin', write: (value) => writeLetter(latinLetters, value).toUpperCase() },
  lowerRoman: { scheme: 'lower-roman', write: writeRoman },
  upperRoman: { scheme: 'upper-roman', write: (value) => writeRoman(value).toUpperCase() },
  thaiLetters: { scheme: 'thai-letter', write: (value) => writeLetter(thaiLetters, value) },
  thaiNumbers: { scheme: 'thai-digit', write: shift(0x0e50) },
  hindiNumbers: { scheme: 'decimal', write: shift(0x0966) },
  hindiArabic: { scheme: 'decimal', write: shift(0x0660) },
  chicago: { scheme: 'decimal', write: (value) => writeLetter(['*', '†', '‡', '§'], value) },
};

/** Formats that print nothing by themselves. */
export function isSilent(format: string): boolean {
  return format === 'none' || format === 'bullet';
}

export function schemeOf(format: string): LabelScheme {
  return formats[format]?.scheme ?? (format === 'thaiCounting' ? 'word' : 'decimal');
}

/** What a language adds to numbers; both are empty where it is not known. */
export interface NumberWriting {
  /** BCP 47. */
  language?: string;
  /** By the plural rule of ordinals: st, nd, rd, th. */
  ordinalEndings?: Partial<Record<Intl.LDMLPluralRule, string>>;
  /** Small numbers in words, for the formats that ask for them. */
  words?: readonly string[];
}

/**
 * A number as a numbering format of ISO 29500 prints it. Formats that are spelled out in a language (`cardinalText`,
 * `ordinalText`) or need a calendar or a script of their own come out in digits.
 */
export function writeNumber(value: number, format: string, writing: NumberWriting): string {
  if (isSilent(format)) return '';
  if (format.startsWith('zeros')) return String(value).padStart(Number(format.slice(5)), '0');
  if (format === 'ordinal') return `${value}${endingOf(value, writing)}`;
  if (format === 'thaiCounting') return writing.words?.[value] ?? String(value);
  return (formats[format] ?? decimal).write(value);
}

function endingOf(value: number, { language, ordinalEndings }: NumberWriting): string {
  return ordinalEndings?.[new Intl.PluralRules(language, { type: 'ordinal' }).select(value)] ?? '';
}
