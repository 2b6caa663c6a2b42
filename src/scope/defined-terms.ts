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
    const defined = definitionsOf(comparison.canonical, link.canonical);
    const from = defined.length > 0 ? defined : entryOf(comparison.canonical, link.canonical);
    if (from.length === 0) continue;
    const to = definitionsOf(comparison.translation, link.translation);
    for (const [i, fact] of from.entries()) {
      const value = withoutArticle(fact.value);
      const answer =
        from.length === to.length ? (to[i] as ClauseFact) : from.length === 1 ? labelOf(comparison.translation, link.translation) : null;
      if (isTerm(value) && !terms.has(value)) {
        terms.set(value, { text: value, fact, definition: link, rendering: answer && isTerm(answer.value) ? answer : null });
      }
    }
  }
  return [...terms.values()];
}

/** An entry of a list of definitions that no verb shows to be one: `Contributeur : personne qui`. */
const ENTRY = /^[^\p{L}\p{N}]*(?<term>\p{L}[^:.;,()|\n]{2,40}?)[^\p{L}\p{M}\p{N}]*[:|] ?(?=\p{L})/u;

function labelOf({ policy }: Reading, [clause, ...others]: readonly number[]): ClauseFact | null {
  if (clause === undefined || others.length > 0) return null;
  const text = policy.clauses[clause]?.text ?? '';
  const term = ENTRY.exec(text)?.groups?.term;
  if (term === undefined) return null;
  const start = text.indexOf(term);
  return { clause, kind: 'term', value: term, quote: term, start, end: start + term.length, stated: true };
}

/** So many other clauses write a term that an entry explains with its capital inside a sentence. */
const USES = 2;

/** `**Clinician**: a doctor who …`, where the text goes on to write of a `Clinician`. */
function entryOf(reading: Reading, clauses: readonly number[]): ClauseFact[] {
  const label = labelOf(reading, clauses);
  if (!label || reading.policy.clauses[label.clause]?.kind === 'heading') return [];
  const using = new Set<number>();
  for (const { clause, start } of capitalsIn(reading).get(firstWord(label.value)) ?? []) {
    const text = reading.policy.clauses[clause]?.text ?? '';
    if (clause !== label.clause && text.startsWith(label.value, start)) using.add(clause);
    if (using.size >= USES) return [label];
  }
  return [];
}

const capitals = new WeakMap<Reading, Map<string, { clause: number; start: number }[]>>();

/** Where each word stands with a capital inside a sentence. */
function capitalsIn(reading: Reading): Map<string, { clause: number; start: number }[]> {
  let found = capitals.get(reading);
  if (!found) {
    capitals.set(reading, (found = new Map()));
    for (const [clause, { text }] of reading.policy.clauses.entries()) {
      for (const { 0: word, index: start } of text.matchAll(/(?<=[\p{Ll},] )\p{Lu}[\p{L}\p{M}]+/gu)) {
        const places = found.get(word);
        if (places) places.push({ clause, start });
        else found.set(word, [{ clause, start }]);
      }
    }
  }
  return found;
}

const firstWord = (term: string): string => /^[\p{L}\p{M}]*/u.exec(term)?.[0] ?? '';

function definitionsOf(reading: Reading, clauses: readonly number[]): ClauseFact[] {
  return clauses.flatMap((clause) => reading.factsOf(clause).filter((fact) => fact.kind === 'term'));
}

/** `the Act`: the article is none of the term, whose capital tells it from an act. */
const withoutArticle = (value: string): string => value.replace(/^\p{Ll}{1,3} (?=\p{Lu})/u, '');

/** `we` and abbreviations are used as they come; a term is a word of some length. */
function isTerm(value: string): boolean {
  return value.length >= 4 && value !== value.toUpperCase() ? true : (value.match(/\p{Lo}/gu)?.length ?? 0) >= 3;
}
