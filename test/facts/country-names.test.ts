import { describe, expect, test } from '@jest/globals';
import { countryNames } from '../../src/facts/country-names.js';
import { packs } from '../../src/packs.js';

const packOf = (language: string) => packs.find((pack) => pack.language === language)!;

describe('countries are known as addresses in a text name them', () => {
  test.each([
    ['en', ['france', 'thailand', 'u.k.'], ['thaïlande']],
    ['fr', ['thaïlande', 'royaume-uni', 'united kingdom', 'england'], ['ฝรั่งเศส']],
    ['ms', ['perancis', 'france', 'usa'], ['thaïlande']],
    ['th', ['ฝรั่งเศส', 'france', 'usa'], ['perancis']],
  ])('%s', (language, known, unknown) => {
    const names = countryNames(packOf(language));
    expect(names).toEqual(expect.arrayContaining(known));
    for (const name of unknown) expect(names).not.toContain(name);
  });

  test('a pack that says nothing has its own names alone', () => {
    const pack = packOf('ms');
    const { countries: _, ...facts } = pack.facts;
    const names = countryNames({ ...pack, facts });
    expect(names).toContain('perancis');
    expect(names).not.toContain('usa');
  });
});
