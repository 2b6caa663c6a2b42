/** Loading against the parser underneath it alone, of which it may take three times as long: a part of `npm run bench`. */
import { unzipSync } from 'fflate';
import { DOMParser } from '@xmldom/xmldom';
import { load as loadCheerio } from 'cheerio';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getDocumentProxy } from 'unpdf';
import { loadBilingual, loadPolicy } from '../src/index.js';
import { writeHtml } from './fixtures/write-html.js';
import { writeXliff1 } from './fixtures/write-aligned.js';
import { readSegments } from './fixtures/read-segments.js';
import { readXml } from '../src/load/docx/read-xml.js';
import { parseMarkdown } from '../src/load/markdown/parse-markdown.js';
import { docxFromMarkdown } from '../test/load/docx/from-markdown.js';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const parseXml = (bytes: Uint8Array) => new DOMParser().parseFromString(decode(bytes), 'text/xml');

interface Case {
  format: string;
  parser: string;
  name: string;
  bytes: Uint8Array;
  parse(bytes: Uint8Array): unknown;
}

const RUNS = 30;
/** Until the compiler of the engine is done, which works for the loader and for the parser at different times. */
const WARM = 60;

/** The policy, told apart in every line: what a loader remembers of the run before must not be measured. */
function markdownOf(run: number): string {
  return readFileSync(at('corpus/policies/school-app/privacy.en.md'), 'utf8').replace(/^(?!\|)(.*\p{L}.*)$/gmu, `$1 ${run}`);
}

async function makeCases(run: number): Promise<Case[]> {
  const markdown = markdownOf(run);
  const root = parseMarkdown(markdown);
  const segments = readSegments(root);
  const docx = await docxFromMarkdown(markdown, 'en');
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  return [
    {
      format: 'html',
      parser: 'cheerio',
      name: 'a.en.html',
      bytes: bytes(`<!doctype html><html lang="en"><main>${writeHtml(root)}</main></html>`),
      parse: (page) => loadCheerio(decode(page), { sourceCodeLocationInfo: true }),
    },
    {
      format: 'markdown',
      parser: 'mdast with GFM',
      name: 'a.en.md',
      bytes: bytes(markdownOf(run + 1000)),
      parse: (text) => fromMarkdown(decode(text), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }),
    },
    {
      format: 'docx',
      parser: 'unzip and its XML',
      name: 'a.en.docx',
      bytes: docx,
      parse: (bytes) => readParts(bytes, (part) => readXml(decode(part), { depth: 256 })),
    },
    {
      format: 'docx',
      parser: 'unzip and xmldom',
      name: 'a.en.docx',
      bytes: docx,
      parse: (bytes) => readParts(bytes, parseXml),
    },
    {
      format: 'pdf',
      parser: 'unpdf',
      name: 'a.en.pdf',
      bytes: readFileSync(at('test/load/pdf/numbered.en.pdf')),
      parse: readPdf,
    },
    {
      format: 'xliff',
      parser: 'XML',
      name: 'a.xlf',
      bytes: bytes(writeXliff1(segments, segments, 'ms')),
      parse: parseXml,
    },
  ];
}

/** No more parts than the loader reads. Its own reader of XML is several times as fast as the stock one, so both are told. */
function readParts(bytes: Uint8Array, read: (part: Uint8Array) => unknown): void {
  const parts = unzipSync(bytes, { filter: ({ name }) => /^word\/(?:document|styles|numbering|footnotes|settings)\.xml$/.test(name) });
  for (const part of Object.values(parts)) read(part);
}

async function readPdf(bytes: Uint8Array): Promise<void> {
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  for (let page = 1; page <= document.numPages; page += 1) await (await document.getPage(page)).getTextContent();
  await document.destroy();
}

/** Milliseconds of the processor: the clock of a shared machine tells more of the others. */
async function timeOf(run: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Parser and loader by turns, so that both meet the same noise; the sums are told, after runs to warm up. */
export async function benchLoading(): Promise<void> {
  const runs = await Promise.all(Array.from({ length: WARM + RUNS }, (_, run) => makeCases(run)));
  for (const [index, { format, parser }] of runs[0]!.entries()) {
    let [alone, whole] = [0, 0];
    for (const [at, run] of runs.entries()) {
      if (at === WARM) [alone, whole] = [0, 0];
      const { bytes, name, parse } = run[index]!;
      alone += await timeOf(() => parse(bytes));
      whole += await timeOf(() => (format === 'xliff' ? loadBilingual(bytes, { name }) : loadPolicy(new Uint8Array(bytes), { name })));
    }
    console.log(
      `loading   ${format.padEnd(8)} ${parser} alone ${(alone / RUNS).toFixed(1)} ms, loading ${(whole / RUNS).toFixed(1)} ms of the processor (${(whole / alone).toFixed(2)} ×): ${whole <= 3 * alone ? 'reached' : 'not reached'}`,
    );
  }
}
