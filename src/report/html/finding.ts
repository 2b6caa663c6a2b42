import type { Policy } from '../../contract/policy.js';
import type { ReportContext } from '../reporter.js';
import { splitPassage } from '../split-passage.js';
import { escapeXml } from '../tasks/escape-xml.js';
import type { Quoted } from '../text/counterpart.js';
import { describeDecision } from '../text/decision.js';
import { printable } from '../text/display-width.js';
import type { Passage } from '../text/quote.js';

/** A clause is shown whole up to about a page of it. */
const CONTEXT = 600;

/** One finding: what differs, and the clauses of both versions side by side with the words marked. */
export function writeFinding(quoted: Quoted, context: ReportContext): string {
  const { finding } = quoted;
  const { say, message } = context.phrasebook;
  const decision = describeDecision(finding, context.phrasebook);
  return [
    `<article class="finding ${finding.severity}${finding.waived ? ' waived' : ''}">`,
    `<header><span class="badge">${escapeXml(say(`severities.${finding.severity}`))}</span><p class="message">${escapeXml(printable(message(finding.message)))}</p><code class="rule">${escapeXml(finding.rule)}</code><code class="print">${escapeXml(finding.fingerprint.slice(0, 8))}</code></header>`,
    ...(decision === null ? [] : [`<p class="decision">${escapeXml(printable(decision))}</p>`]),
    writeSides(quoted, context),
    '</article>',
  ].join('\n');
}

function writeSides({ finding, first, second, silent }: Quoted, context: ReportContext): string {
  const sides = [
    ...(first ? [writeSide(first, null, context)] : []),
    ...(second ? [writeSide(second, finding.suggestion, context)] : silent ? [writeSilent(silent, context)] : []),
  ];
  return sides.length === 0 ? '' : `<div class="pair">${sides.join('')}</div>`;
}

function writeSide(passage: Passage, suggestion: string | null, context: ReportContext): string {
  const { policy, clause, position } = passage;
  const { before, words, after } = splitPassage(passage, CONTEXT);
  const quote = `${escapeXml(before)}${words === '' ? '' : `<mark>${escapeXml(words)}</mark>`}${escapeXml(after)}`;
  const label = clause.label === null ? '' : `${escapeXml(printable(clause.label.text))} `;
  return `<div class="side">${writePlace(policy, `${clause.id} · ${position.line}:${position.column}`, context)}<p class="quote" lang="${escapeXml(policy.language)}">${label}${quote}</p>${writeSuggestion(suggestion, policy, context)}</div>`;
}

function writeSuggestion(suggestion: string | null, { language }: Policy, { phrasebook }: ReportContext): string {
  if (suggestion === null) return '';
  return `<p class="quote fix"><b>${escapeXml(phrasebook.say('report.suggestion'))}</b> <ins lang="${escapeXml(language)}">${escapeXml(printable(suggestion))}</ins></p>`;
}

function writeSilent(policy: Policy, context: ReportContext): string {
  return `<div class="side">${writePlace(policy, '–', context)}<p class="quote none">${escapeXml(context.phrasebook.say('report.noAnswer'))}</p></div>`;
}

function writePlace({ language }: Policy, place: string, { phrasebook }: ReportContext): string {
  return `<p class="place">${escapeXml(phrasebook.value('language', language))} · ${escapeXml(place)}</p>`;
}
