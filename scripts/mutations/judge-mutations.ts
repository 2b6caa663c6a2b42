import type { Finding, TranslationCheck } from '../../src/index.js';
import type { MutationKind } from './mutation-kind.js';

/** What a check says of one mutation. */
export interface Verdict {
  /** A finding under one of the kind's rules points at its clause; `loud`: at warning or above. */
  named: boolean;
  loud: boolean;
  /** Every rule that speaks of its clause, and did not before the mutation. */
  rules: string[];
}

/** Findings that a check makes and the check of the faithful text does not. */
export function findNews(faithful: TranslationCheck, mutated: TranslationCheck): Finding[] {
  const known = new Map<string, number>();
  for (const finding of faithful.findings) known.set(nameOf(finding), (known.get(nameOf(finding)) ?? 0) + 1);
  return mutated.findings.filter((finding) => {
    const left = known.get(nameOf(finding)) ?? 0;
    known.set(nameOf(finding), left - 1);
    return left <= 0;
  });
}

/** Without the words of the translation, which a mutation elsewhere in the clause may change. */
const nameOf = ({ rule, message, canonical, translation }: Finding): string =>
  [rule, message.key, canonical?.quote, translation?.clause].join(' | ');

/** Judges the mutation that stands at a place of the mutated source. */
export function judgeMutation(
  kind: MutationKind,
  place: { start: number; end: number },
  check: TranslationCheck,
  news: readonly Finding[],
): Verdict {
  const { canonical, translation, alignment } = check;
  const index = translation.clauses.findIndex(({ start, end }) => start.offset <= place.start && place.end <= end.offset);
  const answered = alignment.links.find((link) => link.translation.includes(index))?.canonical ?? [];
  const ids = new Set(answered.map((clause) => canonical.clauses[clause]?.id));
  const here = news.filter((finding) =>
    finding.translation ? finding.translation.clause === translation.clauses[index]?.id : ids.has(finding.canonical?.clause),
  );
  const naming = here.filter(({ rule }) => kind.rules.includes(rule));
  return {
    named: naming.length > 0,
    loud: naming.some(({ severity }) => severity !== 'info'),
    rules: [...new Set(here.map(({ rule }) => rule))],
  };
}
