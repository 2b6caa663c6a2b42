import { type Finding, severities } from '../../contract/finding.js';
import { countFindings } from '../count-findings.js';
import type { ReportContext } from '../reporter.js';
import type { Inspection } from '../results.js';
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
export function summariseChecks(
  all: readonly Finding[],
  translations: readonly Counted[],
  waived: readonly Finding[],
  context: ReportContext,
  style: Style,
): string[] {
  const { say, count } = context.phrasebook;
  const checked = count('report.translations', translations.length);
  const worst = severities.find((severity) => countFindings(all)[severity] > 0);
  const accepted = countAccepted(waived, context);
  if (!worst) return [sayAgreement(waived, context), ...accepted, checked];
  const rows =
    translations.length > 1
      ? setColumns(translations.map(({ name, findings }) => [printable(name), ...countCells(findings, context)]))
      : [];
  const total = style.strong(`${listCounts(all, context, style)} · ${checked}`);
  return [...rows, ...(rows.length > 0 ? [''] : []), total, ...accepted, ...wrap(say(`report.next.${worst}s`), context)];
}

/** The same for one document alone. */
export function summariseInspection({ findings, waived = [] }: Inspection, context: ReportContext, style: Style): string[] {
  const { say } = context.phrasebook;
  const accepted = countAccepted(waived, context);
  if (findings.length === 0) return [waived.length > 0 ? say('report.agreesBut') : say('report.faultless'), ...accepted];
  return [style.strong(listCounts(findings, context, style)), ...accepted, ...wrap(say('report.next.document'), context)];
}

/** What to say where nothing counts: all agrees, or all but what was accepted. */
export function sayAgreement(waived: readonly Finding[] | undefined, { phrasebook }: ReportContext): string {
  return phrasebook.say(waived && waived.length > 0 ? 'report.agreesBut' : 'report.agrees');
}

/** `3 waived`, and how many are known from the baseline; nothing where there are none. */
function countAccepted(waived: readonly Finding[], { phrasebook }: ReportContext): string[] {
  const known = waived.filter((finding) => finding.waived?.source === 'baseline').length;
  const some = (key: string, many: number): string[] => (many > 0 ? [phrasebook.count(key, many)] : []);
  return [...some('report.waived', waived.length - known), ...some('report.known', known)];
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
