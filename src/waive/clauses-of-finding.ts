import type { Finding, Place } from '../contract/finding.js';
import type { Policy } from '../contract/policy.js';
import { missesInCanonical } from '../check/misses-in-canonical.js';
import type { Scope } from './scope.js';

/** Indices of clauses on either side; null where the side has no part in the finding. */
export interface FindingClauses {
  canonical: number[] | null;
  translation: number[] | null;
}

/**
 * The clauses that a decision about a finding is a decision about: those that it quotes, and where one side is
 * missing something, the clauses of that side that should have it. "30 days is missing" quotes one side only, yet it
 * has to be decided anew when the other one is rewritten.
 */
export function clausesOfFinding(finding: Finding, scope: Scope): FindingClauses {
  const { canonical, translation, links } = scope;
  const first = canonical && indicesOf([finding.canonical, translation ? null : finding.related], canonical);
  const second = translation && indicesOf([finding.translation, finding.canonical ? null : finding.related], translation);
  if (!translation) return { canonical: first, translation: null };
  const answers = (side: 'canonical' | 'translation', from: readonly number[]): number[] => {
    const other = side === 'canonical' ? 'translation' : 'canonical';
    return links.filter((link) => link[other].some((clause) => from.includes(clause))).flatMap((link) => link[side]);
  };
  if (!finding.translation) return { canonical: first, translation: answers('translation', first) };
  if (finding.canonical) return { canonical: first, translation: second };
  return { canonical: missesInCanonical(finding) ? answers('canonical', second ?? []) : null, translation: second };
}

function indicesOf(places: readonly (Place | null | undefined)[], policy: Policy): number[] {
  return places.flatMap((place) => {
    const index = place ? policy.clauses.findIndex(({ id }) => id === place.clause) : -1;
    return index < 0 ? [] : [index];
  });
}
