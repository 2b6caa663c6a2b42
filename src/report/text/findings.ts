import type { Finding } from '../../contract/finding.js';
import type { ReportContext } from '../reporter.js';
import { padCells, widthsOf } from './columns.js';
import type { Quoted } from './counterpart.js';
import { displayWidth, padEnd, printable } from './display-width.js';
import { fitWords, wrapWords } from './fit-words.js';
import { describeDecision } from './decision.js';
import { type Passage, quotePassage } from './quote.js';
import type { Section } from './sections.js';
import { shortFingerprint } from './short-fingerprint.js';
import type { Style } from './style.js';

/** Writes findings under their headings: what differs and by which rule, then both quotes under each other. */
export function writeSections(sections: readonly Section[], context: ReportContext, style: Style): string[] {
  const { phrasebook, columns } = context;
  const all = sections.flatMap((section) => section.findings);
  const place = widthsOf(
    all.flatMap(({ first, second }) => [first, second].flatMap((passage) => (passage ? [describePlace(passage)] : []))),
  );
  const suggestion = all.some(isSuggested) ? displayWidth(phrasebook.say('report.suggestion')) : 0;
  const layout = {
    severity: Math.max(0, ...all.map(({ finding }) => displayWidth(phrasebook.say(`severities.${finding.severity}`)))),
    rule: Math.max(0, ...all.map(({ finding }) => finding.rule.length)),
    place,
    lead: Math.max(
      suggestion,
      place.reduce((sum, width) => sum + width + 2, -2),
    ),
  };
  return sections.flatMap(({ headings, findings }) => {
    const heading = headings.length > 0 ? headings.join(' · ') : phrasebook.say('report.opening');
    return [
      '',
      style.heading(fitWords(heading, columns, phrasebook.locale)),
      ...findings.flatMap((quoted, i) => [...(i > 0 ? [''] : []), ...writeFinding(quoted, layout, context, style)]),
    ];
  });
}

interface Layout {
  severity: number;
  rule: number;
  place: number[];
  /** Of all that stands in front of a quote: its place, or the word that announces a suggestion. */
  lead: number;
}

function writeFinding(quoted: Quoted, layout: Layout, context: ReportContext, style: Style): string[] {
  return [...writeMessage(quoted, layout, context, style), ...writeQuotes(quoted, layout, context, style)];
}

function writeMessage({ finding }: Quoted, layout: Layout, { phrasebook, columns }: ReportContext, style: Style): string[] {
  const { severity, rule, message } = finding;
  const indent = 2 + layout.severity + 2 + layout.rule + 2;
  const wrap = (text: string): string[] => wrapWords(printable(text), Math.max(30, columns - indent), phrasebook.locale);
  const [opening = '', ...rest] = writeWithFingerprint(wrap(phrasebook.message(message)), finding, columns - indent, style);
  const decision = describeDecision(finding, phrasebook);
  if (decision !== null) rest.push(...wrap(decision).map(finding.waived ? style.faint : (line) => style.severity('warning', line)));
  const lead = `${style.severity(severity, padEnd(phrasebook.say(`severities.${severity}`), layout.severity))}  ${style.faint(padEnd(rule, layout.rule))}`;
  return [`  ${lead}  ${opening}`, ...rest.map((line) => ' '.repeat(indent) + line)];
}

/** The fingerprint stands behind the message, for `waive`; on a line of its own where there is no room. */
function writeWithFingerprint(lines: readonly string[], { fingerprint }: Finding, width: number, style: Style): string[] {
  const mark = `[${shortFingerprint(fingerprint)}]`;
  const last = lines.at(-1) ?? '';
  const fits = displayWidth(last) + 1 + mark.length <= width;
  const strong = lines.map(style.strong);
  return fits ? [...strong.slice(0, -1), `${style.strong(last)} ${style.faint(mark)}`] : [...strong, style.faint(mark)];
}

function writeQuotes(
  { finding, first, second, silent }: Quoted,
  layout: Layout,
  { phrasebook, columns }: ReportContext,
  style: Style,
): string[] {
  const indent = 4 + layout.lead + 2;
  const write = (passage: Passage | null): string[] => {
    const cells = passage ? describePlace(passage) : [silent?.language ?? '', '–', ''];
    const place = style.faint(padEnd(padCells(cells, layout.place), layout.lead));
    if (passage) return [`    ${place}  ${quotePassage(passage, Math.max(30, columns - indent), finding.severity, style)}`];
    return silent ? [`    ${place}  ${style.faint(phrasebook.say('report.noAnswer'))}`] : [];
  };
  return [...write(first), ...write(second), ...writeSuggestion(finding, second, layout, { phrasebook, columns }, style)];
}

const isSuggested = ({ finding, second }: Quoted): boolean => finding.suggestion !== null && second !== null;

/** The suggested words in their sentence, under the ones that they would replace. */
function writeSuggestion(
  { suggestion, severity }: Finding,
  passage: Passage | null,
  layout: Layout,
  { phrasebook, columns }: Pick<ReportContext, 'phrasebook' | 'columns'>,
  style: Style,
): string[] {
  if (suggestion === null || !passage) return [];
  const { clause, start, end } = passage;
  const text = `${clause.text.slice(0, start)}${suggestion}${clause.text.slice(end)}`;
  const corrected = { ...passage, clause: { ...clause, text }, end: start + suggestion.length };
  const label = style.faint(padEnd(phrasebook.say('report.suggestion'), layout.lead));
  return [
    `    ${label}  ${quotePassage(corrected, Math.max(30, columns - 4 - layout.lead - 2), severity, { ...style, mark: style.correction })}`,
  ];
}

/** Language, line and column of the words, clause. */
function describePlace({ policy, clause, position }: Passage): string[] {
  return [policy.language, `${position.line}:${position.column}`, clause.id];
}
