import { describe, expect, test } from '@jest/globals';
import { checkTranslation, loadPolicy } from '../../src/index.js';

const check = async (line: string, language: string, other: string) => {
  const policy = (of: string, title: string, first: string, text: string) => loadPolicy(`# ${title}\n\n${first}\n\n## 1. A\n\n${text}\n`, { language: of, format: 'markdown', name: `${of}.md` });
  const [a, b] = await Promise.all([policy('en', 'Charter', line, 'We run a school library.'), policy(language, 'Piagam', other, 'Kami mengendalikan perpustakaan sekolah.')]);
  return checkTranslation(a, b).findings.filter(({ rule }) => rule === 'effective-date' || rule === 'date').map(({ rule, expected, actual }) => ({ rule, expected, actual }));
};

describe('the line below the title that dates the document', () => {
  test.each([
    // a line about the document in one version, a paragraph in the other
    ['Adopted on 12 November 2026; in force from 4 January 2027.', 'Diterima pakai pada 12 November 2026; berkuat kuasa mulai 1 April 2027.', '2027-01-04', '2027-04-01'],
    ['Kumulus Ltd. – in force from 1 March 2026', 'Kumulus Ltd. – berkuat kuasa mulai 1 Mei 2026', '2026-03-01', '2026-05-01'],
  ])('%s / %s', async (line, other, expected, actual) => {
    expect(await check(line, 'ms', other)).toEqual([{ rule: 'effective-date', expected, actual }]);
  });

  test('that agrees is accepted', async () => {
    expect(await check('Adopted on 12 November 2026; in force from 4 January 2027.', 'ms', 'Diterima pakai pada 12 November 2026; berkuat kuasa mulai 4 Januari 2027.')).toEqual([]);
  });
});
