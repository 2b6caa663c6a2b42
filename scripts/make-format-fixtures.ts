/**
 * Writes the notice of `test/fixtures/markdown/` in every other format, as programs write them, for the contract that
 * all formats give the same tree. What is written is kept: look at the difference before it is.
 *
 * Usage: npx tsx scripts/make-format-fixtures.ts   (prints the PDF with a Chromium that is on the machine)
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { docxFromMarkdown } from '../test/load/docx/from-markdown.js';
import { parseMarkdown } from '../src/load/markdown/parse-markdown.js';
import { printPage } from './fixtures/print-page.js';
import { type Segment, readSegments } from './fixtures/read-segments.js';
import { writeJson, writePo, writeTmx, writeXliff1, writeXliff2 } from './fixtures/write-aligned.js';
import { writePage } from './fixtures/write-page.js';
import { writeText } from './fixtures/write-text.js';

const folder = 'test/fixtures';
const languages = ['en', 'ms', 'th', 'fr'];
const segments: Record<string, Segment[]> = {};

for (const language of languages) {
  const markdown = readFileSync(`${folder}/markdown/library.${language}.md`, 'utf8');
  const root = parseMarkdown(markdown);
  segments[language] = readSegments(root);
  keep(`html/library.${language}.html`, writePage(root, language));
  keep(`text/library.${language}.txt`, writeText(root));
  keep(`docx/library.${language}.docx`, await docxFromMarkdown(markdown, language));
  mkdirSync(`${folder}/pdf`, { recursive: true });
  printPage(readFileSync(`${folder}/html/library.${language}.html`, 'utf8'), `${folder}/pdf/library.${language}.pdf`);
}

const source = segments.en!;
for (const language of languages.slice(1)) {
  const target = segments[language]!;
  keep(`xliff-1/library.${language}.xlf`, writeXliff1(source, target, language));
  keep(`xliff-2/library.${language}.xlf`, writeXliff2(source, target, language));
  keep(`po/library.${language}.po`, writePo(source, target, language));
}
keep('tmx/library.tmx', writeTmx(segments));
for (const language of languages) keep(`json/library.${language}.json`, writeJson(segments[language]!));

function keep(path: string, content: string | Uint8Array): void {
  mkdirSync(`${folder}/${path.split('/')[0]}`, { recursive: true });
  writeFileSync(`${folder}/${path}`, content);
}
