import { expect, test } from '@jest/globals';
import { loadPolicy } from '../../src/index.js';
import { packs } from '../../locales/index.js';
import { readPolicy } from '../../src/facts/reading.js';

const lawsOf = async (language: string, ...texts: string[]): Promise<string[]> => {
  const policy = await loadPolicy(texts.join('\n\n'), { language, format: 'markdown', name: 'a.md' });
  return readPolicy(policy, packs).facts.filter(({ kind }) => kind === 'citation').map(({ value }) => value);
};

test('letters are the law that the document gave them to', async () => {
  expect(await lawsOf('ms', 'Kami mematuhi Akta Perlindungan Data Peribadi B.E. 2562 (2019) (“PDPA”).', 'PDPA membenarkan hal ini.')).toEqual(['TH-PDPA-2562', 'TH-PDPA-2562']);
  expect(await lawsOf('th', 'เราปฏิบัติตามพระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล 2010 ของมาเลเซีย (“PDPA”)', 'PDPA อนุญาต')).toEqual(['MY-PDPA-2010', 'MY-PDPA-2010']);
});

test('letters that no law has been given keep their own meaning', async () => {
  expect(await lawsOf('ms', 'Kami mematuhi Akta Perlindungan Data Peribadi B.E. 2562 (2019).', 'PDPA membenarkan hal ini.')).toEqual(['TH-PDPA-2562', 'MY-PDPA-2010']);
  expect(await lawsOf('ms', 'Kami mematuhi Akta Perlindungan Data Peribadi B.E. 2562 (2019) (“PDPA”).', 'PDPA 2010 Malaysia juga terpakai.')).toEqual(['TH-PDPA-2562', 'MY-PDPA-2010']);
});
