import type { LanguagePack } from '../contract/language-pack.js';
import type { Policy } from '../contract/policy.js';
import { readTextFacts } from './read-facts.js';

/**
 * The date that a document gives itself: the first one in its lines about the document (`Effective date: …`), else
 * the one in its metadata. A date that could not be decided is none.
 */
export function effectiveDateOf(policy: Policy, packs: readonly LanguagePack[]): string | null {
  const pack = packs.find(({ language }) => language === policy.language);
  for (const { kind, text } of pack ? policy.clauses : []) {
    if (kind !== 'meta') continue;
    const date = readTextFacts(text, pack as LanguagePack).find((fact) => fact.kind === 'date' && !fact.value.includes('|'));
    if (date) return date.value;
  }
  return policy.declaredDate;
}
