import { describe, expect, test } from '@jest/globals';
import { checkPair } from './check-pair.js';

const severities = async (rule: string, canonical: [string, string], translation: [string, string]): Promise<string[]> =>
  (await checkPair(canonical, translation)).filter((finding) => finding.rule === rule).map(({ severity }) => severity);

describe('a condition', () => {
  test('that is gone with its words is an error', async () => {
    const canonical = 'We may close an account if its owner has not used it for two years and has not answered our letters.';
    expect(await severities('condition', ['en', canonical], ['fr', 'Nous pouvons fermer un compte.'])).toContain('error');
  });

  test('whose words are still there may be said by a relative clause', async () => {
    const found = await severities('condition', ['en', 'A reader must return a book at once if another reader has asked for it.'], ['fr', "Le lecteur rend sans délai tout livre qu'un autre lecteur a demandé à emprunter à son tour."]);
    expect(found).not.toContain('error');
    expect(found).not.toContain('warning');
  });
});

describe('a not in the translation alone', () => {
  test.each<[language: string, canonical: string, translation: string]>([
    ['th', 'A housebound reader may borrow twenty books.', 'ผู้อ่านที่ออกจากบ้านไม่ได้มีสิทธิยืมหนังสือได้ยี่สิบเล่ม'],
    ['ms', 'We pay for any damage unless the reader deliberately ignored the rules.', 'Kami membayar apa-apa kerosakan melainkan jika pembaca dengan sengaja tidak mengendahkan peraturan.'],
    ['fr', 'A reader who fails to answer within ten days loses the place.', "Le lecteur qui ne répond pas dans les dix jours (sans réponse de sa part) perd sa place."],
  ])('may be what the language wants: %s', async (language, canonical, translation) => {
    const found = await severities('negation', ['en', canonical], [language, translation]);
    expect(found).not.toContain('error');
  });

  test.each<[language: string, canonical: string, translation: string]>([
    ['ms', 'We must keep the list of readers.', 'Kami tidak boleh menyimpan senarai pembaca.'],
    ['fr', 'You must return the card.', 'Vous ne devez pas rendre la carte.'],
    ['th', 'You must return the card.', 'ท่านต้องไม่คืนบัตร'],
  ])('turns a force round, and is an error: %s', async (language, canonical, translation) => {
    const found = [...(await severities('negation', ['en', canonical], [language, translation])), ...(await severities('obligation', ['en', canonical], [language, translation]))];
    expect(found).toContain('error');
  });
});
