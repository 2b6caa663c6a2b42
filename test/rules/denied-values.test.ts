import { describe, expect, test } from '@jest/globals';
import { checkPair } from './check-pair.js';

const english = 'You must be at least 18 years old to open an account.';
const found = async (language: string, text: string) => (await checkPair(['en', english], [language, text])).filter(({ severity }) => severity !== 'info').map(({ rule }) => rule);

describe('an age under a denial', () => {
  test.each([
    ['fr', "Nul ne peut ouvrir un compte avant l'âge de 18 ans."],
    ['fr', "Nul ne peut ouvrir un compte s'il n'a au moins 18 ans."],
    ['ms', 'Tiada sesiapa yang berumur di bawah 18 tahun boleh membuka akaun.'],
    // a person under 18 may not open an account
    ['th', 'ห้ามมิให้บุคคลอายุต่ำกว่า 18 ปีเปิดบัญชี'],
  ])('is the age that it leaves: %s, %s', async (language, text) => {
    expect(await found(language, text)).toEqual([]);
  });

  test.each([
    ['fr', 'Vous devez avoir moins de 18 ans pour ouvrir un compte.'],
    ['fr', "Nul ne peut ouvrir un compte avant l'âge de 16 ans."],
    ['ms', 'Anda mesti berumur di bawah 18 tahun untuk membuka akaun.'],
  ])('and no other: %s, %s', async (language, text) => {
    expect(await found(language, text)).toContain('age-limit');
  });
});
