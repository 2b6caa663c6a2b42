import type { Link } from '../contract/alignment.js';
import type { Comparison, Spot } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import { type Folded, fold } from '../text/fold.js';
import { type CompiledTerm, compileGlossary, type TermRule } from './compile-glossary.js';
import type { Glossary } from './glossary.js';

const compiled = new WeakMap<Comparison, { glossaries: readonly Glossary[]; rules: TermRule[] }>();
const folded = new WeakMap<Reading, Map<number, Folded>>();

/** What binding glossaries say of the languages of a comparison, compiled once. */
export function glossaryOf(comparison: Comparison, glossaries: readonly Glossary[]): readonly TermRule[] {
  const known = compiled.get(comparison);
  if (known?.glossaries === glossaries) return known.rules;
  const rules = compileGlossary(
    glossaries.filter(({ binding }) => binding),
    comparison.canonical.pack,
    comparison.translation.pack,
  );
  compiled.set(comparison, { glossaries, rules });
  return rules;
}

/** What is written in letters and is no words: `{school_name}`, `privacy@school.example`. */
const NO_WORDS = new Set(['placeholder', 'email', 'link']);

/** Where a term stands in some clauses, as a word. */
export function findTerm({ find }: CompiledTerm, reading: Reading, clauses: readonly number[]): Spot[] {
  return clauses.flatMap((clause) => {
    const spots = find(reading.policy.clauses[clause]?.text ?? '', foldClause(reading, clause)).map((span) => ({ clause, ...span }));
    return spots.filter((spot) => !reading.factsOf(clause).some((fact) => NO_WORDS.has(fact.kind) && holds(fact, spot)));
  });
}

function foldClause(reading: Reading, clause: number): Folded {
  let clauses = folded.get(reading);
  if (!clauses) folded.set(reading, (clauses = new Map()));
  let found = clauses.get(clause);
  if (!found) clauses.set(clause, (found = fold(reading.policy.clauses[clause]?.text ?? '')));
  return found;
}

/** Whether one stretch of a clause holds another. */
export function holds(outer: Spot, inner: Spot): boolean {
  return outer.clause === inner.clause && outer.start <= inner.start && outer.end >= inner.end;
}

/**
 * The terms that the canonical side of a link uses, each with its first place. A term inside a longer one (`data` in
 * `personal data`) is no use of its own.
 */
export function usesOf(link: Link, { canonical }: Comparison, rules: readonly TermRule[]): { rule: TermRule; spot: Spot }[] {
  const found = rules.flatMap((rule) => findTerm(rule, canonical, link.canonical).map((spot) => ({ rule, spot })));
  const whole = found.filter(
    ({ spot }) => !found.some((other) => other.spot.end - other.spot.start > spot.end - spot.start && holds(other.spot, spot)),
  );
  return whole.filter(({ rule }, i) => whole.findIndex((other) => other.rule === rule) === i);
}
