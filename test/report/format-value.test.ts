import { describe, expect, test } from '@jest/globals';
import { packs } from '../../src/packs.js';
import { phrasebookFor } from '../../src/report/phrasebook.js';

/** Kind, normal form, and its words in en, ms, th, fr. */
const table: [kind: string, value: string, en: string, ms: string, th: string, fr: string][] = [
  ['age', '13', '13', '13 tahun', '13 ปี', '13 ans'],
  ['age', '[0,13)', 'under 13', 'bawah 13 tahun', 'ต่ำกว่า 13 ปี', 'moins de 13 ans'],
  ['age', '[0,13]', '13 or under', '13 tahun ke bawah', '13 ปีหรือต่ำกว่า', '13 ans ou moins'],
  ['age', '[13,∞)', '13 or over', '13 tahun ke atas', '13 ปีขึ้นไป', '13 ans ou plus'],
  ['age', '(18,∞)', 'over 18', 'lebih daripada 18 tahun', 'มากกว่า 18 ปี', 'plus de 18 ans'],
  ['age', '[6,12]', '6 to 12', '6 hingga 12 tahun', '6 ถึง 12 ปี', 'de 6 à 12 ans'],
  ['age', '[13,18)', '13 or over and under 18', '13 tahun ke atas dan bawah 18 tahun', '13 ปีขึ้นไปแต่ต่ำกว่า 18 ปี', '13 ans ou plus et moins de 18 ans'],
  ['duration', '<=P30D', 'at most 30 days', 'selebih-lebihnya 30 hari', 'ไม่เกิน 30 วัน', 'au plus 30 jours'],
  ['duration', '>=PT24H', 'at least 24 hours', 'sekurang-kurangnya 24 jam', 'อย่างน้อย 24 ชั่วโมง', 'au moins 24 heures'],
  ['duration', 'P1D', '1 day', '1 hari', '1 วัน', '1 jour'],
  ['duration', 'P1Y6M', '1 year, 6 months', '1 tahun, 6 bulan', '1 ปี และ 6 เดือน', '1 an et 6 mois'],
  ['duration', '<=P10D business', 'at most 10 business days', 'selebih-lebihnya 10 hari bekerja', 'ไม่เกิน 10 วันทำการ', 'au plus 10 jours ouvrables'],
  ['duration', 'P1D calendar', '1 calendar day', '1 hari kalendar', '1 วันตามปฏิทิน', '1 jour calendaire'],
  ['duration', '[P6M,P12M]', '6 months to 12 months', '6 bulan hingga 12 bulan', '6 เดือน ถึง 12 เดือน', 'de 6 mois à 12 mois'],
  ['measure', '(5 km,12 km]', 'more than 5 km to 12 km', 'lebih daripada 5 km hingga 12 km', 'มากกว่า 5 กม. ถึง 12 กม.', 'de plus de 5 km à 12 km'],
  ['duration', 'every P1Y', 'every year', 'setiap 1 tahun', 'ทุก 1 ปี', 'tous les ans'],
  ['duration', 'every P6M', 'every 6 months', 'setiap 6 bulan', 'ทุก 6 เดือน', 'tous les 6 mois'],
  ['duration', 'every P2W', 'every 2 weeks', 'setiap 2 minggu', 'ทุก 2 สัปดาห์', 'toutes les 2 semaines'],
  ['date', '2018-07-06', '6 July 2018', '6 Julai 2018', '6 กรกฎาคม 2561', '6 juillet 2018'],
  ['date', '--12-31', '31 December', '31 Disember', '31 ธันวาคม', '31 décembre'],
  ['date', '1483-03-01', '1 March 1483', '1 Mac 1483', '1 มีนาคม 2026', '1er mars 1483'],
  ['date', '2018-07', 'July 2018', 'Julai 2018', 'กรกฎาคม 2561', 'juillet 2018'],
  ['date', '2024-06-09|2024-09-06', '9 June 2024 or 6 September 2024', '9 Jun 2024 atau 6 September 2024', '9 มิถุนายน 2567 หรือ 6 กันยายน 2567', '9 juin 2024 ou 6 septembre 2024'],
  ['money', 'MYR 500000', 'MYR 500,000', 'RM 500,000', 'MYR 500,000', '500 000 MYR'],
  ['money', '<=EUR 1000.5', 'at most €1,000.50', 'selebih-lebihnya €1,000.50', 'ไม่เกิน €1,000.50', 'au plus 1 000,50 €'],
  ['money', '[EUR 10,EUR 20]', '€10 to €20', '€10 hingga €20', '€10 ถึง €20', 'de 10 € à 20 €'],
  ['percent', '99.5%', '99.5%', '99.5%', '99.5%', '99,5 %'],
  ['count', '>=1500', 'at least 1,500', 'sekurang-kurangnya 1,500', 'อย่างน้อย 1,500', 'au moins 1 500'],
  ['count', '1:8', '1:8', '1:8', '1:8', '1:8'],
  ['measure', '<=10 MB', 'at most 10 MB', 'selebih-lebihnya 10 MB', 'ไม่เกิน 10 MB', 'au plus 10 Mo'],
  ['measure', '30 px', '30 px', '30 px', '30 px', '30 px'],
  ['time', '<=17:00', 'no later than 17:00', 'selewat-lewatnya 17:00', 'ไม่เกิน 17.00 น.', 'au plus tard 17 h 00'],
  ['time', '17:00 UTC+7', '17:00 (UTC+7)', '17:00 (UTC+7)', '17.00 น. (UTC+7)', '17 h 00 (UTC+7)'],
  ['time', '[09:00,17:30]', '09:00 to 17:30', '09:00 hingga 17:30', '09.00 น. ถึง 17.30 น.', 'de 09 h 00 à 17 h 30'],
  ['citation', 'GDPR/6/1/a', 'GDPR, 6(1)(a)', 'GDPR, 6(1)(a)', 'GDPR มาตรา 6(1)(a)', 'RGPD, 6(1)(a)'],
  ['citation', 'NO-SUCH-LAW', 'NO-SUCH-LAW', 'NO-SUCH-LAW', 'NO-SUCH-LAW', 'NO-SUCH-LAW'],
  ['reference', 'section 4.2', 'Section 4.2', 'Seksyen 4.2', 'ข้อ 4.2', 'section 4.2'],
  ['language', 'ms', 'Malay', 'bahasa Melayu', 'ภาษามาเลย์', 'malais'],
  ['force', 'must-not', '“must not”', '“dilarang”', '“ห้าม”', '« ne doit pas »'],
  ['email', 'dpo@example.org', 'dpo@example.org', 'dpo@example.org', 'dpo@example.org', 'dpo@example.org'],
  ['duration', 'no such form', 'no such form', 'no such form', 'no such form', 'no such form'],
];

describe('normal forms are written out in the reader’s language', () => {
  test.each(table)('%s %s', (kind, value, ...words) => {
    const written = ['en', 'ms', 'th', 'fr'].map((language) => phrasebookFor(language, packs).value(kind, value).replace(/[\u00a0\u202f]/g, ' '));
    expect(written).toEqual(words);
  });

  test('two amounts that differ never look the same', () => {
    const { value } = phrasebookFor('en', packs);
    expect(value('money', 'EUR 1.001')).not.toBe(value('money', 'EUR 1.002'));
    expect(value('percent', '0.125%')).toBe('0.125%');
  });
});
