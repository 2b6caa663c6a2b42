import { expect, test } from '@jest/globals';
import { readFacts } from '../../src/index.js';

const agesIn = (text: string, language: string) => readFacts(text, language).filter(({ kind }) => kind === 'age').map(({ value }) => value);

test.each([
  ['en', 'until he or she turns 25', '[0,25)'],
  ['en', 'until the young person has turned 18', '[0,18)'],
  ['en', 'Until a Junior Account holder turns 18, a parent decides.', '[0,18)'],
  ['en', 'Until further notice, members must have reached 16 years of age.', '[16,∞)'],
  ['en', 'If a child under 15 accepts the cookies', '[0,15)'],
  ['en', 'until the day before their fourth birthday', '[0,4)'],
  ['ms', 'Sehingga pemegang Akaun Junior mencapai umur 18 tahun', '[0,18)'],
  ['ms', 'sehingga dia genap 25 tahun', '[0,25)'],
  ['ms', 'sehari sebelum hari lahir mereka yang keempat', '[0,4)'],
  ['th', 'จนกว่าผู้ถือบัญชีจูเนียร์จะมีอายุครบ 18 ปี', '[0,18)'],
  ['th', 'ก่อนสมัคร ผู้ใช้ต้องมีอายุครบ 18 ปี', '[18,∞)'],
  ['fr', 'jusqu’à la veille de leurs 18 ans', '[0,18)'],
  ['fr', 'la veille de leur quatrième anniversaire', '[0,4)'],
  ['fr', 'n’ayant pas encore atteint soixante ans', '[0,60)'],
  ['fr', 'aux personnes qui n’ont pas dix-huit ans révolus', '[0,18)'],
])('who has not reached an age yet is under it: %s, %s', (language, text, age) => {
  expect(agesIn(text, language)).toEqual([age]);
});
