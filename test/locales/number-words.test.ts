import { describe, expect, test } from '@jest/globals';
import { packs } from '../../locales/index.js';
import { compileNumberScanner } from '../../src/facts/scan-numbers.js';
import { compileTemplates } from '../../src/facts/template.js';
import { compileSpelling } from '../oracles/spell-by-cldr.js';

/** Rule sets of CLDR by language; a Belgian and a Swiss say septante and nonante. */
const ORACLES: [language: string, rules: string, sets: string[]][] = [
  ['en', 'en', ['%spellout-cardinal', '%spellout-cardinal-verbose']],
  ['ms', 'ms', ['%spellout-cardinal']],
  ['th', 'th', ['%spellout-cardinal']],
  ['fr', 'fr', ['%spellout-cardinal-masculine', '%spellout-cardinal-feminine']],
  ['fr', 'fr-BE', ['%spellout-cardinal-masculine']],
  ['fr', 'fr-CH', ['%spellout-cardinal-masculine']],
];

function* sampled(): Generator<number> {
  for (let n = 0; n < 2_000; n++) yield n;
  for (let n = 2_000; n < 1_000_000; n += 4_937) yield n;
  for (let n = 1_000_000; n < 1_000_000_000; n += 4_934_577) yield n;
  for (const zeros of [3, 4, 5, 6, 7, 8]) for (const n of [10 ** zeros - 1, 10 ** zeros, 10 ** zeros + 1, 11 * 10 ** zeros, 71 * 10 ** zeros, 80 * 10 ** zeros]) if (n < 1e9) yield n;
  yield 999_999_999;
}

const ALONE_NO_NUMBER = new Set(['one', 'un', 'une']);

/** CLDR marks where a line may break with soft hyphens and zero-width spaces, which no policy writes. */
const plain = (words: string): string => words.replace(/[\u00ad\u200b]/g, '');

describe.each(ORACLES)('number words of %s by the rules of %s', (language, rules, sets) => {
  const pack = packs.find((each) => each.language === language) as (typeof packs)[number];
  const scan = compileNumberScanner(pack, compileTemplates(Object.values(pack.facts.durations.units).flat(), { spaced: pack.spaced }));

  test.each(sets)('%s come back from 0 to 999,999,999', (set) => {
    const spell = compileSpelling(rules, set);
    const wrong: [number, string, number[]][] = [];
    for (const n of sampled()) {
      const words = plain(spell(n));
      // `un` and `one` are articles and pronouns, too: alone they are no number.
      if (n === 1 && ALONE_NO_NUMBER.has(words)) continue;
      const found = scan(words).map(({ value }) => value);
      if (found.length !== 1 || found[0] !== n) wrong.push([n, words, found]);
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});

test('the rules of CLDR are read as CLDR reads them', () => {
  expect(compileSpelling('fr', '%spellout-cardinal-masculine')(280_071)).toBe('deux cent quatre-vingt mille soixante-et-onze');
  expect(compileSpelling('fr-BE', '%spellout-cardinal-masculine')(99)).toBe('nonante-neuf');
  expect(compileSpelling('en', '%spellout-cardinal-verbose')(1_101)).toBe('one thousand one hundred and one');
  expect(plain(compileSpelling('th', '%spellout-cardinal')(21))).toBe('ยี่สิบเอ็ด');
  expect(compileSpelling('ms', '%spellout-cardinal')(115)).toBe('seratus lima belas');
});
