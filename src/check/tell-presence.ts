import type { Finding, TranslationCheck } from '../contract/finding.js';
import { indexLinks } from './index-links.js';

/** Findings of what a translation lacks, and what they say where others have it. */
const elsewhere: Readonly<Record<string, string>> = {
  'missing-clause.clause': 'missing-clause.elsewhere',
  'missing-item.item': 'missing-item.elsewhere',
};

/** Below this it is not sure that a translation has the clause. */
const TRUSTED = 0.5;

/**
 * Says of every clause that a translation lacks which of the others have it: one forgotten clause is another matter
 * than one that nobody was given to translate. Only the message changes; fingerprints stay those of the pair alone.
 */
export function tellPresence(checks: readonly TranslationCheck[]): TranslationCheck[] {
  if (checks.length < 2) return [...checks];
  const answers = checks.map(({ alignment }) => indexLinks(alignment.links, 'canonical'));
  const indexOf = new Map(checks[0]?.canonical.clauses.map(({ id }, index) => [id, index]));
  return checks.map((check, own) => {
    const tell = (finding: Finding): Finding => {
      const key = elsewhere[finding.message.key];
      const clause = indexOf.get(finding.canonical?.clause ?? '');
      if (key === undefined || clause === undefined) return finding;
      const having = checks.flatMap(({ translation }, other) => {
        const link = answers[other]?.get(clause);
        return other !== own && link && link.translation.length > 0 && link.confidence >= TRUSTED ? [translation.language] : [];
      });
      if (having.length === 0) return finding;
      return {
        ...finding,
        message: {
          key,
          args: { ...finding.message.args, languages: { kind: 'languages', value: [...new Set(having)].join(' ') } },
        },
      };
    };
    return { ...check, findings: check.findings.map(tell) };
  });
}
