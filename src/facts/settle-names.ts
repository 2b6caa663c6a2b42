import type { ClauseFact } from '../contract/fact.js';
import type { LanguagePack } from '../contract/language-pack.js';
import type { Policy } from '../contract/policy.js';
import { isMarkedName } from './names.js';

/** Not in an address: `kelasa.example` shows nothing of Kelasa. */
const SMALL = /(?<![\p{L}\p{M}\p{N}@./_:-])\p{Ll}[\p{L}\p{M}]*(?![\p{L}\p{M}@/_-]|\.[\p{L}\p{N}])/gu;
const WORDS = /[\p{L}\p{M}]+/gu;

/**
 * Takes back names that their document shows to be ordinary words: one that stands in small letters elsewhere
 * (`Campaign`, `campaign`) names nobody. Only the whole document can tell, for there is no dictionary.
 */
export function settleNames(facts: ClauseFact[], policy: Policy, pack: LanguagePack): ClauseFact[] {
  if (!pack.spaced) return facts;
  const doubtful = facts.filter((fact) => fact.kind === 'name' && !isMarkedName(fact.value, pack));
  if (doubtful.length === 0) return facts;
  const wanted = new Set(doubtful.flatMap((fact) => lowerWords(fact.value)));
  const small = new Set<string>();
  for (const clause of policy.clauses) for (const [word] of clause.text.matchAll(SMALL)) if (wanted.has(word)) small.add(word);
  const ordinary = new Set(doubtful.filter((fact) => lowerWords(fact.value).every((word) => small.has(word))));
  return ordinary.size === 0 ? facts : facts.filter((fact) => !ordinary.has(fact));
}

function lowerWords(name: string): string[] {
  return [...name.matchAll(WORDS)].map(([word]) => word.toLowerCase());
}
