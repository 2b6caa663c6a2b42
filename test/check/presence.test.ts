import { describe, expect, test } from '@jest/globals';
import { checkTranslation, loadPolicy, packs, tellPresence } from '../../src/index.js';
import { phrasebookFor } from '../../src/report/phrasebook.js';
import { ENGLISH, layOut, MALAY } from '../waive/check-texts.js';

const FRENCH = [
  'Nul ne peut ouvrir un compte chez nous avant l’âge de 13 ans sans un parent.',
  'Nous répondrons à votre demande dans un délai de 30 jours.',
  'Nous conservons vos données pendant 12 mois après la fermeture du compte.',
  'Nous ne vendons jamais vos données à quiconque.',
];
// “Nobody under 13 may open an account without a parent”, “We will answer within 30 days”, “We keep your data for 12 months after …”
const THAI = ['ผู้ที่มีอายุต่ำกว่า 13 ปีไม่สามารถเปิดบัญชีกับเราได้หากไม่มีผู้ปกครอง', 'เราจะตอบคำขอของคุณภายใน 30 วัน', 'เราเก็บข้อมูลของคุณไว้ 12 เดือนหลังจากที่คุณปิดบัญชี'];

const load = (language: string, clauses: readonly string[]) => loadPolicy(layOut('Kelasa', clauses), { name: `${language}.md`, language, format: 'markdown' });

async function check(...texts: [string, readonly string[]][]) {
  const canonical = await load('en', ENGLISH);
  return Promise.all(texts.map(async ([language, clauses]) => checkTranslation(canonical, await load(language, clauses))));
}

describe('a clause that one translation lacks', () => {
  test.each([
    ['en', 'This item is missing from the translation; it is there in Malay and French'],
    ['ms', 'Butiran ini tiada dalam terjemahan, tetapi ada dalam bahasa Melayu dan bahasa Perancis'],
    ['th', 'ไม่มีรายการนี้ในฉบับแปล แต่มีในภาษามาเลย์และภาษาฝรั่งเศส'],
    ['fr', 'Cet élément manque dans la traduction, mais existe dans ces langues : malais et français'],
  ])('is told with those that have it: %s', async (locale, words) => {
    const alone = await check(['ms', MALAY], ['th', THAI], ['fr', FRENCH]);
    const missing = tellPresence(alone)[1]?.findings.filter(({ rule }) => rule === 'missing-item') ?? [];
    expect(missing.map(({ message }) => phrasebookFor(locale, packs).message(message))).toEqual([words]);
    expect(missing[0]?.fingerprint).toBe(alone[1]?.findings.find(({ rule }) => rule === 'missing-item')?.fingerprint);
  });

  test('is told as before where no other has it', async () => {
    for (const checks of [await check(['th', THAI]), await check(['th', THAI], ['fr', FRENCH.slice(0, 3)])])
      for (const { findings } of tellPresence(checks)) expect(findings.filter(({ rule }) => rule === 'missing-item').map(({ message }) => message.key)).toEqual(['missing-item.item']);
  });
});
