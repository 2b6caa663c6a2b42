import type { ClauseFact } from '../contract/fact.js';
import type { Policy } from '../contract/policy.js';

/** What stands between a law and the letters that the document gives it: `Personal Data Protection Act B.E. 2562 (“`. */
const GIVEN = /^ ?[([](?:[^\p{L}\p{N})\]]*|[^\p{N})\]]{0,25}[ "“'‘«])$/u;
const ACRONYM = /^[A-Z]{2,10}$/;

/**
 * Reads letters that a document has defined as the law that it defined them for: `Akta … B.E. 2562 (“PDPA”)` makes every
 * `PDPA` of that document the Thai one, whatever the letters mean alone.
 */
export function settleLaws(facts: ClauseFact[], policy: Policy): ClauseFact[] {
  const defined = new Map<string, { from: string; to: string }>();
  const definitions = new Set<ClauseFact>();
  let law: ClauseFact | null = null;
  for (const fact of facts) {
    if (fact.kind !== 'citation') continue;
    const between =
      law && law.clause === fact.clause && law.end <= fact.start
        ? (policy.clauses[fact.clause]?.text.slice(law.end, fact.start) ?? '')
        : null;
    if (law && between !== null && ACRONYM.test(fact.quote) && GIVEN.test(between)) {
      definitions.add(fact);
      if (!defined.has(fact.quote)) defined.set(fact.quote, { from: lawOf(fact), to: lawOf(law) });
    } else law = fact;
  }
  if (defined.size === 0) return facts;
  return facts
    .filter((fact) => !definitions.has(fact))
    .map((fact) => {
      if (fact.kind !== 'citation') return fact;
      const meant = [...defined].find(([letters, { from }]) => from === lawOf(fact) && isOf(letters, fact.quote))?.[1];
      return meant ? { ...fact, value: `${meant.to}${fact.value.slice(meant.from.length)}` } : fact;
    });
}

const lawOf = ({ value }: ClauseFact): string => value.split('/')[0] as string;

/** Whether a citation names its law by these letters alone, and by no year or land besides. */
const isOf = (letters: string, quote: string): boolean =>
  quote === letters || new RegExp(`(?<![A-Za-z])${letters}$|^${letters}(?![A-Za-z ])`).test(quote);
