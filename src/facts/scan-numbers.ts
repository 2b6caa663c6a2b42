import type { LanguagePack } from '../contract/language-pack.js';
import type { NumberWords } from '../contract/number-words.js';
import { readNumberWords } from './number-words.js';
import { parseDigits } from './parse-digits.js';
import { compileTemplates } from './template.js';

/** A number in folded text, however written. */
export interface NumberToken {
  start: number;
  end: number;
  value: number;
  /** As folded: `1,000.50`, `thirty (30)`. */
  raw: string;
  form: 'digits' | 'words' | 'implied';
  /** Numbers between dots where the token may be a label, a date or a time: `4.2`, `6.7.2018`. */
  dotted?: number[];
  /** A word and a figure side by side that do not say the same: `thirty (60)`. */
  mismatch?: { word: string; figure: string };
}

export type NumberScanner = (folded: string) => NumberToken[];

/** Compiles the scanner of a language; `units` are the words of time before which `a` or `se-` stands for one. */
export function compileNumberScanner(pack: LanguagePack, units: string): NumberScanner {
  const language = pack.facts.numbers;
  const word = alternation([...Object.keys(language.add), ...Object.keys(language.times), ...Object.keys(language.plus ?? {})]);
  const half = `(?<half> {0,2}${compileTemplates(language.halves ?? [], { spaced: pack.spaced })})?`;
  const number = `(?:${digits(pack)}|${run(language, word, pack.spaced)})${half}`;
  const pattern = new RegExp([decoy(language), implied(language, units, pack.spaced), number].join('|'), 'gu');
  const wordPattern = new RegExp(pack.spaced ? `${NOT_IN_WORD}${word}${NOT_GOING_ON}` : word, 'gu');
  return (folded) => pairFigures(scaleFigures(readTokens(folded, pattern, wordPattern, language), folded, language), folded, pack.spaced);
}

const NOT_IN_WORD = "(?<![\\p{L}\\p{M}])";
const NOT_GOING_ON = '(?![\\p{L}\\p{M}])';

/** Digits glued to a Latin letter are part of a name (`H2O`, `B1`), unless the letters are a currency: `RM500`. */
function digits(pack: LanguagePack): string {
  const signs = Object.values(pack.facts.money.before).flat().filter((sign) => /^[a-z]+$/.test(sign));
  const glued = signs.length > 0 ? `|(?<=(?<![a-z0-9])${alternation(signs)})` : '';
  return `(?:(?<![a-z\\u00df-\\u00ff0-9])${glued})(?<digits>(?:[0-9]{1,3}(?: [0-9]{3}){1,4}(?! ?[0-9])|[0-9]{1,15})(?:[.,][0-9]{1,15}){0,6})`;
}

function decoy(language: NumberWords): string {
  return language.decoys.length > 0 ? `(?<decoy>${alternation(language.decoys)})` : '(?<decoy>(?!))';
}

function implied(language: NumberWords, units: string, spaced: boolean): string {
  const entries = Object.keys(language.before);
  if (entries.length === 0) return '(?<implied>(?!))';
  return `${spaced ? NOT_IN_WORD : ''}(?<implied>${alternation(entries)})(?=${units}|${alternation(Object.keys(language.times))})`;
}

function run(language: NumberWords, word: string, spaced: boolean): string {
  if (!spaced) return `(?<words>${word}(?: ?${word}){0,40})`;
  const joiner = language.joiners.length > 0 ? `(?:${alternation(language.joiners)}[ -]{1,3})?` : '';
  return `${NOT_IN_WORD}(?<words>${word}(?:[ -]{1,3}${joiner}${word}){0,40})${NOT_GOING_ON}`;
}

function alternation(words: string[]): string {
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`;
}

function readTokens(folded: string, pattern: RegExp, wordPattern: RegExp, language: NumberWords): NumberToken[] {
  const tokens: NumberToken[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
    const { digits: figure, words, implied: standIn, half } = match.groups as Record<string, string | undefined>;
    const start = match.index;
    const end = start + match[0].length;
    if (figure !== undefined) {
      tokens.push(withHalf({ start, end: start + figure.length, raw: figure, form: 'digits', ...parseDigits(figure, language.decimal) }, end, half));
    } else if (standIn !== undefined) {
      tokens.push({ start, end, raw: standIn, form: 'implied', value: language.before[standIn] as number });
    } else if (words !== undefined) {
      const parts = [...words.matchAll(wordPattern)].map((part) => ({
        start: start + part.index,
        end: start + part.index + part[0].length,
        text: part[0],
      }));
      for (const number of readNumberWords(parts, language)) {
        const token: NumberToken = { ...number, raw: folded.slice(number.start, number.end), form: 'words' };
        tokens.push(number.end === start + words.length ? withHalf(token, end, half) : token);
      }
    }
  }
  return tokens;
}

function withHalf(token: NumberToken, end: number, half: string | undefined): NumberToken {
  return half === undefined ? token : { ...token, value: token.value + 0.5, end };
}

/** `2.5 million` and `half a million` are one number: a figure with a scale word right behind it. */
function scaleFigures(tokens: NumberToken[], folded: string, language: NumberWords): NumberToken[] {
  const scaled: NumberToken[] = [];
  for (const token of tokens) {
    const figure = scaled.at(-1);
    const scale = token.form === 'words' && Object.hasOwn(language.times, token.raw) ? token.value : 0;
    if (figure && scale >= 1000 && figure.form !== 'words' && /^[ -]{0,2}$/.test(folded.slice(figure.end, token.start))) {
      scaled[scaled.length - 1] = { start: figure.start, end: token.end, value: figure.value * scale, raw: folded.slice(figure.start, token.end), form: 'digits' };
    } else scaled.push(token);
  }
  return scaled;
}

/** Joins `thirty (30)` and `30 (thirty)` into one number; the word counts, and a figure that disagrees is kept as a fault. */
function pairFigures(tokens: NumberToken[], folded: string, spaced: boolean): NumberToken[] {
  const paired: NumberToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i] as NumberToken;
    const second = tokens[i + 1];
    const pair = second && joinPair(first, second, folded, spaced);
    if (pair) i++;
    paired.push(pair ?? first);
  }
  return paired;
}

function joinPair(first: NumberToken, second: NumberToken, folded: string, spaced: boolean): NumberToken | null {
  if (first.form === second.form || first.form === 'implied' || second.form === 'implied') return null;
  if (!/^ {0,2}[([] {0,2}$/.test(folded.slice(first.end, second.start))) return null;
  const close = /^ {0,2}[)\]]/.exec(folded.slice(second.end, second.end + 3));
  if (!close) return null;
  const [word, figure] = first.form === 'words' ? [first, second] : [second, first];
  // `one (2)` in a spaced language may be a footnote; a number word of one letter is no amount in Thai either.
  if (word.raw.length < 2 && spaced) return null;
  const end = second.end + close[0].length;
  const token: NumberToken = { start: first.start, end, value: word.value, raw: folded.slice(first.start, end), form: 'words' };
  if (word.value !== figure.value) token.mismatch = { word: word.raw, figure: figure.raw };
  return token;
}
