import { describe, expect, test } from '@jest/globals';
import { toCardinal as toBelgian } from 'n2words/fr-BE';
import { toCardinal } from 'n2words/fr-FR';
import { fr } from '../../locales/fr/index.js';
import { compileNumberScanner } from '../../src/facts/scan-numbers.js';
import { compileTemplates } from '../../src/facts/template.js';

const units = compileTemplates(Object.values(fr.facts.durations.units).flat(), { spaced: true });
const scan = compileNumberScanner(fr, units);

const read = (words: string): number[] => scan(words).map((token) => token.value);

/** With the hyphens of France before and after 1990, without any, with septante and nonante, with huitante. */
function spellings(n: number): Set<string> {
  const france = toCardinal(n);
  const belgium = toBelgian(n);
  return new Set([france, toCardinal(n, { withHyphenSeparator: true }), france.replaceAll('-', ' '), belgium, belgium.replace(/quatre-vingts?/g, 'huitante')]);
}

/** "un" alone is an article, so that each number stands before a unit. */
function findWrong(numbers: Iterable<number>): [number, string, number[]][] {
  const wrong: [number, string, number[]][] = [];
  for (const n of numbers) {
    for (const words of spellings(n)) {
      const found = scan(`${words} jours`);
      if (found.length !== 1 || found[0]?.value !== n || found[0].raw !== words) wrong.push([n, words, found.map(({ value }) => value)]);
    }
  }
  return wrong;
}

describe('French number words', () => {
  test.each<[string, number]>([
    ['zéro', 0], ['deux', 2], ['neuf', 9], ['dix', 10], ['onze', 11], ['seize', 16], ['dix-sept', 17], ['dix sept', 17], ['dix-neuf', 19],
    ['vingt', 20], ['vingt et un', 21], ['vingt-et-un', 21], ['vingt et une', 21], ['vingt-deux', 22], ['trente', 30], ['quarante-huit', 48], ['soixante', 60], ['soixante-neuf', 69],
    ['soixante-dix', 70], ['soixante et onze', 71], ['soixante-et-onze', 71], ['soixante-douze', 72], ['soixante-dix-sept', 77], ['soixante-dix-neuf', 79],
    ['quatre-vingts', 80], ['quatre vingt', 80], ['quatre-vingt-un', 81], ['quatre-vingt-une', 81], ['quatre-vingt-dix', 90], ['quatre-vingt-onze', 91], ['quatre-vingt-dix-sept', 97], ['quatre vingt dix neuf', 99],
    ['septante', 70], ['septante et un', 71], ['septante-cinq', 75], ['huitante-trois', 83], ['octante', 80], ['nonante-neuf', 99], ['cent nonante', 190],
    ['cent', 100], ['cent un', 101], ['cent vingt', 120], ['cent quatre-vingts', 180], ['deux cents', 200], ['deux cent un', 201], ['deux-cent-cinquante', 250], ['neuf cent quatre-vingt-dix-neuf', 999],
    ['mille', 1000], ['mille un', 1001], ['mille et une', 1001], ['mille cent', 1100], ['onze cents', 1100], ['mille neuf cent quatre-vingt-neuf', 1989], ['dix-neuf cent quatre-vingt-neuf', 1989],
    ['deux mille', 2000], ['deux mille dix-huit', 2018], ['deux mille vingt-cinq', 2025], ['quinze mille', 15000], ['vingt et un mille', 21000], ['quatre-vingt mille', 80000], ['quatre-vingt-dix mille', 90000],
    ['cent mille', 100000], ['deux cent cinquante mille', 250000], ['cinq cent mille', 500000], ['un million', 1e6], ['un million deux cent mille', 1200000], ['quatre-vingts millions', 8e7],
    ['neuf cent quatre-vingt-dix-neuf millions neuf cent quatre-vingt-dix-neuf mille neuf cent quatre-vingt-dix-neuf', 999999999],
    ['un milliard', 1e9], ['une dizaine', 10], ['une douzaine', 12], ['une centaine', 100], ['un millier', 1000],
    ['deux et demi', 2.5], ['un virgule cinq', 1.5], ['deux virgule vingt-cinq', 2.25], ['zéro virgule zéro cinq', 0.05],
    ['2,5 millions', 2500000], ['1 500 000', 1500000], ['12.500,75', 12500.75], ['500 000', 500000],
    ['trente (30)', 30], ['30 (trente)', 30], ['un (1)', 1], ['une (1)', 1], ['1 (un)', 1],
  ])('%s is %d', (words, value) => {
    expect(read(words)).toEqual([value]);
  });

  test.each<[string, number[]]>([
    ['deux et trois', [2, 3]], ['deux, trois ou quatre', [2, 3, 4]], ['trois cents euros et cinquante centimes', [300, 50]], ['quatre, vingt', [4, 20]], ['un mois', [1]], ["d'une année", [1]], ['une seule journée', [1]], ['un euro', [1]], ['un pour cent', [1]],
    ['cent pour cent', [100]], ['une demi-heure', [0.5]], ["un quart d'heure", [0.25]], ["trois quarts d'heure", [0.75]], ['un à trois ans', [1, 3]], ['12 sept. 2023', [12, 2023]], ['12 sept 2023', [12, 2023]],
  ])('%s holds %j', (words, values) => {
    expect(read(words)).toEqual(values);
  });

  test.each(['un délai', "l'un des parents", 'une tierce partie', 'un compte', "d'une part", 'pour cent', 'remis à neuf', 'des milliers', 'quelques centaines', 'unique', 'sixième', 'cinquantenaire', 'décent', 'récent', 'centre', 'vingtième', 'troisième', 'un seul compte'])(
    '%s holds no number',
    (words) => {
      expect(read(words)).toEqual([]);
    },
  );

  test('round trips from 0 to 9,999', () => {
    expect(findWrong(Array.from({ length: 10_000 }, (_, n) => n))).toEqual([]);
  });

  test('round trips over samples up to 999,999,999', () => {
    const samples: number[] = [999_999_999];
    for (let n = 10_000; n < 999_999_999; n = Math.floor(n * 1.013) + 7) samples.push(n);
    expect(findWrong(samples)).toEqual([]);
  });
});
