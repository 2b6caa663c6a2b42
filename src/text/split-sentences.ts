import type { LanguagePack } from '../contract/language-pack.js';
import type { Span } from '../contract/policy.js';
import { matchAll } from './match-all.js';

const END = /[.!?…।]+["'”’»)\]]*(?=\s+["'“«(¿]?[\p{Lu}\p{Lo}\p{N}]|\s*$)|[;:](?=\s*\n)|\n{2,}/gu;
/** The letters and stops in front of a place, as many as an abbreviation may have. */
const WORD_BEFORE = /(?<=([\p{L}\p{M}.]{1,20}))/uy;
const THAI_PHRASE = / {2,}|\n+/g;

/**
 * Splits a clause into sentences, as spans of its text without the white space around them. Where full stops end
 * sentences, one behind an abbreviation of the pack or a single letter ends none; where they do not (Thai), only a
 * wide space or a line break is sure enough.
 */
export function splitSentences(text: string, pack: LanguagePack): Span[] {
  const ends = pack.spaced ? stops(text, pack) : matchAll(text, THAI_PHRASE).map((match) => match.index + match[0].length);
  const spans: Span[] = [];
  let start = 0;
  for (const end of [...ends, text.length]) {
    const span = trim(text, start, end);
    if (span.end > span.start) spans.push(span);
    start = end;
  }
  return spans;
}

function stops(text: string, pack: LanguagePack): number[] {
  const abbreviations = abbreviationsOf(pack);
  return matchAll(text, END)
    .filter((match) => {
      if (match[0] !== '.') return true;
      WORD_BEFORE.lastIndex = match.index;
      const word = WORD_BEFORE.exec(text)?.[1] ?? '';
      return !(word.length === 1 && word !== 'a' && word === word.toUpperCase()) && !abbreviations.has(word.toLowerCase());
    })
    .map((match) => match.index + match[0].length);
}

const sets = new WeakMap<LanguagePack, Set<string>>();

function abbreviationsOf(pack: LanguagePack): Set<string> {
  let set = sets.get(pack);
  if (!set) {
    set = new Set(pack.prose.abbreviations);
    sets.set(pack, set);
  }
  return set;
}

function trim(text: string, start: number, end: number): Span {
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return { start, end };
}
