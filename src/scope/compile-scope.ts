import { type ConceptMatcher, compileConcepts } from '../concepts/read-concepts.js';
import type { LanguagePack } from '../contract/language-pack.js';
import type { Circumfix, ScopePhrases } from '../contract/scope-phrases.js';
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
      words: compileConcepts({ ...shareStems(pack.scope.says), '!bound': pack.concepts['!bound'] ?? [] }, pack),
      circumfixes: Object.entries(pack.scope.circumfixes ?? {}).map(([id, circumfix]) => ({ id, pattern: compileCircumfix(circumfix) })),
    };
    matchers.set(pack, matcher);
  }
  return matcher;
}

/**
 * Lets a stem of one list find the longer words of another: with `limit*` under one id and `limité*` under a second,
 * the longest match would hide the first from `limitée`. Shared words only answer.
 */
function shareStems(says: ScopePhrases['says']): Record<string, string[]> {
  const stems = new Map<string, string[]>();
  const bare = (rendering: string): string => rendering.replace(/^\?/, '');
  for (const [id, renderings] of Object.entries(says)) {
    for (const rendering of renderings) {
      const stem = /^\?*([^\s*]+)\*$/.exec(rendering)?.[1];
      if (stem) stems.set(stem, [...(stems.get(stem) ?? []), id]);
    }
  }
  const shared = Object.fromEntries(Object.entries(says).map(([id, renderings]) => [id, [...renderings]]));
  for (const rendering of new Set(Object.values(says).flat().map(bare))) {
    if (/\s/.test(rendering)) continue;
    for (let length = 1; length <= rendering.length; length++) {
      for (const id of stems.get(rendering.slice(0, length)) ?? []) {
        if (id !== '!avoid' && !shared[id]?.some((own) => bare(own) === rendering)) shared[id]?.push(`?${rendering}`);
      }
    }
  }
  return shared;
}

const LETTER = '[\\p{L}\\p{M}]';

/** `ne … que`, over folded text: no punctuation and none of the forbidden words between. */
function compileCircumfix({ open, close, not, notAfter = [], words }: Circumfix): RegExp {
  const edge = (word: string): string => (word.endsWith("'") ? word : `${word} `);
  const between = `(?!(?:${[...not, ...close.map((word) => word.replace(/'$/, ''))].join('|')})(?!${LETTER}))[\\p{L}\\p{M}-]+[ ']`;
  const before = notAfter.length > 0 ? `(?<!(?<!${LETTER})(?:${notAfter.join('|')})(?!${LETTER})[^.;:!?\\n]{0,80})` : '';
  return foldedPattern(`(?<!${LETTER})${before}(?:${open.map(edge).join('|')})(?:${between}){1,${words}}?(?:${close.map(edge).join('|')})`, 'g');
}
