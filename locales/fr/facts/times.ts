import type { TimePhrases } from '../../../src/contract/fact-phrases.js';

export const times: TimePhrases = {
  hourMarks: ['h', 'heure[s]', 'hrs'],
  unitAfterCue: true,
  am: ['du matin', 'a.m.', 'am'],
  pm: ["de l'après-midi", 'du soir', 'p.m.', 'pm'],
  cues: ['(coup d\'envoi|départ|début|arrivée|ouverture|fermeture|rendez-vous|heure limite|heure) :', '(reçu|envoyé|passé|effectué|déposé|présenté|adressé|parvenu|réceptionné|arrivé)[e][s] après', 'à', 'dès', 'avant', 'vers', "jusqu'à", 'sur le coup de', 'à partir de', 'aux alentours de', 'de', 'entre', 'et'],
  openCues: ['(ouvert|ouverte|ouverts|ouvertes|ouvre|ouvrent|accessible|accessibles|joignable|joignables) [(tous les jours|en semaine|chaque jour|le {word}|du {word} au {word})] [,] de', '(horaires|heures d\'ouverture|permanence|accueil)[ ]: [de]', '(horaires|permanence|accueil) de', '(se tient|se déroule|a lieu) [(le {word}|tous les {word})] de'],
  eveningCues: ['après'],
  rangeCues: ['de', 'entre', 'et'],
  notAfter: [
    'verset[s]', 'psaume', 'sourate',
    // less than, more than, limited to, a period of, lasts, equal to; a ratio of
    '(inférieur|supérieur|limité|ramené|porté|réduit|égal|correspondant|prolongé|étendu)[e][s] à', 'passe[r] à', 'délai[s] [{word}] de', 'durée[s] [{word}] de', 'période[s] [{word}] de', '(dure|durent|durera|dureront|durant|durer|duré|durait) [environ]', "pendant", 'en', 'préavis de', 'forfait de', 'pause de', 'séance de', 'formation de',
    'est de', 'sont de', '(droit|équivalent|équivaut|équivalant|correspond|tenu|tenue|astreint|astreinte|obligé|condamné|condamnée|formation) à', 'soit', 'encadrement [de]', 'encadrement :', 'ratio de', 'ratio', 'ratio {word} [{word} [{word} [{word} [{word} [{word}]]]]]', 'proportion de', 'échelle', 'échelle de', 'rapport de', 'taux de', 'taux', 'format', 'score [(était|est|final)] [de]', '(matthieu|marc|luc|jean|genèse|exode)', 'cote de', 'version',
  ],
  words: {
    '12:30': ['midi et demi[e]', 'midi trente'],
    '12:15': ['midi et quart', 'midi quinze'],
    '00:30': ['minuit et demi[e]', 'minuit trente'],
    '12:00': ['midi', '{n} (h|heures) \\(midi\\)'],
    '00:00': ['minuit', '{n} (h|heures) \\(minuit\\)'],
    // the South, lunch, afternoon, Christmas mass: words that hold noon or midnight and are no time
    '': ["{n} heure[s] (plus|ultérieure|convenue|fixe|fixée|précise|différente|raisonnable|déterminée|antérieure|donnée|choisie|limite|indue|supplémentaire)", '(du|le|au) midi', 'midi-{word}', 'chercher midi à {n} heures', '[l\'](après|avant)-midi', "(l'|cet |chaque |un )avant midi", "après midi", '(pause|repas|déjeuner|tranche) [(de|du)] midi', 'entre midi et deux', '(messe|bain|bal|soleil) de minuit', 'démon de midi'],
  },
  phrases: {
    '-m': ['{n} (heure[s]|h) moins {m} [({am}|{pm})]'],
    '+00:30': ['(à|dès|vers|avant|de|entre|et|après|est) {n} (heure[s]|h) et demie [({am}|{pm})]'],
    '+00:15': ['{n} (heure[s]|h) et quart [({am}|{pm})]', '{n} (heure[s]|h) un quart [({am}|{pm})]'],
    '-00:15': ['{n} (heure[s]|h) moins (le|un) quart [({am}|{pm})]'],
  },
  bounds: {
    before: { '<': ['avant', 'plus tôt que'], '<=': ['pas après', 'avant ou à', "jusqu'à", 'au plus tard à', "d'ici", 'au plus tard', "d'ici à", "au plus tard avant"], '>=': ['à partir de', 'dès', 'au plus tôt à', 'pas avant', 'à compter de'], '>': ['après', 'au-delà de'] },
    after: { '<=': ['au plus tard', 'dernier délai', 'maximum', 'au maximum', 'ou avant', 'ou plus tôt'], '>=': ['au plus tôt', 'et après', 'ou après', 'et au-delà', 'ou plus tard', 'et plus tard'] },
  },
  zones: {
    'UTC+0': ['tuc', '[temps] universel coordonné', 'temps universel [coordonné]', 'heure universelle', 'heure (utc|gmt)', 'heure de greenwich'],
    'UTC+7': ['heure de bangkok', 'heure (de|en) thaïlande', 'heure thaïlandaise', "heure d'indochine", "heure de l'indochine"],
    'UTC+8': ['heure de kuala lumpur', 'heure (de|en) malaisie', 'heure malaisienne', 'heure de singapour', 'heure (de|du) (brunei|hong[ -]kong)'],
    'UTC+1': ["heure [normale] (d'europe centrale|de l'europe centrale)"],
    'UTC+2': ["heure d'été (d'europe centrale|de l'europe centrale)"],
    'UTC-5': ["heure normale de l'est"],
    'UTC-4': ["heure avancée de l'est"],
    '': ['hnec', 'heure de paris', 'heure française', 'heure locale', "heure de l'est", 'heure de bruxelles', 'heure de montréal', 'heure de londres', 'heure de genève', 'heure suisse', 'heure belge', 'heure du québec', 'heure légale'],
  },
};

/** What may follow the number that one is told to dial. */
export const dialEnds = ['avant', 'puis', "d'abord", 'en premier', 'en priorité', 'gratuitement', 'aussitôt', 'pour', 'en cas', 'si', 'afin', 'sans délai', 'immédiatement'];

export const dialCues = ['(composez|composer|composant|appelez|appeler|appelant|faites|faire|formez|contactez|contacter|joindre|joignez|alertez|alerter) [(immédiatement|aussitôt|toujours|directement|rapidement|sans délai|sans attendre|sans tarder|d\'abord|en premier|en priorité|plutôt|alors|ensuite|gratuitement|vite)] le', 'appel[s] au', 'urgence[s] : appelez le', '(samu|police|pompiers) (au|:)', '(samu|police secours|pompiers)[ ]:', 'téléphonez au', 'numéro d\'urgence [:]', "numéro (d'urgence|de secours) [{word} [{word} [{word} [{word}]]]] (est|reste) le"];

export const phoneCues = [
  "numéro (d'urgence|d'appel|de téléphone|d'assistance|d'écoute|de secours|gratuit|vert|européen|unique|national) [{word} [{word} [{word} [{word} [{word} [{word}]]]]]] (est|reste|sera) [le]",
  '(envoyez|envoyer|tapez|textez) {word} [par sms] au',
  "numéro (d'aide|d'écoute|d'assistance|d'alerte|d'astreinte|téléphonique) [:]", "ligne (d'aide|d'écoute|d'assistance|d'astreinte|téléphonique) [:]", 'numéro [:]', 'ligne [:]',
  'tél', 'tél.', 'tel', 'tel.', 'téléphone', 'téléphonique', 'numéro de téléphone', 'par téléphone', 'par téléphone au', 'téléphoner au', 'téléphonez au', 'téléphone au', 'appelez', 'appelez le', 'appelez-nous au', 'appelez nous au', 'appeler le', 'appeler', 'appelant le', 'appel au', 'composez le', 'composer le', 'composant le', 'contactez le',
  'contacter le', 'contactez-nous au', 'joindre au', '(répond|répondent|répondons) au', '(atteindre|accessible) au', 'joignable au', 'joignables au', 'joint au', 'joignez-nous au', 'rejoindre au', 'numéro vert', 'numéro gratuit', 'appel au numéro', 'au numéro', 'au numéro suivant', 'numéro suivant', "numéro d'urgence", "numéro d'urgence [{word}] [{word}]", 'joindre le', 'joignez le', 'joindre au', 'formez le', 'former le', 'faites le', 'faire le', 'via le', 'alerter le', 'prévenir le', "numéro d'appel", 'numéro national', 'numéro court', "ligne d'assistance", "ligne d'écoute", 'ligne directe',
  "(composez|composer|composant|appelez|appeler|appelant|contactez|contacter|joindre|joignez|alertez|alerter) (immédiatement|aussitôt|toujours|directement|rapidement|sans délai|sans attendre|sans tarder|d'abord|en premier|en priorité|plutôt|alors|ensuite|gratuitement|vite) le",
  'assistance téléphonique', "service d'assistance", 'assistance', "centre d'appel[s]", 'fax', 'télécopie', 'télécopieur', 'portable', 'mobile', 'gsm', 'whatsapp', 'sms au', 'sms', 'standard', 'standard au', 'numéro (vert|gratuit|européen|unique|national|court|azur|suivant) [{word}]', 'numéro de (secours|portable|mobile|fax|télécopie|contact)', 'secours au', 'urgences au', 'urgence au', 'police au', 'pompiers au', 'écoute au', 'sans frais', 'sans frais au', 'sans frais le', 'hotline', 'hotline au', 'signalement au',
];
