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

/** The findings of a check by what they are about: those of the canonical version, then those of each translation. */
export function scopesOf({ canonical, checks, findings }: PolicyCheck): Scope[] {
  return [scopeOfDocument(canonical, findings), ...checks.map(scopeOfTranslation)];
}

export function scopeOfTranslation({ canonical, translation, alignment, findings }: TranslationCheck): Scope {
  return { canonical, translation, links: alignment.links, findings };
}

export function scopeOfDocument(policy: Policy, findings: Inspection['findings']): Scope {
  return { canonical: policy, translation: null, links: [], findings };
}
