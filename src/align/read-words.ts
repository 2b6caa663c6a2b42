import { countInk } from '../text/count-ink.js';
import { fold } from '../text/fold.js';
import { segmentRun } from '../text/segment-run.js';
import { characterClass, classifyCharacter } from './classify-character.js';

/** Text cut into what can be carried over into another language. Words are folded: lower case, straight quotes. */
export interface Words {
  words: string[];
  numbers: string[];
  addresses: string[];
  placeholders: string[];
  /** Punctuation that translators keep: brackets, quotation marks, questions. */
  marks: string[];
  /** How the text ends: a stop, a semicolon, a colon, a question mark, or openly, as headings do. */
  ending: string;
  /** Characters without white space: the length that ratios are taken of. */
  length: number;
}

const ADDRESS = /[a-z0-9][a-z0-9._%+-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)+|(?:https?:\/\/|www\.)[a-z0-9./_~%?=&#-]*[a-z0-9/]/g;
const PLACEHOLDER = /\{\{?[^{}\n]{1,60}\}?\}|%[a-z_]{2,40}%/g;
/** `1,000`, `1 000`, `4.7`: digits are folded to ASCII before. */
const NUMBER = /[0-9]+(?:[.,' ][0-9]{3}(?![0-9])|[.,][0-9]+)*/y;

const MARKS = ['(', '"', '?', ';', ':', '/', '%'];
const ENDING = /[.;:?!,]?[\s"'”’»)\]*_]*$/u;

/** Reads words, numbers, addresses, placeholders and marks of a text. */
export function readWords(text: string, language: string): Words {
  const found: Words = { words: [], numbers: [], addresses: [], placeholders: [], marks: [], ending: readEnding(text), length: 0 };
  let rest = fold(text).text;
  found.length = countInk(rest);
  if (rest.includes('@') || rest.includes('://') || rest.includes('www.')) rest = takeOut(rest, ADDRESS, found.addresses);
  if (rest.includes('{') || rest.includes('%')) rest = takeOut(rest, PLACEHOLDER, found.placeholders);
  for (const mark of MARKS) if (rest.includes(mark)) found.marks.push(mark);
  scan(rest, language, found);
  return found;
}

/** Letters make words, digits numbers; runs of a script without spaces are cut by the segmenter. */
function scan(text: string, language: string, found: Words): void {
  for (let at = 0; at < text.length; ) {
    const kind = classifyCharacter(text.charCodeAt(at));
    let end = at + 1;
    if (kind === characterClass.digit) {
      NUMBER.lastIndex = at;
      const number = NUMBER.exec(text)?.[0] ?? text.charAt(at);
      found.numbers.push(number.replace(/[.,' ]/g, ''));
      end = at + number.length;
    } else if (kind !== characterClass.other) {
      const last = kind === characterClass.unspaced ? Math.min(text.length, at + LONGEST_RUN) : text.length;
      while (end < last && classifyCharacter(text.charCodeAt(end)) === kind) end++;
      if (kind === characterClass.letter) found.words.push(text.slice(at, end));
      else cutUnspaced(text.slice(at, end), language, found.words);
    }
    at = end;
  }
}

function takeOut(text: string, pattern: RegExp, into: string[]): string {
  return text.replace(pattern, (match) => {
    into.push(match);
    return ' ';
  });
}

/** Nobody writes so much without a blank; a longer run is cut anywhere, for the segmenter's time grows with the square. */
const LONGEST_RUN = 1000;

/** One-letter pieces are mostly the segmenter's debris (`ๆ`, a stray vowel), and say nothing. */
function cutUnspaced(run: string, language: string, into: string[]): void {
  for (const word of segmentRun(run, language)) if (word.length > 1) into.push(word);
}

/** `“… data.”` ends in a stop: quotation marks and brackets behind it do not count. */
function readEnding(text: string): string {
  const last = ENDING.exec(text.slice(-12))?.[0].trimStart()[0] ?? '';
  return '.;:?!,'.includes(last) ? last || 'open' : 'open';
}
