import type { LanguagePack } from '../contract/language-pack.js';
import type { Clause, Policy, Span } from '../contract/policy.js';
import { splitSentences } from './split-sentences.js';

const split = new WeakMap<Clause, readonly Span[]>();

/** The sentences of a clause, by its index, as spans of its text; several rules ask for them, they are split once. */
export function sentencesOf({ clauses }: Policy, index: number, pack: LanguagePack): readonly Span[] {
  const clause = clauses[index];
  if (!clause) return [];
  let sentences = split.get(clause);
  if (!sentences) split.set(clause, (sentences = splitSentences(clause.text, pack)));
  return sentences;
}
