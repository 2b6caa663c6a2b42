import { describe, expect, test } from '@jest/globals';
import { type Finding, readGlossary } from '../../src/index.js';
import { checkPair } from './check-pair.js';

type Language = 'ms' | 'th' | 'fr';

async function check(glossary: string | null, english: string, language: Language, text: string): Promise<Finding[]> {
  return checkPair(['en', english], [language, text], {}, glossary === null ? [] : [await readGlossary(glossary)]);
}

const termsOf = (findings: Finding[]): Finding[] => findings.filter(({ rule }) => rule === 'term');

describe('a term that is rendered otherwise than the glossary says', () => {
  test.each<[Language, string, string, string, string]>([
    ['ms', 'pupil,murid', 'We never share the names of pupils.', 'Kami tidak sekali-kali berkongsi nama pelajar.', 'pupils'],
    ['th', 'pupil,ผู้เรียน', 'We never share the names of pupils.', 'เราไม่เปิดเผยชื่อของนักเรียน', 'pupils'],
    ['fr', 'pupil,élève', 'We never share the names of pupils.', 'Nous ne partageons jamais le nom des écoliers.', 'pupils'],
  ])('%s', async (language, row, english, text, quote) => {
    const [term, expected] = row.split(',') as [string, string];
    const [finding, ...more] = termsOf(await check(`en,${language}\n${row}\n`, english, language, text));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', message: { key: 'term.glossary', args: { term, expected } }, expected, suggestion: expected, canonical: { quote } });
  });

  test('shows what stands there instead, where that can be told', async () => {
    const [finding] = termsOf(await check('en,ms\npersonal data,maklumat diri\n', 'We protect your personal data.', 'ms', 'Kami melindungi data peribadi anda.'));
    expect(finding?.canonical?.quote).toBe('personal data');
  });
});

describe('a rendering that is forbidden', () => {
  test.each<[string, string, object]>([
    ['en,ms,forbidden\npupil,murid,budak\n', 'term.forbiddenFor', { term: 'pupil', actual: 'budak', expected: 'murid' }],
    ['en,ms,forbidden\npupil,budak,yes\n', 'term.forbidden', { term: 'pupil', actual: 'budak' }],
  ])('%j', async (glossary, key, args) => {
    const [finding, ...more] = termsOf(await check(glossary, 'We never share the names of pupils.', 'ms', 'Kami tidak berkongsi nama budak.'));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', message: { key, args }, actual: 'budak', canonical: { quote: 'pupils' }, translation: { quote: 'budak' } });
  });
});

describe('silence', () => {
  test.each<[string, Language, string, string, string]>([
    ['a rendering as it is', 'ms', 'pupil,murid', 'We never share the names of pupils.', 'Kami tidak berkongsi nama murid.'],
    ['one of several', 'ms', 'pupil,murid|pelajar', 'We never share the names of pupils.', 'Kami tidak berkongsi nama pelajar.'],
    ['of another entry of the same term', 'ms', 'pupil,murid\npupil,pelajar', 'We never share the names of pupils.', 'Kami tidak berkongsi nama pelajar.'],
    ['a form with affixes', 'ms', 'store,simpan', 'We store the names of pupils.', 'Kami menyimpan nama murid.'],
    ['a plural', 'fr', 'pupil,élève', 'We never share the names of pupils.', 'Nous ne partageons jamais le nom des élèves.'],
    ['a term inside a longer one', 'ms', 'data,maklumat\npersonal data,data peribadi', 'We protect your personal data.', 'Kami melindungi data peribadi anda.'],
    ['a language that the glossary lacks', 'th', 'pupil,murid', 'We never share the names of pupils.', 'เราไม่เปิดเผยชื่อของนักเรียน'],
  ])('%s', async (_, language, rows, english, text) => {
    expect(termsOf(await check(`en,${language === 'th' ? 'ms' : language}\n${rows}\n`, english, language, text))).toEqual([]);
  });

  test('of what is forbidden inside what is right', async () => {
    const glossary = 'en,ms,forbidden\npersonal data,data peribadi,data\n';
    expect(termsOf(await check(glossary, 'We protect your personal data.', 'ms', 'Kami melindungi data peribadi anda.'))).toEqual([]);
    expect(termsOf(await check(glossary, 'We protect your personal data.', 'ms', 'Kami melindungi data anda.'))).toHaveLength(1);
  });

  test('of the term rule where its options leave a term out', async () => {
    const pair = [['en', 'We never share the names of pupils.'], ['ms', 'Kami tidak berkongsi nama pelajar.']] as [[string, string], [string, string]];
    const glossary = [await readGlossary('en,ms\npupil,murid\n')];
    expect(termsOf(await checkPair(...pair, { term: { ignore: ['Pupil'] } }, glossary))).toEqual([]);
    expect(termsOf(await checkPair(...pair, {}, glossary))).toHaveLength(1);
  });

  test('of every rule on a term that is rendered as agreed', async () => {
    const pair = ['Responses are anonymous.', 'ms', 'Maklum balas adalah sulit.'] as const; // “are confidential”
    expect((await check(null, ...pair)).map(({ rule }) => rule)).toContain('antonym');
    expect(await check('en,ms\nanonymous,sulit\n', ...pair)).toEqual([]);
  });

  test('of a memory: it binds nobody', async () => {
    const memory = '<tmx version="1.4"><body><tu><tuv xml:lang="en"><seg>pupil</seg></tuv><tuv xml:lang="ms"><seg>murid</seg></tuv></tu></body></tmx>';
    expect(termsOf(await check(memory, 'We never share the names of pupils.', 'ms', 'Kami tidak berkongsi nama pelajar.'))).toEqual([]);
  });
});
