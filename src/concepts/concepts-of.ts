import type { LanguagePack } from '../contract/language-pack.js';
import type { Reading } from '../facts/reading.js';
import { compileConcepts, type ConceptMatcher, type ConceptMention, readConcepts } from './read-concepts.js';

const matchers = new WeakMap<LanguagePack, ConceptMatcher>();
const mentions = new WeakMap<Reading, Map<number, ConceptMention[]>>();

/** The concepts of a language, compiled once. */
export function conceptMatcherOf(pack: LanguagePack): ConceptMatcher {
  let matcher = matchers.get(pack);
  if (!matcher) matchers.set(pack, (matcher = compileConcepts(pack.concepts, pack)));
  return matcher;
}

/** The concepts that a clause names, read once for all rules that ask. */
export function conceptsOf(reading: Reading, clause: number): readonly ConceptMention[] {
  let clauses = mentions.get(reading);
  if (!clauses) mentions.set(reading, (clauses = new Map()));
  let found = clauses.get(clause);
  if (!found) clauses.set(clause, (found = readConcepts(reading.policy.clauses[clause]?.text ?? '', conceptMatcherOf(reading.pack))));
  return found;
}

const pronouns = new WeakMap<LanguagePack, ConceptMatcher>();

/** Where a text says `we` and `you`, also inside the renderings of other concepts: `write to us` is a contact and names us. */
export function pronounsIn(text: string, pack: LanguagePack): ConceptMention[] {
  let matcher = pronouns.get(pack);
  const { we = [], you = [] } = pack.concepts;
  if (!matcher) pronouns.set(pack, (matcher = compileConcepts({ we, you, '!bound': pack.concepts['!bound'] ?? [] }, pack)));
  return readConcepts(text, matcher);
}
