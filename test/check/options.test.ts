import { describe, expect, test } from '@jest/globals';
import { type CheckOptions, checkPolicy, checkTranslation, loadPolicy } from '../../src/index.js';
import { isIgnored } from '../../src/check/is-ignored.js';
import { rules } from '../../src/rules/index.js';
import { compileWords } from '../../src/text/compile-words.js';

const drift = (expected: string | undefined, actual: string | undefined) => ({ message: { key: '', args: {} }, ...(expected !== undefined && { expected }), ...(actual !== undefined && { actual }) });

describe('ignore', () => {
  test.each<[string[], string | undefined, string | undefined, boolean]>([
    [['*.example.com'], 'www.example.com', 'th.example.com', true],
    [['*.example.com'], 'www.example.com/privacy', 'help@th.example.com', true],
    [['*.example.com'], 'www.example.com', undefined, true],
    [['*.EXAMPLE.com'], 'www.example.com', undefined, true],
    [['+60 3-1234 5678'], '+60312345678', undefined, true],
    [['GDPR'], 'GDPR/6/1/a', 'GDPR/6/1/b', true],
    [['Kelasa*'], 'Kelasa Sdn. Bhd.', undefined, true],
    [['*.example.com'], 'www.example.com', 'www.example.net', false],
    [['*.example.com'], 'example.com', undefined, false],
    [['example.com'], 'www.example.com', undefined, false],
    [['example.com'], 'examplexcom', undefined, false],
    [['Kelasa'], 'Kelasa Sdn. Bhd.', undefined, false],
    [[], 'www.example.com', undefined, false],
    [['*'], undefined, undefined, false],
  ])('%j: %s became %s', (ignore, expected, actual, ignored) => {
    expect(isIgnored(drift(expected, actual), ignore)).toBe(ignored);
  });
});

describe('words within a text', () => {
  test.each([
    [['Kelasa'], 'ใช้ Kelasaได้ทันที', 'ใช้ ได้ทันที'], // "use Kelasa at once"
    [['Kelasa', 'Kelasa Plus'], 'Try Kelasa  Plus or kelasa.', 'Try  or .'],
    [['app'], 'We apply it in the app.', 'We apply it in the .'],
    [['Class*'], 'Open ClassFlow now', 'Open  now'],
    [['c++ (pro)'], 'Use C++ (Pro)!', 'Use !'],
    [['', ' '], 'nothing', 'nothing'],
  ])('%j in %s', (words, text, rest) => {
    expect(text.replace(compileWords(words, 'within'), '')).toBe(rest);
  });
});

const clauses = {
  en: ['Learn with us in your own time, every day of the week.', 'You may close your account whenever you like. We will then delete what we hold about you and write to you once it is gone.', 'We answer every letter.'],
  // "Learn with us …" left in English; "You may close …, we delete …"; "We answer every letter. Letters that reach us at night are read on the next morning by our team."
  ms: ['Learn with us in your own time, every day of the week.', 'Anda boleh menutup akaun anda pada bila-bila masa. Kami kemudian akan memadamkan apa yang kami simpan tentang anda dan menulis kepada anda setelah selesai.', 'Kami menjawab setiap surat.'],
};

async function check(rule: string, options: CheckOptions['rules']): Promise<number> {
  const [canonical, translation] = await Promise.all((['en', 'ms'] as const).map((language) => loadPolicy(`# ${language}\n\n${clauses[language].join('\n\n')}\n`, { language, format: 'markdown' })));
  return checkTranslation(canonical!, translation!, { rules: options ?? {} }).findings.filter((finding) => finding.rule === rule).length;
}

test('a slogan that stays as it is in every language is not untranslated', async () => {
  expect(await check('untranslated', {})).toBe(1);
  expect(await check('untranslated', { untranslated: { ignore: ['Learn with us in your own time, every day of the week'] } })).toBe(0);
  expect(await check('untranslated', { untranslated: { ignore: ['Learn*'] } })).toBe(1);
});

test('options are described for those who set them', () => {
  for (const { options = {} } of rules) for (const { summary } of Object.values(options)) expect(summary).toMatch(/^\p{Lu}.{10,}/u);
});

describe('a slip in the settings is told', () => {
  test.each<[CheckOptions['rules'], RegExp]>([
    [{ terms: 'off' }, /^There is no rule "terms"; there are age-limit, /],
    [{ term: 'of' as never }, /^Rule term: "of" is no level; use off, on, /],
    [{ term: { severity: 'none' as never } }, /^Rule term: "none" is no level/],
  ])('%j', async (settings, message) => {
    await expect(check('term', settings)).rejects.toThrow(message);
  });

  test.each<[CheckOptions['rules']]>([[{ term: 'off' }], [{ term: undefined }], [{ term: {} }], [{ term: { severity: 'error', ignore: [] } }]])('%j is none', async (settings) => {
    await expect(check('term', settings)).resolves.toBe(0);
  });
});

test.each([
  ['a promise', loadPolicy('# A\n\nWe keep it.\n', { language: 'en', format: 'markdown' })],
  ['a text', '# A\n\nWe keep it.\n'],
  ['nothing', undefined],
])('%s is no policy', async (_, slip) => {
  const policy = await loadPolicy('# A\n\nWe keep it.\n', { language: 'en', format: 'markdown' });
  expect(() => checkTranslation(policy, slip as never)).toThrow(/^checkTranslation takes policies, as await loadPolicy/);
  expect(() => checkPolicy(slip as never)).toThrow(/^checkPolicy takes policies/);
});
