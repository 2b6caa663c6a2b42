import { zipSync, strToU8 } from 'fflate';
import { defaultLimits } from '../../src/load/limits.js';
import { makeDocx, makeParts, paragraph } from '../../test/load/docx/make-docx.js';
import { makePdf } from '../../test/load/pdf/make-pdf.js';

/** A file that asks much of a machine, made when it is needed. */
export interface LargeFile {
  /** What is large about it. */
  what: string;
  name: string;
  make(): Uint8Array;
  /** What the answer may be: read, refused with this code's words, or either where it hangs on the limits. */
  answer: 'read' | RegExp;
}

const MB = 1 << 20;
const { textBytes, markdownBytes, elements } = defaultLimits;
const sentence = 'We keep the names of the pupils for thirty (30) days after they leave. ';
const thai = 'เราเก็บชื่อของนักเรียนไว้สามสิบวันหลังจากที่ออกจากโรงเรียน ';

function fill(piece: (index: number) => string, bytes: number): Uint8Array {
  const pieces: string[] = [];
  for (let length = 0, index = 1; length < bytes; index += 1) length += pieces[pieces.push(piece(index)) - 1]!.length;
  return strToU8(pieces.join(''));
}

const page = (bytes: number) =>
  fill(
    (index) =>
      index === 1
        ? '<!doctype html><html lang="en"><body>'
        : `<h2>${index}. Data we keep</h2><p>${sentence}</p><ul><li>${sentence}</li></ul>\n`,
    bytes,
  );
const notes = (bytes: number) => fill((index) => `## ${index}. Data we keep\n\n${sentence}\n\n- ${sentence}\n\n`, bytes);
const crossing = (bytes: number) =>
  fill(
    (index) =>
      `## ${index}. Data we keep\n\n[Names][n${index % 50}] and notes.[^${index}] ${sentence}\n\n[^${index}]: ${sentence}\n\n[n${index % 50}]: https://kelasa.example/${index}\n\n`,
    bytes,
  );
const lines = (bytes: number) => fill((index) => `${index}. ${sentence}\n\n`, bytes);
const xliff = (inside: string, before = '') =>
  strToU8(
    `<?xml version="1.0"?>${before}<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="en" target-language="fr" datatype="plaintext"><body>${inside}</body></file></xliff>`,
  );
const unit = (id: number) =>
  `<trans-unit id="${id}"><source>${sentence}</source><target>Nous gardons les noms pendant trente (30) jours. </target></trans-unit>`;
const laughs = `<!DOCTYPE l [<!ENTITY l0 "ha">${Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join('')}]>`;
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const packed = (document: string | Uint8Array) =>
  zipSync({
    ...makeParts({ body: '' }),
    'word/document.xml': typeof document === 'string' ? strToU8(document) : document,
  });
const pdfPage = (page: number) =>
  Array.from({ length: 40 }, (_, line) => ({
    text: `${page}.${line + 1} ${sentence.slice(0, 60)}`,
    x: 50,
    y: 60 + line * 17,
  }));
const columnsPage = (page: number) =>
  [50, 310].flatMap((x) =>
    Array.from({ length: 40 }, (_, line) => ({
      text: line === 0 ? `${page}.${x === 50 ? 1 : 2} Conservation des données` : 'Les données des élèves sont conservées trente jours',
      x,
      y: 60 + line * 17,
      size: 9,
    })),
  );
const thaiPage = (page: number) =>
  Array.from({ length: 40 }, (_, line) => ({
    text: `${line % 8 === 0 ? `${page}.${line / 8 + 1} ` : ''}${thai.trim()}`,
    x: 50,
    y: 60 + line * 17,
  }));

/** From the issue of hostile files, and the largest of each format that is still read. */
export const largeFiles: readonly LargeFile[] = [
  { what: 'a page of 50 MB', name: 'page.en.html', make: () => page(50 * MB), answer: /limits\.(?:text|markdown)Bytes/ },
  { what: 'Markdown of 50 MB', name: 'notes.en.md', make: () => notes(50 * MB), answer: /limits\.(?:text|markdown)Bytes/ },
  { what: 'text of 50 MB', name: 'lines.en.txt', make: () => lines(50 * MB), answer: /limits\.(?:text|markdown)Bytes/ },
  { what: 'a page at the limit of elements', name: 'page.en.html', make: () => page(elements * 48), answer: 'read' },
  {
    what: 'a page of 7 MB, beyond the limit of elements',
    name: 'page.en.html',
    make: () => page(textBytes - 500),
    answer: /limits\.elements/,
  },
  {
    what: '100,000 attributes in one tag, page',
    name: 'attributes.en.html',
    make: () => strToU8(`<p ${Array.from({ length: 100_000 }, (_, index) => `a${index}`).join(' ')}>${sentence}`),
    answer: 'read',
  },
  { what: 'Markdown at the limit', name: 'notes.en.md', make: () => notes(markdownBytes - 500), answer: 'read' },
  {
    what: 'Markdown with notes and links at the limit',
    name: 'notes.en.md',
    make: () => crossing(markdownBytes - 500),
    answer: 'read',
  },
  {
    what: 'Thai Markdown at the limit',
    name: 'notes.th.md',
    make: () => fill((index) => `## ${index}. ข้อมูลที่เก็บ\n\n${thai}\n\n- ${thai}\n\n`, markdownBytes / 3),
    answer: 'read',
  },
  { what: 'text at the limit', name: 'lines.en.txt', make: () => lines(textBytes - 500), answer: 'read' },
  {
    what: 'text at the limit in one line',
    name: 'line.en.txt',
    make: () => fill(() => sentence, textBytes - 500),
    answer: 'read',
  },
  {
    what: 'Thai text at the limit in one line',
    name: 'line.th.txt',
    make: () => fill(() => thai, (textBytes - 500) / 3),
    answer: 'read',
  },
  {
    what: '2 MB of Markdown, nothing but bold and links',
    name: 'marks.en.md',
    make: () => fill(() => '**a** [b](c) ', markdownBytes - 500),
    answer: /limits\.elements/,
  },
  {
    what: 'Markdown of bold and links at the limit',
    name: 'marks.en.md',
    make: () => fill(() => '**a** [b](c) ', 6 * elements),
    answer: 'read',
  },
  {
    what: 'short items at the limit, Markdown',
    name: 'items.en.md',
    make: () => strToU8('- a b\n'.repeat(elements - 2)),
    answer: 'read',
  },
  {
    what: 'short items, Markdown of 2 MB',
    name: 'items.en.md',
    make: () => fill(() => '- a b\n', markdownBytes - 500),
    answer: /limits\.elements/,
  },
  {
    what: 'short rows, Markdown of 2 MB',
    name: 'rows.en.md',
    make: () => strToU8(`| a | b |\n|---|---|\n${'| a | b |\n'.repeat(200_000)}`),
    answer: /limits\.elements/,
  },
  {
    what: 'short paragraphs at the limit, text',
    name: 'short.en.txt',
    make: () => strToU8('a b\n\n'.repeat(elements - 2)),
    answer: 'read',
  },
  {
    what: 'short paragraphs, text at the limit of bytes',
    name: 'short.en.txt',
    make: () => fill(() => 'a b\n\n', textBytes - 500),
    answer: /limits\.elements/,
  },
  {
    what: 'short messages, PO',
    name: 'messages.fr.po',
    make: () =>
      strToU8(
        `msgid ""\nmsgstr "Language: fr\\n"\n\n${Array.from({ length: 200_000 }, (_, index) => `msgid "a${index}"\nmsgstr "b"\n`).join('\n')}`,
      ),
    answer: /limits\.elements/,
  },
  {
    what: 'short paragraphs, DOCX',
    name: 'short.en.docx',
    make: () => makeDocx({ body: paragraph('a b').repeat(290_000) }),
    answer: /limits\.elements/,
  },
  {
    what: '5 MB of Markdown in one line, italics and code',
    name: 'line.en.md',
    make: () =>
      fill(
        (index) =>
          `We keep the *names* of the \`pupils\` for ${index} days, [as said](https://kelasa.example/${index}), and **no longer**. `,
        5_000_000,
      ),
    answer: /limits\.(?:markdownBytes|elements)/,
  },
  {
    what: 'Markdown at the limit in one line, italics and code',
    name: 'line.en.md',
    make: () =>
      fill(
        (index) =>
          `We keep the *names* of the \`pupils\` for ${index} days, [as said](https://kelasa.example/${index}), and **no longer**. `,
        markdownBytes - 500,
      ),
    answer: 'read',
  },
  {
    what: 'XML at the limit of elements',
    name: 'law.en.xml',
    make: () =>
      strToU8(
        `<?xml version="1.0"?><law>${Array.from({ length: elements / 3 - 1 }, (_, index) => `<section><num>${index + 1}.</num><text>${sentence}</text></section>`).join('')}</law>`,
      ),
    answer: 'read',
  },
  {
    what: '5 MB of Markdown in one line',
    name: 'line.en.md',
    make: () => fill(() => sentence, 5_000_000),
    answer: 'read',
  },
  {
    what: 'Markdown at the limit in one line',
    name: 'line.en.md',
    make: () => fill(() => sentence, textBytes - 500),
    answer: 'read',
  },
  {
    what: 'a page at the limit in one line',
    name: 'line.en.html',
    make: () => fill(() => sentence, textBytes - 500),
    answer: 'read',
  },
  {
    what: 'a text at the limit without a space',
    name: 'letters.en.txt',
    make: () => strToU8('a'.repeat(textBytes)),
    answer: 'read',
  },
  {
    what: '100,000 lists in lists, page',
    name: 'lists.en.html',
    make: () => strToU8('<ul><li>We keep names. '.repeat(100_000)),
    answer: 'read',
  },
  {
    what: '100,000 lists in lists, short page',
    name: 'lists.en.html',
    make: () => strToU8(`${'<ul><li>'.repeat(100_000)}${sentence}`),
    answer: 'read',
  },
  {
    what: '100,000 lists in lists, one line of Markdown',
    name: 'lists.en.md',
    make: () => strToU8(`${'- '.repeat(100_000)}${sentence}`),
    answer: 'read',
  },
  {
    what: '900 lists in lists by indent, Markdown',
    name: 'indent.en.md',
    make: () => strToU8(Array.from({ length: 900 }, (_, depth) => `${'  '.repeat(depth)}- We keep names.\n`).join('')),
    answer: 'read',
  },
  {
    what: '100,000 quotes in quotes, Markdown',
    name: 'quotes.en.md',
    make: () => strToU8(`${'> '.repeat(100_000)}${sentence}`),
    answer: 'read',
  },
  {
    what: '100,000 brackets, Markdown',
    name: 'brackets.en.md',
    make: () => strToU8(`${'['.repeat(100_000)}${sentence}${'](a)'.repeat(1000)}`),
    answer: 'read',
  },
  {
    what: '100,000 stars, Markdown',
    name: 'stars.en.md',
    make: () => strToU8(`${'*a **a '.repeat(50_000)}${sentence}`),
    answer: 'read',
  },
  {
    what: '20,000 items, page',
    name: 'items.en.html',
    make: () => strToU8(`<ol>${`<li>${sentence}`.repeat(20_000)}</ol>`),
    answer: 'read',
  },
  {
    what: 'a PDF of 200 pages',
    name: 'pages.en.pdf',
    make: () => makePdf({ pages: Array.from({ length: 200 }, (_, index) => pdfPage(index + 1)) }),
    answer: 'read',
  },
  {
    what: 'a PDF of 200 pages in two columns, French',
    name: 'columns.fr.pdf',
    make: () => makePdf({ pages: Array.from({ length: 200 }, (_, index) => columnsPage(index + 1)) }),
    answer: 'read',
  },
  {
    what: 'a PDF of 200 pages, Thai',
    name: 'pages.th.pdf',
    make: () => makePdf({ pages: Array.from({ length: 200 }, (_, index) => thaiPage(index + 1)) }),
    answer: 'read',
  },
  {
    what: 'a DOCX of 20,000 paragraphs',
    name: 'long.en.docx',
    make: () => makeDocx({ body: paragraph(sentence).repeat(20_000) }),
    answer: 'read',
  },
  {
    what: 'a zip bomb',
    name: 'bomb.docx',
    make: () => packed(new Uint8Array(200 * MB).fill(0x20)),
    answer: /limits\.unpackedBytes/,
  },
  {
    what: 'billion laughs in DOCX',
    name: 'laughs.docx',
    make: () => packed(`<?xml version="1.0"?>${laughs}<w:document xmlns:w="${word}"><w:body>${paragraph('&l9;')}</w:body></w:document>`),
    answer: /entities/,
  },
  {
    what: 'billion laughs in XLIFF',
    name: 'laughs.xlf',
    make: () => xliff(`<trans-unit id="1"><source>&l9;</source></trans-unit>`, laughs),
    answer: /entities/,
  },
  {
    what: 'an entity from elsewhere in XLIFF',
    name: 'outside.xlf',
    make: () => xliff(`<trans-unit id="1"><source>&x;</source></trans-unit>`, '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    answer: /entities/,
  },
  {
    what: 'XLIFF at the limit',
    name: 'units.xlf',
    make: () => xliff(Array.from({ length: 30_000 }, (_, index) => unit(index)).join('')),
    answer: 'read',
  },
  {
    what: '100,000 elements in elements, XLIFF',
    name: 'deep.xlf',
    make: () => xliff('<group>'.repeat(100_000)),
    answer: /limits\.depth/,
  },
  {
    what: '100,000 lists in lists, JSON',
    name: 'deep.json',
    make: () => strToU8(`{"en":${'['.repeat(100_000)}`),
    answer: /limits\.depth|format/,
  },
];
