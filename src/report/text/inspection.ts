import type { ClauseFact } from '../../contract/fact.js';
import type { Clause, Policy } from '../../contract/policy.js';
import { effectiveDateOf } from '../../facts/effective-date.js';
import { findingsToShow } from '../findings-to-show.js';
import type { ReportContext } from '../reporter.js';
import type { Inspection } from '../results.js';
import { fillLines } from './columns.js';
import { quoteWithin } from './counterpart.js';
import { displayWidth, padEnd, padStart, printable } from './display-width.js';
import { writeSections } from './findings.js';
import { fitWords } from './fit-words.js';
import { describeDocument, documentTitle } from './header.js';
import { sectionsWithin } from './sections.js';
import type { Style } from './style.js';
import { summariseInspection } from './summary.js';

/** The clause tree with the facts of each clause below it, then what is wrong inside the document. */
export function writeInspection(inspection: Inspection, context: ReportContext, style: Style): string[] {
  const { policy, facts } = inspection;
  const findings = findingsToShow(inspection, context);
  const tree = writeTree(policy, groupByClause(facts), context, style);
  const sections = writeSections(sectionsWithin(quoteWithin(findings, policy), policy), context, style);
  const aside = context.showSkipped ? ['', ...writeSkipped(policy, context, style)] : [];
  return [
    ...writeHead(policy, facts.length, context, style),
    '',
    ...tree,
    ...aside,
    ...sections,
    '',
    ...summariseInspection(inspection, context, style),
  ];
}

/** What the document is, and how that was told. */
function writeHead(policy: Policy, facts: number, context: ReportContext, style: Style): string[] {
  const { phrasebook, packs, columns } = context;
  const { say, count, percent, value } = phrasebook;
  const { format, language, encoding } = policy.provenance;
  const [role, name, languageName, clauses] = describeDocument(policy, 'document', context) as [string, string, string, string];
  const date = effectiveDateOf(policy, packs);
  const told = [
    `${languageName} (${say(`report.by.${language.by}`)}, ${percent(language.confidence)})`,
    `${format.value} (${say(`report.by.${format.by}`)})`,
    ...(encoding ? [`${encoding.value} (${say(`report.by.${encoding.by}`)})`] : []),
    ...(date === null ? [] : [say('report.dated', { date: value('date', date) })]),
  ];
  return [
    style.strong(documentTitle(policy)),
    `${role}  ${name}  ${clauses}, ${count('report.facts', facts)}`,
    ...fillLines(told, ' · ', columns).map(style.faint),
  ];
}

function writeTree(policy: Policy, facts: ReadonlyMap<number, ClauseFact[]>, context: ReportContext, style: Style): string[] {
  const { columns } = context;
  const lineWidth = String(policy.clauses.at(-1)?.start.line ?? 1).length;
  const idWidth = Math.min(20, Math.max(0, ...policy.clauses.map(({ id, depth }) => displayWidth(id) + 2 * Math.min(depth, 4))));
  const indent = lineWidth + 2 + idWidth + 2;
  return policy.clauses.flatMap((clause, index) => {
    const lead = `${style.faint(padStart(String(clause.start.line), lineWidth))}  ${padEnd('  '.repeat(Math.min(clause.depth, 4)) + clause.id, idWidth)}`;
    const words = fitWords(writeWords(clause), Math.max(20, columns - indent), policy.language);
    const isHeading = clause.kind === 'heading' || clause.kind === 'title';
    return [
      `${lead}  ${isHeading ? style.strong(words) : words}`,
      ...writeFacts(facts.get(index) ?? [], policy, columns - indent, context, style).map((line) => ' '.repeat(indent) + line),
    ];
  });
}

/** What is no part of the policy, with its line and the reason: nothing goes without being named. */
function writeSkipped({ skipped, language }: Policy, { phrasebook, columns }: ReportContext, style: Style): string[] {
  if (skipped.length === 0) return [phrasebook.say('report.nothingSetAside')];
  const lineWidth = String(skipped.at(-1)!.start.line).length;
  const reasonWidth = Math.max(...skipped.map(({ reason }) => displayWidth(reason)));
  const lines = skipped.map(({ reason, text, start }) => {
    const lead = `${padStart(String(start.line), lineWidth)}  ${padEnd(reason, reasonWidth)}`;
    return style.faint(
      `${lead}  ${fitWords(printable(text.slice(0, 1000)).trim(), Math.max(20, columns - displayWidth(lead) - 2), language)}`,
    );
  });
  return [style.strong(phrasebook.count('report.setAside', skipped.length)), ...lines];
}

/** The beginning of a clause is enough: no line shows more. */
function writeWords({ label, text }: Clause): string {
  return printable(`${label ? `${label.text} ` : ''}${text.slice(0, 1000)}`).trim();
}

/** Columns that a quote has at least. */
const LEAST_QUOTE = 12;

/** A fact that a clause states again in the same words stands once, with how often. */
function writeFacts(
  facts: readonly ClauseFact[],
  { language }: Policy,
  width: number,
  { phrasebook }: ReportContext,
  style: Style,
): string[] {
  const { say, value } = phrasebook;
  const times = new Map<string, { fact: ClauseFact; times: number }>();
  for (const fact of facts) {
    const key = [fact.kind, fact.value, fact.direction, fact.quote].join('\0');
    times.set(key, { fact, times: (times.get(key)?.times ?? 0) + 1 });
  }
  return [...times.values()].map(({ fact, times }) => {
    const side = fact.direction ? `, ${say(`report.direction.${fact.direction}`)}` : '';
    const inferred = fact.stated ? '' : ` (${say('report.inferred')})`;
    const text = `${printable(value(fact.kind, fact.value))}${side}${inferred}`;
    const labelled = say('report.labelled', { label: say(`kinds.${fact.kind}`), text });
    const again = times > 1 ? ` ×${times}` : '';
    const room = width - 2 - again.length;
    // A name is its own value: it need not be read twice.
    if (text === printable(fact.quote)) return style.faint(`· ${fitWords(labelled, room, language)}${again}`);
    const lead = fitWords(labelled, room - LEAST_QUOTE - 4, phrasebook.locale);
    const quote = fitWords(printable(fact.quote), Math.max(LEAST_QUOTE, room - displayWidth(lead) - 4), language);
    return style.faint(`· ${lead}  «${quote}»${again}`);
  });
}

function groupByClause(facts: readonly ClauseFact[]): Map<number, ClauseFact[]> {
  const groups = new Map<number, ClauseFact[]>();
  for (const fact of facts) {
    const group = groups.get(fact.clause);
    if (group) group.push(fact);
    else groups.set(fact.clause, [fact]);
  }
  return groups;
}
