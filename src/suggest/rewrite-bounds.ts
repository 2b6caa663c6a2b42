import type { Bound } from '../contract/fact-phrases.js';
import type { Values } from './rewrite.js';
import { numbersOf, type Wording } from './wording.js';
import { inCaseOf } from './write-number.js';

/** What a normal form limits, and how; null for a value without a bound, and for intervals with two ends. */
export function boundOf(value: string): Bound | null {
  const match = /^(<=|>=|<|>)/.exec(value);
  if (match) return match[1] as Bound;
  if (/^\[0,[0-9.]+\)$/.test(value)) return '<';
  if (/^\[0,[0-9.]+\]$/.test(value)) return '<=';
  if (/^\([0-9.]+,∞\)$/.test(value)) return '>';
  return /^\[[0-9.]+,∞\)$/.test(value) ? '>=' : null;
}

/** The bound of the upper end of an interval that has two: `[15,18)` is 15 and over, but under 18. */
function upperBoundOf(value: string): Bound | null {
  const close = /^\[[1-9][0-9.]*,[0-9.]+([)\]])$/.exec(value)?.[1];
  return close === undefined ? null : close === ')' ? '<' : '<=';
}

/**
 * Puts the phrase for the right bound in the place of the one that stands there: `di bawah 10 tahun` → `10 tahun ke
 * bawah`. Only phrases of one row of the pack stand for each other; the surest row comes first.
 */
export function changeBound(wording: Wording, words: string, { expected, actual }: Values): string[] {
  const ranges = [expected, actual].map(upperBoundOf) as [Bound | null, Bound | null];
  const isRange = ranges.every((bound) => bound !== null);
  const [wanted, present] = isRange ? ranges : [boundOf(expected), boundOf(actual)];
  if (wanted === present) return [words];
  if (wanted === null || present === null) return [];
  const number = numbersOf(wording, words).at(isRange ? -1 : 0)?.start;
  if (number === undefined) return [];
  const { ages, amounts } = wording.pack.corrections.bounds;
  return [...(/∞|^\[[0-9]/.test(actual) ? ages : []), ...amounts].flatMap((row) => {
    const [from, to] = [row[present], row[wanted]];
    return from === undefined || to === undefined ? [] : (swapPhrase(words, number, from, to, wording) ?? []);
  });
}

function swapPhrase(words: string, number: number, from: string, to: string, { pack, text }: Wording): string | null {
  const [before = '', after = ''] = from.split('{n}');
  const [newBefore = '', newAfter = ''] = to.split('{n}');
  const lead = new RegExp(
    `${before.trim() === '' ? '' : `${pack.spaced ? '(?<![\\p{L}\\p{M}])' : ''}(?<phrase>${literal(before.trim())})`}(?<gap>[\\s\\u00a0\\u202f]*)$`,
    'iu',
  ).exec(words.slice(0, number));
  const value =
    after === ''
      ? [words.slice(number), words.slice(number), '']
      : new RegExp(`^(.+?)[\\s\\u00a0\\u202f]*${literal(after.trim())}(.*)$`, 'isu').exec(words.slice(number));
  if (!lead || !value) return null;
  const kept = words.slice(0, lead.index);
  const gap = lead.groups?.gap ?? '';
  const opening =
    newBefore.trim() === ''
      ? ''
      : `${inCaseOf(newBefore.trim(), lead.groups?.phrase ?? '')}${before.trim() === '' || (gap === '' && pack.spaced) ? ' ' : gap}`;
  // A language without spaces between words puts none in front of a phrase; where the phrase goes, its space stays.
  const head = before.trim() === '' ? (pack.spaced || opening === '' ? `${kept}${gap}` : kept) : kept;
  return `${head}${inQuotesOf(opening, text)}${value[1]}${inQuotesOf(newAfter, text)}${value[2]}`;
}

/** A phrase as a pattern: any white space, either apostrophe. */
function literal(phrase: string): string {
  return phrase
    .replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
    .replace(/\\-/g, '[-\\u2010\\u2011]')
    .replace(/ /g, '[\\s\\u00a0\\u202f]+')
    .replace(/'/g, "['’]");
}

/** Written with the apostrophe that the clause uses. */
function inQuotesOf(phrase: string, text: string): string {
  return text.includes('’') ? phrase.replaceAll("'", '’') : phrase;
}
