import { describe, expect, test } from '@jest/globals';
import { toCardinal } from 'n2words/ms-MY';
import { ms } from '../../locales/ms/index.js';
import { compileNumberScanner } from '../../src/facts/scan-numbers.js';
import { compileTemplates } from '../../src/facts/template.js';

const units = compileTemplates(Object.values(ms.facts.durations.units).flat(), { spaced: true });
const scan = compileNumberScanner(ms, units);

const read = (words: string): number[] => scan(words).map((token) => token.value);

/** n2words writes `sejuta`; `satu juta`, `satu ribu`, `satu ratus` are as good. */
const withSatu = (words: string): string => words.replace(/\bse(ratus|ribu|juta)\b/g, 'satu $1');

describe('Malay number words', () => {
  test.each<[string, number]>([
    ['sifar', 0], ['kosong', 0], ['satu', 1], ['lapan', 8], ['delapan', 8], ['sembilan', 9],
    ['sepuluh', 10], ['sebelas', 11], ['dua belas', 12], ['lima belas', 15], ['sembilan belas', 19],
    ['dua puluh', 20], ['dua puluh satu', 21], ['tiga puluh', 30], ['sembilan puluh sembilan', 99],
    ['seratus', 100], ['satu ratus', 100], ['seratus satu', 101], ['seratus sepuluh', 110], ['seratus sebelas', 111], ['seratus dua belas', 112],
    ['dua ratus', 200], ['lima ratus lima puluh lima', 555], ['seribu', 1000], ['seribu satu ratus', 1100], ['seribu sembilan ratus lapan puluh sembilan', 1989],
    ['dua ribu lapan belas', 2018], ['dua ribu dua puluh lima', 2025], ['sepuluh ribu', 10000], ['sebelas ribu', 11000], ['lima belas ribu', 15000],
    ['dua puluh lima ribu enam ratus', 25600], ['seratus ribu', 100000], ['dua ratus lima puluh ribu', 250000], ['lima ratus ribu', 500000],
    ['sejuta', 1e6], ['satu juta', 1e6], ['sejuta seratus ribu', 1100000], ['satu juta dua ratus ribu tiga ratus empat puluh', 1200340], ['sepuluh juta', 1e7],
    ['sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan', 999999999],
    ['tigapuluh', 30], ['duabelas', 12], ['limaratus ribu', 500000],
    ['dua setengah', 2.5], ['satu perpuluhan lima', 1.5], ['tiga perpuluhan satu empat', 3.14], ['sifar perpuluhan dua puluh lima', 0.25],
    ['2.5 juta', 2500000], ['setengah juta', 500000], ['500 ribu', 500000],
    ['tiga puluh (30)', 30], ['30 (tiga puluh)', 30],
  ])('%s is %d', (words, value) => {
    expect(read(words)).toEqual([value]);
  });

  test.each(['sebulan', 'setahun', 'seminggu', 'sehari', 'sejam', 'seminit'])('%s is one of its unit', (word) => {
    expect(read(word)).toEqual([1]);
  });

  test.each(['salah satu', 'kedua-dua', 'satu sama lain', 'beberapa ribu', 'pihak ketiga', 'suatu', 'bersatu', 'penyatuan', 'keduaan', 'sekali', 'sehari-hari', 'setuju'])('%s holds no number', (words) => {
    expect(read(words)).toEqual([]);
  });

  test('round trips from 0 to 9,999', () => {
    const wrong: [number, string, number[]][] = [];
    for (let n = 0; n <= 9999; n++) {
      for (const words of new Set([toCardinal(n), withSatu(toCardinal(n))])) {
        const found = read(words);
        if (found.length !== 1 || found[0] !== n) wrong.push([n, words, found]);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('round trips over samples up to 999,999,999', () => {
    const wrong: [number, string, number[]][] = [];
    for (let n = 10_000; n <= 999_999_999; n = Math.floor(n * 1.013) + 7) {
      for (const words of new Set([toCardinal(n), withSatu(toCardinal(n))])) {
        const found = read(words);
        if (found.length !== 1 || found[0] !== n) wrong.push([n, words, found]);
      }
    }
    expect(wrong).toEqual([]);
  });
});
