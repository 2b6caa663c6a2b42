import type { LanguagePack } from '../contract/language-pack.js';
import type { Span } from '../contract/policy.js';
import { type Folded, fold } from '../text/fold.js';

/** Finds a term in a folded text, as spans of the text as it was given. */
export type TermMatcher = (text: string, folded: Folded) => Span[];

/** A word shorter than this is taken as it stands: what is near it is another word. */
const SHORTEST = 4;

/**
 * Compiles a term: its words in any of the forms that the pack knows, whatever their capitals. An abbreviation in
 * capitals is found in capitals only: `IT` is no `it`. Where words are not parted by spaces it is found anywhere.
 */
export function matchTerm(term: string, pack: Pick<LanguagePack, 'spaced' | 'prose' | 'concepts'>): TermMatcher {
  const folded = fold(term).text.trim();
  const words = folded.split(/[ -]+/u);
  // A term in a script of spaces is one too inside a text without them: `GDPR` in Thai.
  const parted = pack.spaced || !/[\p{Lo}\p{Lm}]/u.test(folded);
  const pattern = parted
    ? `(?<![\\p{Ll}\\p{Lu}\\p{N}])${words.map((word) => writeForms(word, pack)).join('[ -]')}(?![\\p{Ll}\\p{Lu}\\p{N}]|\\p{M})`
    : `(?<!\\p{Logical_Order_Exception})${words.map(quote).join(' ?')}(?![\\p{M}${(pack.concepts['!bound'] ?? []).join('')}])`;
  const compiled = new RegExp(pattern, 'gu');
  const isAbbreviation = /\p{Lu}/u.test(term) && term === term.toUpperCase() && term.length <= 6;
  // Most texts have nothing of a term: looking for its longest beginning is far cheaper than the pattern.
  const hint = hintOf(words, pack);
  return (text, { text: searched, toSource }) => {
    if (!searched.includes(hint)) return [];
    const spans = [...searched.matchAll(compiled)].map((match) => ({
      start: toSource(match.index),
      end: toSource(match.index + match[0].length),
    }));
    return isAbbreviation ? spans.filter(({ start, end }) => text.slice(start, end) === text.slice(start, end).toUpperCase()) : spans;
  };
}

function writeForms(word: string, { prose }: Pick<LanguagePack, 'prose'>): string {
  const { forms } = prose;
  if (!forms || word.length < SHORTEST) return quote(word);
  const ends = new Map<string, string[]>([['', ['']]]);
  for (const [instead, put] of forms.endings) {
    if (word.endsWith(instead)) ends.set(instead, [...(ends.get(instead) ?? []), put]);
  }
  const rest = (stem: string): string =>
    [...ends].map(([instead, puts]) => `${quote(stem.slice(0, stem.length - instead.length))}(?:${puts.map(quote).join('|')})`).join('|');
  const before = (forms.prefixes ?? []).map(quote).join('|');
  const swallowed = (forms.swallowing ?? [])
    .filter(([, letter]) => word.startsWith(letter))
    .map(([prefix]) => `${quote(prefix)}(?:${rest(word.slice(1))})`);
  return `(?:${before ? `(?:${before})?` : ''}(?:${rest(word)})${swallowed.map((each) => `|${each}`).join('')})`;
}

/** Letters that every form has: of the longest word all but the first, which a prefix may swallow, and the last three. */
function hintOf(words: readonly string[], { prose }: Pick<LanguagePack, 'prose'>): string {
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
  return prose.forms && longest.length >= SHORTEST ? longest.slice(1, Math.max(2, longest.length - 3)) : longest;
}

const quote = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
