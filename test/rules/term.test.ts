import { expect, test } from '@jest/globals';
import { checkTranslation, loadPolicy } from '../../src/index.js';

const uses = (term: string, sentences: string[]): string => sentences.map((sentence) => sentence.replaceAll('@', term)).join('\n\n');

const english = `# Rules\n\n“Pupil” means a child at the school.\n\n${uses('Pupil', ['A @ may read books.', 'A @ must return every book.', 'The library helps the @.', 'No @ pays a fee.', 'The @ signs a form.'])}\n`;
const malay = (third: string): string =>
  `# Peraturan\n\n“Murid” bermaksud kanak-kanak di sekolah itu.\n\n${uses('Murid', ['Seorang @ boleh membaca buku.', 'Seorang @ hendaklah memulangkan setiap buku.', third, 'Tiada @ yang membayar yuran.', '@ itu menandatangani borang.'])}\n`;

async function check(third: string, ignore: string[] = []) {
  const [a, b] = await Promise.all([loadPolicy(english, { language: 'en', format: 'markdown' }), loadPolicy(malay(third), { language: 'ms', format: 'markdown' })]);
  return checkTranslation(a, b, { rules: { term: { ignore } } }).findings.filter(({ rule }) => rule === 'term');
}

test('a second rendering of a defined term is a note', async () => {
  expect(await check('Perpustakaan membantu Pelajar.')).toMatchObject([
    { severity: 'info', expected: 'Murid', actual: 'Pelajar', suggestion: 'Murid', canonical: { quote: 'Pupil' }, translation: { quote: 'Pelajar' } },
  ]);
});

test('terms that may be rendered by different words are none, by their name in either language', async () => {
  for (const term of ['pupil', 'Murid']) expect(await check('Perpustakaan membantu Pelajar.', [term])).toEqual([]);
  expect(await check('Perpustakaan membantu Pelajar.', ['School'])).toHaveLength(1);
});

test('the defined rendering and a pronoun are none', async () => {
  expect(await check('Perpustakaan membantu @.')).toEqual([]);
  expect(await check('Perpustakaan membantu mereka.')).toEqual([]);
});
