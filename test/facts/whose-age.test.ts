import { expect, test } from '@jest/globals';
import { readFacts } from '../../src/index.js';

const agesIn = (text: string, language: string) => readFacts(text, language).filter(({ kind }) => kind === 'age').map(({ value }) => value);

test.each([
  // the holder of a savings account must be 18
  ['ms', 'Pemegang akaun simpanan mestilah berumur 18 tahun ke atas.', '[18,∞)'],
  ['ms', 'Penghuni bangunan mestilah berumur 60 tahun ke atas.', '[60,∞)'],
  ['fr', 'Tarif réduit de 6 à 11 ans : 5 €', '[6,11]'],
  ['fr', 'Tarif enfant (de 6 à 11 ans) : 5 €', '[6,11]'],
  ['fr', 'Plein tarif : 12 € ; de 3 à 5 ans : gratuit.', '[3,5]'],
  ['fr', 'Entrée gratuite avant 6 ans.', '[0,6)'],
  ['fr', 'Les habitants de la maison âgés de plus de 60 ans paient moins.', '(60,∞)'],
  ['th', 'ผู้อยู่อาศัยในบ้านที่มีอายุ 60 ปีขึ้นไปได้ส่วนลด', '[60,∞)'],
])('a person’s age: %s, %s', (language, text, age) => {
  expect(agesIn(text, language)).toEqual([age]);
});

test.each([
  ['en', 'An oak 80 years old stands in the garden.'],
  ['en', 'The building, which is at least 40 years old, is listed.'],
  ['ms', 'Jambatan itu berusia lebih seratus tahun.'],
  ['ms', 'Akaun yang berumur 2 tahun akan ditutup.'],
  ['ms', 'Akaun simpanan disimpan selama 18 tahun.'],
  ['th', 'บ้านหลังนี้มีอายุ 100 ปี'],
  ['th', 'สะพานมีอายุกว่าร้อยปี'],
  ['fr', 'Les arbres âgés de plus de 50 ans ne peuvent être abattus.'],
  ['fr', 'Un chêne âgé de 80 ans pousse dans la cour.'],
  ['fr', 'Le tarif est garanti de 2 à 5 ans.'],
  ['fr', 'Emprunt (de 6 à 11 ans) : taux fixe.'],
  ['fr', 'Peine de 6 à 11 ans : prison.'],
])('no person’s age: %s, %s', (language, text) => {
  expect(agesIn(text, language)).toEqual([]);
});
