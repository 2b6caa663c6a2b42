import type { ForceMark } from '../force/force-mark.js';
import type { NamedParty } from './name-parties.js';

/** What a party can be in its sentence: `we` only acts, `us` only undergoes, `our` owns; most words can be any. */
export type Case = 'subject' | 'object' | 'owner';

/** Which way it goes: done by a party, coming from it, going to it. */
export type Way = 'by' | 'from' | 'to';

/** A party with what the words around it show of its part. */
export interface PartyInRole extends NamedParty {
  cases: readonly Case[];
  /** The force that it is the subject of: `the Seller must`. */
  force: ForceMark | null;
  /** That force is undergone: `you will be informed`. */
  passive: boolean;
  /** Behind `by`. */
  agent: boolean;
  /** Something is said to be theirs: `your consent`, `the Buyer's consent`. */
  owns: boolean;
  /** As the word in front of it says. */
  way: Way | null;
  /** Said not to be the one: `and not the Host`. */
  denied: boolean;
  /** Behind a word that tells one thing from another, be it not right behind. */
  behindContrast: boolean;
  /** At the beginning of a sentence or of a part of one. */
  opens: boolean;
}

/** `we` or `you`. */
export function isPronoun(ids: readonly string[]): boolean {
  return ids.includes('we') || ids.includes('you');
}

/** Whether a party can be nothing else. */
export function isOnly({ cases }: PartyInRole, what: Case): boolean {
  return cases.length === 1 && cases[0] === what;
}
