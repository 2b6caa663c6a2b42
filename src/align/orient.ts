import type { Alignment, Evidence } from '../contract/alignment.js';
import type { Policy } from '../contract/policy.js';

/**
 * Whether the two policies are to be taken the other way round. The search always sees the same policy first, so that
 * swapping the sides swaps the answer and nothing else, even where two answers are equally good.
 */
export function isReversed(canonical: Policy, translation: Policy): boolean {
  const [a, b] = [canonical.clauses, translation.clauses];
  if (a.length !== b.length) return a.length > b.length;
  for (let index = 0; index < a.length; index++) {
    const [ours, theirs] = [a[index]?.text ?? '', b[index]?.text ?? ''];
    if (ours !== theirs) return ours > theirs;
  }
  return false;
}

/** The same links with the sides swapped. */
export function mirror({ links }: Alignment): Alignment {
  return {
    links: links.map(({ canonical, translation, evidence, ...rest }) => ({
      canonical: translation,
      translation: canonical,
      ...rest,
      ...(evidence && { evidence: evidence.map(mirrorEvidence) }),
    })),
  };
}

/** Only a learned pair of words has sides. */
function mirrorEvidence(evidence: Evidence): Evidence {
  return evidence.kind === 'lexicon' ? { ...evidence, value: evidence.value.split(' = ').reverse().join(' = ') } : evidence;
}
