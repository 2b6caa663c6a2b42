import type { HistoryPoint, StatusRow, StatusTable } from '../status-table.js';
import { countWork } from '../status-table.js';
import type { ReportContext } from '../reporter.js';
import { setColumns } from './columns.js';
import { printable } from './display-width.js';
import { writeRemarks } from './revision.js';
import type { Style } from './style.js';

/** A line for each translation: whether it follows its canonical version, how much does not, and since when. */
export function writeStatus({ rows, remarks }: StatusTable, context: ReportContext, style: Style): string[] {
  const heads = statusHeads(context);
  const [head = '', ...lines] = setColumns([heads, ...rows.map((row) => statusCells(row, context))]);
  const notes = [...remarks, ...rowRemarks(rows)];
  return [
    style.strong(head),
    ...lines.map((line, i) =>
      rows[i]?.state === 'stale' ? style.severity('error', line) : rows[i]?.state === 'unknown' ? style.severity('warning', line) : line,
    ),
    ...(notes.length > 0 ? ['', ...writeRemarks(notes, context, style)] : []),
    '',
    style.strong(summarise(rows, context)),
  ];
}

export function statusHeads({ phrasebook }: ReportContext): string[] {
  return ['policy', 'translation', 'language', 'state', 'since'].map((head) => phrasebook.say(`status.heads.${head}`));
}

export function statusCells(row: StatusRow, context: ReportContext): string[] {
  const { say, count, value } = context.phrasebook;
  const state = row.state === 'stale' ? count('status.behind', countWork(row)) : say(`status.${row.state}`);
  return [
    printable(row.canonical),
    printable(row.translation),
    value('language', row.language),
    state,
    row.since ? writePoint(row.since, context) : '',
  ];
}

/** `1 March 2026 (1a2b3c4)`; what is not committed has neither. */
function writePoint({ commit, date }: HistoryPoint, { phrasebook }: ReportContext): string {
  if (commit === null) return phrasebook.say('status.workingTree');
  return phrasebook.say('status.point', { date: date ? phrasebook.value('date', date) : '', commit: commit.slice(0, 7) });
}

/** Remarks belong to the canonical version, and every one of its translations has them. */
export function rowRemarks(rows: readonly StatusRow[]): StatusRow['remarks'] {
  const seen = new Map(rows.flatMap(({ remarks }) => remarks.map((remark) => [JSON.stringify(remark), remark] as const)));
  return [...seen.values()];
}

export function summarise(rows: readonly StatusRow[], { phrasebook }: ReportContext): string {
  const { say, count } = phrasebook;
  const current = rows.filter(({ state }) => state === 'current').length;
  return say('status.summary', { current: phrasebook.number(current), all: count('status.translations', rows.length) });
}
