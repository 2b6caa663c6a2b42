import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { docxFromMarkdown } from '../../test/load/docx/from-markdown.js';
import { makePdf, linesAt } from '../../test/load/pdf/make-pdf.js';

/** Every loader that reads what strangers wrote. */
export const loaders = ['html', 'xml', 'markdown', 'text', 'docx', 'pdf', 'xliff', 'tmx', 'po', 'json'] as const;
export type Loader = (typeof loaders)[number];

export interface Seed {
  name: string;
  bytes: Uint8Array;
}

/** Longer files are cut: what breaks a reader is seldom long, and short files are tried more often. */
const LONGEST = 12_000;

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Files of the project, and those of ../shared where they are, that begin as a loader expects. */
export async function collectSeeds(loader: Loader): Promise<Seed[]> {
  const found = await collectors[loader]();
  return found.map(({ name, bytes }) => ({ name, bytes: isPacked(loader) ? bytes : bytes.subarray(0, LONGEST) }));
}

const collectors: Readonly<Record<Loader, () => Seed[] | Promise<Seed[]>>> = {
  html: () => filesIn('test/load/pages', /\.html$/),
  xml: () => filesIn('test/load/fuzz', /\.xml$/),
  markdown: () => policies(),
  text: () => [...filesIn('test/load/pages', /\.txt$/), ...filesIn('../shared/seeds', /\.txt$/)],
  docx: () =>
    Promise.all(
      policies()
        .slice(0, 6)
        .map(async ({ name, bytes }) => ({
          name: `${name}.docx`,
          bytes: await docxFromMarkdown(new TextDecoder().decode(bytes.subarray(0, LONGEST)), 'en'),
        })),
    ),
  pdf: () => [...filesIn('test/load/pdf', /\.pdf$/), madePdf()],
  xliff: () => filesIn('test/load/fuzz', /\.xlf$/),
  tmx: () => filesIn('test/load/fuzz', /\.tmx$/),
  po: () => filesIn('test/load/fuzz', /\.po$/),
  json: () => filesIn('test/load/fuzz', /\.json$/),
};

function isPacked(loader: Loader): boolean {
  return loader === 'docx' || loader === 'pdf';
}

function policies(): Seed[] {
  return readdirSync(at('corpus/policies'))
    .sort()
    .flatMap((policy) => filesIn(`corpus/policies/${policy}`, /\.md$/));
}

function filesIn(folder: string, ending: RegExp): Seed[] {
  if (!existsSync(at(folder))) return [];
  return readdirSync(at(folder))
    .filter((name) => ending.test(name))
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(at(`${folder}/${name}`))) }));
}

/** Without compression, so that changes of bytes are changes of what is drawn. */
function madePdf(): Seed {
  const lines = ['1. Data we keep', 'We keep the names of the pupils', 'for thirty (30) days.', '• by post;', '• by e-mail.'];
  return { name: 'made.en.pdf', bytes: makePdf({ pages: [linesAt(50, 60, lines), linesAt(50, 60, lines, { font: 'bold' })] }) };
}
