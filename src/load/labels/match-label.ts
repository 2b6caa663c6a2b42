import type { Numbering } from '../../contract/language-pack.js';
import { type Reading, readOrdinals } from './read-ordinals.js';

/** Something at the beginning of a block that may be its label. */
export interface LabelMatch {
  /** As printed, without the white space around it. */
  text: string;
  /** Characters of the block that the label and the white space after it take. */
  length: number;
  readings: Reading[];
  /** How the label is written, apart from its number: `(#)`, `#.`, `section #`. Labels of one list are written alike. */
  style: string;
  /** What part of a document the label's word names: `section`, `part`; null where it has no word. */
  part: string | null;
  /** How much it takes to believe it: nothing, or another label of the same style that it follows or precedes. */
  needs: 'nothing' | 'neighbour';
  /** The first label of a list inside, on the same line: `(1)` in `6. (1) A controller shall …`. */
  inner?: LabelMatch;
  /** A number with no mark at all, `2 What we collect`: believed only of a heading. */
  bare: boolean;
}

interface Matcher {
  word: RegExp;
  partOf: Map<string, string>;
  bracketed: RegExp;
  closed: RegExp;
  dashed: RegExp;
}

const digits = '\\p{Nd}{1,3}';
const path = `${digits}(?:\\.${digits}){0,6}`;
const roman = '[ivxlcdm]{1,7}|[IVXLCDM]{1,7}';
const numbered = new RegExp(`^(${digits}(?:\\.${digits}){1,6})(?=$|[\\s\\p{L}“"«‘(])`, 'u');
const lone = new RegExp(`^(${digits})(?=$|\\s+[\\p{L}“"«‘(])`, 'u');

const matchers = new WeakMap<Numbering, Matcher>();

/** The label at the beginning of `text` (which has no white space in front), in any of the ways labels are written. */
export function matchLabel(text: string, numbering: Numbering): LabelMatch | null {
  const matcher = matcherOf(numbering);
  // No label is longer than its word, a number and a dash; a window keeps a 5 MB line from being scanned at all.
  const head = text.slice(0, 80);
  const match =
    matchWord(head, matcher, numbering) ??
    matchBracketed(head, matcher, numbering) ??
    matchClosed(head, matcher, numbering) ??
    matchDashed(head, matcher, numbering) ??
    matchBare(head, numbering);
  if (!match) return null;
  const inner = matchBracketed(head.slice(match.length), matcher, numbering);
  return inner?.readings.some(({ ordinals }) => ordinals.length === 1 && ordinals[0] === 1) ? { ...match, inner } : match;
}

function matcherOf(numbering: Numbering): Matcher {
  const known = matchers.get(numbering);
  if (known) return known;
  const matcher = compile(numbering);
  matchers.set(numbering, matcher);
  return matcher;
}

function compile({ words, letters, ordinals }: Numbering): Matcher {
  const partOf = new Map<string, string>();
  for (const [part, names] of Object.entries(words)) for (const name of names) partOf.set(name.toLowerCase(), part);
  const own = letters ? `|${letters.sequence.map(escapePattern).join('|')}` : '';
  const any = `${path}|${roman}|[A-Za-z]${own}`;
  const spelled = ordinals ? `|${longestFirst(Object.keys(ordinals))}` : '';
  const word = longestFirst([...partOf.keys()]) || '(?!)';
  return {
    partOf,
    word: new RegExp(
      `^(${word})(?:\\.?\\s{1,3}|\\.?(?=\\p{Nd})|(?<=[^\\p{L}\\p{M}]))((?:${path}|${roman}|[a-z]${own}${spelled}))(?![\\p{L}\\p{M}\\p{Nd}])(?:\\s{0,2}[.:)](?!\\p{Nd})|\\s{1,2}[–—-](?=\\s|$))?`,
      'iu',
    ),
    bracketed: new RegExp(`^[(（[]\\s?(${any})\\s?[)）\\]](?!\\p{Nd})`, 'u'),
    closed: new RegExp(`^(${any})\\s?([.)°º])(?=$|[\\s\\p{L}“"«‘(])`, 'u'),
    dashed: new RegExp(`^(${any})\\s{1,2}[–—-](?=\\s)`, 'u'),
  };
}

function longestFirst(words: string[]): string {
  return words
    .sort((left, right) => right.length - left.length)
    .map(escapePattern)
    .join('|');
}

function escapePattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}

/** `Article 4 –`, `ข้อ ๙`, `§ 3`, `Section 2:`. Without a mark behind it, the word may as well begin a sentence. */
function matchWord(head: string, matcher: Matcher, numbering: Numbering): LabelMatch | null {
  const found = matcher.word.exec(head);
  if (!found) return null;
  const readings = readOrdinals(found[2]!, numbering);
  if (readings.length === 0) return null;
  const part = matcher.partOf.get(found[1]!.toLowerCase().replace(/\s+/g, ' ')) ?? 'section';
  const label = found[0];
  const closed = !/[\p{L}\p{M}\p{Nd}]$/u.test(label);
  const alone = head.slice(label.length).trim() === '';
  return finish(head, label, readings, `${part} #`, part, closed || alone ? 'nothing' : 'neighbour');
}

function matchBracketed(head: string, matcher: Matcher, numbering: Numbering): LabelMatch | null {
  const found = matcher.bracketed.exec(head);
  if (!found) return null;
  const readings = readOrdinals(found[1]!, numbering);
  return readings.length === 0 ? null : finish(head, found[0], readings, '(#)', null, isDecimal(readings) ? 'nothing' : 'neighbour');
}

function matchClosed(head: string, matcher: Matcher, numbering: Numbering): LabelMatch | null {
  const found = matcher.closed.exec(head);
  if (!found) return null;
  const readings = readOrdinals(found[1]!, numbering);
  if (readings.length === 0) return null;
  const decimal = isDecimal(readings);
  // `1.Foo` is a label with its space lost; `a.m.`, `พ.ศ.` and `e.g.` are none.
  const glued = /^[\p{L}\p{M}]/u.test(head.slice(found[0].length));
  if (glued && !decimal) return null;
  const mark = found[2] === 'º' ? '°' : found[2]!;
  // `1°` numbers the points of a French statute, and degrees.
  return finish(head, found[0], readings, `#${mark}`, null, decimal && !glued && mark !== '°' ? 'nothing' : 'neighbour');
}

/** `1 – Object`, `A - General`. */
function matchDashed(head: string, matcher: Matcher, numbering: Numbering): LabelMatch | null {
  const found = matcher.dashed.exec(head);
  if (!found) return null;
  const readings = readOrdinals(found[1]!, numbering);
  return readings.length === 0 ? null : finish(head, found[0], readings, '# –', null, 'neighbour');
}

/** `2.1 What we collect`, `2 What we collect`, and a number alone on its line. Counted with `2.` as one style. */
function matchBare(head: string, numbering: Numbering): LabelMatch | null {
  const found = numbered.exec(head) ?? lone.exec(head);
  if (!found || isDate(head)) return null;
  const readings = readOrdinals(found[1]!, numbering);
  if (readings.length === 0) return null;
  const match = finish(head, found[0], readings, '#.', null, 'neighbour');
  return { ...match, bare: readings[0]!.ordinals.length === 1 };
}

/** "4 January 2022", "๑ มกราคม ๒๕๖๕": the day is no label. */
function isDate(head: string): boolean {
  return /^\p{Nd}{1,2}\s+[\p{L}\p{M}.]{2,20}\s+\p{Nd}{4}(?!\p{Nd})/u.test(head);
}

function finish(
  head: string,
  label: string,
  readings: Reading[],
  style: string,
  part: string | null,
  needs: LabelMatch['needs'],
): LabelMatch {
  const after = head.slice(label.length);
  const length = label.length + (after.length - after.trimStart().length);
  return { text: label.trim(), length, readings, style, part, needs, bare: false };
}

function isDecimal(readings: Reading[]): boolean {
  const scheme = readings[0]!.scheme;
  return scheme === 'decimal' || scheme === 'thai-digit';
}
