import { type Finding, severities } from '../contract/finding.js';
import { allFindings, allWaived, countFindings } from './count-findings.js';
import type { ReportContext, Reporter } from './reporter.js';
import { type Reported, reportBetween, reportOwn } from './reported.js';
import type { PolicyCheck } from './results.js';
import { splitPassage } from './split-passage.js';
import { escapeMarkdown } from './tasks/escape-markdown.js';
import { escapeXml } from './tasks/escape-xml.js';
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
    const { kept, left } = fitParts(parts, LONGEST - head.join('\n').length);
    const written = kept.flatMap(({ open, items, close }) => [open, ...items, close, '']);
    return `${[...head, ...written, ...(left > 0 ? [count('report.moreFindings', left)] : [])].join('\n')}\n`;
  },
};

/** As many findings as there is room for, in their order; the others are counted. */
function fitParts(parts: readonly Part[], length: number): { kept: Part[]; left: number } {
  let room = length;
  let left = 0;
  const kept = parts.flatMap((part): Part[] => {
    const frame = part.open.length + part.close.length + 4;
    const items: string[] = [];
    for (const item of part.items) {
      const size = item.length + 1 + (items.length === 0 ? frame : 0);
      if (size > room) break;
      room -= size;
      items.push(item);
    }
    left += part.items.length - items.length;
    if (items.length > 0) return [{ ...part, items }];
    if (part.items.length > 0 || frame > room) return [];
    room -= frame;
    return [part];
  });
  return { kept, left };
}

interface Part {
  open: string;
  items: string[];
  close: string;
}

function summarise(findings: readonly Finding[], { phrasebook }: ReportContext): string {
  const counts = countFindings(findings);
  return phrasebook.list(
    severities
      .filter((severity) => counts[severity] > 0)
      .map((severity) => `<strong>${phrasebook.count(`report.${severity}s`, counts[severity])}</strong>`),
  );
}

function writePolicy(policy: PolicyCheck, context: ReportContext): Part[] {
  const { value, say } = context.phrasebook;
  const title = documentTitle(policy.canonical);
  const own = reportOwn(policy, context);
  return [
    ...(own.length === 0 ? [] : [writePart(`${title} · ${say('report.ownFaults')}`, policy.canonical.name, own, undefined, context)]),
    ...policy.checks.map((check) =>
      writePart(
        `${title} · ${value('language', check.translation.language)}`,
        check.translation.name,
        reportBetween(check, context),
        check.waived,
        context,
      ),
    ),
  ];
}

function writePart(
  title: string,
  name: string,
  reported: readonly Reported[],
  waived: readonly Finding[] | undefined,
  context: ReportContext,
): Part {
  const findings = reported.map(({ finding }) => finding);
  const isOpen = findings.some(({ severity, waived: decision }) => severity === 'error' && !decision);
  const counts =
    summarise(
      findings.filter((finding) => !finding.waived),
      context,
    ).replaceAll(/<\/?strong>/g, '') || sayAgreement(waived, context);
  return {
    open: `<details${isOpen ? ' open' : ''}>\n<summary><strong>${escapeHtml(title)}</strong> · <code>${escapeHtml(name)}</code> · ${counts}</summary>\n`,
    items: reported.map((each) => writeItem(each, context)),
    close: '</details>',
  };
}

/** In the summary of a part, which is HTML to Markdown; a name is nobody who is called. */
const escapeHtml = (text: string): string => escapeXml(text).replace(/@(?=[\p{L}\p{N}])/gu, '@\u200b');

function writeItem({ finding, first, second, silent }: Reported, { phrasebook }: ReportContext): string {
  const { say } = phrasebook;
  const decision = describeDecision(finding, phrasebook);
  const suggestion =
    finding.suggestion === null ? [] : [`  - ${say('report.suggestion')} <ins>${escapeMarkdown(finding.suggestion)}</ins>`];
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
