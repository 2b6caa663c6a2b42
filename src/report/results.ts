import type { Alignment } from '../contract/alignment.js';
import type { ClauseFact } from '../contract/fact.js';
import type { Finding, TranslationCheck } from '../contract/finding.js';
import type { Policy } from '../contract/policy.js';
import type { Rule } from '../contract/rule.js';

/** One canonical version, its own faults, and its translations held against it. */
export interface PolicyCheck {
  canonical: Policy;
  checks: readonly TranslationCheck[];
  findings: readonly Finding[];
}

/** One document: what it states and what is wrong inside it. */
export interface Inspection {
  policy: Policy;
  facts: readonly ClauseFact[];
  findings: readonly Finding[];
}

/** Two versions and their links, nothing compared. */
export interface AlignedVersions {
  canonical: Policy;
  translation: Policy;
  alignment: Alignment;
}

export interface RuleList {
  rules: readonly Pick<Rule, 'id' | 'severity' | 'summary'>[];
}

/** What `report` takes: whatever the library or a command came to. */
export type Reportable = TranslationCheck | PolicyCheck | readonly PolicyCheck[] | Inspection | AlignedVersions | RuleList;

export type SortedResult =
  | { kind: 'check'; value: readonly PolicyCheck[] }
  | { kind: 'inspection'; value: Inspection }
  | { kind: 'alignment'; value: AlignedVersions }
  | { kind: 'rules'; value: RuleList };

/** Tells results apart by what they hold, so that callers pass on what they were given. */
export function sortResult(result: Reportable): SortedResult {
  if (isMany(result)) return { kind: 'check', value: result };
  if ('rules' in result) return { kind: 'rules', value: result };
  if ('facts' in result) return { kind: 'inspection', value: result };
  if ('checks' in result) return { kind: 'check', value: [result] };
  if ('findings' in result) return { kind: 'check', value: [{ canonical: result.canonical, checks: [result], findings: [] }] };
  return { kind: 'alignment', value: result };
}

function isMany(result: Reportable): result is readonly PolicyCheck[] {
  return Array.isArray(result);
}
