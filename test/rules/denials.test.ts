import { describe, expect, test } from '@jest/globals';
import { checkPair } from './check-pair.js';

const rules = async (canonical: string, language: string, text: string): Promise<string[]> =>
  (await checkPair(['en', canonical], [language, text])).map(({ rule }) => rule);
const about = (rule: string): boolean => ['negation', 'antonym'].includes(rule);

describe('a denial for which a sentence has no word left', () => {
  test.each([
    ['Points are not money and cannot be exchanged for cash.', 'fr', 'Les points ont valeur de monnaie et ne sont pas échangeables contre des espèces.'],
    ['Points are not money and cannot be exchanged for cash.', 'ms', 'Mata bukan wang dan boleh ditukar dengan tunai.'],
    ['The form is void if a witness cannot be reached.', 'th', 'แบบฟอร์มเป็นโมฆะหากติดต่อพยานได้'],
    ['Holidays organised privately are not covered, even if a teacher takes part.', 'ms', 'Percutian persendirian dilindungi, walaupun ada guru yang turut serta.'],
    ['A report that turns out to be unfounded is still heard.', 'th', 'เรื่องที่แจ้งซึ่งปรากฏว่ามีมูลจะได้รับการพิจารณาเช่นกัน'],
  ])('is lost: %s / %s: %s', async (canonical, language, text) => {
    expect(await rules(canonical, language, text)).toContain('negation');
  });

  test.each([
    ['We store the records without a name.', 'ms', 'Kami menyimpan rekod itu dengan nama.'],
    ['Base pay means pay without allowances.', 'ms', 'Gaji pokok ertinya gaji beserta elaun.'],
    ['The results are kept without the comments.', 'th', 'ผลจะเก็บไว้พร้อมความคิดเห็น'],
  ])('is an opposite where it was a without: %s / %s: %s', async (canonical, language, text) => {
    expect(await rules(canonical, language, text)).toContain('antonym');
  });
});

describe('a denial that is said in other words is none that is lost', () => {
  test.each([
    ['We neither sell nor rent your data.', 'th', 'เราไม่ขายและไม่ให้เช่าข้อมูลของท่าน'],
    ['You must not enter without permission.', 'ms', 'Anda hanya boleh masuk dengan kebenaran.'],
    ['You must not install it without our approval.', 'fr', "Vous ne pouvez l'installer qu'avec notre accord."],
    ['Members need not pay this charge.', 'fr', 'Les membres sont dispensés de ces frais.'],
    ['If you report nothing, the list is treated as correct.', 'fr', "À défaut de signalement, la liste est réputée exacte."],
    ['Never leave a lit stove unattended.', 'ms', 'Pastikan dapur yang menyala sentiasa diawasi.'],
    ['Nobody may work here until the checks are complete.', 'fr', "Nul ne peut travailler ici tant que les contrôles ne sont pas terminés."],
    ['You may reopen it without a fee.', 'ms', 'Anda boleh membukanya semula secara percuma.'],
    ['Leave may begin no earlier than 30 days before the birth.', 'ms', 'Cuti tidak boleh bermula lebih awal daripada 30 hari sebelum kelahiran.'],
    ['Leave may begin no earlier than 30 days before the birth.', 'fr', 'Le congé ne peut débuter plus de 30 jours avant la naissance.'],
    ['It rises to 10 days, at a distance of less than 15 km.', 'fr', 'Il passe à 10 jours, à moins de 15 km.'],
  ])('%s / %s: %s', async (canonical, language, text) => {
    const loud = (await checkPair(['en', canonical], [language, text])).filter(({ rule, severity }) => severity !== 'info' && (about(rule) || rule === 'exception'));
    expect(loud).toEqual([]);
  });
});
