import { needsWork } from '../../revise/impact.js';
import type { ReportContext, Reporter } from '../reporter.js';
import type { ImpactOnAll } from '../results.js';
import { countWork, type StatusRow } from '../status-table.js';
import { markWords } from '../word-diff.js';
import { listTasks } from './task.js';

const HEAD = [
  'policy',
  'translation',
  'language',
  'clause',
  'section',
  'status',
  'grade',
  'change',
  'old_source',
  'new_source',
  'present_translation',
  'marked_source',
];

const STATUS_HEAD = ['policy', 'translation', 'language', 'state', 'clauses', 'since', 'commit'];

/** For spreadsheets: a row for each clause that somebody has to look at. Heads, states and grades are the same in every language. */
export const csv: Reporter = {
  format: 'csv',
  impact: (impacts, context) => writeCsv([HEAD, ...impacts.flatMap((impact) => listRows(impact, context))]),
  status: ({ rows }) => writeCsv([STATUS_HEAD, ...rows.map(statusRow)]),
};

function listRows({ impacts }: ImpactOnAll, context: ReportContext): string[][] {
  return impacts.flatMap((impact) =>
    listTasks(impact, context)
      .filter(needsWork)
      .map((task) => [
        impact.newer.name,
        impact.translation.name,
        impact.translation.language,
        task.clause,
        task.section,
        task.status,
        task.grade ?? '',
        task.changes.join('; '),
        task.older,
        task.newer,
        task.translation,
        markWords(task.words),
      ]),
  );
}

function statusRow(row: StatusRow): string[] {
  return [row.canonical, row.translation, row.language, row.state, String(countWork(row)), row.since?.date ?? '', row.since?.commit ?? ''];
}

/** RFC 4180: CR LF behind every record, quotation marks doubled. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

/**
 * A spreadsheet takes a cell that begins so for a formula, spaces or not, and runs it: `=HYPERLINK(…)`, `+66 2 …`. An
 * apostrophe in front makes it text (OWASP, CSV injection). Full-width signs count as well where the locale is Asian.
 */
const FORMULA = /^[\s\u00a0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

function writeCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
