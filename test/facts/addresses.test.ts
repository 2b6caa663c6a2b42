import { expect, test } from '@jest/globals';
import { readFacts } from '../../src/index.js';

test.each([
  ['en', 'Call +60 3-5550 2244, or write to Level 7, Wisma Cengal, 9 Jalan Kenari, 50300 Kuala Lumpur.', ['7 9 50300']],
  ['ms', 'Hubungi kami di +60 3-5550 2244, atau Aras 7, Wisma Cengal, 9 Jalan Kenari, 50300 Kuala Lumpur.', ['7 9 50300']],
  ['en', 'Visit the Registry, Heron House, Mill Lane, Truro TR1 2AB.', ['TR12AB']],
  ['fr', 'Écrivez rue du Port 9, 1204 Genève.', ['9 1204']],
  ['th', 'ตู้ปณ.12 อ.เมือง จ.ขอนแก่น 40000', ['12 40000']],
  ['th', 'ตู้ ป.ณ. 7 ปณฝ. รัชดา 10320', ['7 10320']],
  ['th', 'โปรดส่งจดหมายไปที่ตู้ไปรษณีย์ 50 ภูเก็ต 83000', ['50 83000']],
  ['th', 'รหัสไปรษณีย์ 10310 ตู้ ปณ. 2562', []],
  ['th', 'ตู้เย็น 2 เครื่อง ราคา 10500 บาท', []],
  ['fr', 'Au tome 4, place du lecteur, 13006 exemplaires.', []],
  ['ms', 'Kaunter dibuka dari jam 0900 hingga jam 1700 (waktu Malaysia).', []],
])('%s: %s', (language, text, expected) => {
  expect(readFacts(text, language).filter(({ kind }) => kind === 'address').map(({ value }) => value)).toEqual(expected);
});
