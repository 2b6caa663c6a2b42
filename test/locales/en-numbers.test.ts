import { describe, expect, test } from '@jest/globals';
import { toCardinal } from 'n2words/en-US';
import { en } from '../../locales/en/index.js';
import { compileNumberScanner } from '../../src/facts/scan-numbers.js';
import { compileTemplates } from '../../src/facts/template.js';

const units = compileTemplates(Object.values(en.facts.durations.units).flat(), { spaced: true });
const scan = compileNumberScanner(en, units);
const read = (words: string): number[] => scan(words).map((token) => token.value);

describe('English number words', () => {
  test.each<[string, number]>([
    ['zero', 0], ['one', 1], ['twelve', 12], ['nineteen', 19], ['twenty', 20], ['twenty-one', 21], ['twenty one', 21], ['ninety-nine', 99],
    ['one hundred', 100], ['one hundred and one', 101], ['two hundred five', 205], ['nine hundred and ninety-nine', 999],
    ['one thousand', 1000], ['two thousand and eighteen', 2018], ['twelve thousand five hundred', 12500], ['one hundred thousand', 100000],
    ['one million', 1e6], ['two million three hundred thousand and forty', 2300040], ['2.5 million', 2.5e6], ['half a million', 5e5],
    ['nine hundred ninety-nine million nine hundred ninety-nine thousand nine hundred ninety-nine', 999999999],
    ['one and a half', 1.5], ['two and a half', 2.5], ['thirty (30)', 30], ['30 (thirty)', 30],
  ])('%s is %d', (words, value) => {
    expect(read(words)).toEqual([value]);
  });

  test.each(['someone', 'anyone', 'one another', 'a tenth of it', 'often', 'weight', 'freight', 'attention', 'network'])('%s holds no number', (words) => {
    expect(read(words)).toEqual([]);
  });

  test.each<[string, number[]]>([
    ['two or three', [2, 3]], ['five, six and seven', [5, 6, 7]], ['twenty thirty', [20, 30]],
  ])('%s is several', (words, values) => {
    expect(read(words)).toEqual(values);
  });

  test('round trips from 0 to 9,999 and samples up to 999,999,999, with and without hyphens and "and"', () => {
    const wrong: [number, string, number[]][] = [];
    for (let n = 0; n <= 999_999_999; n = n < 9999 ? n + 1 : Math.floor(n * 1.013) + 7) {
      const words = toCardinal(n);
      for (const form of new Set([words, words.replaceAll('-', ' '), words.replaceAll(' and ', ' ')])) {
        const found = read(form);
        if (found.length !== 1 || found[0] !== n) wrong.push([n, form, found]);
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});
