import type { AlignOptions } from '../align/align-policies.js';
import { alignReadings } from '../align/align-readings.js';
import type { Alignment, Link } from '../contract/alignment.js';
import type { Finding, TranslationCheck } from '../contract/finding.js';
import type { Policy } from '../contract/policy.js';
import type { Comparison } from '../contract/rule.js';
import { type Reading, readPolicy } from '../facts/reading.js';
import { suggestCorrections } from '../suggest/suggest-corrections.js';
import { suggestOneNumber } from '../suggest/suggest-one-number.js';
import { isAgreed } from '../glossary/is-agreed.js';
import { type ActiveRules, type CheckOptions, readOptions } from './check-options.js';
import { checkReading, sortFindings } from './check-policy.js';
import { placeDrift } from './place-drift.js';
import { requirePolicies } from './require-policies.js';

export interface TranslationCheckOptions extends CheckOptions, Pick<AlignOptions, 'pins' | 'score'> {
  /** Links that are known, such as those of `loadBilingual`; without them the clauses are lined up. */
  alignment?: Alignment;
}

/**
 * Holds a translation against its canonical version: lines the clauses up, compares what they state, and says where
 * they differ. Faults inside the translation alone are among the findings, with `canonical: null`.
 */
export function checkTranslation(canonical: Policy, translation: Policy, options: TranslationCheckOptions = {}): TranslationCheck {
  requirePolicies('checkTranslation', canonical, translation);
  const active = readOptions(options);
  const [reading, answer] = [readPolicy(canonical, active.packs), readPolicy(translation, active.packs)];
  const { pins, score } = options;
  const alignment =
    options.alignment ?? alignReadings(reading, answer, { packs: active.packs, ...(pins && { pins }), ...(score && { score }) });
  return checkReadings(reading, answer, active, alignment);
}

/** The same for policies whose facts have been read and whose clauses have been lined up already. */
export function checkReadings(canonical: Reading, translation: Reading, active: ActiveRules, alignment: Alignment): TranslationCheck {
  const comparison = compareAligned(canonical, translation, alignment);
  const between = runRules(comparison, active);
  const within = checkReading(translation, active, 'translation', (drift) => suggestOneNumber(drift, comparison));
  return { canonical: canonical.policy, translation: translation.policy, alignment, findings: sortFindings([...between, ...within]) };
}

function runRules(comparison: Comparison, active: ActiveRules): Finding[] {
  const findings: Finding[] = [];
  for (const rule of active.rules) {
    const context = active.contextOf(rule);
    const drifts = [
      ...suggestCorrections([...(rule.checkTranslation?.(comparison, context) ?? [])], comparison),
      ...(rule.checkLink
        ? comparison.links.flatMap((link) => suggestCorrections([...(rule.checkLink?.(link, comparison, context) ?? [])], comparison))
        : []),
    ];
    for (const drift of drifts) {
      if (!active.leavesOut(rule, drift) && !isAgreed(drift, comparison, active.glossary)) {
        findings.push(placeDrift(rule, drift, comparison, active.severityOf(rule, drift.severity)));
      }
    }
  }
  return findings;
}

/** How many links to each side count as the neighbourhood in which a lost value may have gone. */
const NEIGHBOURHOOD = 2;

export function compareAligned(canonical: Reading, translation: Reading, { links }: Alignment): Comparison {
  const places = new Map<Link, number>(links.map((link, i) => [link, i]));
  const byClause = { canonical: new Map<number, Link>(), translation: new Map<number, Link>() };
  for (const link of links) {
    for (const side of ['canonical', 'translation'] as const) for (const clause of link[side]) byClause[side].set(clause, link);
  }
  return {
    canonical,
    translation,
    links,
    neighbours(link) {
      // What is missing from a unit of its own has not gone to the next one, which may stand on another screen.
      if (link.stated) return [];
      const at = places.get(link) ?? 0;
      return links.slice(Math.max(0, at - NEIGHBOURHOOD), at + NEIGHBOURHOOD + 1).filter((other) => other !== link);
    },
    linkOf: (side, clause) => byClause[side].get(clause),
  };
}
