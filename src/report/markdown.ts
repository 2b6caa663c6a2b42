import { type Finding, severities } from '../contract/finding.js';
import { allFindings, allWaived, countFindings } from './count-findings.js';
import type { ReportContext, Reporter } from './reporter.js';
import { type Reported, reportBetween, reportOwn } from './reported.js';
import type { PolicyCheck } from './results.js';
import { splitPassage } from './split-passage.js';
import { escapeMarkdown } from './tasks/escape-markdown.js';
import { describeDecision } from './text/decision.js';
import { documentTitle } from './text/header.js';
import type { Passage } from './text/quote.js';
import { sayAgreement } from './text/summary.js';

/** A comment of a pull request may have 65,536 characters, at GitHub; GitLab takes more. */
const LONGEST = 60_000;
const CONTEXT = 80;

/** For the comment of a pull request: the counts, then a part that opens and closes for each policy and translation. */
export const markdown: Reporter = {
  format: 'markdown',
  check(policies, context) {
    const { count } = context.phrasebook;
    const head = ['## Polyclause', '', summarise(allFindings(policies), context) || sayAgreement(allWaived(policies), context), ''];
    const parts = policies.flatMap((policy) => writePolicy(policy, context));
    let room = LONGEST - head.join('\n').length;
    let left = 0;
    const kept: string[] = [];
    for (const { open, items, close } of parts) {
      const lines = items.filter((item) => (room - item.length - 200 > 0 ? ((room -= item.length + 1), true) : ((left += 1), false)));
      room -= open.length + close.length + 4;
      if (items.length === 0 || lines.length > 0) kept.push(open, ...lines, close, '');
    }
    return `${[...head, ...kept, ...(left > 0 ? [count('report.moreFindings', left), ''] : [])].join('\n')}\n`;
  },
};

interface Part {
  open: string;
  items: string[];
  close: string;
}

function summarise(findings: readonly Finding[], { phrasebook }: ReportContext): string {
  const counts = countFindings(findings);
  return phrasebook.list(severities.filter((severity) => counts[severity] > 0).map((severity) => `<strong>${phrasebook.count(`report.${severity}s`, counts[severity])}</strong>`));
}

function writePolicy(policy: PolicyCheck, context: ReportContext): Part[] {
  const { value, say } = context.phrasebook;
  const title = escapeMarkdown(documentTitle(policy.canonical));
  const own = reportOwn(policy, context);
  return [
    ...(own.length === 0 ? [] : [writePart(`${title} · ${say('report.ownFaults')}`, policy.canonical.name, own, undefined, context)]),
    ...policy.checks.map((check) => writePart(`${title} · ${value('language', check.translation.language)}`, check.translation.name, reportBetween(check, context), check.waived, context)),
  ];
}

function writePart(title: string, name: string, reported: readonly Reported[], waived: readonly Finding[] | undefined, context: ReportContext): Part {
  const findings = reported.map(({ finding }) => finding);
  const isOpen = findings.some(({ severity, waived: decision }) => severity === 'error' && !decision);
  const counts = summarise(findings.filter((finding) => !finding.waived), context).replaceAll(/<\/?strong>/g, '') || sayAgreement(waived, context);
  return {
    open: `<details${isOpen ? ' open' : ''}>\n<summary><strong>${title}</strong> · <code>${escapeMarkdown(name)}</code> · ${counts}</summary>\n`,
    items: reported.map((each) => writeItem(each, context)),
    close: '</details>',
  };
}

function writeItem({ finding, first, second, silent }: Reported, { phrasebook }: ReportContext): string {
  const { say } = phrasebook;
  const decision = describeDecision(finding, phrasebook);
  const suggestion = finding.suggestion === null ? [] : [`  - ${say('report.suggestion')} <ins>${escapeMarkdown(finding.suggestion)}</ins>`];
  const quotes = [first, second].flatMap((passage) => (passage ? [`  - ${writeQuote(passage)}`] : []));
  return [
    `- **${say(`severities.${finding.severity}`)}** \`${finding.rule}\` ${escapeMarkdown(phrasebook.message(finding.message))} <sub>${finding.fingerprint.slice(0, 8)}</sub>`,
    ...quotes,
    ...(silent && !second ? [`  - ${silent.language}: ${say('report.noAnswer')}`] : []),
    ...suggestion,
    ...(decision === null ? [] : [`  - ${escapeMarkdown(decision)}`]),
  ].join('\n');
}

/** `<strong>` rather than `**`, which is no mark beside Thai letters. */
function writeQuote(passage: Passage): string {
  const { policy, clause, position } = passage;
  const { before, words, after } = splitPassage(passage, CONTEXT);
  const marked = words === '' ? '' : `<strong>${escapeMarkdown(words.trim())}</strong>`;
  return `${policy.language} ${position.line}:${position.column} \`${clause.id}\` ${escapeMarkdown(before)}${marked}${escapeMarkdown(after)}`;
}
