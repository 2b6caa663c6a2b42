import type { ClauseFact } from '../contract/fact.js';
import type { LanguagePack } from '../contract/language-pack.js';
import type { Policy } from '../contract/policy.js';
import { readTextFacts } from '../facts/read-facts.js';
import type { Reading } from '../facts/reading.js';
import type { VersionLink } from './version-diff.js';

/** The three texts, read. */
export interface Readings {
  older: Reading;
  newer: Reading;
  translation: Reading;
}

/** The three texts and the packs that read them: enough to judge single clauses. */
export type Texts = Readonly<Record<keyof Readings, Pick<Reading, 'policy' | 'pack'>>>;

/** @throws RangeError for a text in a language without a pack */
export function textsOf(policies: Readonly<Record<keyof Readings, Policy>>, packs: readonly LanguagePack[]): Texts {
  const textOf = (policy: Policy): Texts['older'] => {
    const pack = packs.find(({ language }) => language === policy.language);
    if (!pack) throw new RangeError(`No language pack reads "${policy.language}"`);
    return { policy, pack };
  };
  return { older: textOf(policies.older), newer: textOf(policies.newer), translation: textOf(policies.translation) };
}

const readings = new WeakMap<Policy, Reading>();

/** Reads the older version by the newer one: most of its clauses are in both, and reading facts is what takes time. */
export function readOlder(older: Policy, newer: Reading, links: readonly VersionLink[]): Reading {
  const known = readings.get(older);
  if (known) return known;
  const answers = new Map(links.flatMap((link) => (link.same ? [[link.older[0], link.newer[0]] as const] : [])));
  const byClause = older.clauses.map(({ text }, clause): ClauseFact[] => {
    const answer = answers.get(clause);
    const shared =
      answer !== undefined && newer.policy.clauses[answer]?.text === text ? newer.factsOf(answer) : readTextFacts(text, newer.pack);
    return shared.map((fact) => ({ ...fact, clause }));
  });
  const reading: Reading = { policy: older, pack: newer.pack, facts: byClause.flat(), factsOf: (clause) => byClause[clause] ?? [] };
  readings.set(older, reading);
  return reading;
}
