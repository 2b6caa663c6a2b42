import { conceptsIn } from '../concepts/concepts-of.js';
import type { LanguagePack } from '../contract/language-pack.js';
import type { ConceptsOfClause } from './read-profiles.js';

/** Concepts by the term lists of the packs; a policy in a language without a pack mentions none. */
export function conceptsOfPacks(packs: readonly LanguagePack[]): ConceptsOfClause {
  return (policy, clause) => {
    const pack = packs.find((candidate) => candidate.language === policy.language);
    return pack ? conceptsIn(policy, pack, clause).map(({ id }) => id) : [];
  };
}
