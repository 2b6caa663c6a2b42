import { expect, test } from '@jest/globals';
import { readFacts } from '../../src/index.js';

test.each<[language: string, text: string, direction: string | undefined]>([
  ['en', 'Renew at least 30 days before the expiry.', 'before'],
  ['en', 'We reply within 10 business days of receiving your request.', 'after'],
  ['en', 'within 14 days after delivery', 'after'],
  ['en', '48 hours prior to departure', 'before'],
  ['en', 'Tell us 7 days in advance.', 'before'],
  ['en', 'kept for 5 years from the date of closure', 'after'],
  ['en', 'kept for 5 years.', undefined],
  ['en', 'up to 24 hours before or after the flight', undefined],
  ['en', 'in the 3 months following the end', 'after'],
  ['en', 'one day of leave', undefined],
  ['en', 'from time to time', undefined],
  ['en', '10 days of your stay', 'after'],
  ['ms', 'Perbaharui sekurang-kurangnya 30 hari sebelum tamat tempoh.', 'before'],
  ['ms', 'dalam tempoh 14 hari selepas penghantaran', 'after'],
  ['ms', 'dalam tempoh 21 hari dari tarikh penerimaan', 'after'],
  ['ms', 'disimpan selama 5 tahun', undefined],
  ['ms', 'Beritahu kami 7 hari lebih awal.', 'before'],
  ['fr', "au moins 30 jours avant l'expiration", 'before'],
  ['fr', 'dans les 30 jours suivant la réception', 'after'],
  ['fr', 'dans un délai de 14 jours à compter de la livraison', 'after'],
  ['fr', "7 jours à l'avance", 'before'],
  ['fr', 'conservées pendant 5 ans', undefined],
  ['fr', 'dans les 10 jours ouvrables suivant votre demande', 'after'],
  ['fr', "48 heures après l'arrivée", 'after'],
  ['th', 'ต่ออายุอย่างน้อย 30 วันก่อนวันหมดอายุ', 'before'],
  ['th', 'ภายใน 30 วันนับแต่วันที่ได้รับ', 'after'],
  ['th', 'ภายใน 14 วันหลังจากจัดส่ง', 'after'],
  ['th', 'แจ้งล่วงหน้า 30 วัน', 'before'],
  ['th', 'แจ้งล่วงหน้าอย่างน้อย 30 วัน', 'before'],
  ['th', 'เก็บไว้ 5 ปี', undefined],
  ['th', 'ภายใน 7 วันทำการนับจากวันที่ยื่นคำขอ', 'after'],
  ['th', 'ภายใน 30 วันนับถัดจากวันที่ทราบ', 'after'],
])('%s: %s lies %s its event', (language, text, direction) => {
  expect(readFacts(text, language).find(({ kind }) => kind === 'duration')?.direction).toBe(direction);
});
