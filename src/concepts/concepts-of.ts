import type { LanguagePack } from '../contract/language-pack.js';
import type { Policy } from '../contract/policy.js';
import type { Reading } from '../facts/reading.js';
import { compileConcepts, type ConceptMatcher, type ConceptMention, readConcepts } from './read-concepts.js';

const matchers = new WeakMap<LanguagePack, ConceptMatcher>();
const mentions = new WeakMap<Policy, WeakMap<LanguagePack, Mentions[]>>();

/** What a clause names, and the text that it was read from: a policy may be changed and asked again. */
interface Mentions {
  text: string;
  found: ConceptMention[];
}

/** The concepts of a language, compiled once. */
export function conceptMatcherOf(pack: LanguagePack): ConceptMatcher {
  let matcher = matchers.get(pack);
  if (!matcher) matchers.set(pack, (matcher = compileConcepts(pack.concepts, pack)));
  return matcher;
}

/** The concepts that a clause names, read once for alignment and for all rules that ask. */
export function conceptsIn(policy: Policy, pack: LanguagePack, clause: number): readonly ConceptMention[] {
  const text = policy.clauses[clause]?.text ?? '';
  let packs = mentions.get(policy);
  if (!packs) mentions.set(policy, (packs = new WeakMap()));
  let clauses = packs.get(pack);
  if (!clauses) packs.set(pack, (clauses = []));
  const before = clauses[clause];
  if (before?.text === text) return before.found;
  const found = readConcepts(text, conceptMatcherOf(pack));
  clauses[clause] = { text, found };
  return found;
}

export function conceptsOf({ policy, pack }: Reading, clause: number): readonly ConceptMention[] {
  return conceptsIn(policy, pack, clause);
}

const pronouns = new WeakMap<LanguagePack, ConceptMatcher>();

/** Where a text says `we` and `you`, also inside the renderings of other concepts: `write to us` is a contact and names us. */
export function pronounsIn(text: string, pack: LanguagePack): ConceptMention[] {
  let matcher = pronouns.get(pack);
  const { we = [], you = [] } = pack.concepts;
  if (!matcher) pronouns.set(pack, (matcher = compileConcepts({ we, you, '!bound': pack.concepts['!bound'] ?? [] }, pack)));
  return readConcepts(text, matcher);
}

/** Concepts that stand for a party and say nothing of what is done. */
export const pronounConcepts: ReadonlySet<string> = new Set(['we', 'you', 'they', 'own-adj']);
