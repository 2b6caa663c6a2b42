import { expect, test } from '@jest/globals';
import { readFacts } from '../../src/index.js';

test.each<[language: string, text: string, value: string]>([
  // a bound on the clock in front of an event is one on the period the other way round
  ['en', 'Cancel no later than 3 days before the class.', '>=P3D'],
  ['en', 'Come no earlier than 1 hour before sailing.', '<=PT1H'],
  ['en', 'Pay no later than 3 days after the class.', '<=P3D'],
  ['en', 'Cancel within 3 days before the class.', '<=P3D'],
  ['fr', 'Annulez au plus tard 3 jours avant le cours.', '>=P3D'],
  ['fr', 'Payez au plus tard 3 jours après le cours.', '<=P3D'],
  ['ms', 'Batalkan selewat-lewatnya 3 hari sebelum kelas.', '>=P3D'],
  ['th', 'ยกเลิกอย่างช้า 3 วันก่อนวันเรียน', '>=P3D'],
  // the least and the most of what the value is of
  ['en', 'The minimum score for a bursary is 70%.', '>=70%'],
  ['en', 'The maximum fine for parking in a bay is RM150.', '<=MYR 150'],
  ['en', 'If the maximum fine applies, the deposit is RM150.', 'MYR 150'],
  ['fr', 'La durée maximale du prêt est de 7 jours.', '<=P7D'],
  ['ms', 'Markah minimum bagi biasiswa ialah 70%.', '>=70%'],
  ['th', 'คะแนนขั้นต่ำสำหรับทุนคือร้อยละ 70', '>=70%'],
  // two periods, and one
  ['en', 'two years and 25 days', 'P2Y'],
  ['en', 'one year and one day', 'P1Y1D'],
  ['ms', 'Pas sah untuk ketiga-tiga hari.', 'P3D'],
])('%s: %s states %s', (language, text, value) => {
  expect(readFacts(text, language)[0]?.value).toBe(value);
});

test('`up to 24 hours before` may be meant either way, so that no other bound is held against it', () => {
  expect(readFacts('Change it up to 24 hours before departure.', 'en')[0]).toMatchObject({ value: '<=PT24H', stated: false, direction: 'before' });
  expect(readFacts('Change it at least 24 hours before departure.', 'en')[0]).toMatchObject({ stated: true });
});

test.each<[text: string, value: string]>([
  // 80% and above qualify; students with 80% and above receive
  ['Kehadiran 80% ke atas layak menerima sijil.', '>=80%'],
  ['Pelajar dengan markah 80% ke atas menerima hadiah.', '>=80%'],
  ['Markah 40 peratus ke bawah dianggap gagal.', '<=40%'],
  // 3% on the balance, 6% on services
  ['Faedah 3% ke atas baki tertunggak dikenakan.', '3%'],
  ['Cukai 6% ke atas perkhidmatan digital dikenakan.', '6%'],
])('`ke atas` is a bound before a verb and means `on` before a noun: %s', (text, value) => {
  expect(readFacts(text, 'ms').map((fact) => fact.value)).toContain(value);
});
