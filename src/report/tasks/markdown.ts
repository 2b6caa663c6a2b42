import { type Impact, needsWork } from '../../revise/impact.js';
import type { ReportContext, Reporter } from '../reporter.js';
import type { ImpactOnAll } from '../results.js';
import type { StatusTable } from '../status-table.js';
import { documentTitle } from '../text/header.js';
import { rowRemarks, statusCells, statusHeads, summarise } from '../text/status.js';
import type { WordPart } from '../word-diff.js';
import { escapeMarkdown } from './escape-markdown.js';
import { listTasks, type TranslationTask } from './task.js';

/** For an issue or a merge request: a box to tick for each clause, a section for each policy and language. */
export const markdown: Reporter = {
  format: 'markdown',
  impact: (impacts, context) => `${impacts.flatMap((impact) => writePolicy(impact, context)).join('\n\n')}\n`,
  status: (table, context) => `${writeStatusTable(table, context).join('\n')}\n`,
};

function writePolicy({ newer, impacts }: ImpactOnAll, context: ReportContext): string[] {
  const { say } = context.phrasebook;
  const remarks = new Set(impacts.flatMap((impact) => impact.remarks.map((remark) => context.phrasebook.message(remark))));
  return [
    `# ${escapeMarkdown(say('tasks.title', { title: documentTitle(newer) }))}`,
    ...[...remarks].map((remark) => `> ${escapeMarkdown(remark)}`),
    ...impacts.flatMap((impact) => writeTranslation(impact, context)),
  ];
}

function writeTranslation(impact: Impact, context: ReportContext): string[] {
  const { say, count, value } = context.phrasebook;
  const { older, newer, translation } = impact;
  const tasks = listTasks(impact, context).filter(needsWork);
  const versions = older ? `${escapeMarkdown(older.name)} → ${escapeMarkdown(newer.name)}` : escapeMarkdown(newer.name);
  return [
    `## ${escapeMarkdown(translation.name)} · ${value('language', translation.language)}`,
    `${versions} · ${tasks.length === 0 ? say('revise.upToDate') : count('tasks.todo', tasks.length)}`,
    ...(tasks.length === 0 ? [] : [tasks.map((task) => writeTask(task, context).join('\n')).join('\n')]),
  ];
}

function writeTask(task: TranslationTask, { phrasebook }: ReportContext): string[] {
  const { say } = phrasebook;
  const section = task.section === '' ? '' : ` · ${escapeMarkdown(task.section)}`;
  const line = (key: string, words: string): string[] =>
    words === '' ? [] : [`  - ${say('report.labelled', { label: say(`tasks.${key}`), text: words })}`];
  const changed = task.words.some(({ added, removed }) => added || removed);
  return [
    `- [ ] **${say(`revise.statuses.${task.status}`)}** \`${task.clause}\`${section}`,
    ...task.changes.map((change) => `  - ${escapeMarkdown(change)}`),
    ...line(changed ? 'change' : 'newer', task.words.map(markPart).join('')),
    ...line('present', escapeMarkdown(task.translation)),
  ];
}

function writeStatusTable({ rows, remarks }: StatusTable, context: ReportContext): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const heads = statusHeads(context);
  return [
    line(heads),
    line(heads.map(() => '---')),
    ...rows.map((row) => line(statusCells(row, context).map(escapeMarkdown))),
    ...[...remarks, ...rowRemarks(rows)].flatMap((remark) => ['', `> ${escapeMarkdown(context.phrasebook.message(remark))}`]),
    '',
    summarise(rows, context),
  ];
}

/** `<ins>` and `<del>` rather than `**` and `~~`, which Markdown does not always take for marks next to Thai letters and quotation marks. */
function markPart({ value, added, removed }: WordPart): string {
  const words = escapeMarkdown(value);
  return added ? `<ins>${words}</ins>` : removed ? `<del>${words}</del>` : words;
}
