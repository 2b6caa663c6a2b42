import type { CorrectionPhrases } from '../../src/contract/correction-phrases.js';

export const corrections: CorrectionPhrases = {
  spelling: {
    rules: {
      0: 'zéro', 1: 'un', 2: 'deux', 3: 'trois', 4: 'quatre', 5: 'cinq', 6: 'six', 7: 'sept', 8: 'huit', 9: 'neuf', 10: 'dix', 11: 'onze', 12: 'douze',
      13: 'treize', 14: 'quatorze', 15: 'quinze', 16: 'seize', 17: 'dix-{>}',
      20: 'vingt', 21: 'vingt et {>}', 22: 'vingt-{>}', 30: 'trente', 31: 'trente et {>}', 32: 'trente-{>}', 40: 'quarante', 41: 'quarante et {>}', 42: 'quarante-{>}',
      50: 'cinquante', 51: 'cinquante et {>}', 52: 'cinquante-{>}',
      60: 'soixante', 61: 'soixante et {>}', 62: 'soixante-{>}', '70/60': 'soixante-{>}', '71/60': 'soixante et {>}', '72/60': 'soixante-{>}',
      '80/80': 'quatre-vingt[-{>}|s]', 100: 'cent[ {>}]', 200: '{<} cent[ {>}|s]', 1000: 'mille[ {>}]', 2000: '{<} mille[ {>}]',
    },
    agreement: {
      masculine: 'un', feminine: 'une',
      masculines: ['jour', 'jours', 'mois', 'an', 'ans', 'trimestre', 'semestre', 'euro', 'euros', 'ringgit', 'ringgits', 'baht', 'bahts', 'dollar', 'dollars', 'exemplaire', 'exemplaires', 'membre', 'membres'],
      feminines: ['semaine', 'semaines', 'année', 'années', 'heure', 'heures', 'minute', 'minutes', 'seconde', 'secondes', 'fois', 'copie', 'copies', 'personne', 'personnes'],
    },
  },
  bounds: {
    ages: [
      // under, … or under, over, … or over: behind de, d'
      { '<': 'de moins de {n}', '<=': 'de {n} ou moins', '>': 'de plus de {n}', '>=': 'de {n} ou plus' },
    ],
    amounts: [
      { '<': 'de moins de {n}', '<=': 'de {n} au plus', '>': 'de plus de {n}', '>=': "d'au moins {n}" },
      { '<': 'moins de {n}', '<=': '{n} ou moins', '>': 'plus de {n}', '>=': '{n} ou plus' },
      { '<': 'moins de {n}', '<=': 'au plus {n}', '>': 'plus de {n}', '>=': 'au moins {n}' },
      { '<=': '{n} au plus', '>=': '{n} au moins' },
      { '<=': '{n} maximum', '>=': '{n} minimum' },
      { '<=': 'au maximum {n}', '>=': 'au minimum {n}' },
    ],
  },
  firstDay: 'er',
  days: { business: { one: 'jour ouvrable', other: 'jours ouvrables' }, calendar: { one: 'jour calendaire', other: 'jours calendaires' } },
};
