import type { Comparison, Drift, Spot } from '../contract/rule.js';
import type { Glossary } from './glossary.js';
import type { CompiledTerm } from './compile-glossary.js';
import { findTerm, glossaryOf, holds } from './glossary-of.js';

/**
 * Whether a drift is about nothing but a term that is rendered as a glossary says: its words on both sides are part of
 * the term and of its rendering. Where it has words on one side only, the linked clauses must have the other.
 */
export function isAgreed(drift: Drift, comparison: Comparison, glossaries: readonly Glossary[]): boolean {
  const { canonical, translation } = drift;
  if (glossaries.length === 0 || (!canonical && !translation)) return false;
  return glossaryOf(comparison, glossaries).some(
    (rule) =>
      covers([rule], 'canonical', canonical, translation, comparison) &&
      covers(rule.accepted, 'translation', translation, canonical, comparison),
  );
}

/** Whether one of the terms covers the words of a side, or stands in what answers the words of the other. */
function covers(
  terms: readonly CompiledTerm[],
  side: 'canonical' | 'translation',
  spot: Spot | undefined,
  other: Spot | undefined,
  comparison: Comparison,
): boolean {
  const link = other && comparison.linkOf(side === 'canonical' ? 'translation' : 'canonical', other.clause);
  const clauses = spot ? [spot.clause] : (link?.[side] ?? []);
  return terms.some((term) => findTerm(term, comparison[side], clauses).some((found) => !spot || holds(found, spot)));
}
