import type { NumberWords } from '../../../src/contract/number-words.js';

/** Words of two parts are written with hyphens or, before the spelling reform of 1990 and in loose usage, with spaces. */
function bothWays(words: Record<string, [number, number]>): Record<string, [number, number]> {
  const spaced = Object.entries(words).map(([word, value]): [string, [number, number]] => [word.replaceAll('-', ' '), value]);
  return { ...Object.fromEntries(spaced), ...words };
}

export const numbers: NumberWords = {
  decimal: ',',
  add: bothWays({
    zéro: [0, 0], un: [1, 0], une: [1, 0], deux: [2, 0], trois: [3, 0], quatre: [4, 0], cinq: [5, 0], six: [6, 0], sept: [7, 0], huit: [8, 0], neuf: [9, 0],
    dix: [10, 0], onze: [11, 0], douze: [12, 0], treize: [13, 0], quatorze: [14, 0], quinze: [15, 0], seize: [16, 0],
    'dix-sept': [17, 0], 'dix-huit': [18, 0], 'dix-neuf': [19, 0],
    vingt: [20, 10], trente: [30, 10], quarante: [40, 10], cinquante: [50, 10],
    // Sixty and eighty take the teens: soixante et onze, quatre-vingt-dix-sept.
    soixante: [60, 20], 'quatre-vingt': [80, 20], 'quatre-vingts': [80, 20],
    // Belgium, Switzerland, and the older Swiss forms.
    septante: [70, 10], huitante: [80, 10], octante: [80, 10], nonante: [90, 10],
  }),
  times: { cent: 100, cents: 100, mille: 1000, mil: 1000, dizaine: 10, douzaine: 12, vingtaine: 20, trentaine: 30, quarantaine: 40, cinquantaine: 50, centaine: 100, millier: 1000, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
  joiners: ['et'],
  // "un" and "une" are articles too: alone they count only before a unit, so that "un délai" holds no number.
  articles: ['un', 'une'],
  before: { 'une demi-': 0.5, 'un demi-': 0.5, 'demi-': 0.5, 'une demie ': 0.5, 'une demi ': 0.5, "un quart d'": 0.25, "trois quarts d'": 0.75, "trois-quarts d'": 0.75 },
  halves: ['et demi[e]'],
  point: ['virgule'],
  // pour cent: per cent; si un jour: if one day; remis à neuf: made as new; "sept." is a month; mille excuses: a saying
  decoys: ['p. 100', 'p.100', 'p. cent', 'pour cent', 'pour mille', 'pour-cent', 'remis à neuf', 'remise à neuf', 'remises à neuf', 'à l état neuf', 'état neuf', 'comme neuf', '(exemplaire|article|appareil|produit|livre|modèle|équipement|véhicule|matériel|logement|bien|emballage) neuf', 'sept.', 'trente-six (solutions|manières|façons|choses|chandelles)', "deux tu l'auras", 'mille excuses', 'mille mercis', 'si un jour', 'un jour ou [un] mois', 'un jour (donné|quelconque|précis|férié|particulier)'],
  ordinals: {
    premier: 1, première: 1, premiers: 1, premières: 1, '1er': 1, '1re': 1, '1ère': 1, deuxième: 2, second: 2, seconde: 2, troisième: 3, quatrième: 4,
    cinquième: 5, sixième: 6, septième: 7, huitième: 8, neuvième: 9, dixième: 10, onzième: 11, douzième: 12, treizième: 13, quatorzième: 14, quinzième: 15, seizième: 16,
    'dix-septième': 17, 'dix-huitième': 18, 'dix-neuvième': 19, vingtième: 20, 'vingt et unième': 21, 'vingt-et-unième': 21, 'vingt-deuxième': 22, 'vingt-troisième': 23, 'vingt-quatrième': 24,
    'vingt-cinquième': 25, 'vingt-sixième': 26, 'vingt-septième': 27, 'vingt-huitième': 28, 'vingt-neuvième': 29, trentième: 30, 'trente et unième': 31, 'trente-et-unième': 31,
  },
};
