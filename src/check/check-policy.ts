import type { Finding } from '../contract/finding.js';
import type { Drift } from '../contract/rule.js';
import type { Policy } from '../contract/policy.js';
import { type Reading, readPolicy } from '../facts/reading.js';
import { type ActiveRules, type CheckOptions, readOptions } from './check-options.js';
import { placeFault } from './place-drift.js';
import { requirePolicies } from './require-policies.js';

/**
 * Finds the faults inside one document: contradictions, broken numbering, text that was cut off or run together.
 *
 * @returns findings in document order; the faulty words are in `canonical`, and where two places of the document
 *   are at odds, the other one is in `related`
 */
export function checkPolicy(policy: Policy, options: CheckOptions = {}): Finding[] {
  requirePolicies('checkPolicy', policy);
  const active = readOptions(options);
  return checkReading(readPolicy(policy, active.packs), active, 'canonical');
}

/**
 * The same for a policy whose facts have been read already.
 *
 * @param suggest what to put in the place of faulty words, where another version tells
 */
export function checkReading(
  reading: Reading,
  active: ActiveRules,
  role: 'canonical' | 'translation' = 'canonical',
  suggest: (drift: Drift) => string | null = () => null,
): Finding[] {
  const findings = active.rules.flatMap((rule) =>
    [...(rule.checkDocument?.(reading, active.contextOf(rule)) ?? [])]
      .filter((drift) => !active.leavesOut(rule, drift))
      .map((drift) => placeFault(rule, withSuggestion(drift, suggest(drift)), reading, role, active.severityOf(rule, drift.severity))),
  );
  return sortFindings(findings);
}

function withSuggestion(drift: Drift, suggestion: string | null): Drift {
  return suggestion === null ? drift : { ...drift, suggestion };
}

/** By place in the translation, or in the canonical version where the translation has nothing. */
export function sortFindings(findings: Finding[]): Finding[] {
  const at = (finding: Finding): number => (finding.translation ?? finding.canonical)?.start.offset ?? 0;
  return findings.sort((a, b) => at(a) - at(b) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}
