import type { TranslationCheck } from '../../contract/finding.js';
import type { Policy } from '../../contract/policy.js';
import { allFindings, allWaived } from '../count-findings.js';
import { findingsToShow } from '../findings-to-show.js';
import type { ReportContext } from '../reporter.js';
import type { PolicyCheck } from '../results.js';
import { foldCells, padCells, widthsOf } from './columns.js';
import { quoteBetween, quoteWithin } from './counterpart.js';
import { writeSections } from './findings.js';
import { describeDocument, describeLinks, documentTitle } from './header.js';
import { sectionsBetween, sectionsWithin } from './sections.js';
import type { Style } from './style.js';
import { sayAgreement, summariseChecks } from './summary.js';

/** A block for each canonical version, in it one for each translation, and what it all comes to. */
export function writeChecks(policies: readonly PolicyCheck[], context: ReportContext, style: Style): string[] {
  const checks = policies.flatMap((policy) => policy.checks);
  const translations = checks.map(({ translation, findings }) => ({ name: nameTranslation(translation, checks, context), findings }));
  // Of one translation in which nothing was found the summary alone says so.
  const told = checks.length === 1 && allFindings(policies).length === 0;
  const blocks = policies.flatMap((policy, i) => [...(i > 0 ? [''] : []), ...writePolicy(policy, told, context, style)]);
  return [...blocks, '', ...summariseChecks(allFindings(policies), translations, allWaived(policies), context, style)];
}

/** One file may hold several translations; then the language tells them apart. */
function nameTranslation({ name, language }: Policy, checks: readonly TranslationCheck[], { phrasebook }: ReportContext): string {
  const shared = checks.filter(({ translation }) => translation.name === name).length > 1;
  return shared ? `${name}  ${phrasebook.value('language', language)}` : name;
}

function writePolicy(policy: PolicyCheck, told: boolean, context: ReportContext, style: Style): string[] {
  const { canonical, checks } = policy;
  const findings = findingsToShow(policy, context);
  const [head, ...rows] = [
    describeDocument(canonical, 'canonical', context),
    ...checks.map((check) => [...describeDocument(check.translation, 'translation', context), ...describeLinks(check, context)]),
  ] as [string[], ...string[][]];
  const widths = widthsOf([head, ...rows]);
  const own = findings.length === 0 ? [] : ['', style.strong(context.phrasebook.say('report.ownFaults'))];
  return [
    style.strong(documentTitle(canonical)),
    padCells(head, widths).trimEnd(),
    ...own,
    ...writeSections(sectionsWithin(quoteWithin(findings, canonical), canonical), context, style),
    ...checks.flatMap((check, i) => [
      '',
      ...foldCells(rows[i] as string[], widths, context.columns).map(style.strong),
      ...writeTranslation(check, told, context, style),
    ]),
  ];
}

function writeTranslation(check: TranslationCheck, told: boolean, context: ReportContext, style: Style): string[] {
  const shown = { ...check, findings: [...findingsToShow(check, context)] };
  if (shown.findings.length === 0) return told ? [] : ['', `  ${sayAgreement(check.waived, context)}`];
  return writeSections(sectionsBetween(quoteBetween(shown), check), context, style);
}
