import { conceptMatcherOf } from '../concepts/concepts-of.js';
import { readConcepts } from '../concepts/read-concepts.js';
import type { LanguagePack } from '../contract/language-pack.js';
import type { ReadConcepts } from './read-profiles.js';

/** Concepts by the term lists of the packs; a text in a language without a pack mentions none. */
export function conceptsOfPacks(packs: readonly LanguagePack[]): ReadConcepts {
  return (text, language) => {
    const pack = packs.find((candidate) => candidate.language === language);
    return pack ? readConcepts(text, conceptMatcherOf(pack)).map(({ id }) => id) : [];
  };
}
