import type { Link } from '../contract/alignment.js';
import type { Comparison, Drift, Spot } from '../contract/rule.js';
import type { CompiledTerm, TermRule } from '../glossary/compile-glossary.js';
import type { Glossary } from '../glossary/glossary.js';
import { findTerm, glossaryOf, holds, usesOf } from '../glossary/glossary-of.js';
import { textOf } from './name-words.js';
import { findOtherRendering } from './other-rendering.js';

/** Below this, what stands in a linked group may as well stand elsewhere. */
const TRUSTED = 0.5;

/** Terms of the user's own glossaries that a translation calls something else, or by what is forbidden. */
export function* checkGlossary(
  comparison: Comparison,
  glossaries: readonly Glossary[],
  isIgnored: (term: string) => boolean,
): Generator<Drift> {
  const rules = glossaryOf(comparison, glossaries);
  if (rules.length === 0) return;
  for (const link of comparison.links) {
    if (link.translation.length === 0 || link.confidence < TRUSTED) continue;
    for (const { rule, spot } of usesOf(link, comparison, rules)) {
      if (isIgnored(rule.text)) continue;
      const drift = judgeUse(rule, spot, link, comparison);
      if (drift) yield drift;
    }
  }
}

function judgeUse(rule: TermRule, canonical: Spot, link: Link, comparison: Comparison): Drift | null {
  const find = (terms: readonly CompiledTerm[]): Spot[] =>
    terms.flatMap((term) => findTerm(term, comparison.translation, link.translation));
  const accepted = find(rule.accepted);
  const expected = rule.accepted.map(({ text }) => text).join(' / ');
  const [preferred] = rule.accepted;
  const drift = {
    severity: 'warning' as const,
    ...(expected && { expected }),
    canonical,
    ...(preferred && { suggestion: preferred.text }),
  };
  const forbidden = find(rule.forbidden).find((spot) => !accepted.some((other) => holds(other, spot)));
  if (forbidden) {
    const actual = quote(forbidden, comparison);
    return {
      ...drift,
      message: { key: expected ? 'term.forbiddenFor' : 'term.forbidden', args: { term: rule.text, actual, expected } },
      actual,
      translation: forbidden,
    };
  }
  if (accepted.length > 0 || !preferred) return null;
  const other = link.translation
    .map((clause) => findOtherRendering(preferred.text, comparison.translation, clause))
    .find((spot) => spot !== null);
  const message = { key: 'term.glossary', args: { term: rule.text, expected } };
  return other ? { ...drift, message, actual: quote(other, comparison), translation: other } : { ...drift, message };
}

function quote({ clause, start, end }: Spot, { translation }: Comparison): string {
  return textOf(translation, clause).slice(start, end);
}
