import type { ReportContext, Reporter } from '../reporter.js';
import { escapeMarkdown } from '../tasks/escape-markdown.js';
import { escapeXml } from '../tasks/escape-xml.js';
import { documentTitle } from '../text/header.js';
import { tool } from '../to-json.js';
import type { ChangeNotice } from './change-notice.js';
import { writeNotice, type WrittenNotice } from './write-notice.js';

const written = (notice: ChangeNotice, context: ReportContext): WrittenNotice[] =>
  notice.notices.map((language) => writeNotice(notice, language, context));

/** For a page that is built from Markdown. */
export const changelogMarkdown: Reporter = {
  format: 'markdown',
  changelog: (notices, context) =>
    `${notices.flatMap((notice) => [...titleOf(notice, notices), ...written(notice, context).map(toMarkdown)]).join('\n\n')}\n`,
};

/** Where several policies are told about, each has its name above. */
function titleOf({ diff }: ChangeNotice, notices: readonly ChangeNotice[]): string[] {
  return notices.length > 1 ? [`# ${escapeMarkdown(documentTitle(diff.newer))}`] : [];
}

function toMarkdown({ title, items, nothing }: WrittenNotice): string {
  const lines = items.map(({ section, changes }) => {
    const [only, ...more] = changes.map(escapeMarkdown);
    return more.length === 0
      ? `- **${escapeMarkdown(section)}** — ${only}`
      : [`- **${escapeMarkdown(section)}**`, ...[only, ...more].map((change) => `  - ${change}`)].join('\n');
  });
  return [`## ${escapeMarkdown(title)}`, '', ...(lines.length > 0 ? lines : [nothing])].join('\n');
}

/** For a web page: a section for each language, which says in which language it is. */
export const changelogHtml: Reporter = {
  format: 'html',
  changelog: (notices, context) => `${notices.flatMap((notice) => written(notice, context).map(toHtml)).join('\n')}\n`,
};

function toHtml({ language, title, items, nothing }: WrittenNotice): string {
  const list = (lines: readonly string[]): string => `<ul>${lines.map((line) => `<li>${escapeXml(line)}</li>`).join('')}</ul>`;
  const rows = items.map(
    ({ section, sectionLanguage, changes }) =>
      `    <li><strong${sectionLanguage === language || sectionLanguage.startsWith(`${language}-`) ? '' : ` lang="${escapeXml(sectionLanguage)}"`}>${escapeXml(section)}</strong>${changes.length === 1 ? ` — ${escapeXml(changes[0] ?? '')}` : list(changes)}</li>`,
  );
  const body = rows.length === 0 ? [`  <p>${escapeXml(nothing)}</p>`] : ['  <ul>', ...rows, '  </ul>'];
  return [`<section lang="${escapeXml(language)}">`, `  <h2>${escapeXml(title)}</h2>`, ...body, '</section>'].join('\n');
}

/** `polyclause/changelog@1`: for a page that sets the notice by itself. */
export const changelogJson: Reporter = {
  format: 'json',
  changelog: (notices, context) =>
    `${JSON.stringify({ schema: 'polyclause/changelog@1', tool, policies: notices.map((notice) => ({ older: notice.diff.older.name, newer: notice.diff.newer.name, title: notice.diff.newer.title, notices: written(notice, context).map(({ language, title, items }) => ({ language, title, items })) })) }, null, 2)}\n`,
};
