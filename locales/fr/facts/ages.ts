import type { AgePhrases } from '../../../src/contract/fact-phrases.js';

/** Birthdays counted in words. */
function birthdays(ordinals: Record<number, string>): Record<string, string[]> {
  const phrases: [string, string[]][] = Object.entries(ordinals).flatMap(([age, ordinal]) => [
    [`[0,${age})`, [`avant (son|leur|votre|le|ses|leurs) ${ordinal} anniversaire`, `pas [encore] (fêté|atteint|célébré) (son|leur|votre) ${ordinal} anniversaire`]],
    [`[${age},∞)`, [`(fêté|atteint|passé|célébré) (son|leur|votre) ${ordinal} anniversaire`]],
    [age, [`${ordinal} anniversaire`]],
  ]);
  return Object.fromEntries(phrases);
}

export const ages: AgePhrases = {
  slots: {
    // children, minors, persons, users, pupils, young people, members, those, anyone …
    noun: [
      'enfant[s]', 'mineur[s]', 'mineure[s]', 'mineur(e)[s]', 'personne[s]', 'utilisateur[s]', 'utilisatrice[s]', 'élève[s]', 'étudiant[s]', 'étudiante[s]', 'jeune[s]', 'adolescent[s]', 'adolescente[s]', 'ado[s]', 'adulte[s]', 'individu[s]', 'garçon[s]', 'fille[s]', 'fillette[s]',
      'membre[s]', 'client[s]', 'cliente[s]', 'consommateur[s]', 'participant[s]', 'participante[s]', 'joueur[s]', 'joueuse[s]', 'visiteur[s]', 'candidat[s]', 'candidate[s]', 'internaute[s]', 'quiconque', 'titulaire[s]', 'usager[s]', 'salarié[s]', 'employé[s]', 'travailleur[s]',
      'bénévole[s]', 'apprenant[s]', 'apprenante[s]', 'abonné[s]', 'abonnée[s]', 'citoyen[s]', 'résident[s]', 'lycéen[s]', 'collégien[s]', 'écolier[s]', 'particulier[s]', 'majeur[s]', 'majeure[s]', 'tiers', 'public', 'ceux', 'celles', 'celui', 'celle', 'tous', 'homme[s]', 'femme[s]', 'spectateur[s]',
      'parent[s]', 'retraité[s]', 'retraitée[s]', 'senior[s]', 'patient[s]', 'patiente[s]', 'aîné[s]', 'invité[s]', 'proche[s]', 'ami[s]', 'adhérent[s]', 'licencié[s]', 'sportif[s]', 'animateur[s]', 'enseignant[s]', 'volontaire[s]', 'professionnel[s]', 'agent[s]', 'collaborateur[s]', 'pensionnaire[s]', 'orphelin[s]', 'descendant[s]', 'petit-enfant', 'petits-enfants', 'handicapé[s]', 'détenu[s]', 'accusé[s]', 'victime[s]', 'témoin[s]', 'bambin[s]', 'gamin[s]', 'ados', 'tout-petits', 'majeurs', 'nourrisson[s]', 'copain[s]', 'moniteur[s]', 'encadrant[s]', 'accompagnateur[s]', 'accompagnatrice[s]', 'administrateur[s]', 'électeur[s]', 'auteur[s]', 'habitant[s]', 'demandeur[s]', 'acheteur[s]', 'acheteuse[s]', 'fan[s]', 'streameur[s]', 'influenceur[s]', 'créatrice[s]', 'signataire[s]', 'intéressé[s]', 'intéressée[s]', 'donneur[s]', 'preneur[s]', 'enfant mineur', 'cadet[s]', 'scout[s]', 'gens', 'chacun', 'nul', 'nulle', 'aucun', 'toute', 'personne concernée', 'apprenti[s]', 'stagiaire[s]', 'conducteur[s]', 'locataire[s]', 'voyageur[s]', 'passager[s]', 'lecteur[s]', 'frère[s]', 'fils', 'pupille[s]', 'sujet[s]', 'bénéficiaire[s]', 'concurrent[s]', 'contributeur[s]', 'créateur[s]', 'débutant[s]', 'assuré[s]', 'ressortissant[s]',
      'bébé[s]', 'vacancier[s]', 'vacancière[s]', 'convive[s]', 'porteur[s]', 'détenteur[s]', 'occupant[s]', 'utilisateur·rice·s', 'utilisateur·rices', 'utilisateurs et utilisatrices', 'étudiant·e·s', 'utilisateur(trice)s', "quelqu'un", 'personne physique', 'moins jeunes',
    ],
    kind: ['(mineur|majeur|inscrit|européen|français|canadien|scolarisé|concerné|résident|protégé|handicapé|moyen|isolé)[e][s]'],
    person: ['{noun} [{word}] [{word}]'],
    aged: ['âgé[e][s]', 'âgé\\(e\\)[s]', 'âgé\\(s\\)', 'âgé\\(e\\)\\(s\\)', 'âgé\\(e\\)s', 'âgé\\(es\\)', 'âgé·e[·][s]', 'âgé.e[.][s]', 'âgé-e[-][s]', 'âgée\\(s\\)', 'agé[e][s]'],
    have: [
      "(qui|il|elle|on|s'il|s'elle|qu'il|qu'elle|lequel|laquelle) (n'|)a", 'n\'a', '{noun} (n\'|)a', "{noun} [{word}] a", "j'ai", "j'avais", "n'ai", "tu as", "(ils|elles|qui|s'ils|s'elles|qu'ils|qu'elles|{noun}) (n'|)ont", "n'ont", "[n']avez", "[n']avons", "[n']avoir", "[n']ayant", "[n']ait", "[n']aient", "[n']ayez", "[n']avait", "[n']avaient", "[n']aviez", "[n']aura", "[n']auront", "[n']aurez",
      "(votre|leur|son|l'|un|cet)[ ](enfant|élève|utilisateur|adolescent|adulte) [{word}] a", 'vous avez', 'moins avoir', '(avez-vous|as-tu|a-t-il|a-t-elle|ont-ils|ont-elles|ai-je|avons-nous)',
    ],
    ans: ["ans [d'âge]", "années d'âge"],
    // where completed years say no more than years
    fullAns: ["ans [(révolus|accomplis|complets|d'âge)]", "années d'âge", 'années révolues'],
    of: ["(de|d')"],
    ageWord: ["[l']âge", "[un] âge [{word}]", 'âge (minimal|minimum|légal|requis|maximum|maximal|moyen)', "limite d'âge"],
    his: ['(son|ses|leur|leurs|vos|votre|les|nos|mes|le|des|tes)'],
    orMore: ['(ou|et) (plus|davantage|plus âgé[e][s]|plus agés|au-delà|au-dessus|supérieur)'],
    orLess: ['(ou|et) (moins|plus jeune[s]|en dessous|en-dessous|moins âgé[e][s]|au-dessous)'],
    lead: ['(:|,|;|-|aux|les|des|ou|et|si|soit|réservé|déconseillé|conseillé|recommandé|public|dès)', '\\('],
    open: ['(ouvert|accessible|destiné|réservé|proposé|autorisé|adapté|conseillé|recommandé|gratuit|accueil|inscription)[e][s]', 'jeux', 'pour tous'],
    reach: ['(atteint|atteinte|atteints|atteintes|atteindre|atteignent|atteignez|atteignant|atteindra|atteindront|atteigne|aurez atteint|a eu|ont eu|fêté|fêter|fête|révolu|a|auront|accompli)'],
    set: ['(est|étant|soit|sera|reste|a été)', '(est|étant|a été|sera|reste) (fixé|établi|porté|ramené|relevé|abaissé|arrêté)[e]', 'fixé[e]', 'établi[e]', 'portée', 'requis[e] [est|:]', 'demeure fixé[e]'],
  },
  phrases: {
    '<': [
      "{person} de moins de {n} {fullAns}", "{noun} [{word}][ ]: moins de {n} {fullAns}", "{person} [{word}] (ayant|qui ont) moins de {n} {fullAns}", "{noun} [{kind}] moins de {n} {fullAns}", "{aged} de moins de {n} [{fullAns}]", "{have} [{word}] moins de {n} {fullAns}", "(les|des|aux|le|pour les|chez les|-) moins de {n} {fullAns}", "{start}(-|moins de|- de) {n} {fullAns}", "(-|−)[ ]de {n} {fullAns}",
      "{ageWord} [{word}] [{set}] (inférieur|strictement inférieur) à {n} {fullAns}", "(inférieur|inférieure) à l'âge de {n} {fullAns}", "l'âge [{word}] [{word}] [{word}] est [strictement] inférieur à {n} {fullAns}", "{person} (inférieur|inférieure|inférieurs)[s] à {n} {fullAns}", "{aged} (inférieur|inférieurs) à {n} {fullAns}",
      "pas [encore] (atteint|révolu|fêté|accompli|eu|dépassé|passé) [{his}] [l'|cet ](âge [{word}] (de|fixé à) |){n} {fullAns}", "pas [encore] (atteint|fêté|eu|célébré) {his} {n} {fullAns}", "pas [encore] [{word}] l'âge [{word}] (de|fixé à) {n} {fullAns}", "{have} pas [encore] {n} [{fullAns}]", "[n'](ont|avez|ayant|avons|ai|as|ait|aient|ayez|avait|avaient|aura|auront|avoir) pas [encore] {n} [{fullAns}]", "(sans|avant) [d']avoir (atteint|révolu|eu|fêté) [l'âge de] {n} {fullAns}", "(sans|avant d')avoir [atteint|eu|fêté] [l'âge de] {n} {fullAns}",
      "avant (l'âge de|{his}|d'avoir [atteint]|d'atteindre [l'âge de]|qu'il ait|qu'il n'ait|d'avoir atteint l'âge de) {n} {fullAns}", "avant {his} {n}(e|ème|eme|è) anniversaire", "pas [encore] (fêté|atteint|célébré) {his} {n}(e|ème|eme) anniversaire", "(en dessous|en-dessous|au-dessous|au dessous|en deçà|en-deçà) de [l'âge de] {n} {fullAns}", "sous [l'âge de] {n} {fullAns} d'âge", "sous l'âge de {n} {fullAns}",
      "plus jeune[s] (que|de) {n} {fullAns}", "moins âgé[e][s] (que|de) {n} {fullAns}", "(jusqu'à ce qu'il[s]|jusqu'à ce qu'elle[s]|jusqu'à ce que) [{word}] [{word}] [{word}] (atteigne|atteignent|ait|aient|fête|atteint) [l'âge de|{his}] {n} {fullAns}", "(les|des|aux) -{n} {fullAns}", "{start}-{n} {fullAns}", "< {n} {fullAns}", "{n} {fullAns} non révolus", "(mineur|mineure|mineurs|mineures) de {n} {fullAns}",
      "(jusqu'aux|jusqu'à {his}) {n} {fullAns} non révolus", "jusqu'à {his} {n} {fullAns}", "pas [encore] (majeur|majeurs|majeure) \\({n} {fullAns}\\)", "interdit [{word}] [{word}] aux moins de {n}", "(les|des|aux|pour les) moins de {n}",
      "n'atteint pas [l'âge de] {n} {fullAns}", "n'atteignent pas [l'âge de] {n} {fullAns}",
    ],
    '<=': [
      '{lead} {n} {fullAns} {orLess}', '{start}{n} {fullAns} {orLess}', '{noun} {n} {fullAns} {orLess}', "{person} [{word}] de {n} {fullAns} {orLess}", "{aged} de {n} {fullAns} {orLess}", "{aged} de {n} {orLess}", "{aged} (d'au|de|au) (plus|maximum) {n} {fullAns}", "{aged} d'au maximum {n} {fullAns}", "{aged} au maximum de {n} {fullAns}", "{aged} de pas plus de {n} {fullAns}", "{aged} de {n} {fullAns} (au plus|au maximum|maximum|tout au plus|ou moins)", "{person} d'au plus {n} {fullAns}", "{person} de {n} {fullAns} (au plus|au maximum|maximum)",
      "{noun} [{word}][ ]: {n} {fullAns} (maximum|max|max.|au plus|au maximum|ou moins)", "{have} (au plus|au maximum) {n} {fullAns}", "{have} {n} {fullAns} (au plus|au maximum|maximum|ou moins)", "{have} pas plus de {n} {fullAns}", "{have} {n} {fullAns} {orLess}", "{aged} (de |d'){n} {fullAns} et moins", "pas (plus âgé[e][s] (de|que)|âgé[e][s] de plus de) {n} {fullAns}", "(pas|jamais|ni) (être|avoir été) {aged} de plus de {n} {fullAns}", "(pas|jamais) avoir plus de {n} {fullAns}", "(sans|pas) [avoir] dépass[ant] [l'âge de] {n} {fullAns} d'âge", "(âge|{ageWord}) [{word}] ne [(peut|doit|devant|pouvant)] [pas] (dépasse|dépassant|dépasser|excède|excédant|excéder) [pas] {n} {fullAns}", "âge (maximum|maximal|limite) [{word}] [{word}] [{word}] [{set}] (de|d'|à|est|:) {n} {fullAns}", "âge (maximum|maximal)[ ]: {n} {fullAns}",
      "âge (maximum|maximal) {n} {fullAns}", "{aged} jusqu'à {n} {fullAns}", "{person} jusqu'à [l'âge de] {n} {fullAns} [(inclus|compris|révolus)]", "jusqu'à l'âge de {n} {fullAns} [(inclus|compris)]", "{ageWord} [{set}] inférieur ou égal à {n} {fullAns}", "{ageWord} [{word}] [{word}] [{set}] (inférieur ou égal|égal ou inférieur) à {n} {fullAns}", "jusqu'à {n} {fullAns} (inclus|compris|d'âge)", "pas (dépassé|passé) [l'âge de] {n} {fullAns}", "n'excédant pas [l'âge de] {n} {fullAns} d'âge", "≤ {n} {fullAns}",
      "dont l'âge (n'excède|ne dépasse|n'excédant|ne dépassant) pas {n} {fullAns}", "{aged} de {n} {fullAns} révolus ou moins", "plafond d'âge [{word}] [{set}] (de|à) {n} {fullAns}", "{n} {fullAns} au plus d'âge", "jusqu'à {his} {n} {fullAns}",
    ],
    '>': [
      "{person} de plus de {n} {fullAns}", "{noun} [{word}][ ]: plus de {n} {fullAns}", "{person} [{word}] (ayant|qui ont) plus de {n} {fullAns}", "{noun} [{kind}] plus de {n} {fullAns}", "{aged} de plus de {n} [{fullAns}]", "{have} [{word}] plus de {n} {fullAns}", "(les|des|aux|pour les|chez les) plus de {n} {fullAns}", "{ageWord} [{word}] [{set}] [strictement] supérieur à {n} {fullAns}", "l'âge [{word}] [{word}] [{word}] est [strictement] supérieur à {n} {fullAns}", "(supérieur|supérieure) à l'âge de {n} {fullAns}",
      "plus âgé[e][s] (que|de) {n} {fullAns}", "(au-dessus|au dessus) de [l'âge de] {n} {fullAns}", "(dépassé|passé|dépasse|dépassent|dépassant|dépasser|excédé|excède) l'âge de {n} {fullAns}", "au-delà de (l'âge de|{his}) {n} {fullAns}", "au-delà de {n} {fullAns} d'âge", "> {n} {fullAns}", "\\+[ ]de {n} {fullAns}", "{start}plus de {n} {fullAns}", "l'âge de {n} {fullAns} (est|a été) (dépassé|passé)", "âge [{word}] (dépasse|excède|dépassant|excédant) {n} {fullAns}", "{person} de plus de {n}{end}",
    ],
    '>=': [
      '{lead} {n} {ans} {orMore}', '{start}{n} {ans} {orMore}', '{noun} {n} {ans} {orMore}', "{n} {ans} et (plus|davantage|au-delà)", "{person} [{word}] de {n} {ans} {orMore}", "{aged} de {n} {ans} {orMore}", "{aged} de {n} {orMore}", "{aged} (d'au|au) (moins|minimum) [de] {n} [{ans}]", "{aged} au moins de {n} {ans}", "{aged} de (pas|non) moins de {n} {ans}", "{aged} d'un minimum de {n} {ans}", "{aged} de {n} {ans} (au moins|au minimum|minimum|révolus|accomplis|révolus (ou|et) plus|révolus au moins)", "{person} [{word}] d'au moins {n} {ans}", "{person} de {n} {ans} (au moins|au minimum|minimum|révolus)",
      "{noun} [{word}][ ]: {n} {ans} (minimum|min|min.|au moins|au minimum|révolus)", "{have} [{word}] (au moins|au minimum) [atteint] [l'âge de] {n} [{ans}]", "{have} {n} {ans} (au moins|au minimum|minimum|révolus|accomplis|ou plus|et plus|révolus ou plus)", "{have} [{word}] {n} {ans} (révolus|accomplis)", "{have} {n} {ans} {orMore}", "(devez|doit|doivent|faut|dois|devons|devra|devront|devrez|fallait) [{word}] [{word}] [tous] (avoir|être {aged} de) [atteint] [l'âge de] {n} {ans}", "pas (moins âgé[e][s]|plus jeune[s]) (de|que) {n} {ans}", "(avoir|ayez|avez|ayant|aient|ait|ont|a) pas moins de {n} {ans}", "{have} (pas|non) moins de {n} {ans}",
      "âge (minimum|minimal|minimale|requis|légal minimum|limite inférieur) [{word}] [{word}] [{word}] [{word}] [{set}] (de|d'|à|est|est de|:) {n} {ans}", "âge (minimum|minimal|requis|légal)[ ]: {n} {ans}", "âge (minimum|minimal) {n} {ans}", "minimum d'âge [{word}] [{set}] (de|à) {n} {ans}", "(minimum|minimal|minimale) {set} [fixé] (à|de) {n} {ans} d'âge", "(à partir de|dès) [l'âge] d'au moins {n} {ans}", "l'âge d'au moins {n} {ans}", "âge d'au moins {n} {ans}", "âge minimum {set} (de|à) {n} {ans}", "{n} {ans} d'âge (minimum|au moins|révolus)",
      "{reach} [au moins] (l'âge [{word}] de|{his}|l'âge minimum de|la limite d'âge de|l'âge fixé à|l'âge requis de) {n} {ans}", "(atteint|atteindre|atteignent|atteigne|atteignez|atteignant|atteindra|atteinte) {n} {ans}", "(ont|a|ayant|avez) atteint {n} {ans}", "(à partir de|dès|à compter de|à partir) [l'âge de|{his}|l'âge] {n} {ans}", "depuis (l'âge de|{his}) {n} {ans}", "dès {n} {ans}", "(à partir|dès) d'un âge de {n} {ans}", "{ageWord} [{word}] [{word}] [{set}] (supérieur ou égal|égal ou supérieur|au moins égal) à {n} {ans}", "l'âge [{word}] [{word}] est d'au moins {n} {ans}",
      "(fêté|soufflé|célébré) {his} {n} {ans}", "(fêté|atteint|passé) {his} {n}(e|ème|eme) anniversaire", "à {his} {n} {ans}", "≥ {n} {ans}", "\\+[ ]{n} {ans}", "(les|des|aux) \\+{n}", "{n}\\+", "{n} {ans} \\+", "{n} {ans} (ou|et) \\+", "[(avoir|être {aged} de)] {n} {ans} (révolus|accomplis) (ou|et) plus", "{n} {ans} (révolus|accomplis)", "{have} {n} {orMore}", "(avoir|être {aged} de) {n} {ans} (minimum|au moins)", "(réservé|accessible|ouvert|autorisé|destiné)[e][s] aux {n} {ans} et plus", "aux {n} {ans} {orMore}", "aux {n} et plus",
      "ne sont pas (âgé[e][s] de moins de|moins âgés que) {n} {ans}", "n'(est|êtes) pas {aged} de moins de {n} {ans}", "(pas|non|sans être) {aged} de moins de {n} {ans}", "pas être {aged} de moins de {n} {ans}", "pas avoir moins de {n} {ans}",
    ],
    '[]': [
      '{aged} [de] {n} [{fullAns}] ou [de] {m} {fullAns}', '{person} de {n} ou [de] {m} {fullAns}', "{person} (de|d'|:) {n}{to}{m} {fullAns} [(inclus|compris|révolus)]", "{person} {n}{to}{m} {fullAns}", "{aged} [(de|entre|:)] {n} [{fullAns}]{to}{m} {fullAns} [(inclus|compris|révolus)]", "{aged} d'{n}{to}{m} {fullAns}", "{aged} entre {n} [{fullAns}] et {m} {fullAns}", "{person} [{word}] entre {n} [{fullAns}] et {m} {fullAns}", "{have} [{word}] entre {n} [{fullAns}] et {m} {fullAns}", "{have} de {n}{to}{m} {fullAns}", "(les|des|aux|pour les|chez les) {n}[ ](-|à|/)[ ]{m} {fullAns}", "(les|des|aux) {n}-{m}", "{n}-{m} {fullAns}", "âge [{word}] [{set}] (compris|situé|comprise) entre {n} [{fullAns}] et {m} {fullAns}", "(tranche[s]|groupe[s]|catégorie[s]|classe[s]) d'âge[s] [{word}] [(des|de|:|comprise entre|allant de|entre)] {n} [{fullAns}][ ](à|-|et)[ ]{m} {fullAns}",
      "(tranche|groupe|catégorie|classe)[s] d'âge[s] {n}-{m}", "[de] l'âge de {n} [{fullAns}] (à|et|jusqu'à) [(celui de|l'âge de)] {m} {fullAns}", "âge[s] de {n} [{fullAns}] à {m} {fullAns}", "({person} [{word}]|{aged}|{have} [{word}]|(les|des|aux)) (d'au|au) moins {n} [{fullAns}] (et|mais|,) (d'au plus|au plus|d'au maximum|au maximum|de pas plus de|pas plus de|jusqu'à|de moins de ou) {m} {fullAns}", "{person} de {n} {fullAns} à {m} {fullAns}", "{aged} de {n} {fullAns} (à|et jusqu'à|jusqu'à) {m} {fullAns} [(inclus|compris|révolus)]", "{open} [(aux {noun}|au public)] de {n}{to}{m} {fullAns}", "{n} (à|-) {m} {fullAns} d'âge", "compris[e] entre {n} [{fullAns}] et {m} {fullAns} d'âge", "entre {his} {n} {fullAns} et {his} {m} {fullAns}", "entre {his} {n} et {m} {fullAns}", "entre les âges de {n} et [de] {m} {fullAns}", "entre l'âge de {n} {fullAns} et [(celui|l'âge)] de {m} {fullAns}",
      "{n} {fullAns} (ou|et) plus (et|mais) {m} {fullAns} (ou|et) moins", "{ageWord} varie de {n} à {m} {fullAns}", "entre {n} et {m} {fullAns} (révolus|d'âge|inclus)", "de {n} {fullAns} (ou|et) plus (et|mais|,) (de|d'au) (plus|pas plus de) {m} {fullAns}",
    ],
    '()': [
      "({person} [{word}]|{aged}|{have} [{word}]|(les|des|aux)) [de] plus de {n} [{fullAns}] (et|mais|,) [(de|d')] moins de {m} {fullAns}", "(entre|de) {n} [{fullAns}] (et|à) {m} {fullAns} (exclus|\\(exclus\\)|bornes exclues)",
    ],
    '(]': [
      "({person} [{word}]|{aged}|{have} [{word}]|(les|des|aux)) [de] plus de {n} [{fullAns}] (et|mais|,) (au plus|d'au plus|au maximum|pas plus de|de pas plus de) {m} {fullAns}",
    ],
    '[)': [
      "entre {n} [{fullAns}] [(inclus|\\(inclus\\)|compris)] et {m} {fullAns} (exclu[s]|non inclus|non compris|\\(exclu[s]\\)|\\(non (inclus|compris)\\))", "de {n} [{fullAns}] [(inclus|\\(inclus\\))] à {m} {fullAns} (exclu[s]|\\(exclu[s]\\)|\\(non (inclus|compris)\\))",
      "({person} [{word}]|{aged}|{have} [{word}]|(les|des|aux)) (d'au|au) moins {n} [{fullAns}] (et|mais|,) [(de|d')] moins de {m} {fullAns}", "{n} {fullAns} (ou|et) plus[,] (et|mais) [{word}] [{word}] [(de|âgé de|âgés de)] moins de {m} {fullAns}", "{n} {fullAns} (révolus|accomplis) (et|mais) [de] moins de {m} {fullAns}", "{aged} de {n} {fullAns} (au moins|au minimum|ou plus|révolus) [,] (et|mais) [{word}] [{word}] [de] moins de {m} {fullAns}", "({person} [{word}]|{aged}|{have} [{word}]|(les|des|aux)) (de|entre) {n} [{fullAns}] (à|et) moins de {m} {fullAns}", "atteint [l'âge de] {n} {fullAns} (mais|et|sans) [(n'ayant|n'a|n'ont|n'avez|avoir)] [pas encore|pas] [(celui|atteint|atteint l'âge|atteint celui|l'âge)] [de] {m} {fullAns}", "de {n} à {m} {fullAns} (non (révolus|inclus|compris)|exclus)", "{n} {fullAns} (et|mais|,) [(pas|moins)] [encore] (de )?{m} {fullAns}",
      "(à partir de|dès) {n} {fullAns} (et|mais) (moins de|avant|jusqu'à moins de) {m} {fullAns}",
    ],
    '=': [
      "{aged} [(de|d')] {n} [{ans}]", "[l']âge de {n} [{ans}]", "{noun} [{kind}] de {n} {ans}", "(ont|avez|avoir|ayant|aura|ayez|auront) [(exactement|déjà)] {n} {ans}", "{have} [(exactement|déjà)] {n} {ans}", "{n} {ans} d'âge", "[l']âge[ ]: {n} {ans}", "âge (de la majorité|du consentement|de consentement|légal|de la majorité légale|de majorité) [{word}] [{word}] [{word}] [{word}] {set} (à|de|est|est de|:) {n} {ans}", "âge {set} [(de|à)] {n} {ans}", "âge (du|de) [{word}] [{word}] [{word}] [(est|reste|,|soit)] [(de|à)] {n} {ans}",
      "majorité [{word}] [{word}] [{word}] [{set}] (à|est de|,|:) {n} {ans}", "majorité [{word}] [{word}] [{word}] \\({n} {ans}\\)", "(majorité|minorité) [{word}] [{set}] (à|de) {n} {ans}", "{n}(e|ème|eme) anniversaire", "(seuil|limite) [{word}] d'âge [{word}] [{set}] (de|à) {n} {ans}", "(le jour|la date|l'anniversaire) de {his} {n} {ans}", "(lors|jour) de {his} {n} {ans}",
      "{ageWord} [{word}] [{word}] [{word}] \\({n} {ans}", "{start}à {n} {ans},", "(le|ce|un|du|au) seuil [(d'âge)] [{set}] (de|à) {n} {ans}", "(consentir|consentement|consent) [{word}] [{word}] à {n} {ans}",
    ],
  },
  words: birthdays({ 13: 'treizième', 15: 'quinzième', 16: 'seizième', 18: 'dix-huitième', 21: '(vingt et unième|vingt-et-unième)' }),
  // five years of experience, of service, of imprisonment, of residence … are no age
  notAfter: [
    '(pendant|durant|depuis|il y a|pour une période de|tous les)', '(peine|durée|période|délai|emprisonnement|réclusion|bail|contrat|prison|mandat|garantie|abonnement|engagement|crédit|prêt|interdiction|ancienneté|historique|recul) [{word}] (de|d\'au)', '(conserv|archiv|gard|stock|détenu|prolong|renouvel)(é|ée|és|ées|er|ons|ent)', '(dure|durer|durera)',
  ],
  // data, files, accounts, archives, contracts, buildings …: things whose age is a period
  things: [
    'donnée[s]', 'fichier[s]', 'document[s]', 'dossier[s]', 'archive[s]', 'journal', 'journaux', 'message[s]', 'sauvegarde[s]', 'cookie[s]', 'contrat[s]', 'bâtiment[s]', 'immeuble[s]', 'logement[s]', 'matériel[s]', 'véhicule[s]', 'logiciel[s]', 'version[s]', 'enregistrement[s]', 'facture[s]', 'bail', 'baux', 'courriel[s]', 'photo[s]', 'publication[s]', 'historique[s]', 'copie[s]', 'transaction[s]', 'appareil[s]', 'information[s]', 'commande[s]', 'créance[s]', 'relation[s]', 'entreprise[s]', 'société[s]', 'appareils', 'pièce[s]', 'notification[s]', 'contenu[s]', 'données personnelles', 'créances',
  ],
  notBefore: [
    "d'(expérience|ancienneté|existence|activité|emprisonnement|études|usage|abonnement|engagement|exercice|utilisation|adhésion|archivage|inéligibilité|interdiction|inactivité|affilée|avance|écart|antériorité|enseignement)", 'pour (agir|contester|réclamer|demander|exercer|faire|saisir|former)', 'de (fidélité|pratique|service|mariage|prison|réclusion|résidence|cotisation|cotisations|garantie|validité|conservation|carrière|stage|mandat|présence|séjour|recul|métier|travail|détention|durée|formation|pratique)', 'de vie commune', 'consécutif[s]', 'à compter', 'après', "avant [(le|la|l'|leur|sa|son)][ ](prescription|expiration|échéance|renouvellement|terme|reprise|suppression|effacement|destruction|archivage|anonymisation)", 'à partir de la', 'suivant',
  ],
  weak: {},
  weakFollowers: [],
};
