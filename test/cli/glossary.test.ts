import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ENGLISH, layOut, MALAY } from '../waive/check-texts.js';
import { createProject, type Project } from './project.js';

let project: Project;
beforeAll(() => {
  project = createProject({
    'privacy.en.md': layOut('Privacy policy', ENGLISH),
    'privacy.ms.md': layOut('Dasar privasi', MALAY),
    'terms/school.csv': 'en,ms,forbidden\naccount,akaun,\nparent,penjaga,ibu bapa\n',
    'terms/more.json': '[{ "en": "request", "ms": "permohonan" }]',
    'terms/broken.csv': 'en,ms\n"parent,penjaga\n',
  });
});
afterAll(() => project.remove());

interface Found {
  rule: string;
  severity: string;
  message: string;
  canonical: { quote: string; start: { line: number; column: number } };
  translation: { quote: string } | null;
}

async function terms(...options: string[]): Promise<Found[]> {
  const { out, err } = await project.polyclause('check', 'privacy.en.md', 'privacy.ms.md', '--format', 'json', ...options);
  expect(err).toBe('');
  return (JSON.parse(out).translations[0].findings as Found[]).filter(({ rule }) => rule === 'term');
}

test('of the command line, several at once', async () => {
  const found = await terms('--glossary', 'terms/school.csv', '--glossary', 'terms/more.json');
  expect(found).toEqual([
    expect.objectContaining({ severity: 'warning', message: 'ibu bapa is not to be used for “parent”: the glossary has penjaga', canonical: expect.objectContaining({ quote: 'parent', start: expect.objectContaining({ line: 3, column: 70 }) }), translation: expect.objectContaining({ quote: 'ibu bapa' }) }),
    expect.objectContaining({ message: 'The glossary renders “request” as permohonan; the translation does not', canonical: expect.objectContaining({ quote: 'request' }), translation: expect.objectContaining({ quote: 'permintaan' }) }),
  ]);
});

test.each([
  ['ms', 'ibu bapa tidak boleh digunakan untuk “parent”'],
  ['th', 'ห้ามใช้ ibu bapa แทน “parent”'],
  ['fr', 'ibu bapa est à éviter pour «\u00a0parent\u00a0»'],
])('in the language of the reader: %s', async (language, words) => {
  expect((await terms('--glossary', 'terms/school.csv', '--ui-language', language))[0]?.message).toContain(words);
});

describe('of the config', () => {
  test.each<[string, object, number]>([
    ['for all', { glossary: 'terms/more.json' }, 1],
    ['several', { glossary: ['terms/more.json', 'terms/school.csv'] }, 2],
    ['of a policy instead', { glossary: 'terms/more.json', policies: [{ canonical: 'privacy.en.md', translations: ['privacy.ms.md'], glossary: [] }] }, 0],
  ])('%s', async (_, config, count) => {
    project.write('polyclause.config.json', JSON.stringify(config));
    expect(await terms()).toHaveLength(count);
    project.write('polyclause.config.json', '{}');
  });
});

test('speaks for links', async () => {
  const { out } = await project.polyclause('align', 'privacy.en.md', 'privacy.ms.md', '--glossary', 'terms/more.json', '--explain', '--format', 'json');
  expect(out).not.toContain('glossary 1'); // the Malay has no such term
  const known = await project.polyclause('align', 'privacy.en.md', 'privacy.ms.md', '--glossary', 'terms/school.csv', '--explain', '--format', 'json');
  expect(known.out).toContain('glossary 1: account');
});

test.each([
  ['terms/broken.csv', 'terms/broken.csv:2: a quotation mark is not closed, or something stands behind the closing one; mend the glossary'],
  ['terms/none.csv', 'terms/none.csv: there is no such file; check its name and folder'],
])('%s', async (file, line) => {
  expect(await project.polyclause('check', 'privacy.en.md', 'privacy.ms.md', '--glossary', file)).toEqual({ status: 2, out: '', err: `polyclause: ${line}\n` });
});
