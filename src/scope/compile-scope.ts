import { type ConceptMatcher, compileConcepts } from '../concepts/read-concepts.js';
import type { LanguagePack } from '../contract/language-pack.js';
import type { Circumfix, ScopePhrases } from '../contract/scope-phrases.js';
import { foldedPattern } from '../facts/template.js';
import { addEnclitics, expandDenials } from './expand-renderings.js';

export interface ScopeMatcher {
  words: ConceptMatcher;
  /** What asserts only where a sentence or part of one begins: `Where the Seller is a trader, …`. */
  openings: ConceptMatcher;
  /** The ends of polarities that are read apart: a longer phrase here must not hide a `not` from the others. */
  opposites: ConceptMatcher;
  /** Ends of polarities of which no pair hides another. */
  contrasts: ConceptMatcher;
  /** Assent and refusal. */
  stances: ConceptMatcher;
  circumfixes: { id: string; pattern: RegExp; weak: boolean }[];
}

const matchers = new WeakMap<LanguagePack, ScopeMatcher>();

/** Compiled at the first use, once for each pack. */
export function scopeMatcherOf(pack: LanguagePack): ScopeMatcher {
  let matcher = matchers.get(pack);
  if (!matcher) {
    const { negators = [], enclitics = [] } = pack.scope;
    // Which letters belong to the one before them is a matter of the script, and stands with the concepts.
    const bound = { '!bound': pack.concepts['!bound'] ?? [] };
    const compile = (says: ScopePhrases['says']): ConceptMatcher =>
      compileConcepts({ ...shareNots(shareStems(addEnclitics(says, enclitics)), pack.spaced), ...bound }, pack);
    matcher = {
      words: compile(pick(pack.scope.says, (rendering) => !rendering.startsWith('^'))),
      openings: compileConcepts(
        pick(pack.scope.says, (rendering) => rendering.startsWith('^'), 1),
        pack,
      ),
      opposites: compile(expandDenials(pack.scope.opposites ?? {}, negators)),
      contrasts: compileConcepts(
        { ...setHidden(addEnclitics(expandDenials(pack.scope.contrasts ?? {}, negators), enclitics)), ...bound },
        pack,
      ),
      stances: compile(pack.scope.stances ?? {}),
      circumfixes: Object.entries(pack.scope.circumfixes ?? {}).flatMap(([id, list]) =>
        list.map((circumfix) => ({ id, pattern: compileCircumfix(circumfix), weak: circumfix.weak === true })),
      ),
    };
    matchers.set(pack, matcher);
  }
  return matcher;
}

function pick(says: ScopePhrases['says'], accept: (rendering: string) => boolean, from = 0): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(says).map(([id, renderings]) => [id, renderings.filter(accept).map((rendering) => rendering.slice(from))]),
  );
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

/**
 * Lets a longer phrase of another list say the `not` that it holds: `need not` answers `voluntary` and hides no `not`.
 * It only answers, for what it denies is said with it.
 */
function shareNots(says: Record<string, string[]>, spaced: boolean): Record<string, string[]> {
  const nots = (says.not ?? []).filter((rendering) => !/[?*]/.test(rendering));
  const holds = (rendering: string): boolean =>
    nots.some((not) => (spaced ? ` ${rendering} `.includes(` ${not} `) : rendering.startsWith(not)));
  const known = new Set((says.not ?? []).map((rendering) => rendering.replace(/^\?/, '')));
  const others = Object.entries(says).flatMap(([id, renderings]) =>
    id === 'not' || id === '!avoid' ? [] : renderings.map((rendering) => rendering.replace(/^\?/, '')),
  );
  return {
    ...says,
    not: [
      ...(says.not ?? []),
      ...[...new Set(others)].filter((rendering) => !known.has(rendering) && holds(rendering)).map((rendering) => `?${rendering}`),
    ],
  };
}

/** `!left over` under `left` becomes a rendering of `!left`, which only hides what it holds. */
function setHidden(says: ScopePhrases['says']): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(says).flatMap(([id, renderings]) => [
      [id, renderings.filter((rendering) => !rendering.startsWith('!'))],
      [`!${id}`, renderings.filter((rendering) => rendering.startsWith('!')).map((rendering) => rendering.slice(1))],
    ]),
  );
}

const LETTER = '[\\p{L}\\p{M}]';

/** `ne … que`, over folded text: no punctuation and none of the forbidden words between. */
function compileCircumfix({ open, close, not, notAfter = [], words }: Circumfix): RegExp {
  const edge = (word: string): string => (word.endsWith("'") ? word : `${word} `);
  const between = `(?!(?:${[...not, ...close.map((word) => word.replace(/'$/, ''))].join('|')})(?!${LETTER}))[\\p{L}\\p{M}-]+[ ']`;
  const before = notAfter.length > 0 ? `(?<!(?<!${LETTER})(?:${notAfter.join('|')})(?!${LETTER})[^.;:!?\\n]{0,80})` : '';
  return foldedPattern(
    `(?<!${LETTER})${before}(?:${open.map(edge).join('|')})(?:${between}){1,${words}}?(?:${close.map(edge).join('|')})`,
    'g',
  );
}
