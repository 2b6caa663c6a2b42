import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toCardinal as toEnglish } from 'n2words/en-GB';
import { toCardinal as toFrench } from 'n2words/fr-FR';
import { packs } from '../../locales/index.js';
import { readNumbers } from '../../src/facts/read-facts.js';
import { writeNumberWords } from '../../src/suggest/write-number-words.js';

const packOf = (language: string) => packs.find((pack) => pack.language === language) as (typeof packs)[number];
const write = (language: string, value: number, following = '') => writeNumberWords(value, packOf(language).corrections.spelling, following);

test.each<[string, number, string]>([
  ['en', 0, 'zero'], ['en', 21, 'twenty-one'], ['en', 40, 'forty'], ['en', 105, 'one hundred and five'], ['en', 1200, 'one thousand two hundred'],
  ['ms', 8, 'lapan'], ['ms', 11, 'sebelas'], ['ms', 12, 'dua belas'], ['ms', 30, 'tiga puluh'], ['ms', 100, 'seratus'], ['ms', 121, 'seratus dua puluh satu'], ['ms', 1500, 'seribu lima ratus'], ['ms', 60000, 'enam puluh ribu'],
  ['th', 10, 'สิบ'], ['th', 11, 'สิบเอ็ด'], ['th', 20, 'ยี่สิบ'], ['th', 21, 'ยี่สิบเอ็ด'], ['th', 30, 'สามสิบ'], ['th', 31, 'สามสิบเอ็ด'], ['th', 100, 'หนึ่งร้อย'], ['th', 365, 'สามร้อยหกสิบห้า'], ['th', 500000, 'ห้าแสน'],
  ['fr', 16, 'seize'], ['fr', 17, 'dix-sept'], ['fr', 70, 'soixante-dix'], ['fr', 71, 'soixante et onze'], ['fr', 80, 'quatre-vingts'], ['fr', 90, 'quatre-vingt-dix'], ['fr', 99, 'quatre-vingt-dix-neuf'],
  ['fr', 100, 'cent'], ['fr', 200, 'deux cents'], ['fr', 202, 'deux cent deux'], ['fr', 1000, 'mille'], ['fr', 80000, 'quatre-vingt mille'], ['fr', 200000, 'deux cent mille'],
])('%s %d → %s', (language, value, words) => {
  expect(write(language, value)).toBe(words);
});

test('what agrees with a noun is written only where the noun is known', () => {
  expect(write('fr', 21, ' jours')).toBe('vingt et un');
  expect(write('fr', 21, ' (21) heures')).toBe('vingt et une');
  expect(write('fr', 81, '\u00a0semaines')).toBe('quatre-vingt-une');
  expect(write('fr', 1, ' gardienne')).toBeNull();
  expect(write('fr', 11, ' gardiennes')).toBe('onze');
});

test('fractions, negative and very large numbers are not written in words', () => {
  for (const { language } of packs) for (const value of [1.5, -1, 1_000_000, Number.NaN]) expect(write(language, value)).toBeNull();
});

describe.each(packs.map((pack) => [pack.language, pack] as const))('%s', (language, pack) => {
  const unit = Intl.NumberFormat(language, { style: 'unit', unit: 'day', unitDisplay: 'long' }).formatToParts(5).find(({ type }) => type === 'unit')?.value ?? '';
  const gap = pack.spaced ? ' ' : '';
  const readBack = (value: number): number[] => readNumbers(`${write(language, value, `${gap}${unit}`)}${gap}${unit}`, pack);

  test('every number to 1999 is read as itself', () => {
    const wrong = Array.from({ length: 2000 }, (_, value) => value).filter((value) => readBack(value).join() !== String(value));
    expect(wrong).toEqual([]);
  });

  test('and any number to 999,999', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 999_999 }), (value) => expect(readBack(value)).toEqual([value])), { numRuns: 400 });
  });
});

test.each([['en', toEnglish], ['fr', toFrench]] as const)('%s is spelled as n2words spells it', (language, oracle) => {
  const plain = (words: string | null): string => (words ?? '').replace(/ and (?=\p{L}+(?:-\p{L}+)?$)/u, ' ');
  const wrong = Array.from({ length: 1000 }, (_, value) => value).filter((value) => plain(write(language, value, ' jours')) !== plain(oracle(value)));
  expect(wrong).toEqual([]);
});
