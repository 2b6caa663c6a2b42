import { describe, expect, test } from '@jest/globals';
import { readTextFacts, readYearlyDays } from '../../src/facts/read-facts.js';
import { packs } from '../../src/packs.js';

function datesIn(text: string, language: string): [value: string, quote: string][] {
  const pack = packs.find((one) => one.language === language)!;
  return readYearlyDays(text, pack, readTextFacts(text, pack)).map(({ value, quote }) => [value, quote]);
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
