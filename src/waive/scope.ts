import type { Link } from '../contract/alignment.js';
import type { Finding, TranslationCheck } from '../contract/finding.js';
import type { Policy } from '../contract/policy.js';
import type { Inspection, PolicyCheck } from '../report/results.js';

/** Findings and the documents that they are about: two versions with their links, or one document alone. */
export interface Scope {
  canonical: Policy;
  translation: Policy | null;
  links: readonly Link[];
  findings: readonly Finding[];
}

/** What a check or an inspection comes to: whatever holds findings. */
export type Checked = TranslationCheck | PolicyCheck | Inspection;

/** The findings of a result by what they are about: those of the canonical version, then those of each translation. */
export function scopesOf(result: Checked): Scope[] {
  if ('checks' in result) return [ownScope(result), ...result.checks.map(ownScope)];
  return [ownScope(result)];
}

/** The same without the translations of a canonical version, which are results of their own. */
export function ownScope(result: Checked): Scope {
  if ('checks' in result) return { canonical: result.canonical, translation: null, links: [], findings: result.findings };
  if ('policy' in result) return { canonical: result.policy, translation: null, links: [], findings: result.findings };
  return { canonical: result.canonical, translation: result.translation, links: result.alignment.links, findings: result.findings };
}
