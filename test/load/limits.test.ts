import { strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadBilingual } from '../../src/load/bilingual/load-bilingual.js';
import { defaultLimits } from '../../src/load/limits.js';
import { loadPolicy } from '../../src/load/load-policy.js';
import { createProject, type Project } from '../cli/project.js';
import { makeDocx, paragraph } from './docx/make-docx.js';
import { linesAt, makePdf } from './pdf/make-pdf.js';

const sentence = 'We keep the names of the pupils for thirty (30) days.';
const docx = makeDocx({ body: paragraph(sentence) });
const pages = makePdf({ pages: [linesAt(50, 60, [sentence]), linesAt(50, 300, ['We delete them when their school asks us to.'])] });
const xliff = '<xliff version="1.2"><file source-language="en" target-language="ms" original="a"><body><trans-unit id="1"><source>Names</source><target>Nama</target></trans-unit></body></file></xliff>';

/** Of each limit: a file, the highest value that refuses it, and the lowest that lets it through. */
const cases: [limit: keyof typeof defaultLimits, name: string, source: string | Uint8Array, refused: number, read: number][] = [
  ['fileBytes', 'a.txt', sentence, sentence.length - 1, sentence.length],
  ['fileBytes', 'a.docx', docx, docx.length - 1, docx.length],
  ['textBytes', 'a.txt', sentence, sentence.length - 1, sentence.length],
  ['textBytes', 'a.html', `<p>${sentence}</p>`, sentence.length, sentence.length + 7],
  ['textBytes', 'a.docx', docx, sentence.length - 1, sentence.length + 2],
  ['textBytes', 'a.xlf', xliff, xliff.length - 1, xliff.length],
  ['markdownBytes', 'a.md', sentence, sentence.length - 1, sentence.length],
  ['elements', 'a.html', `<p class=a>${sentence}<br id=b><b title="<i>">We</b><i a b>keep</i>`, 4, 5],
  ['elements', 'a.txt', `${sentence}\n\n${sentence}\n\n${sentence}`, 2, 3],
  ['elements', 'a.md', 'We **keep** [names](c) and `marks` | faces.', 3, 4],
  ['elements', 'a.xlf', xliff, 7, 8],
  ['elements', 'b.json', '{"en":{"a":"Names"},"ms":{"a":"Nama"}}', 1, 2],
  ['unpackedBytes', 'a.docx', docx, 500, 10_000],
  ['depth', 'a.docx', docx, 4, 8],
  ['depth', 'a.xlf', xliff, 4, 5],
  ['depth', 'a.json', '{"en":{"a":{"b":"Names"}},"ms":{"a":{"b":"Nama"}}}', 2, 3],
  ['pages', 'a.pdf', pages, 1, 2],
];

describe('every limit can be lowered and raised', () => {
  const readWith = (limits: Partial<typeof defaultLimits>, name: string, source: string | Uint8Array) =>
    /xlf|json/.test(name) ? loadBilingual(source, { name, limits }) : loadPolicy(source, { name, language: 'en', limits });

  test.each(cases)('%s of %s', async (limit, name, source, refused, read) => {
    const message = await readWith({ [limit]: refused }, name, source).then(() => 'it was read', (error: Error) => error.message);
    expect(message).toMatch(new RegExp(`^${name.replace('.', '\\.')}: [^\\n]*${refused}[^\\n]*; raise limits\\.${limit} in the config`));
    await expect(readWith({ [limit]: read }, name, source)).resolves.toBeDefined();
  });

  test('each is in the table', () => {
    expect([...new Set(cases.map(([limit]) => limit))].sort()).toEqual(Object.keys(defaultLimits).sort());
  });
});

describe('limits in the config', () => {
  let project: Project;
  beforeAll(() => {
    project = createProject({ 'a.en.txt': sentence, 'a.ms.txt': 'Kami menyimpan nama murid selama tiga puluh (30) hari.', 'a.xlf': xliff, 'a.en.json': '{"a":"Names"}', 'a.ms.json': '{"a":"Nama"}' });
  });
  afterAll(() => project.remove());
  const config = (limits: object) => project.write('polyclause.config.json', JSON.stringify({ limits }));

  test.each([
    [['inspect', 'a.en.txt'], { textBytes: 20 }, 'a.en.txt: 53 bytes are more than the limit of 20; raise limits.textBytes in the config if this really is a policy'],
    [['inspect', 'a.en.txt'], { fileBytes: 20 }, 'a.en.txt: it has more bytes than the limit of 20; raise limits.fileBytes in the config if this really is a policy'],
    [['check', 'a.en.txt', 'a.ms.txt'], { textBytes: 53 }, 'a.ms.txt: 54 bytes are more than the limit of 53; raise limits.textBytes in the config if this really is a policy'],
    [['check', 'a.xlf'], { textBytes: 20 }, `a.xlf: ${xliff.length} bytes are more than the limit of 20; raise limits.textBytes in the config if this really is a policy`],
    [['check', 'a.en.json', 'a.ms.json'], { textBytes: 5 }, 'a.en.json: 13 bytes are more than the limit of 5; raise limits.textBytes in the config if this really is a policy'],
    [['snapshot', 'a.en.txt'], { textBytes: 20 }, 'a.en.txt: 53 bytes are more than the limit of 20; raise limits.textBytes in the config if this really is a policy'],
  ])('%j %j', async (args, limits, line) => {
    config(limits);
    expect(await project.polyclause(...args)).toEqual({ status: 2, out: '', err: `polyclause: ${line}\n` });
    config({});
    expect((await project.polyclause(...args)).err).not.toContain('limits.');
  });

  test.each([[{ textBytes: 0 }], [{ textBytes: 1.5 }], [{ bytes: 5 }]])('%j is no limit', async (limits) => {
    config(limits);
    expect(await project.polyclause('inspect', 'a.en.txt')).toMatchObject({ status: 2, err: expect.stringMatching(/^polyclause: polyclause\.config\.json: limits/) });
  });
});

test('a message is one line, whatever the document holds', async () => {
  const hostile = strToU8('<xliff version="1.2"><file></fi\u202e\u001b[31m\nle\u2028x></xliff>');
  const { message } = await loadBilingual(hostile, { name: 'a.xlf' }).catch((error: Error) => error) as Error;
  expect(message).toMatch(/^a\.xlf:1:\d+: this is no well-formed XML /);
  expect(message).not.toMatch(/[\p{Cc}\u2028\u202e]/u);
});

test('100,000 brackets that never close are read as text, at once', async () => {
  const start = performance.now();
  const { clauses } = await loadPolicy(`${'['.repeat(100_000)}${sentence}`, { name: 'a.md', language: 'en' });
  expect(clauses.at(-1)?.text).toContain(sentence);
  expect(performance.now() - start).toBeLessThan(20_000);
});

test('nor is it longer than a few lines of a terminal, and it ends with what to do', async () => {
  const long = `<tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>Names</seg></tuv><tuv xml:lang="en-${'A'.repeat(5000)}"><seg>Nama</seg></tuv></tu></body></tmx>`;
  const { message } = await loadBilingual(long, { name: 'a.tmx' }).catch((error: Error) => error) as Error;
  expect(message).toMatch(/^a\.tmx: en and en-A+ … A+ are both read as en; name the versions to compare with --language, such as en,ms$/);
  expect(message.length).toBeLessThan(1000);
});
