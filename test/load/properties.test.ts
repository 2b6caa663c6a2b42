import fc from 'fast-check';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { findFaults, load } from './load.js';

// Lines as they come in policies, with what makes loading hard among them.
const line = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('', '   ', '\t', '\u00a0') },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'We keep the names of the pupils for thirty (30) days.',
      'Data we keep',
      'DATA WE SHARE',
      'the following data:',
      'name;',
      'Contents',
      'Last updated: 3 May 2024',
      '© 2024 Example School',
      'top of page',
      'logo.png',
      'We delete the names of pupils at once.We keep the names of the staff for one whole year.',
      'เราเก็บชื่อของนักเรียนไว้สามสิบวัน',
      '-----',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.replace(/\0/g, '')) },
);
const label = fc.constantFrom(
  '',
  '',
  '',
  '1. ',
  '2. ',
  '3) ',
  '(a) ',
  '(b) ',
  '(i) ',
  'i. ',
  '2.1 ',
  '5.4.1 ',
  '01',
  '02',
  'Article 4 – ',
  'ก. ',
  '๑. ',
  'ข้อ ๙ ',
  '6 . ',
  '• ',
  ' - ',
  'o ',
  '   * ',
);
const document = fc
  .array(fc.tuple(label, line, fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r', '\n \n')), {
    minLength: 1,
    maxLength: 25,
  })
  .map((lines) => lines.map((parts) => parts.join('')).join(''))
  .filter((text) => text.trim() !== '');

describe('nothing is lost', () => {
  test('every character of a text is in a clause or set aside, once, and maps back', async () => {
    await fc.assert(
      fc.asyncProperty(document, fc.constantFrom('en', 'th'), async (source, language) => {
        const policy = await load(source, { format: 'text', language }).catch((error: { code?: string }) => {
          if (error.code === 'empty-file') return null;
          throw error;
        });
        expect(policy ? findFaults(policy) : []).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('the same text gives the same tree', async () => {
    await fc.assert(
      fc.asyncProperty(document, async (source) => {
        const run = () => load(source, { format: 'text', language: 'en' }).catch(({ code }: { code: string }) => code);
        expect(await run()).toEqual(await run());
      }),
      { numRuns: 50 },
    );
  });

  const words = fc.stringMatching(/^[a-z]{3,8}$/);
  const inline = fc.oneof(
    words,
    words.map((word) => `**${word}**`),
    words.map((word) => `[${word}](https://a.example)`),
    words.map((word) => `\`${word}\``),
    words.map((word) => `${word}&amp;`),
    words.map((word) => `<b>${word}</b>`),
  );
  const block = fc
    .tuple(
      fc.constantFrom('', '# ', '## ', '* ', '1. ', '   - ', '> ', '<div>', '| a | ', '(a) '),
      fc.array(inline, { minLength: 1, maxLength: 5 }),
    )
    .map(([mark, parts]) => mark + parts.join(' '));
  const plain = (text: string) =>
    [...text.replace(/https:\/\/a\.example|&amp;|<\/?[a-z]+>/g, ' ').matchAll(/[a-z]{3,8}/g)].map(([word]) => word);

  test.each(['markdown', 'html'])('every word of %s comes out', async (format) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(block, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('\n', '\n\n', '\r\n'),
        async (blocks, gap) => {
          const source = blocks.join(gap);
          const policy = await load(source, { format, language: 'en' });
          const found = new Set([...policy.clauses, ...policy.skipped].flatMap(({ text }) => plain(text)));
          for (const word of plain(source)) expect(found).toContain(word);
          for (const { text, runs, start, end } of policy.clauses) {
            for (const [at, size, from, fromSize] of runs) {
              expect(from >= start.offset - 0 && from + fromSize <= end.offset + 0).toBe(true);
              if (size === fromSize) expect(policy.source.slice(from, from + fromSize)).toBe(text.slice(at, at + size));
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

const seeds = new URL('../../../shared/seeds/', import.meta.url);
const present = existsSync(seeds);
if (!present) console.info('test/load: the source policies are not here, their tests are skipped');

describe('source policies', () => {
  const files = present ? readdirSync(seeds).filter((name) => name.endsWith('.txt')) : [];
  const read = (name: string) => load(readFileSync(new URL(name, seeds)), { name });

  (present ? test : test.skip)('lose nothing', async () => {
    for (const name of files) expect([name, findFaults(await read(name))]).toEqual([name, []]);
  });

  (present ? test : test.skip)('ClassFlow: the same tree on both sides', async () => {
    const [malay, thai] = await Promise.all([read('classflow.ms.txt'), read('classflow.th.txt')]);
    const tree = (policy: typeof malay) =>
      policy.clauses.map(({ id, kind, depth, parent }) => [id, kind, depth, parent].join(' '));
    expect(tree(malay)).toEqual(tree(thai));
    expect(malay.clauses).toHaveLength(91);
    for (const id of [
      'title',
      'meta.1',
      'h1.i9',
      'contents',
      'contents.11',
      '2.1',
      '2.1.2.p2',
      '3.1',
      '3.4.p2',
      '3.6',
      '5.4.1',
      '5.4.2.p1',
      '7.p7',
      '9.p1',
      '11.2',
      'meta.2',
    ]) {
      expect(malay.clauses.map((each) => each.id)).toContain(id);
    }
  });

  (present ? test : test.skip)('ProcessPro: sections 1 to 8 with their titles', async () => {
    const policy = await read('processpro.en.txt');
    const sections = policy.clauses.filter(({ kind, label }) => kind === 'heading' && label);
    expect(sections.map(({ id }) => Number(id)).sort((left, right) => left - right)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(sections.every(({ text }) => text.length > 5)).toBe(true);
  });

  (present ? test : test.skip)('ClockWorks: furniture out, headings without markup, bullets', async () => {
    const policy = await read('clockworks.en.txt');
    expect(policy.skipped.map(({ reason }) => reason)).toEqual(['furniture', 'image', 'furniture']);
    expect(policy.clauses.filter(({ kind }) => kind === 'heading')).toHaveLength(22);
    expect(policy.clauses.filter(({ kind }) => kind === 'meta')).toHaveLength(3);
    expect(policy.title).toBe('Privacy Policy');
  });

  (present ? test : test.skip)('Classo: headings in capitals, contents without numbers', async () => {
    const policy = await read('classo.en.txt');
    expect(policy.clauses.filter(({ kind }) => kind === 'contents')).toHaveLength(14);
    const headings = policy.clauses.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
    expect(headings.filter((heading) => heading === heading.toUpperCase())).toHaveLength(13);
  });
});
