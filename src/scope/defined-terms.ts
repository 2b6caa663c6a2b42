import type { Link } from '../contract/alignment.js';
import type { ClauseFact } from '../contract/fact.js';
import type { Comparison } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';

/** A term of the canonical version, and what the translation calls it where it defines it. */
export interface DefinedTerm {
  text: string;
  fact: ClauseFact;
  definition: Link;
  /** Null where the translation defines nothing there that could be read. */
  rendering: ClauseFact | null;
}

/**
 * The terms that the canonical version defines, in order. Where a linked group defines unequal numbers of them, which
 * answers which is open: English `"we", "us"` is one `« nous »`.
 */
export function definedTerms(comparison: Comparison): DefinedTerm[] {
  const terms = new Map<string, DefinedTerm>();
  for (const link of comparison.links) {
    const from = definitionsOf(comparison.canonical, link.canonical);
    if (from.length === 0) continue;
    const to = definitionsOf(comparison.translation, link.translation);
    for (const [i, fact] of from.entries()) {
      const value = withoutArticle(fact.value);
      const answer = from.length === to.length ? (to[i] as ClauseFact) : from.length === 1 ? labelOf(comparison.translation, link) : null;
      if (isTerm(value) && !terms.has(value)) {
        terms.set(value, { text: value, fact, definition: link, rendering: answer && isTerm(answer.value) ? answer : null });
      }
    }
  }
  return [...terms.values()];
}

/** An entry of a list of definitions that no verb shows to be one: `Contributeur : personne qui`. */
const ENTRY = /^[^\p{L}\p{N}]*(?<term>\p{L}[^:.;,()\n]{2,40}?)[^\p{L}\p{M}\p{N}]*: ?(?=\p{L})/u;

function labelOf({ policy }: Reading, { translation }: Link): ClauseFact | null {
  const [clause] = translation;
  if (clause === undefined || translation.length > 1) return null;
  const text = policy.clauses[clause]?.text ?? '';
  const term = ENTRY.exec(text)?.groups?.term;
  if (term === undefined) return null;
  const start = text.indexOf(term);
  return { clause, kind: 'term', value: term, quote: term, start, end: start + term.length, stated: true };
}

function definitionsOf(reading: Reading, clauses: readonly number[]): ClauseFact[] {
  return clauses.flatMap((clause) => reading.factsOf(clause).filter((fact) => fact.kind === 'term'));
}

/** `the Act`: the article is none of the term, whose capital tells it from an act. */
const withoutArticle = (value: string): string => value.replace(/^\p{Ll}{1,3} (?=\p{Lu})/u, '');

/** `we` and abbreviations are used as they come; a term is a word of some length. */
function isTerm(value: string): boolean {
  return value.length >= 4 && value !== value.toUpperCase() ? true : (value.match(/\p{Lo}/gu)?.length ?? 0) >= 3;
}
