import { SOUTH_EAST_ASIAN } from '../../text/unspaced-scripts.js';
import type { Line } from './line.js';

/** Joins the lines of a paragraph as if they had never been broken. */
export type LineJoiner = (texts: readonly string[]) => string;

const ending = /([\p{L}\p{M}\p{Nd}]+)([-\u2010\u00AD])$/u;
const beginning = /^[\p{L}\p{M}\p{Nd}]+/u;

const wholeWords = /[\p{L}\p{M}\p{Nd}]+(?:[-\u2010][\p{L}\p{M}\p{Nd}]+)*(?![\p{L}\p{M}\p{Nd}]|[-\u2010\u00AD]$)/gu;

/** Programs that break words break more than one line in fifty so. */
const BROKEN_WORDS = 0.02;

/** What a hyphen at the end of a line turns out to be. */
type Evidence = 'soft' | 'hard' | null;

/**
 * A hyphen at the end of a line belongs to the word (*mana-mana*, *follow-up*, +60 3-2096) or was put there by the
 * program that broke it. The document itself says which: elsewhere the word stands whole. Where it does not, what is
 * true of the others decides, for a program that breaks words breaks many.
 */
export function createLineJoiner(lines: readonly Line[]): LineJoiner {
  const words = new Map<string, number>();
  lines.forEach(({ text }, index) => {
    // The halves of a word that is broken are no words of the document.
    const whole = ending.test(lines[index - 1]?.text ?? '') ? text.replace(beginning, '') : text;
    for (const [word] of whole.matchAll(wholeWords)) count(words, word.toLowerCase().replace(/\u2010/g, '-'));
  });
  let balance = 0;
  let hyphens = 0;
  lines.forEach(({ text }, index) => {
    const after = lines[index + 1]?.text ?? '';
    const evidence = weigh(text, after, words);
    balance += evidence === 'soft' ? 1 : evidence === 'hard' ? -1 : 0;
    if (ending.test(text) && beginning.test(after)) hyphens += 1;
  });
  const mostlySoft = balance > 0 || (balance === 0 && hyphens >= lines.length * BROKEN_WORDS);
  return (texts) => joinAll(texts, (before, after) => joinTwo(before, after, words, mostlySoft));
}

/** Characters before the end of a line that may tell how it goes on: a long address. */
const REACH = 200;

/** Thai has no spaces, so a paragraph of some pages is one word to a pattern: each line is joined to the end of what is there alone. */
function joinAll(texts: readonly string[], join: (before: string, after: string) => string): string {
  const done: string[] = [];
  let end = '';
  for (const text of texts) {
    end = join(end, text);
    if (end.length <= REACH) continue;
    done.push(end.slice(0, -REACH));
    end = end.slice(-REACH);
  }
  return done.join('') + end;
}

function count(words: Map<string, number>, word: string): void {
  words.set(word, (words.get(word) ?? 0) + 1);
}

function weigh(before: string, after: string, words: ReadonlyMap<string, number>): Evidence {
  const [, first, hyphen] = ending.exec(before) ?? [];
  const [second] = beginning.exec(after) ?? [];
  if (!first || !second) return null;
  const [left, right] = [first.toLowerCase(), second.toLowerCase()];
  if (words.has(`${left}-${right}`)) return 'hard';
  if (words.has(left + right) || hyphen !== '-') return 'soft';
  // Figures, capitals, and words that are said twice: COVID-19, e-Commerce, undang-undang.
  if (!/^\p{Ll}/u.test(second) || !/\p{Ll}$/u.test(first) || right.startsWith(left)) return 'hard';
  return left.length > 2 && right.length > 2 && words.has(left) && words.has(right) ? 'hard' : null;
}

function joinTwo(before: string, after: string, words: ReadonlyMap<string, number>, mostlySoft: boolean): string {
  if (before === '') return after;
  if (ending.test(before) && beginning.test(after)) {
    const evidence = weigh(before, after, words) ?? (mostlySoft ? 'soft' : 'hard');
    return (evidence === 'soft' ? before.slice(0, -1) : before.replace(/[\u2010\u00AD]$/u, '-')) + after;
  }
  return before + (isBroken(before, after, words) ? '' : gapBetween(before, after)) + after;
}

/**
 * Some programs call the hyphen at which they break a word a soft one (U+00AD), which the reader leaves out. Then the
 * halves stand nowhere else and the word does: infor / mation.
 */
function isBroken(before: string, after: string, words: ReadonlyMap<string, number>): boolean {
  const [left] = /\p{L}[\p{L}\p{M}]*$/u.exec(before)?.map((word) => word.toLowerCase()) ?? [];
  const [right] = /^\p{Ll}[\p{L}\p{M}]*/u.exec(after) ?? [];
  return left !== undefined && right !== undefined && words.has(left + right) && words.get(left) === 1 && words.get(right) === 1;
}

const endsUnspaced = new RegExp(`(?!\\p{Nd})[${SOUTH_EAST_ASIAN}]$`, 'u');
const beginsUnspaced = new RegExp(`^(?!\\p{Nd})[${SOUTH_EAST_ASIAN}]`, 'u');

/** No space inside Thai, whose lines break between words, nor where an address or *and/or* is broken. */
function gapBetween(before: string, after: string): string {
  if (endsUnspaced.test(before) && beginsUnspaced.test(after)) return '';
  if (/\p{L}[/—]$/u.test(before) && /^\p{L}/u.test(after)) return '';
  return /(?:^|[\s(<])(?:https?:\/\/|www\.)[^\s]*[/.=&?_#-]$/u.test(before) && /^[\p{Ll}\p{Nd}]/u.test(after) ? '' : ' ';
}
