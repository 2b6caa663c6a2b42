import { describe, expect, test } from '@jest/globals';
import { readRecurringDays, readTextFacts } from '../../src/facts/read-facts.js';
import { packs } from '../../src/packs.js';

function datesIn(text: string, language: string): [value: string, quote: string][] {
  const pack = packs.find((one) => one.language === language)!;
  return readRecurringDays(text, pack, readTextFacts(text, pack)).map(({ value, quote }) => [value, quote]);
}

describe('a day of no year', () => {
  test.each([
    ['en', 'Leave may be carried forward until 31 December.', '--12-31', '31 December'],
    ['en', 'by December 31 of each year', '--12-31', 'December 31'],
    ['en', 'from 1 May to 30 September', '--05-01', '1 May'],
    ['en', 'the 29th of February', '--02-29', '29th of February'],
    ['ms', 'sehingga 31 Disember setiap tahun', '--12-31', '31 Disember'],
    ['ms', 'pada 31hb Ogos', '--08-31', '31hb Ogos'],
    ['th', 'ภายในวันที่ 31 มีนาคมของปีถัดไป', '--03-31', '31 มีนาคม'],
    ['th', 'ทุกวันที่ 1 พ.ค.', '--05-01', '1 พ.ค.'],
    ['fr', "jusqu'au 31 décembre de l'année suivante", '--12-31', '31 décembre'],
    ['fr', 'avant le 1er mars', '--03-01', '1er mars'],
  ])('%s: %s', (language, text, value, quote) => {
    expect(datesIn(text, language)).toContainEqual([value, quote]);
  });

  test.each([
    ['en', 'Users under 18 may ask a parent.'],
    ['en', 'Who Under 18 May Use It'],
    ['en', 'In March 3 of them left.'],
    ['en', 'on 31 February'],
    ['en', 'the 15 march past the hall'],
    ['fr', '12 rue du 8 mai'],
    ['ms', 'Jalan 14 Mei'],
  ])('%s: none in %s', (language, text) => {
    expect(datesIn(text, language)).toEqual([]);
  });

  test('a year behind it makes a date of it', () => {
    expect(datesIn('on 31 December 2026', 'en')).toEqual([]);
  });

  test('is no fact by itself, which has its year', () => {
    const pack = packs.find(({ language }) => language === 'en')!;
    expect(readTextFacts('until 31 December', pack).filter(({ kind }) => kind === 'date')).toEqual([]);
  });
});

describe('a day of any month', () => {
  test.each([
    ['en', 'Send your claim by the 25th of each month.', '---25'],
    ['en', 'no later than the 10th day of the following calendar month', '---10'],
    ['en', 'on the 5th day of every month', '---05'],
    ['en', 'by the fifth day of each month', '---05'],
    ['en', 'on the twenty-fifth of every month', '---25'],
    ['ms', 'pada hari pertama setiap bulan', '---01'],
    ['ms', 'pada hari kedua puluh lima setiap bulan', '---25'],
    ['th', 'ภายในวันที่ห้าของทุกเดือน', '---05'],
    ['th', 'ในวันแรกของทุกเดือน', '---01'],
    ['fr', 'le premier de chaque mois', '---01'],
    ['fr', 'au plus tard le trente et unième jour du mois', '---31'],
    ['ms', 'selewat-lewatnya pada 25 hari bulan setiap bulan', '---25'],
    ['ms', 'sebelum 7hb bulan berikutnya', '---07'],
    ['ms', 'pada hari ke-5 setiap bulan', '---05'],
    ['th', 'ภายในวันที่ 25 ของทุกเดือน', '---25'],
    ['th', 'ไม่เกินวันที่ ๑๐ ของเดือนถัดไป', '---10'],
    ['fr', 'au plus tard le 25 de chaque mois', '---25'],
    ['fr', 'avant le 1er du mois suivant', '---01'],
    ['fr', 'le 5e jour de chaque mois', '---05'],
  ])('%s: %s', (language, text, value) => {
    expect(datesIn(text, language).map(([found]) => found)).toEqual([value]);
  });

  test.each([
    ['en', 'the 3 months of each year'],
    ['en', 'within 25 days of each month'],
    ['en', 'the 40th of each month'],
    ['fr', 'le 5 mai de chaque année'],
    ['ms', '25 hari setiap bulan'],
    ['th', '25 วันของทุกเดือน'],
    ['en', 'the first Monday of each month'],
    ['en', 'the second half of the month'],
    ['ms', 'hari Isnin pertama setiap bulan'],
    ['ms', 'lima hari pertama setiap bulan'],
    ['ms', 'pada kedua bulan tersebut'],
    ['th', '10 วันแรกของเดือน'],
    ['th', 'วันหนึ่งของเดือน'],
    ['fr', 'au cours du sixième mois'],
    ['fr', 'le premier lundi de chaque mois'],
  ])('%s: none in %s', (language, text) => {
    expect(datesIn(text, language).filter(([value]) => value.startsWith('---'))).toEqual([]);
  });
});
