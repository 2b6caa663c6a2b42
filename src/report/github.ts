import type { Severity } from '../contract/finding.js';
import { explain } from './explain.js';
import type { Reporter } from './reporter.js';
import { listReported, pathOf, pointsIntoFile, type Reported } from './reported.js';
import type { ReportContext } from './reporter.js';

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands of GitHub Actions: each finding becomes an annotation of the file and line that it is about. */
export const github: Reporter = {
  format: 'github',
  check: (policies, context) =>
    listReported(policies, context)
      .map((reported) => `${annotate(reported, context)}\n`)
      .join(''),
};

function annotate(reported: Reported, { phrasebook }: ReportContext): string {
  const { finding, at } = reported;
  const lines = pointsIntoFile(at.policy) ? { line: at.start.line, endLine: at.end.line } : {};
  // GitHub takes columns only where both ends are on one line.
  const columns = pointsIntoFile(at.policy) && at.start.line === at.end.line ? { col: at.start.column, endColumn: at.end.column } : {};
  const properties = { file: pathOf(at.policy), ...lines, ...columns, title: `${finding.rule} [${finding.fingerprint.slice(0, 8)}]` };
  const command = finding.waived ? 'notice' : COMMANDS[finding.severity];
  return `::${command} ${Object.entries(properties)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',')}::${escapeData(explain(reported, phrasebook).join('\n'))}`;
}

/** As the toolkit of GitHub Actions does it. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
