import type { ClauseFact } from '../contract/fact.js';
import type { Link } from '../contract/alignment.js';
import type { Comparison } from '../contract/rule.js';
import type { LanguagePack } from '../contract/language-pack.js';
import { fold } from '../text/fold.js';

/** A term and what the translation calls it where it is defined. */
export interface TermPair {
  canonical: string;
  translation: string;
}

/**
 * Terms that both versions define at one place, in order. Where a linked group defines unequal numbers of them, which
 * answers which is open, and it is left out: English `"we", "us"` is one `« nous »`.
 */
export function pairDefinitions(comparison: Comparison): TermPair[] {
  const pairs = new Map<string, TermPair>();
  for (const link of comparison.links) {
    const [from, to] = [definitionsOf(comparison, 'canonical', link), definitionsOf(comparison, 'translation', link)];
    if (from.length !== to.length) continue;
    for (const [i, { value }] of from.entries()) {
      const answer = (to[i] as ClauseFact).value;
      if (isTerm(value) && isTerm(answer) && !pairs.has(value)) pairs.set(value, { canonical: value, translation: answer });
    }
  }
  return [...pairs.values()];
}

function definitionsOf(comparison: Comparison, side: 'canonical' | 'translation', link: Link): ClauseFact[] {
  return link[side].flatMap((clause) => comparison[side].factsOf(clause).filter((fact) => fact.kind === 'term'));
}

/** `we` and abbreviations are used as they come; a term is a word of some length. */
function isTerm(value: string): boolean {
  return value.length >= 4 && value !== value.toUpperCase() ? true : /\p{Lo}{3}/u.test(value);
}

/** Finds a term in a text, singular or plural; with its capital where it is defined with one, for then the small word is no term. */
export function compileTerm(term: string, { spaced }: LanguagePack): (text: string) => number[] {
  const capital = /^\p{Lu}/u.test(term);
  const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  // An ending of up to three letters: `Pupils`, `Données personnelles` for `Donnée personnelle`.
  const words = fold(term).text.split(' ').map((word) => (spaced ? `${escaped(word.replace(/(?<=.{4})(?:e?s|x)$/u, ''))}[\\p{L}\\p{M}]{0,3}` : escaped(word)));
  const pattern = new RegExp(spaced ? `(?<![\\p{L}\\p{M}])${words.join('[ -]')}(?![\\p{L}\\p{M}])` : words.join(' ?'), 'gu');
  return (text) => {
    const folded = fold(text);
    return [...folded.text.matchAll(pattern)].map((match) => folded.toSource(match.index)).filter((at) => !capital || /^\p{Lu}/u.test(text.slice(at, at + 2)));
  };
}
