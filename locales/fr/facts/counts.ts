import type { CountPhrases } from '../../../src/contract/fact-phrases.js';

export const counts: CountPhrases = {
  said: { 2: ["l'un et l'autre", "l'une et l'autre", "l'un ou l'autre", "l'une ou l'autre", "ni l'un ni l'autre", "ni l'une ni l'autre", 'paire', 'couple'], 3: ['trio'], 10: ['dizaine'], 12: ['douzaine'], 15: ['quinzaine'], 20: ['vingtaine'], 30: ['trentaine'], 50: ['cinquantaine'], 100: ['centaine'], 6: ['demi-douzaine'], '1:3': ["(un|le) tiers", "d'un tiers"], '2:3': ['deux tiers'], '1:4': ['(un|le) quart', "d'un quart"], '3:4': ['trois quarts'], '1:5': ['un cinquième', "d'un cinquième"], '1:10': ['un dixième', "d'un dixième"] },
  notAfter: [
    // what a number names: version 2, page 3, ISO 27001, room 12, question 5 …
    'version', 'versions', 'v.', 'release', 'édition', 'iso', 'iso/iec', 'iso/cei', 'rfc', 'page', 'pages', 'p.', 'pp.', 'n°', 'nº', 'no', 'no.', 'numéro', 'numéros', 'web', 'niveau', 'niveaux', 'palier', 'échelon', 'classe', 'année', 'formulaire', 'salle', 'bureau', 'étage', 'bâtiment', 'bât.', 'bloc', 'lot', 'boîte', 'boîte postale', 'bp', 'cs', 'cedex',
    'windows', 'ios', 'android', 'internet explorer', 'firefox', 'chrome', 'safari', 'chapitre', 'chapitres', 'partie', 'parties', 'section', 'sections', 'article', 'articles', 'art.', 'clause', 'clauses', 'tableau', 'figure', 'note', 'étape', 'loi', 'décret', 'norme', 'standard', 'phase', 'type', 'catégorie', 'annexe', 'point', 'points', 'règle', 'règlement', 'directive', 'résolution', 'avenant',
    'covid', 'sha', 'aes', 'http', 'tls', 'ssl', 'wpa', 'usb', 'mp', 'ipv', 'jour', 'question', 'volume', 'vol.', 'tome', 'exercice', 'exercice fiscal', 'exercices', 'code', 'code postal', 'psaume', 'route', 'porte', 'rue', 'avenue', 'appartement', 'module', 'leçon', 'groupe', 'zone', 'cycle', 'option', 'alinéa', 'paragraphe', 'considérant', 'titre', 'livre', 'ligne', 'colonne', 'score', 'référence', 'réf.', 'rubrique', 'finalité', 'cookie', 'risque',
    '(étage|salle|quai|porte|rangée|ligne|voie|casier|case|wagon|voiture|couloir|guichet|studio|zone|phase|classe|catégorie)s', 'niveaux', 'terrains', 'ascenseur', 'télésiège', 'stand', 'parcelle', 'kiosque', 'trou', 'quai', 'ponton', 'embarcadère', 'couloir', 'terrain', 'court', 'studio', 'rangée', 'wagon', 'voie', 'voiture', 'case', 'casier', 'an', 'formule', 'offre', 'plan', 'série', 'modèle', 'génération', 'wifi', 'wi-fi', 'bluetooth', 'php', 'python', 'html', 'css', 'c', 'cas', 'palme', 'top', 'les années', 'format', 'papier', 'appendice', 'numéro de', 'chaque', '(siège|place|sortie|erreur|lit|table|banc|piste|leçon|exercice|diapositive|échantillon|manche|série|feuille|port|colonne|étape|groupe|rubrique|casier|écluse|bouée|trou|tour|secteur|tribune|échangeur|module|cohorte|promotion|canal|district|arrondissement|lot|sas|hangar|box|poste|borne|rang|dossard|tome|scène|verset)[s] [(n°|numéro)]', "code d'erreur", 'statut', 'région', 'mai', 'juin', 'avril', 'mars', 'juillet', 'août', 'le', 'du',
  ],
  among: ["(des|d'entre|de (ces|nos|vos|leurs|ses))"],
  notBefore: [
    // one of, the other, or more, party, way; verbs, prepositions and pronouns that can follow no count
    "d'entre", 'de (ces|ces|nos|vos|leurs|ses|mes|tes)', 'des', 'du', "de (l'|la|cette|ce|cet|notre|votre|leur|son|sa)", "d'une part", "d'autre part", 'et', 'ou', 'à', 'au', 'aux', 'en', 'dans', 'pour', 'par', 'sur', 'sous', 'avec', 'sans', 'entre', 'vers', 'chez', 'selon', 'est', 'sont', 'a', 'ont', 'était', 'étaient', 'peut', 'peuvent', 'doit', 'doivent', 'sera', 'seront', 'ne', "n'", 'se', "s'", 'qui', 'que', "qu'", 'dont', 'où', 'si', 'comme', 'mais', 'ni', 'car', 'donc', 'lorsque', 'quand',
    'vous', 'nous', 'il', 'ils', 'elle', 'elles', 'on', 'le', 'la', 'les', "l'", 'un', 'une', 'y', 'ci-dessus', 'ci-dessous', 'ci-après', 'ci-avant', 'supra', 'infra', 'précité', 'précités', "s'appliqu{word}", "heure[s] (sur|/)", '(h|heures|j|jours)[ ](/|sur)', 'jour[s] (sur|/)', 'an[s]', 'année[s]', 'er', 'ère', 'e', 'ème', 'ter', 'bis', 'quater', 'autre', 'ex', 'contre', 'soit', 'alinéa', "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre", 'h', "n'est", 'après', 'avant', 'depuis', 'pendant', 'afin',
    'quart[s]', 'rue', 'avenue', 'boulevard', 'bd', 'place', 'quai', 'chemin', 'allée', 'allées', 'route', 'impasse', 'cours', 'square', 'esplanade', 'cedex', 'paris', 'étant', 'ayant', 'ici', 'même', 'également', 'aussi', 'poids', "mots", 'tiers',
  ],
  things: [
    'exemplaire[s]', 'copie[s] signée[s]', 'arbitre unique', 'administrateur unique',
  ],
  classifiers: [],
  strict: false,
  phrases: {
    n: [
      "(à|en) {n} facteurs", "à double {n}", "{n} (ou|et) plus", "(un|une|le|la) nombre [{word}] de {n}", "au nombre de {n}", "nombre [{word}] (est|fixé|limité) (de|à) {n}", "dont {n}", "{n} ou davantage", "(tous|toutes) les {n}", "double {n}",
    ],
    '>=n': ['dont (au moins|au minimum) {n}', 'parmi lesquels au moins {n}', 'parmi lesquelles au moins {n}'],
    '<=n': ['dont (au plus|au maximum|pas plus de) {n}'],
    '1:n': ["(un|une) [{word}] sur {n}{! (heure|jour|semaine|mois|an|année|page|mètre|kilomètre|nuit|étage|niveau)[s]}", '(un|une) {word} (pour|par) {n}', '(un|une) {word} [{word}] pour {n}', "(un|une) {word} (de [la]|du|des|d'|de l') {word} [{word}] (pour|par) [(chaque|tranche de|groupe de)] {n}"],
    'n:m': ['{n} (membre|arbitre|juge|personne|voix|administrateur|associé|joueur|élève|salarié|locataire|patient|usager|dossier|demande|colis|cas|candidat|appel|logement|foyer|ménage|véhicule|abonné|client|adhérent|délégué|votant|électeur|copropriétaire|match|course)[s] sur {m}', '{n} pour {m}', '{n} {word} (pour|par) {m}', '{n} {word} {word} pour {m}'],
    '1': ["(un|une) seul[e]", "(un|une) [{word}] unique", 'une seule fois', "une (fois|seule fois) (seulement|uniquement)"],
    '2': ['à double facteur', 'double authentification', "les deux parents", 'double consentement', 'double exemplaire', 'en double exemplaire', "validation en deux étapes"],
    '3': ['en triple exemplaire', 'triple exemplaire'],
  },
  notRatioAfter: ['(score|résultat|victoire|défaite|mène|gagne|gagné|perdu|emporté) [{word}] [{word}] [{word}]', '(matthieu|marc|luc|jean|genèse|exode|psaume|isaïe|sourate|verset)', 'format [de]'],
  occasions: [
    'tentative[s]', 'fois', 'violation[s]', 'infraction[s]', 'manquement[s]', 'rappel[s]', 'relance[s]', 'échec[s]', 'avertissement[s]', 'demande[s]', 'versement', 'occasion', 'avis', 'essai[s]', 'échéance', 'récidive', 'incident', 'signalement', 'faute', 'notification', 'mise en demeure', 'mensualité', "tentative[s] (de connexion|infructueuse[s]|échouée[s]|d'accès)",
    'refus', 'retard', 'oubli', 'impayé', 'sanction',
  ],
};
