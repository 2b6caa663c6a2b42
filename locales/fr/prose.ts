import type { Prose } from '../../src/contract/language-pack.js';
import { latinLanguagesBut } from '../other-languages.js';

export const prose: Prose = {
  // the, of, and, to, in, that, you, we, our, your, …; elided forms come as letters of their own (l, d, qu)
  functionWords: [
    'le', 'la', 'les', 'l', 'de', 'des', 'du', 'd', 'et', 'à', 'au', 'aux', 'en', 'un', 'une', 'que', 'qu', 'qui', 'dont', 'où', 'ou', 'est', 'sont',
    'être', 'dans', 'par', 'pour', 'sur', 'avec', 'sans', 'sous', 'ce', 'cet', 'cette', 'ces', 'se', 's', 'ne', 'n', 'pas', 'plus', 'nous', 'vous', 'ils',
    'elles', 'il', 'elle', 'on', 'notre', 'nos', 'votre', 'vos', 'leur', 'leurs', 'son', 'sa', 'ses', 'mon', 'ma', 'mes', 'si', 'lorsque', 'afin', 'ainsi',
    'comme', 'mais', 'donc', 'car', 'peut', 'pouvez', 'pouvons', 'peuvent', 'avons', 'avez', 'ont', 'a', 'été', 'sera', 'seront', 'doit', 'doivent',
    'toute', 'tout', 'toutes', 'tous', 'autres', 'autre', 'entre', 'vers', 'chez', 'selon', 'aucun', 'aucune', 'même', 'également', 'présente', 'y', 'lui',
  ],
  // `les`, `des` and `tout` are shared with none; words that French writes too are left out
  foreignWords: latinLanguagesBut(['entre', 'son', 'sur', 'non', 'plus', 'dans', 'est', 'ou', 'nos', 'van', 'des', 'une', 'on', 'elle', 'die', 'mit', 'den', 'sera', 'para', 'sans', 'tiens', 'ser', 'este', 'sont', 'se', 'son', 'donde', 'clientes', 'guardar']),
  abbreviations: [
    // M. (Mr), Mme (Mrs), art. (article), p. ex. (for example), etc., cf., n° , al. (paragraph), s. (following), Sté (company), S.A., SARL
    'm', 'mm', 'mme', 'mmes', 'mlle', 'dr', 'pr', 'me', 'art', 'al', 'p', 'pp', 'ex', 'p.ex', 'etc', 'cf', 'n', 'no', 'nos', 'ss', 's', 'sté', 'ste', 's.a',
    's.a.s', 's.a.r.l', 'inc', 'ltée', 'ltd', 'pte', 'sdn', 'bhd', 'b.e', 'cie', 'éd', 'env', 'tél', 'fax', 'av', 'bd', 'boul', 'bât', 'ch', 'chap', 'ap', 'réf', 'vol', 'st', 'u.e', 'c.-à-d',
    'janv', 'févr', 'fév', 'avr', 'juill', 'sept', 'oct', 'nov', 'déc', 'min', 'max', 'vs', 'i.e', 'e.g', 'co', 'r.g.p.d', 'l.r.c', 'l.c',
  ],
  // the, of, to, and, or, that, in, by, for, with, …
  sentenceFinal: [
    'à', 'en', 'un', 'une', 'que', 'qui', 'avec', 'sans', 'sous', 'si', 'ainsi', 'est', 'sont', 'sera', 'seront', 'peut', 'peuvent', 'doit', 'doivent', 'nous', 'vous', 'tout', 'toute', 'toutes', 'tous', 'aucun', 'aucune', 'y',
    'pendant', 'depuis', 'avant', 'après', 'contre', 'ce', 'la', 'son', 'sa', 'pour', 'car', 'le concernant', 'la concernant', 'les concernant', 'vous concernant', 'nous concernant', 'les leurs', 'le leur', 'la leur', 'les miens', 'les nôtres', 'les vôtres',
  ],
  // under, between, against, before, after: soussigné, entrelacer, contrevenir, avant-veille
  compounding: ['sous', 'entre', 'contre', 'avant', 'après', 'comme', 'même', 'leur', 'elle', 'tout', 'toute', 'autre'],
  danglingWords: [
    'le', 'la', 'les', 'de', 'des', 'du', 'et', 'ou', 'ni', 'mais', 'à', 'au', 'aux', 'en', 'un', 'une', 'que', 'qui', 'dont', 'où', 'dans', 'par', 'pour',
    'sur', 'avec', 'sans', 'sous', 'entre', 'vers', 'chez', 'selon', 'ce', 'cet', 'cette', 'ces', 'notre', 'nos', 'votre', 'vos', 'leur', 'leurs', 'son',
    'sa', 'ses', 'si', 'lorsque', 'afin', 'ainsi', 'comme', 'car', 'est', 'sont', 'sera', 'seront', 'peut', 'peuvent', 'doit', 'doivent', 'ne', 'nous', 'vous',
    'chaque', 'tout', 'toute', 'toutes', 'tous', 'aucun', 'aucune', 'y', 'pendant', 'depuis', 'avant', 'après', 'contre', 'concernant',
  ],
  // élèves, réseaux, principaux; donnée personnelle, données personnelles; traiter, traite, traité, traitées
  forms: {
    endings: [
      ['', 's'], ['', 'x'], ['al', 'aux'], ['', 'e'], ['', 'es'], ['', 'le'], ['', 'les'], ['', 'ne'], ['', 'nes'], ['f', 've'], ['f', 'ves'], ['eur', 'rice'], ['eur', 'euse'],
      ['er', 'e'], ['er', 'ent'], ['er', 'é'], ['er', 'és'], ['er', 'ée'], ['er', 'ées'], ['er', 'ons'], ['er', 'ant'], ['er', 'era'], ['er', 'erons'],
    ],
  },
  // he, she, they, him, them, that one, the latter, each, none; possessives stand beside their owner, too
  pronouns: ['il', 'ils', 'elle', 'elles', 'lui', 'eux', 'celui', 'celle', 'ceux', 'celles', 'dernier', 'dernière', 'derniers', 'dernières', 'chacun', 'chacune'],
};
