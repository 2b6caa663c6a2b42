import type { Alignment } from '../contract/alignment.js';
import type { Reading } from '../facts/reading.js';
import { type AlignOptions, alignPolicies } from './align-policies.js';

/** Aligns two policies by what they state as well; `concepts` and the rest as for `alignPolicies`. */
export function alignReadings(canonical: Reading, translation: Reading, options: Omit<AlignOptions, 'facts'>): Alignment {
  return alignPolicies(canonical.policy, translation.policy, {
    ...options,
    facts: { canonical: canonical.facts, translation: translation.facts },
  });
}
