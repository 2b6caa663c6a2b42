import { type ConceptMatcher, compileConcepts, readConcepts } from '../concepts/read-concepts.js';
import type { LanguagePack } from '../contract/language-pack.js';
import type { ReadConcepts } from './read-profiles.js';

/** Compiling a term list takes longer than reading a policy with it, so each pack is compiled once. */
const compiled = new WeakMap<LanguagePack, ConceptMatcher>();

/** Concepts by the term lists of the packs; a text in a language without a pack mentions none. */
export function conceptsOfPacks(packs: readonly LanguagePack[]): ReadConcepts {
  return (text, language) => {
    const pack = packs.find((candidate) => candidate.language === language);
    if (!pack) return [];
    let matcher = compiled.get(pack);
    if (!matcher) {
      matcher = compileConcepts(pack.concepts, pack);
      compiled.set(pack, matcher);
    }
    return readConcepts(text, matcher).map(({ id }) => id);
  };
}
