import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { parseMarkdown } from '../src/load/markdown/parse-markdown.js';

/**
 * Prints policies of the corpus to `test/load/pdf/`, with a Chromium that is on the machine (`CHROMIUM`, else
 * `chromium`) and its fonts: Liberation, and Loma of Debian's fonts-thai-tlwg, which draws Thai marks with private codes.
 */
interface Fixture {
  file: string;
  policy: string;
  language: string;
  css: string;
  flags?: string[];
}

const plain = '@page { size: A4; margin: 22mm 20mm }';
const columns = `@page { size: A4; margin: 25mm 18mm;
    @top-left { content: "Lirabuku"; font: 8pt 'Liberation Serif' } @top-right { content: "Conditions d’utilisation"; font: 8pt 'Liberation Serif' }
    @bottom-center { content: "Page " counter(page) " sur " counter(pages); font: 8pt 'Liberation Serif' } }
  main { columns: 2; column-gap: 9mm; text-align: justify } h1 { column-span: all; text-align: center } p { margin: 0.4em 0 } table { font-size: 8pt }`;

const fixtures: Fixture[] = [
  { file: 'numbered.en.pdf', policy: 'school-app/privacy.en.md', language: 'en', css: plain },
  { file: 'two-columns.fr.pdf', policy: 'marketplace/terms.fr.md', language: 'fr', css: columns, flags: ['--disable-pdf-tagging'] },
  { file: 'private-marks.th.pdf', policy: 'marketplace/terms.th.md', language: 'th', css: `${plain} body { font-family: Loma }` },
  { file: 'untagged.ms.pdf', policy: 'clinic/privacy.ms.md', language: 'ms', css: plain, flags: ['--disable-pdf-tagging'] },
];

for (const fixture of fixtures) print(fixture);

function print({ file, policy, language, css, flags = [] }: Fixture): void {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  const page = join(folder, 'page.html');
  const body = writeHtml(parseMarkdown(readFileSync(`corpus/policies/${policy}`, 'utf8')));
  const style = `body { font: 10.5pt/1.4 'Liberation Serif' } table { border-collapse: collapse } td, th { border: 1px solid #888; padding: 3px 7px; text-align: left; vertical-align: top } ${css}`;
  writeFileSync(page, `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${file}</title><style>${style}</style><main>${body}</main></html>`);
  const arguments_ = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', ...flags, `--print-to-pdf=test/load/pdf/${file}`, page];
  execFileSync(process.env.CHROMIUM ?? 'chromium', arguments_, { stdio: 'ignore' });
  rmSync(folder, { recursive: true });
}

function writeHtml(node: Nodes): string {
  if (node.type === 'text') return escapeHtml(node.value);
  const inner = 'children' in node ? node.children.map((child) => writeHtml(child)).join('') : '';
  switch (node.type) {
    case 'heading':
      return `<h${node.depth}>${inner}</h${node.depth}>\n`;
    case 'paragraph':
      return `<p>${inner}</p>\n`;
    case 'list':
      return node.ordered ? `<ol start="${node.start ?? 1}">${inner}</ol>\n` : `<ul>${inner}</ul>\n`;
    case 'listItem':
      return `<li>${inner}</li>\n`;
    case 'table':
      return `<table>${inner}</table>\n`;
    case 'tableRow':
      return `<tr>${inner}</tr>\n`;
    case 'tableCell':
      return `<td>${inner}</td>`;
    case 'strong':
      return `<b>${inner}</b>`;
    case 'emphasis':
      return `<i>${inner}</i>`;
    case 'break':
      return '<br>';
    default:
      return inner;
  }
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
