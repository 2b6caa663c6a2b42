import type { Fact } from '../contract/fact.js';
import type { LanguagePack } from '../contract/language-pack.js';
import { matchAll } from '../text/match-all.js';
import type { FactReader } from './fact-reader.js';
import { type FactText, NUMBER, READ } from './fact-text.js';
import { toLatinLetter } from './list-letters.js';
import { compileScan } from './scan-phrases.js';
import { compileTemplates, foldedPattern } from './template.js';
import { readRoman } from './roman-numbers.js';

/** No document has more sections: a higher number is a post code or the like; four digits from 1900 to 2099 are a year. */
const HIGHEST = 9999;

/** Reads pointers into the document itself: `Sections 3 to 5 and 9` → section 3, section 4, section 5, section 9. */
export function compileReferences(pack: LanguagePack): FactReader {
  const { kinds, and, to } = pack.facts.references;
  const options = { spaced: pack.spaced };
  const names = Object.keys(kinds);
  const word = names.map((kind, i) => `(?<k${i}>${compileTemplates(kinds[kind] as string[], options)})`).join('|');
  const anyWord = compileTemplates(Object.values(kinds).flat(), options);
  const letter = '(?:(?<= |^)[\\u0e01-\\u0e2e](?![\\p{L}\\p{M}])|\\([\\u0e01-\\u0e2e]\\))';
  const { ordinals } = pack.facts.numbers;
  // Where words are written together a number word is no ordinal: Thai `ข้อใดข้อหนึ่ง` is any one of them, `วรรคแรก` the first.
  const spelled = compileTemplates(
    Object.keys(ordinals).filter((word) => pack.spaced || !Object.hasOwn(pack.facts.numbers.add, word)),
    options,
  );
  const ordinal = `(?:${spelled}|(?:\\(${NUMBER}\\)|${NUMBER})(?: ?\\(?(?:[a-z0-9]{1,4}|[\\u0e01-\\u0e2e])\\)| [\\u0e01-\\u0e2e](?:\\.|(?![\\u0e00-\\u0e7f]))|\\(${NUMBER}\\)){0,3}|\\([a-z]{1,4}\\)|${letter}|(?:[ivxlc]{1,6}|[a-z])\\)?(?!['-]?[\\p{L}\\p{M}]|\\. ?${NUMBER}))`;
  const joint = `(?: {0,3}(?:,|;|-|&) {0,2}|(?:,? {0,3})${compileTemplates([...and, ...to], options)} {0,3})`;
  const more = `(?:${joint}(?:${anyWord} {0,2})?(?:(?:\\(${NUMBER}\\)|${NUMBER})(?: ?\\(?[a-z0-9]{1,4}\\)|\\(${NUMBER}\\)| [\\u0e01-\\u0e2e](?:\\.|(?![\\u0e00-\\u0e7f]))){0,3}|${letter}|\\([a-z]{1,4}\\))(?![ -]{0,2}\\p{L}*%))`;
  const scan = compileScan(
    `(?:${word}) {0,2}(?<list>[a-z]\\)(?:${joint}[a-z]\\)){1,20}|${ordinal}${more}{0,20})`,
    Object.values(kinds).flat(),
    options,
  );
  // `the Third Schedule`
  const first = Object.entries(pack.facts.references.ordinalFirst ?? {});
  const scanFirst =
    first.length === 0
      ? null
      : compileScan(
          `(?<ordinal>${spelled}) (?:${first.map(([kind, words]) => `(?<f_${kind}>${compileTemplates(words, options)})`).join('|')})`,
          Object.keys(ordinals),
          options,
        );
  const readFirst = (text: FactText): Fact[] =>
    (scanFirst?.(text.skeleton) ?? []).flatMap((match) => {
      const groups = match.groups as Record<string, string | undefined>;
      const kind = first.find(([name]) => groups[`f_${name}`] !== undefined)?.[0];
      const end = match.index + match[0].length;
      if (!kind || isLower(text.sourceAt(match.index)) || isOfLaw(text.skeleton, end)) return [];
      return [text.fact('reference', `${kind} ${ordinals[groups.ordinal as string]}`, match.index, end)];
    });
  const kindOf = names.map((kind) => [kind, foldedPattern(`^${compileTemplates(kinds[kind] as string[], options)}$`, 'u')] as const);
  const item = foldedPattern(`(?<joint>${joint})?(?:(?<word>${anyWord}) {0,2})?(?<ordinal>${ordinal})`, 'gu');
  const range = foldedPattern(`^ {0,3}(?:-|${compileTemplates(to, options)}) {0,3}$`, 'u');
  const other = foldedPattern(
    ` {0,2}${compileTemplates(pack.facts.references.notBefore ?? [], { ...options, slots: { n: NUMBER } })}`,
    'uy',
  );
  // `Part 2 of the Housing Act 1996` lies in a law that has been read.
  const ofLaw = foldedPattern(` ?${compileTemplates(pack.facts.citations.of, options)} ?${READ}`, 'uy');
  const isOfLaw = (skeleton: string, at: number): boolean => {
    ofLaw.lastIndex = at;
    return ofLaw.test(skeleton);
  };
  const lettered = new Set(pack.facts.references.lettered ?? []);
  const words = foldedPattern(compileTemplates(pack.facts.references.notLetters ?? [], options), 'uy');
  const startsWord = (skeleton: string, at: number): boolean => {
    words.lastIndex = at;
    return words.test(skeleton);
  };
  return (text) => {
    const facts: Fact[] = [];
    let last = { end: -1, word: '', kind: '' };
    for (const match of scan(text.skeleton)) {
      const groups = match.groups as Record<string, string | undefined>;
      const named = names.findIndex((_, i) => groups[`k${i}`] !== undefined);
      const word = groups[`k${named}`] as string;
      // `ข้อบังคับข้อ 3 ข้อ 5`: the second is said shorter.
      const goesOn = last.end >= 0 && last.word.endsWith(word) && text.skeleton.slice(last.end, match.index).trim() === '';
      const kind = goesOn ? last.kind : (names[named] as string);
      const end = match.index + match[0].length;
      last = { end, word, kind };
      if (
        !text.isFreeWithin(match.index, end) ||
        text.skeleton[end] === READ ||
        isOfLaw(text.skeleton, end) ||
        isSentence(text, match.index, end, groups.list as string, (at) => lettered.has(kind) && !startsWord(text.skeleton, at))
      ) {
        continue;
      }
      other.lastIndex = end;
      const numbers = text.numbersWithin(match.index, end);
      // Thai `ข้อ 7 วัน` are seven days, `ข้อ 4.2 วันลา` is section 4.2 on days of leave.
      const dotted = !pack.spaced && numbers.at(-1)?.raw.includes('.');
      if ((!dotted && other.test(text.skeleton)) || numbers.some(({ value, raw }) => value > HIGHEST || /^(?:19|20)[0-9]{2}$/.test(raw))) {
        continue;
      }
      facts.push(
        ...readList(
          text,
          (word) => kindOf.find(([, pattern]) => pattern.test(word))?.[0] ?? kind,
          match.index,
          end,
          (groups.list as string).length,
          item,
          range,
        ),
      );
    }
    return [...facts, ...readFirst(text)];
  };
}

/** Roman numbers that are written in small letters too; `ci` and `il` are words. */
const SMALL_ROMAN = /^x{0,3}(?:ix|iv|v?i{0,3})$/;

/** `section a` in small letters goes on as a sentence (French `la section a été`). `we schedule two interviews` points nowhere: a number in words belongs to a name, and names are written large. */
function isSentence(text: FactText, start: number, end: number, list: string, isLettered: (at: number) => boolean): boolean {
  if (!text.pack.spaced) return false;
  // `s. 14` is a section, `U.S. 14` and `U.S.A.` are none.
  const short = /^\p{L}{1,2}\. ?$/u.test(text.skeleton.slice(start, end - list.length));
  if (short && (!list.startsWith(NUMBER) || /[.']/.test(text.skeleton[start - 1] ?? ''))) return true;
  const lone = /^[a-z]{1,6}(?![a-z)])/.exec(list)?.[0];
  if (lone && /^(?:[a-z]|[ivxlc]+)$/.test(lone)) {
    return isLower(text.sourceAt(end - list.length)) && !(lone.length > 1 ? SMALL_ROMAN.test(lone) : isLettered(end - list.length));
  }
  if (text.pack.facts.references.spelled) return false;
  if (/^\p{L}{4,}/u.test(list)) return isLower(text.sourceAt(start));
  if (!list.startsWith(NUMBER)) return false;
  const [token] = text.numbersWithin(start, start + 60);
  // `in section one.` ends there; `we schedule two interviews` goes on.
  const ends = /^ {0,2}(?:[.,;:)]|$)/.test(text.skeleton.slice(end, end + 3));
  return token !== undefined && token.form !== 'digits' && isLower(text.sourceAt(start)) && !ends;
}

const isLower = (letter: string): boolean => letter === letter.toLowerCase();

function readList(
  text: FactText,
  kindOf: (word: string) => string,
  start: number,
  end: number,
  length: number,
  item: RegExp,
  range: RegExp,
): Fact[] {
  const list = text.skeleton.slice(end - length, end);
  const offset = end - length;
  const values: string[] = [];
  const found: string[] = [];
  let kind = kindOf('');
  let word = text.skeleton.slice(start, offset).trim();
  for (const match of matchAll(list, item)) {
    const groups = match.groups as Record<string, string | undefined>;
    const value = readOrdinal(text, offset + match.index, offset + match.index + match[0].length, groups.ordinal as string);
    const previous = Number(values.at(-1));
    if (groups.joint && range.test(groups.joint) && Number.isInteger(previous) && Number.isInteger(Number(value))) {
      for (let n = previous + 1; n < Number(value) && values.length < 100; n++) values.push(String(n));
    } else if (groups.joint && range.test(groups.joint)) {
      values.push(...between(values.at(-1) ?? '', value), ...lettersBetween(values.at(-1) ?? '', value));
    }
    if (value) values.push(value);
    // `Schedule 1 and Annex 4`: the second names its own kind; what lies in a range takes the kind before it.
    // In Thai `กติกาข้อ 4 ถึงข้อ 6` the second is said shorter.
    if (groups.word !== undefined && !word.endsWith(groups.word.trim())) {
      kind = kindOf(groups.word);
      word = groups.word.trim();
    }
    while (found.length < values.length) found.push(`${kind} ${values[found.length]}`);
  }
  return found.map((value) => text.fact('reference', value, start, end));
}

/** `2.1 to 2.4`: what lies between two ordinals that differ in their last part. */
function between(first: string, last: string): string[] {
  const [a, b] = [first.split('.'), last.split('.')];
  if (a.length < 2 || a.length !== b.length || a.slice(0, -1).join('.') !== b.slice(0, -1).join('.')) return [];
  const count = Number(b.at(-1)) - Number(a.at(-1)) - 1;
  return count > 0 && count < 100 ? Array.from({ length: count }, (_, i) => [...a.slice(0, -1), Number(a.at(-1)) + 1 + i].join('.')) : [];
}

/** `(a) to (c)`. */
function lettersBetween(first: string, last: string): string[] {
  if (!/^[a-z] [a-z]$/.test(`${first} ${last}`)) return [];
  const start = first.charCodeAt(0) + 1;
  return Array.from({ length: Math.max(0, last.charCodeAt(0) - start) }, (_, i) => String.fromCharCode(start + i));
}

function readOrdinal(text: FactText, start: number, end: number, ordinal: string): string {
  const [token, ...inner] = text.numbersWithin(start, end);
  const { ordinals } = text.pack.facts.numbers;
  if (Object.hasOwn(ordinals, ordinal)) return String(ordinals[ordinal]);
  if (token) {
    // `4(2)(a)`: the numbers in brackets behind the first are tokens of their own.
    const tail = ordinal.slice(ordinal.indexOf(NUMBER) + 1);
    const suffix = [...tail.matchAll(/\(?([a-z0-9]{1,4}|[\u0e01-\u0e2e]|\ue000)(?:\)|$|\.)/g)]
      .map((match) => `.${match[1] === NUMBER ? inner.shift()?.value : toLatinLetter(match[1] ?? '', text.pack)}`)
      .join('');
    return `${token.form === 'digits' && token.dotted ? token.raw.replaceAll(',', '.') : String(token.value)}${suffix}`;
  }
  const letters = ordinal.replace(/[()]/g, '');
  return letters.length > 1
    ? String(readRoman(letters))
    : /^[ivx]$/.test(letters) && !ordinal.startsWith('(')
      ? String(readRoman(letters))
      : toLatinLetter(letters, text.pack);
}
