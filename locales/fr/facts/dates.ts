import type { DatePhrases } from '../../../src/contract/fact-phrases.js';

export const dates: DatePhrases = {
  dated: ['version', 'facture', 'commande', 'dossier'],
  // lot, file, reference, version; streets, squares and schools are named after dates
  notAfter: ['(rue|avenue|place|boulevard|quai|pont|square|esplanade|cité) (du|des)', 'lot', 'dossier', 'référence', 'réf.', 'marché', 'version', 'v.', 'facture', 'commande', 'ticket', '(rue|place|avenue|boulevard|quai|square|pont|stade|station|esplanade|lycée|collège|école) du', 'norme', 'iso', 'arrêt', 'décret', 'arrêté', 'loi', 'ordonnance', 'délibération', 'numéro', 'n°', 'no', 'nº'],
  months: [
    ['janvier', 'janv', 'janv.', 'jan', 'jan.'], ['février', 'fevrier', 'févr', 'févr.', 'fév', 'fév.', 'fevr.', 'fev.'], ['mars'], ['avril', 'avr', 'avr.'], ['mai'], ['juin'],
    ['juillet', 'juill', 'juill.', 'juil', 'juil.'], ['août', 'aout'], ['septembre', 'sept', 'sept.'], ['octobre', 'oct', 'oct.'],
    ['novembre', 'nov', 'nov.'], ['décembre', 'decembre', 'déc', 'déc.', 'dec.'],
  ],
  weekdays: [
    ['lundi', 'lun', 'lun.'], ['mardi', 'mar', 'mar.'], ['mercredi', 'mer', 'mer.'], ['jeudi', 'jeu', 'jeu.'],
    ['vendredi', 'ven', 'ven.'], ['samedi', 'sam', 'sam.'], ['dimanche', 'dim', 'dim.'],
  ],
  dayMarks: ['er', 'ᵉʳ', 'e', 'ème', 'er jour', "e jour"],
  dayWords: { premier: 1, 'premier jour': 1, 'dernier jour': 31 },
  between: ['de', "d'", 'du mois de', "du mois d'", "de l'an", "de l'année", 'du'],
  weekdayBefore: ['le', ', le'],
  eras: [
    { names: ["de l'ère bouddhique", "de l'ère bouddhiste", 'ère bouddhique', 'ère bouddhiste', 'b.e.', 'be', 'b.e', "du calendrier bouddhique", "du calendrier bouddhiste", 'calendrier bouddhique', 'calendrier bouddhiste'], offset: 543 },
    { names: ['apr. j.-c.', 'après j.-c.', 'ap. j.-c.', "de l'ère commune", 'ère commune', "de notre ère", 'e.c.', 'ce', 'c.e.', 'a.d.', "de l'ère chrétienne", "du calendrier grégorien", "calendrier grégorien"], offset: 0 },
  ],
  monthly: {
    before: ['le', 'les', 'du', 'au'],
    after: ["[jour] (de chaque|du|de tous les|de ce|d'un|de ce même|chaque|tous les) mois"],
  },
  bounds: {
    before: { '<': ['antérieur[e][s] au', 'antérieurement au'], '<=': ["jusqu'au", "d'ici au", 'au plus tard au', 'avant le ou au', 'le ou avant'], '>=': ['à partir du', 'à compter du', 'à dater du', 'dès', 'depuis', 'pas avant', 'le ou après'], '>': ['postérieur[e][s] au', 'postérieurement au'] },
    after: {},
  },
  dayFirst: true,
};
