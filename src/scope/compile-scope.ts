import { type ConceptMatcher, compileConcepts } from '../concepts/read-concepts.js';
import type { LanguagePack } from '../contract/language-pack.js';
import type { Circumfix } from '../contract/scope-phrases.js';
import { foldedPattern } from '../facts/template.js';

export interface ScopeMatcher {
  words: ConceptMatcher;
  circumfixes: { id: string; pattern: RegExp }[];
}

const matchers = new WeakMap<LanguagePack, ScopeMatcher>();

/** Compiled at the first use, once for each pack. */
export function scopeMatcherOf(pack: LanguagePack): ScopeMatcher {
  let matcher = matchers.get(pack);
  if (!matcher) {
    matcher = {
      // Which letters belong to the one before them is a matter of the script, and stands with the concepts.
      words: compileConcepts({ ...pack.scope.says, '!bound': pack.concepts['!bound'] ?? [] }, pack),
      circumfixes: Object.entries(pack.scope.circumfixes ?? {}).map(([id, circumfix]) => ({ id, pattern: compileCircumfix(circumfix) })),
    };
    matchers.set(pack, matcher);
  }
  return matcher;
}

const LETTER = '[\\p{L}\\p{M}]';

/** `ne … que`, over folded text: no punctuation and none of the forbidden words between. */
function compileCircumfix({ open, close, not, words }: Circumfix): RegExp {
  const edge = (word: string): string => (word.endsWith("'") ? word : `${word} `);
  const between = `(?!(?:${[...not, ...close.map((word) => word.replace(/'$/, ''))].join('|')})(?!${LETTER}))[\\p{L}\\p{M}-]+[ ']`;
  return foldedPattern(`(?<!${LETTER})(?:${open.map(edge).join('|')})(?:${between}){1,${words}}?(?:${close.map(edge).join('|')})`, 'g');
}
