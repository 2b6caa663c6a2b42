import { expect, test } from '@jest/globals';
import { checkPair } from './check-pair.js';

const sentence = 'The driver stores each parcel in a dry place and hands it to the reader of the letter without delay.';

async function garbled(language: string, text: string): Promise<string[]> {
  return (await checkPair(['en', sentence], [language, text])).filter(({ rule }) => rule === 'garbled').map(({ translation }) => translation?.quote ?? '');
}

test.each([
  // Two words of the document in one; words that are made of two are none.
  ['fr', 'Le chauffeur range chaque colis dans un endroit sec. Le colis reste dans un endroit propre, et le chauffeur le remet sans délai. Un colisendroit.', ['colisendroit']],
  ['fr', 'Le chauffeur range chaque colis, une copie et une lettre supplémentaire dans un endroit sec. Il remet chaquecopiesupplémentaire.', ['chaquecopiesupplémentaire']],
  ['fr', 'Le chauffeur range chaque colis avec votre lettre dans un endroit sec et le remet avecvotre journaux.', ['avecvotre']],
  ['fr', 'Le chauffeur soussigné, sous réserve, range ce signé colis, devenir, laquelle, lesquels, et le remet.', []],
  ['ms', 'Pemandu menyimpan setiap bungkusan di tempat kering dan menyerahkannya untuk pembaca. Pembaca menerima bungkusan itu untukpembaca.', ['untukpembaca']],
  // It declares that: what is declared follows.
  ['th', 'เพราะฉะนั้น คณะกรรมการห้องสมุดโรงเรียนจึงขอประกาศว่า', []],
  // Brackets of enumerators behind brackets.
  ['fr', 'Le chauffeur range chaque colis au titre des alinéas 26(1)k) et (3)a) à h.1) dans un endroit sec et le remet.', []],
  // Broken off: in; of the (nominaliser). Whole: service, comply with.
  ['th', 'คนขับเก็บพัสดุทุกชิ้นไว้ในที่แห้งและส่งมอบให้ผู้อ่านจดหมายโดยเร็วตามหลักเกณฑ์ของการ', [expect.stringMatching(/ของการ$/)]],
  ['th', 'คนขับเก็บพัสดุทุกชิ้นไว้ในที่แห้งและส่งมอบให้ผู้อ่านจดหมายโดยไม่นับรวมใน', [expect.stringMatching(/รวมใน$/)]],
  ['th', 'คนขับเก็บพัสดุทุกชิ้นไว้ในที่แห้งและส่งมอบให้ผู้อ่านจดหมายโดยเร็วเพื่อการให้บริการ', []],
  ['th', 'คนขับเก็บพัสดุทุกชิ้นไว้ในที่แห้งและส่งมอบให้ผู้อ่านจดหมายโดยเร็วซึ่งคนขับต้องปฏิบัติตาม', []],
])('%s: %s', async (language, text, expected) => {
  expect(await garbled(language, text)).toEqual(expected);
});

test('an item that ends in the middle of a word, where the others of its list have their stops', async () => {
  const list = (items: string[]): string => items.map((item) => `- ${item}`).join('\n');
  const canonical = list(['We keep your name.', 'Everything that you typed is erased as soon as you log out.', 'We answer within a week.']);
  const translation = list(['Kami menyimpan nama anda.', 'Segala yang anda taip dipadamkan seba', 'Kami menjawab dalam masa seminggu.']);
  const cut = async (text: string): Promise<(string | undefined)[]> =>
    (await checkPair(['en', canonical], ['ms', text])).filter(({ rule }) => rule === 'garbled').map(({ translation: place }) => place?.quote);
  expect(await cut(translation)).toEqual(['taip dipadamkan seba']);
  expect(await cut(translation.replaceAll('.', '').replace('seba', 'sebaik sahaja anda keluar'))).toEqual([]);
});

test('a clause with thousands of brackets open is told by the first ones', async () => {
  expect(await garbled('fr', `${'[ici '.repeat(5000)}Le chauffeur range chaque colis.`)).toHaveLength(20);
});
