import { readFileSync } from 'node:fs';
import { parseMarkdown } from '../src/load/markdown/parse-markdown.js';
import { printPage } from './fixtures/print-page.js';
import { writeHtml } from './fixtures/write-html.js';

/**
 * Prints policies of the corpus to `test/load/pdf/`, with a browser and the fonts that are on the machine: Liberation, and Loma of Debian's fonts-thai-tlwg, which draws Thai marks with private codes.
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

for (const { file, policy, language, css, flags } of fixtures) {
  const body = writeHtml(parseMarkdown(readFileSync(`corpus/policies/${policy}`, 'utf8')));
  const style = `body { font: 10.5pt/1.4 'Liberation Serif' } table { border-collapse: collapse } td, th { border: 1px solid #888; padding: 3px 7px; text-align: left; vertical-align: top } ${css}`;
  printPage(
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${file}</title><style>${style}</style><main>${body}</main></html>`,
    `test/load/pdf/${file}`,
    flags,
  );
}
