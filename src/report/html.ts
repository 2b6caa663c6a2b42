import { type Finding, severities, type TranslationCheck } from '../contract/finding.js';
import type { Policy } from '../contract/policy.js';
import { allFindings, countFindings } from './count-findings.js';
import { writeFinding } from './html/finding.js';
import { style } from './html/style.js';
import type { ReportContext, Reporter } from './reporter.js';
import { reportBetween, reportOwn } from './reported.js';
import type { PolicyCheck } from './results.js';
import { escapeXml } from './tasks/escape-xml.js';
import { describeLinks, documentTitle } from './text/header.js';
import { type Section, sectionsBetween, sectionsWithin } from './text/sections.js';
import { sayAgreement } from './text/summary.js';

/**
 * A page for legal translators: one file without script, which can be mailed and printed. Everything that comes from a
 * document is text; nothing in it is taken for markup.
 */
export const html: Reporter = {
  format: 'html',
  check(policies, context) {
    const { phrasebook } = context;
    const title = escapeXml([...new Set(policies.map(({ canonical }) => documentTitle(canonical)))].join(' · '));
    const counts = countFindings(allFindings(policies));
    return [
      '<!doctype html>',
      `<html lang="${escapeXml(phrasebook.locale)}">`,
      '<head>',
      '<meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
      `<title>${title} – Polyclause</title>`,
      `<style>${style}</style>`,
      '</head>',
      '<body>',
      ...severities.map((severity) => `<input class="show" type="checkbox" id="show-${severity}" checked>`),
      '<div class="page">',
      `<div class="filters">${severities.map((severity) => `<label class="${severity}" for="show-${severity}">${escapeXml(phrasebook.count(`report.${severity}s`, counts[severity]))}</label>`).join('')}</div>`,
      ...policies.flatMap((policy) => writePolicy(policy, context)),
      '</div>',
      '</body>',
      '</html>',
      '',
    ].join('\n');
  },
};

function writePolicy(policy: PolicyCheck, context: ReportContext): string[] {
  const { canonical, checks } = policy;
  const own = reportOwn(policy, context);
  return [
    '<main>',
    `<h1 lang="${escapeXml(canonical.language)}">${escapeXml(documentTitle(canonical))}</h1>`,
    writeDocument(canonical, 'canonical', [], context),
    ...(own.length === 0
      ? []
      : [`<h2>${escapeXml(context.phrasebook.say('report.ownFaults'))}</h2>`, ...writeSections(sectionsWithin(own, canonical), context)]),
    ...checks.flatMap((check) => writeTranslation(check, context)),
    '</main>',
  ];
}

function writeTranslation(check: TranslationCheck, context: ReportContext): string[] {
  const { translation, findings, waived } = check;
  const reported = reportBetween(check, context);
  return [
    `<h2>${escapeXml(context.phrasebook.value('language', translation.language))}</h2>`,
    writeDocument(translation, 'translation', [...describeLinks(check, context), countAll(findings, context)], context),
    ...(reported.length === 0
      ? [`<p class="agrees">${escapeXml(sayAgreement(waived, context))}</p>`]
      : writeSections(sectionsBetween(reported, check), context)),
  ];
}

function countAll(findings: readonly Finding[], { phrasebook }: ReportContext): string {
  const counts = countFindings(findings);
  return phrasebook.list(
    severities.filter((severity) => counts[severity] > 0).map((severity) => phrasebook.count(`report.${severity}s`, counts[severity])),
  );
}

function writeDocument(policy: Policy, role: 'canonical' | 'translation', more: readonly string[], { phrasebook }: ReportContext): string {
  const parts = [
    phrasebook.say(`report.${role}`),
    ...(role === 'canonical' ? [phrasebook.value('language', policy.language)] : []),
    phrasebook.count('report.clauses', policy.clauses.length),
    ...more.filter((part) => part !== ''),
  ];
  return `<p class="sub"><code>${escapeXml(policy.name)}</code> · ${parts.map(escapeXml).join(' · ')}</p>`;
}

function writeSections(sections: readonly Section[], context: ReportContext): string[] {
  return sections.flatMap(({ headings, findings }) => [
    `<h3>${escapeXml(headings.length > 0 ? headings.join(' · ') : context.phrasebook.say('report.opening'))}</h3>`,
    ...findings.map((quoted) => writeFinding(quoted, context)),
  ]);
}
