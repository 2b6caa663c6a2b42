import type { Finding, Severity } from '../contract/finding.js';
import type { PolicyCheck } from './results.js';

/** Every finding of some checks: those of the canonical versions, then those of their translations. */
export function allFindings(policies: readonly PolicyCheck[]): Finding[] {
  return policies.flatMap(({ findings, checks }) => [...findings, ...checks.flatMap((check) => check.findings)]);
}

/** Everything that was accepted, in the same order. */
export function allWaived(policies: readonly PolicyCheck[]): Finding[] {
  return policies.flatMap(({ waived = [], checks }) => [...waived, ...checks.flatMap((check) => check.waived ?? [])]);
}

export function countFindings(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
