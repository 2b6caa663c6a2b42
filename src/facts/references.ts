import type { Fact } from '../contract/fact.js';
import type { LanguagePack } from '../contract/language-pack.js';
import type { FactReader } from './fact-reader.js';
import { type FactText, NUMBER, READ } from './fact-text.js';
import { compileTemplates } from './template.js';

/** Reads pointers into the document itself: `Sections 3 to 5 and 9` → section 3, section 4, section 5, section 9. */
export function compileReferences(pack: LanguagePack): FactReader {
  const { kinds, and, to } = pack.facts.references;
  const options = { spaced: pack.spaced };
  const names = Object.keys(kinds);
  const word = names.map((kind, i) => `(?<k${i}>${compileTemplates(kinds[kind] as string[], options)})`).join('|');
  const anyWord = compileTemplates(Object.values(kinds).flat(), options);
  const ordinal = `(?:${NUMBER}(?:\\([a-z0-9]{1,4}\\)){0,3}|\\([a-z]{1,4}\\)|(?:[ivxlc]{1,6}|[a-z])\\)?(?![\\p{L}\\p{M}]))`;
  const joint = `(?: {0,3}(?:,|;|-|&) {0,2}|(?:,? {0,3})${compileTemplates([...and, ...to], options)} {0,3})`;
  const more = `(?:${joint}(?:${anyWord} {0,2})?(?:${NUMBER}|\\([a-z]{1,4}\\))(?![ -]{0,2}\\p{L}*%))`;
  const pattern = new RegExp(`(?:${word}) {0,2}(?<list>${ordinal}${more}{0,20})`, 'gu');
  const item = new RegExp(`(?<joint>${joint})?(?:${anyWord} {0,2})?(?<ordinal>${ordinal})`, 'gu');
  const range = new RegExp(`^ {0,3}(?:-|${compileTemplates(to, options)}) {0,3}$`, 'u');
  return (text) => {
    const facts: Fact[] = [];
    for (const match of text.skeleton.matchAll(pattern)) {
      const groups = match.groups as Record<string, string | undefined>;
      const kind = names.find((_, i) => groups[`k${i}`] !== undefined) as string;
      const end = match.index + match[0].length;
      if (!text.isFreeWithin(match.index, end) || text.skeleton[end] === READ || isSentence(text, match.index, groups.list as string)) continue;
      facts.push(...readList(text, kind, match.index, end, (groups.list as string).length, item, range));
    }
    return facts;
  };
}

/** `we schedule two interviews` points nowhere: a number in words belongs to a name, and names are written large. */
function isSentence(text: FactText, start: number, list: string): boolean {
  if (!text.pack.spaced || !list.startsWith(NUMBER)) return false;
  const [token] = text.numbersWithin(start, start + 60);
  return token !== undefined && token.form !== 'digits' && text.sourceAt(start) === text.sourceAt(start).toLowerCase();
}

function readList(text: FactText, kind: string, start: number, end: number, length: number, item: RegExp, range: RegExp): Fact[] {
  const list = text.skeleton.slice(end - length, end);
  const offset = end - length;
  const values: string[] = [];
  for (const match of list.matchAll(item)) {
    const groups = match.groups as Record<string, string | undefined>;
    const value = readOrdinal(text, offset + match.index, offset + match.index + match[0].length, groups.ordinal as string);
    const previous = Number(values.at(-1));
    if (groups.joint && range.test(groups.joint) && Number.isInteger(previous) && Number.isInteger(Number(value))) {
      for (let n = previous + 1; n < Number(value) && values.length < 100; n++) values.push(String(n));
    }
    if (value) values.push(value);
  }
  return values.map((value) => text.fact('reference', `${kind} ${value}`, start, end));
}

function readOrdinal(text: FactText, start: number, end: number, ordinal: string): string {
  const [token] = text.numbersWithin(start, end);
  if (token) {
    const suffix = [...ordinal.matchAll(/\(([a-z0-9]{1,4})\)/g)].map((match) => `.${match[1]}`).join('');
    return `${token.form === 'digits' && token.dotted ? token.raw.replaceAll(',', '.') : String(token.value)}${suffix}`;
  }
  const letters = ordinal.replace(/[()]/g, '');
  return letters.length > 1 ? String(readRoman(letters)) : /^[ivx]$/.test(letters) && !ordinal.startsWith('(') ? String(readRoman(letters)) : letters;
}

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function readRoman(letters: string): number {
  return [...letters].reduce((sum, letter, i, all) => {
    const value = ROMAN[letter] ?? 0;
    return sum + (value < (ROMAN[all[i + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);
}
