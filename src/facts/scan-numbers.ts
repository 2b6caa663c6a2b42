import type { LanguagePack } from '../contract/language-pack.js';
import type { NumberWords } from '../contract/number-words.js';
import { readNumberWords } from './number-words.js';
import { parseDigits } from './parse-digits.js';

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
  const pattern = new RegExp([decoy(language), implied(language, units, pack.spaced), digits, run(language, word, pack.spaced)].join('|'), 'gu');
  const wordPattern = new RegExp(pack.spaced ? `${NOT_IN_WORD}${word}${NOT_GOING_ON}` : word, 'gu');
  return (folded) => pairFigures(readTokens(folded, pattern, wordPattern, language), folded, pack.spaced);
}

const NOT_IN_WORD = "(?<![\\p{L}\\p{M}])";
const NOT_GOING_ON = '(?![\\p{L}\\p{M}])';
const digits = '(?<![a-z\\u00df-\\u00ff0-9])(?<digits>(?:[0-9]{1,3}(?: [0-9]{3}){1,4}(?! ?[0-9])|[0-9]{1,15})(?:[.,][0-9]{1,15}){0,6})';

function decoy(language: NumberWords): string {
  return language.decoys.length > 0 ? `(?<decoy>${alternation(language.decoys)})` : '(?<decoy>(?!))';
}

function implied(language: NumberWords, units: string, spaced: boolean): string {
  const entries = Object.keys(language.before);
  if (entries.length === 0) return '(?<implied>(?!))';
  return `${spaced ? NOT_IN_WORD : ''}(?<implied>${alternation(entries)})(?=${units})`;
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
    const { digits: figure, words, implied: standIn } = match.groups as Record<string, string | undefined>;
    const start = match.index;
    const end = start + match[0].length;
    if (figure !== undefined) {
      tokens.push({ start, end, raw: figure, form: 'digits', ...parseDigits(figure, language.decimal) });
    } else if (standIn !== undefined) {
      tokens.push({ start, end, raw: standIn, form: 'implied', value: language.before[standIn] as number });
    } else if (words !== undefined) {
      const parts = [...words.matchAll(wordPattern)].map((part) => ({
        start: start + part.index,
        end: start + part.index + part[0].length,
        text: part[0],
      }));
      for (const number of readNumberWords(parts, language)) {
        tokens.push({ ...number, raw: folded.slice(number.start, number.end), form: 'words' });
      }
    }
  }
  return tokens;
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
