import { afterEach, describe, expect, test } from '@jest/globals';
import { pairByName } from '../../src/cli/pair-by-name.js';
import { packs } from '../../src/packs.js';
import { createProject, type Project } from './project.js';

const texts: Record<string, string> = {
  en: '# Privacy policy\n\n## 1. Data\n\nWe keep the data of pupils under 13 for 30 days.\n',
  ms: '# Dasar privasi\n\n## 1. Data\n\nKami menyimpan data murid di bawah umur 13 tahun selama 30 hari.\n',
  th: '# นโยบายความเป็นส่วนตัว\n\n## 1. ข้อมูล\n\nเราเก็บข้อมูลของนักเรียนอายุต่ำกว่า 13 ปี เป็นเวลา 60 วัน\n',
};
const { en = '', ms = '', th = '' } = texts;

describe('versions go together by their names', () => {
  test.each([
    [['privacy.en.md', 'privacy.th.md', 'privacy.ms.docx'], [['privacy.en.md', ['privacy.th.md', 'privacy.ms.docx']]]],
    [['en/privacy.md', 'th/privacy.md', 'th/terms.md', 'en/terms.md'], [['en/privacy.md', ['th/privacy.md']], ['en/terms.md', ['th/terms.md']]]],
    [['privacy_th.html', 'privacy-en-GB.html'], [['privacy-en-GB.html', ['privacy_th.html']]]],
    [['privacy.md', 'privacy.th.md'], [['privacy.md', ['privacy.th.md']]]],
    [['docs/en-GB/legal/tos.md', 'docs/fr-CA/legal/tos.md'], [['docs/en-GB/legal/tos.md', ['docs/fr-CA/legal/tos.md']]]],
    [['en.md', 'th.md'], [['en.md', ['th.md']]]],
    [['p/en.md', 'p/th.md', 'q/en.md', 'q/th.md'], [['p/en.md', ['p/th.md']], ['q/en.md', ['q/th.md']]]],
    [['PrivacyPolicy EN.pdf', 'PrivacyPolicy TH.pdf'], [['PrivacyPolicy EN.pdf', ['PrivacyPolicy TH.pdf']]]],
    [['en_privacy.md', 'th_privacy.md'], [['en_privacy.md', ['th_privacy.md']]]],
  ] as [string[], [string, string[]][]][])('%j', (files, expected) => {
    expect(pairByName(files, 'en', packs).pairs.map(({ canonical, translations }) => [canonical, translations])).toEqual(expected);
  });

  test('what has no counterpart is left alone', () => {
    expect(pairByName(['privacy.en.md', 'privacy.th.md', 'notes.md', 'cookies.en.md'], 'en', packs).alone).toEqual(['notes.md', 'cookies.en.md']);
  });

  test.each([
    [['privacy.ms.md', 'privacy.th.md'], /^privacy\.ms\.md, privacy\.th\.md: none of them is named as the canonical version in "en"; name its language with --canonical/],
    [['privacy.en.md', 'privacy.en.html', 'privacy.th.md'], /^privacy\.en\.md, privacy\.en\.html: by their names both are the same version/],
  ])('%j is refused', (files, message) => {
    expect(() => pairByName(files, 'en', packs)).toThrow(message);
  });
});

describe('folders, patterns and standard input', () => {
  let project: Project;
  afterEach(() => project.remove());

  const documents = { 'policies/privacy.en.md': en, 'policies/privacy.ms.md': ms, 'policies/privacy.th.md': th, 'policies/README.md': '# About', 'policies/data.json': '{"a": 1}' };

  test.each([['policies'], ['policies/'], ['policies/*.md'], ['**/privacy.*']])('check %s', async (name) => {
    project = createProject(documents);
    const { status, out, err } = await project.polyclause('check', name, '--format', 'json');
    expect(err).toBe('');
    expect(status).toBe(1);
    const { canonical, translations } = JSON.parse(out) as { canonical: { name: string }; translations: { document: { name: string }; findings: { rule: string }[] }[] };
    expect([canonical.name, ...translations.map(({ document }) => document.name)]).toEqual(['policies/privacy.en.md', 'policies/privacy.ms.md', 'policies/privacy.th.md']);
    expect(translations.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([[], ['duration']]);
  });

  test('the canonical language is an option, or one of the config', async () => {
    project = createProject(documents);
    expect(JSON.parse((await project.polyclause('check', 'policies', '--canonical', 'th', '--format', 'json')).out).canonical.name).toBe('policies/privacy.th.md');
    project.write('polyclause.config.json', '{"canonicalLanguage": "ms"}');
    expect(JSON.parse((await project.polyclause('check', 'policies', '--format', 'json')).out).canonical.name).toBe('policies/privacy.ms.md');
  });

  test('several policies, also where the shell has expanded the pattern', async () => {
    project = createProject({ ...documents, 'policies/terms.en.md': en, 'policies/terms.ms.md': ms });
    const names = async (...args: string[]) => (JSON.parse((await project.polyclause('check', ...args, '--format', 'json')).out) as { policies: { canonical: { name: string } }[] }).policies.map(({ canonical }) => canonical.name);
    const both = ['policies/privacy.en.md', 'policies/terms.en.md'];
    expect(await names('policies')).toEqual(both);
    expect(await names(...['privacy.en', 'privacy.ms', 'privacy.th', 'terms.en', 'terms.ms'].map((name) => `policies/${name}.md`))).toEqual(both);
  });

  test('a document without another version is left out with a word', async () => {
    project = createProject({ ...documents, 'policies/cookies.en.md': en });
    expect((await project.polyclause('check', 'policies')).err).toBe('polyclause: policies/cookies.en.md: left out, there is no other version of it\n');
  });

  test.each([
    [['check', 'nothing/*.md'], /nothing\/\*\.md: there is no document in it/],
    [['check', 'empty'], /empty: there is no document in it/],
    [['check', 'policies', '--canonical', 'de'], /--canonical de: there is no language pack for it; use en/],
    [['check', 'policies', '--language', 'en,th'], /--language: it is told by the names/],
    [['check', 'alone'], /alone\/one\.md, alone\/two\.md: no two of them are versions/],
    [['check', '-', '-'], /-: standard input holds one document/],
    [['inspect', '-'], /standard input: nothing is piped into it/],
    [['check', 'missing.md', 'policies/privacy.th.md'], /missing\.md: there is no such file/],
  ])('%j is refused in one line', async (args, message) => {
    project = createProject({ ...documents, 'empty/a.xyz': '', 'alone/one.md': en, 'alone/two.md': ms });
    const { status, err } = await project.polyclause(...args);
    expect(status).toBe(2);
    expect(err).toMatch(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  test('standard input, called by --name', async () => {
    project = createProject(documents);
    const piped = project.with({ stdin: th });
    const { out } = await piped.polyclause('inspect', '-', '--name', 'privacy.th.md', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ name: 'privacy.th.md', language: 'th', provenance: { format: { value: 'markdown', by: 'name' } } });
    const check = await piped.polyclause('check', 'policies/privacy.en.md', '-', '--format', 'json');
    expect(JSON.parse(check.out).translations[0].document).toMatchObject({ name: 'standard input', language: 'th' });
    expect(check.status).toBe(1);
  });
});
