import type { Finding } from '../contract/finding.js';

/**
 * Whether a finding with words of the translation only misses something in the canonical version, as opposed to a
 * fault inside the translation alone, which has nothing to do with the canonical version.
 */
export function missesInCanonical({ message: { key } }: Finding): boolean {
  return key === 'drift.extra' || key.startsWith('added-') || key.endsWith('.gained');
}
