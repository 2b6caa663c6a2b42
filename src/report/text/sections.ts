import type { TranslationCheck } from '../../contract/finding.js';
import type { Policy } from '../../contract/policy.js';
import { headingOf, writeHeading } from '../heading-of.js';
import { indexLinks, type Quoted } from './counterpart.js';

/** Findings under one heading, in document order. */
export interface Section {
  /** The heading in each version that has one, the canonical first; none before the first heading. */
  headings: string[];
  findings: Quoted[];
}

/** Groups the findings of one document by the heading that they stand under. */
export function sectionsWithin(findings: readonly Quoted[], policy: Policy): Section[] {
  const clauseOf = ({ first, second }: Quoted): number => (second ?? first)?.index ?? 0;
  return group(findings, policy, clauseOf, (heading) => [writeHeading(policy, heading)]);
}

/** Groups the findings of a translation by the headings of the canonical version. */
export function sectionsBetween(findings: readonly Quoted[], { canonical, translation, alignment }: TranslationCheck): Section[] {
  const answers = answeredClauses(alignment.links, translation);
  const clauseOf = ({ first, second }: Quoted): number =>
    first?.policy === canonical ? first.index : (answers[(second ?? first)?.index ?? 0] ?? 0);
  const byCanonical = indexLinks(alignment.links, 'canonical');
  return group(findings, canonical, clauseOf, (heading) => {
    const answer = byCanonical.get(heading)?.translation[0];
    return [writeHeading(canonical, heading), ...(answer === undefined ? [] : [writeHeading(translation, answer)])];
  });
}

/** For each clause of the translation, the canonical clause that it answers; for an added one, that of the clause before it. */
function answeredClauses(links: TranslationCheck['alignment']['links'], translation: Policy): number[] {
  const byTranslation = indexLinks(links, 'translation');
  let last = 0;
  return translation.clauses.map((_, clause) => {
    last = byTranslation.get(clause)?.canonical.at(-1) ?? last;
    return last;
  });
}

function group(
  findings: readonly Quoted[],
  policy: Policy,
  clauseOf: (finding: Quoted) => number,
  writeHeadings: (heading: number) => string[],
): Section[] {
  const placed = findings.map((finding) => ({ finding, clause: clauseOf(finding) })).sort((a, b) => a.clause - b.clause);
  const sections = new Map<number | null, Section>();
  for (const { finding, clause } of placed) {
    const heading = headingOf(policy, clause);
    const section = sections.get(heading) ?? { headings: heading === null ? [] : writeHeadings(heading), findings: [] };
    section.findings.push(finding);
    sections.set(heading, section);
  }
  return [...sections.values()];
}
