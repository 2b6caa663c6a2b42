import { type Finding, severities } from '../../contract/finding.js';
import { countFindings } from '../count-findings.js';
import type { ReportContext } from '../reporter.js';
import { setColumns } from './columns.js';
import { printable } from './display-width.js';
import { wrapWords } from './fit-words.js';
import type { Style } from './style.js';

/** A document, or a translation of one, that findings were looked for in. */
interface Counted {
  name: string;
  findings: readonly Finding[];
}

/** How many findings there are in each translation and in all, and what to do next. */
export function summariseChecks(all: readonly Finding[], translations: readonly Counted[], context: ReportContext, style: Style): string[] {
  const { say, count } = context.phrasebook;
  const checked = count('report.translations', translations.length);
  const worst = severities.find((severity) => countFindings(all)[severity] > 0);
  if (!worst) return [say('report.agrees'), checked];
  const rows = translations.length > 1 ? setColumns(translations.map(({ name, findings }) => [printable(name), ...countCells(findings, context)])) : [];
  const total = style.strong(`${listCounts(all, context, style)} · ${checked}`);
  return [...rows, ...(rows.length > 0 ? [''] : []), total, ...wrap(say(`report.next.${worst}s`), context)];
}

/** The same for one document alone. */
export function summariseInspection(findings: readonly Finding[], context: ReportContext, style: Style): string[] {
  const { say } = context.phrasebook;
  if (findings.length === 0) return [say('report.faultless')];
  return [style.strong(listCounts(findings, context, style)), ...wrap(say('report.next.document'), context)];
}

function listCounts(findings: readonly Finding[], { phrasebook }: ReportContext, style: Style): string {
  const counts = countFindings(findings);
  const present = severities.filter((severity) => counts[severity] > 0);
  return phrasebook.list(present.map((severity) => style.severity(severity, phrasebook.count(`report.${severity}s`, counts[severity]))));
}

function countCells(findings: readonly Finding[], { phrasebook }: ReportContext): string[] {
  const counts = countFindings(findings);
  return severities.map((severity) => phrasebook.count(`report.${severity}s`, counts[severity]));
}

function wrap(text: string, { columns, phrasebook }: ReportContext): string[] {
  return wrapWords(text, columns, phrasebook.locale);
}
