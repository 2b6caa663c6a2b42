import { type Finding, severities } from '../../contract/finding.js';
import { countFindings } from '../count-findings.js';
import type { ReportContext } from '../reporter.js';
import { wrapWords } from './fit-words.js';
import type { Style } from './style.js';

/** How many findings of each severity there are, and what to do next; `translations` is null for one document alone. */
export function writeSummary(findings: readonly Finding[], translations: number | null, context: ReportContext, style: Style): string[] {
  const { say, count, list, locale } = context.phrasebook;
  const counts = countFindings(findings);
  const present = severities.filter((severity) => counts[severity] > 0);
  const worst = present[0];
  if (!worst) return [say(translations === null ? 'report.faultless' : 'report.agrees')];
  const parts = list(present.map((severity) => style.severity(severity, count(`report.${severity}s`, counts[severity]))));
  const checked = translations === null ? '' : ` · ${count('report.translations', translations)}`;
  const next = say(translations === null ? 'report.next.document' : `report.next.${worst}s`);
  return [style.strong(`${parts}${checked}`), ...wrapWords(next, context.columns, locale)];
}
