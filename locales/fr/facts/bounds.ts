import type { BoundPhrases, NegationPhrases } from '../../../src/contract/fact-phrases.js';

export const bounds: BoundPhrases = {
  before: {
    '<': [
      'moins (lourd|grand|haut|large|long|cher)[e][s] (que|de)', 'plus (léger|légère|petit|petite|court|courte|jeune)[s] (que|de)', "moins (de|d')", "(inférieur|inférieure|inférieurs|inférieures) (à|de)", 'strictement (inférieur|inférieure|inférieurs|inférieures) à', 'en dessous de', 'en-dessous de', 'au-dessous de', 'au dessous de', "en deçà (de|d')",
      "(n'atteint|n'atteignent|n'atteignant|n'a|n'ont|n'ayant) pas [atteint]",
    ],
    '<=': [
      "jamais plus (de|d')", "en aucun cas plus (de|d')", 'jamais supérieur[e|s|es] à',
      'au plus', 'tout au plus', "pas plus (de|d')", "non plus (de|d')", 'au maximum', 'au max', 'au max.', "[un] maximum (de|d')", "max [(de|d')]", "max. [(de|d')]", "maximum [:]", 'maximum:', "(maximal|maximale|maximaux|maximales|maximums) (de|d')", "(maximal|maximale|maximum) (de|d')[ ]{word} [{word}] (:|de|est de|(est|sera) fixée à|fixée à|fixé à|d')", "plafond [(de|d'){word}] [{word}] :", "plafond (est|fixé) [fixé] (à|de)",
      '(maximal|maximale) [:]', 'maximal:', 'maximale:', '(maximum|maximal|maximale) (est|étant|sera|fixé|fixée) [fixé|fixée] (de|à)', "plafond (de|d')", "limite (de|d')", "[dans la] limite maximale (de|d')", "dans la limite (de|d')", 'limite fixée à',
      "jusqu'à", "jusqu'aux", "jusqu'à concurrence (de|d')", "jusqu'à un maximum (de|d')", "à concurrence (de|d')", "à hauteur (de|d')", "n'excédant pas", "n'excédant jamais", "n'excède[nt] [(pas|jamais)]", "n'excédera[nt] [pas]", "n'excèderont pas", "n'excéderont pas",
      "ne (peut|peuvent|doit|doivent|saurait|sauraient|pourra|pourront|devra|devront|pouvant|devant) [(pas|jamais|en aucun cas)] (excéder|dépasser|être supérieur[e][s] à|être plus (long|longue|grand|grande|élevé|élevée)s que)",
      '(ne|pas) (dépasse|dépassent|dépassant|dépassera|dépasseront) [(pas|jamais)]', 'sans [(jamais|pouvoir|toutefois)] [pouvoir] (excéder|dépasser)', 'ne pas (excéder|dépasser)', '(excéder|dépasser) (pas|jamais)', "(inférieur|inférieure|inférieurs|inférieures) ou (égal|égale|égaux|égales) à",
      "(égal|égale|égaux|égales) ou (inférieur|inférieure|inférieurs|inférieures) à", '(limité|limitée|limités|limitées|plafonné|plafonnée|plafonnés|plafonnées) à', "pas (supérieur|supérieure|supérieurs|supérieures) à", "non (supérieur|supérieure|supérieurs|supérieures) à", "pas au-delà (de|d')", "pas au delà (de|d')", 'guère plus de',
      "sans (être|aller) (supérieur|supérieure|au-delà) (à|de)", "pas [être] [au-]dessus de", "pas plus (longue|longtemps|long) (que|qu')",
    ],
    '>': [
      'plus (lourd|lourde|lourds|lourdes|grand|grande|grands|grandes|haut|haute|hauts|hautes|large|larges) (que|de)', "plus (de|d')", "(supérieur|supérieure|supérieurs|supérieures) (à|de)", "strictement (supérieur|supérieure|supérieurs|supérieures) à", "au-delà (de|d'|des)", "au delà (de|d'|des)", 'au-dessus de', 'au dessus de', '(excédant|excède|excèdent|excéder|dépassant|dépasse|dépassent|dépasser) [(les|ces)]',
      "plus (longue|long|longues|longs) (que|qu')", 'à plus de', "davantage (que|de)", "(excède|excéderait|dépasserait|excédaient|dépassait) [la somme de]", "de plus (de|d')",
    ],
    '>=': [
      "jamais moins (de|d')", "en aucun cas moins (de|d')", 'jamais inférieur[e|s|es] à',
      'au moins', 'au plus tôt', "(pas|jamais) avant [(un|le)] [délai|délai de|délai d']", "à tout le moins", "au minimum", "[un] minimum (de|d')", 'minimum [:]', 'minimum:', "(minimal|minimale|minimaux|minimales|minimums) (de|d')", "(minimal|minimale|minimum) (de|d')[ ]{word} [{word}] (:|de|est de|est fixée à|fixée à|fixé à|d')", '(minimal|minimale) [:]', 'minimal:', 'minimale:', "min. [(de|d')]", "pas moins (de|d')", "non moins (de|d')", 'ne [(peut|doit|saurait|pourra)] [(pas|jamais)] être (inférieur|inférieure) à',
      "(supérieur|supérieure|supérieurs|supérieures) ou (égal|égale|égaux|égales) à", "(égal|égale|égaux|égales) ou (supérieur|supérieure|supérieurs|supérieures) à", "pas (inférieur|inférieure|inférieurs|inférieures) à", "non (inférieur|inférieure|inférieurs|inférieures) à",
      '(minimum|minimal|minimale) (est|étant|sera|fixé|fixée) [fixé|fixée] (de|à)', 'à partir de', 'dès', "pas en dessous de", '(peut|peuvent|puisse|puissent|doit|doivent|saurait|sauraient|pourra|pourront) [(pas|jamais)] être (inférieur|inférieure|inférieurs|inférieures) à', 'ni [être] (inférieur|inférieure|inférieurs|inférieures) à', "ni moins (de|d')", 'ni en dessous de', 'ne pas être (inférieur|inférieure|inférieurs|inférieures) à',
    ],
  },
  after: {
    '<=': ['au plus', 'tout au plus', 'maximum', 'au maximum', 'maximums', 'max', 'max.', 'ou moins', 'et moins', 'au plus tard', 'ou inférieur', 'ou en dessous', 'inclus au maximum', 'à ne pas dépasser', "grand maximum", 'maximal', 'maximale'],
    '>=': ['au moins', 'au plus tôt', 'minimum', 'au minimum', 'min', 'min.', 'ou plus', 'ou mieux', 'et mieux', 'et plus', 'ou davantage', 'et davantage', 'ou au-delà', 'et au-delà', 'ou supérieur', 'minimal', 'minimale', 'à tout le moins'],
  },
};

export const extremes = {
  '<=': ['maximum', 'maximums', 'maximal[e][s]', 'maximaux', 'max.', 'plafond', 'limite supérieure'],
  '>=': ['minimum', 'minimums', 'minimal[e][s]', 'minimaux', 'min.', 'plancher', 'limite inférieure'],
  copulas: ["(est|sont|sera|seront|reste|restent|étant) [(actuellement|donc|ainsi)] [(fixé|établi|porté)[e][s]] [(de|d'|à)]", "s'(élève|élèvent) à"],
  breaks: ['et', 'ou', 'si', 'quand', 'lorsque', 'que', 'qui', 'dont', 'où', 'mais', 'est', 'sont', 'a', 'ont', 'peut', 'peuvent', 'doit', 'doivent', 'ne', 'pas', 'après', 'avant', "jusqu'à"],
};

/** "nous ne conservons pas vos données plus de 12 mois" is at most 12 months; "si vous ne vous connectez pas …" is not. */
export const negation: NegationPhrases = {
  negators: ['ne', "n'", 'jamais', 'aucun', 'aucune', 'sans', 'ni'],
  blockers: ['si', "s'il[s]", "s'elle[s]", 'lorsque', "lorsqu'", 'lorsqu', 'quand', 'dès lors', 'en cas', 'dont', 'après', 'depuis', 'qui', 'faute', 'excédant', 'dépassant', 'inactif[s]', 'inactive[s]', 'sauf', 'à moins'],
};

/** In front of a number that names something: file, order, registration, customer, invoice, decree number … */
export const labels = [
  'formulaire', 'imprimé', 'cerfa',
  'adhérent[e]',
  "numéro (d'immatriculation|d'enregistrement|d'inscription|d'agrément|d'identification|d'autorisation|rcs|rne|rna|adeli|rpps|finess|orias|unique d'identification|intracommunautaire) [{word}] [(est|:) [le]]", '(immatriculé|immatriculée|enregistré|enregistrée|inscrit|inscrite|agréé|agréée|déclaré|déclarée) [{word}] [{word}] [{word}] [{word}] [{word}] (sous le|avec le|au) (numéro|n°)',
  '(dossier|sinistre|contrat|police|commande|client|compte|facture) numéro', 'numéro (bce|d\'entreprise|siren|siret|fiscal)', 'n° [de] tva [{word}]', 'numéro de tva [{word}]', 'tva (intracommunautaire|fr|be|ch|lu) [{word}]', 'isbn', 'n°', 'nº', 'no', 'numéro de (dossier|sinistre|client|commande|facture|référence|compte|contrat|série|siret|siren|tva|ticket|police|version|lot|page|suivi|réclamation|licence|puce|compteur|donneur|adhérent|casier|châssis|identification|carte|billet|passeport|membre|bail|colis) [(est|:) [le]]', 'sous le (numéro|n°|no|nº)', 'référence', 'réf', 'réf.', 'siret', 'siren', 'rcs {word}', 'rcs', 'lot', 'version', 'iban', 'bic', 'naf', 'ape', 'code naf',
];

/** Between a bound and its number: a period of, the sum of, the, about, the next … */
export const fillers = [
  "[(un|le|ce|tout)] [nouveau] délai [{word}] (de|d')", "(une|la|cette|toute) [nouvelle] (période|durée) [{word}] (de|d')", "[de] [conservation] (de|d')", "un total (de|d')", "(la|une) somme [{word}] (de|d')", "(un|le|du) montant [{word}] (de|d')", "une amende [{word}] (de|d')",
  "(un|une|la|le|l')[ ](vitesse|hauteur|longueur|largeur|poids|profondeur|distance|taille|température|capacité|volume|valeur|taux) [{word}] (de|d')",
  'les', 'des', 'aux', 'ces', 'leurs', 'ses', 'vos', 'nos', 'la', 'le', "d'", 'de', 'environ', 'approximativement', 'quelque', 'encore', 'également', 'exactement', 'seulement', 'ou égal à', 'même', 'une fois', 'chacun', 'par', 'd\'une durée de', "un préavis de", 'un', 'une', 'soit', 'à', 'au total', 'pour', 'pendant', 'en', 'les prochains', "l'équivalent de", 'avec',
];

export const rangeTo = ['à', "jusqu'à", 'au', 'et jusqu\'à', "à un maximum de", "jusqu'au", "à plus de"];
export const rangeFrom = { "[d']au moins": ["(et|mais|,) [d'](au plus|au maximum)", '(et|mais) [de] pas plus de'], 'plus de': ["(et|mais) [de] pas plus (de|d')", "(et|mais) jusqu'à", '(et|mais) (au plus|au maximum)'], entre: ['et', 'à', "et d'", 'et de'], de: ['à', "jusqu'à"], du: ['au', "jusqu'au"], des: ['aux'], 'à partir de': ["jusqu'à", 'et jusqu\'à'], "d'un": ['à'], "d'": ['à'], 'compris entre': ['et'], 'comprise entre': ['et'] };
