import type { DurationPhrases } from '../../../src/contract/fact-phrases.js';

export const durations: DurationPhrases = {
  units: {
    decade: ['décennie[s]'],
    year: ['an[s]', 'année[s]'],
    'half-year': ['semestre[s]'],
    quarter: ['trimestre[s]'],
    month: ['mois'],
    fortnight: ['quinzaine[s] [de jours]'],
    week: ['semaine[s]', 'sem.'],
    day: ['jour[s]', 'journée[s]', 'j', 'j.', 'jrs', 'jr'],
    hour: ['heure[s]', 'h', 'hrs'],
    minute: ['minute[s]', 'min', 'mn', 'min.'],
    second: ['secondes', 'seconde{end}', 'sec', 'sec.', 's'],
  },
  kinds: { business: ['ouvrable[s]', 'ouvré[s]', 'ouvrée[s]', 'ouvrables ou ouvrés', 'de travail', 'travaillé[s]', "d'ouverture", 'de bourse', 'bancaires', "d'affaires", '(de classe|scolaire[s])'], calendar: ['calendaire[s]', 'civil[s]', 'civile[s]', 'de calendrier', 'calendrier'], hours: ['ouvrable[s]', 'ouvré[s]', 'ouvrée[s]'] },
  adjectives: [
    'dernier', 'derniers', 'dernière', 'dernières', 'prochain', 'prochains', 'prochaine', 'prochaines', 'premier', 'premiers', 'première', 'premières', 'autres', 'autre', 'plein', 'pleins', 'pleine', 'pleines', 'longs', 'longues', 'bons', 'bonnes', 'petites',
    'de', "d'", 'seul', 'seule', 'nouvelle', 'nouveau', 'nouveaux', 'nouvelles', 'entier', 'entière', 'précédents', 'bon',
  ],
  adjectivesAfter: [
    'consécutif[s]', 'consécutive[s]', 'successif[s]', 'successive[s]', 'franc[s]', 'franche[s]', 'complet[s]', 'complète[s]', 'entier[s]', 'entière[s]', 'glissant[s]', 'glissante[s]', 'pleins', 'pleines', 'supplémentaire[s]', 'additionnel[s]', 'additionnelle[s]',
    'continu[s]', 'continue[s]', 'ininterrompu[s]', 'ininterrompue[s]', 'révolu[s]', 'révolue[s]', "d'affilée", 'de suite',
  ],
  bounds: {
    before: {
      '<=': [
        "dans [tous] (un|le|les|ce|ces|leur|tout|son) délai[s] [maximal|maximum|{word}] (de|d')", "dans (un|le) délai maximal et (raisonnable|{word}) de", "dans un [{word}] délai (de|d')", "sous [un] délai [{word}] (de|d')", "dans un délai [{word}] [(de|d')] [(au plus|maximum)] (de|d')", "sous", 'dans les', "dans un maximum (de|d')",
        'au plus tard', 'au plus tard dans [les]', "au plus tard (dans|sous) un délai (de|d')", 'au plus tard [au bout de|à l\'issue de|après]', "en l'espace (de|d')", "d'ici", "d'ici à", 'en (deçà|dedans) de', "dans l'intervalle (de|d')", "en [un] maximum (de|d')", 'endéans', 'endéans les',
        "pour un délai maximal (de|d')", "au terme d'un délai maximal (de|d')", "pendant un maximum (de|d')", "dans un délai ne (dépassant|excédant) pas", "en au plus", "pas plus tard (que|qu')", "dans un délai d'au plus", "dans le (courant|cours) des", "à l'intérieur d'un délai (de|d')", 'dans un laps de temps de',
        "au plus tard à l'expiration (d'un délai|de la période) (de|d')",
      ],
      '<': ["en moins (de|d')", "dans un délai (inférieur|plus court) (à|de|que)", "en un temps inférieur à"],
      '>=': ["dans un délai (minimum|minimal|d'au moins) [(de|d')]", "avec un délai minimum (de|d')"],
      none: ['dans les délais de', "au cours (des|de|du|d')", "dans le courant des", 'pendant les', "au bout (de|d'|des)", "à l'issue (de|d'|des)", "à l'expiration (de|d'|des)", "passé", "au terme (de|d'|des)", "après", "[à] l'issue d'un délai (de|d')"],
    },
    after: { '<=': ['au plus tard', 'ou plus tôt', "à l'avance au plus", 'tout au plus'], '>=': ["à l'avance au moins", 'ou plus longtemps'] },
  },
  directions: {
    before: { behind: ['avant{! (ou|et) après}', 'précédant', "à l'avance", 'qui précède[nt]', 'auparavant', 'préalablement à', 'plus tôt'] },
    after: { behind: ['après', 'suivant', 'suivants', 'suivante', 'suivantes', "à compter (de|du|des|d')", "à partir (de|du|des|d')", 'qui suit', 'qui suivent', 'suite à', 'dès (la|le|réception)', 'de la réception', 'plus tard', 'à dater (de|du)', 'depuis (la|le|votre|son|sa|leur)'] },
  },
  every: {
    before: [
      '(tous|toutes) les', 'chaque', '[au moins] (une|1) fois (tous|toutes) les', '[au moins] une fois (par|chaque)', 'une fois en', 'une fois par période de', '(une|à) (intervalle|intervalles) de', "(tous|toutes) les (quelque|environ)", "à raison d'une fois (tous|toutes) les",
      "à une fréquence (de|d')", 'selon une périodicité de', "par période[s] (de|d')", "à intervalles réguliers (de|d')",
    ],
    after: [],
  },
  rates: ['(par|chaque) (jour|semaine|an|année)'],
  half: ['et demi', 'et demie', 'et (un|une) demi[e]', '1/2'],
  and: ['et', ',', "et (d'|de)"],
  words: {
    'every P1Y': ['(contrôle|audit|examen|revue|révision|sauvegarde|vérification|inspection|essai|test|évaluation|formation)[s] (annuel|annuelle)[s]', '(est|sont|sera|seront) (annuel|annuelle)[s]{end}', '{1} fois (par|chaque) (an|année)', 'chaque année', 'tous les ans', 'annuellement', '[au moins] une fois (par|chaque|par) an', '[au moins] une fois (par|chaque) année', "[au moins] une fois l'an", '[au moins] une fois tous les ans', 'une fois annuellement', 'sur une base annuelle', 'à un rythme annuel', 'selon une périodicité annuelle', 'chaque an'],
    'every P1M': ['(contrôle|audit|examen|revue|révision|sauvegarde|vérification|inspection|essai|test|évaluation|formation)[s] (mensuel|mensuelle)[s]', '(est|sont|sera|seront) (mensuel|mensuelle)[s]{end}', '{1} fois par mois', 'chaque mois', 'tous les mois', 'mensuellement', '[au moins] une fois (par|chaque) mois', '[au moins] une fois tous les mois', 'sur une base mensuelle', 'à un rythme mensuel', 'selon une périodicité mensuelle'],
    'every P1W': ['(contrôle|audit|examen|revue|révision|sauvegarde|vérification|inspection|essai|test|évaluation|formation)[s] hebdomadaire[s]', '(est|sont|sera|seront) hebdomadaire[s]{end}', '{1} fois par semaine', 'chaque semaine', 'toutes les semaines', 'hebdomadairement', '[au moins] une fois (par|chaque) semaine', '[au moins] une fois toutes les semaines', 'sur une base hebdomadaire', 'à un rythme hebdomadaire'],
    'every P1D': ['(contrôle|audit|examen|revue|révision|sauvegarde|vérification|inspection|essai|test|évaluation|formation)[s] (quotidien|quotidienne|journalier|journalière)[s]', '(est|sont|sera|seront) (quotidien|quotidienne|journalier|journalière)[s]{end}', '{1} fois par jour', 'chaque jour', 'tous les jours', 'quotidiennement', 'journellement', '[au moins] une fois (par|chaque) jour', '[au moins] une fois tous les jours', 'sur une base quotidienne', 'à un rythme quotidien'],
    'every PT1H': ['chaque heure', 'toutes les heures', '[au moins] une fois (par|chaque) heure'],
    'every P3M': ['(contrôle|audit|examen|revue|révision|sauvegarde|vérification|inspection|essai|test|évaluation|formation)[s] (trimestriel|trimestrielle)[s]', '(est|sont|sera|seront) (trimestriel|trimestrielle)[s]{end}', 'chaque trimestre', 'tous les trimestres', 'trimestriellement', '[au moins] une fois (par|chaque) trimestre', 'sur une base trimestrielle', 'à un rythme trimestriel'],
    'every P6M': ['(contrôle|audit|examen|revue|révision|sauvegarde|vérification|inspection|essai|test|évaluation|formation)[s] (semestriel|semestrielle)[s]', '(est|sont|sera|seront) (semestriel|semestrielle)[s]{end}', '{2} fois (par|chaque) (an|année)', "{2} fois l'an", 'chaque semestre', 'tous les semestres', 'semestriellement', '[au moins] une fois (par|chaque) semestre', 'sur une base semestrielle', 'à un rythme semestriel', 'semi-annuellement'],
    'every P2D': ['un jour sur deux'],
    'every P2W': ['une semaine sur deux', 'chaque quinzaine', 'toutes les quinzaines', 'une fois par quinzaine', 'bimensuellement'],
    'every P2M': ['un mois sur deux', 'bimestriellement'],
    'every P2Y': ['une année sur deux', 'un an sur deux', 'bisannuellement'],
    '<=P1M': ['dans le mois (suivant|qui suit|qui suivent|à compter|de la|du|de votre|de sa|après)', 'dans le délai du mois'],
    '<=P1Y': ["dans l'année (suivant|qui suit|à compter)"],
    '<=P1W': ['dans la semaine (suivant|qui suit|à compter)'],
    '<=PT1H': ["dans l'heure (suivant|qui suit)", "dans l'heure"],
    '<=P8D': ['sous huitaine', 'dans la huitaine'],
    '<=P2W': ['sous quinzaine', 'dans la quinzaine', 'sous quinze'],
  },
  notBefore: ['sur {n}', '/[ ]{n}', "d'âge", 'du mans'],
};
