import type { Policy } from '../contract/policy.js';

/**
 * Holds callers without types to policies: a text, a name or a promise that was not waited for is the usual slip.
 *
 * @throws TypeError
 */
export function requirePolicies(caller: string, ...policies: readonly Policy[]): void {
  for (const policy of policies as readonly (Partial<Policy> | null | undefined)[]) {
    if (Array.isArray(policy?.clauses) && typeof policy.language === 'string') continue;
    throw new TypeError(`${caller} takes policies, as await loadPolicy(…) gives them`);
  }
}
