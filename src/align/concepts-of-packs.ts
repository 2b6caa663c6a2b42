import { conceptMatcherOf, conceptsIn } from '../concepts/concepts-of.js';
import { readConcepts } from '../concepts/read-concepts.js';
import type { LanguagePack } from '../contract/language-pack.js';
import type { ConceptsOfClause } from './read-profiles.js';

/** What is found in policies of more clauses than any has is not kept: it would take more memory than the search. */
const MOST_KEPT = 3000;

/** Concepts by the term lists of the packs; a policy in a language without a pack mentions none. */
export function conceptsOfPacks(packs: readonly LanguagePack[]): ConceptsOfClause {
  return (policy, clause) => {
    const pack = packs.find((candidate) => candidate.language === policy.language);
    if (!pack) return [];
    const isKept = policy.clauses.length <= MOST_KEPT;
    const found = isKept ? conceptsIn(policy, pack, clause) : readConcepts(policy.clauses[clause]?.text ?? '', conceptMatcherOf(pack));
    return found.map(({ id }) => id);
  };
}
