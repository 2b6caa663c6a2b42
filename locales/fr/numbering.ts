import type { Numbering } from '../../src/contract/language-pack.js';

export const numbering: Numbering = {
  words: {
    // section, sous-section: subsection, principe: principle, règle: rule, étape: step, question
    section: ['section', 'sect', 'sous-section', 'rubrique', 'principe', 'règle', 'question', 'étape', '§', '§§', 'n°'],
    article: ['article', 'art', 'l’article', "l'article"],
    // clause, paragraphe: paragraph, alinéa: subparagraph, point: item
    clause: ['clause', 'paragraphe', 'par', 'alinéa', 'al', 'point'],
    // partie: part, livre: book
    part: ['partie', 'livre'],
    title: ['titre'],
    chapter: ['chapitre', 'chap'],
    // division, sous-partie: subpart
    division: ['division', 'sous-partie'],
    // annexe: annex, appendice: appendix, pièce jointe: attachment
    annex: ['annexe', 'appendice', 'avenant', 'pièce jointe'],
  },
  // "Article premier", "Article 1er", "Partie Ire": first; deuxième: second …
  ordinals: {
    premier: 1, première: 1, '1er': 1, '1re': 1, '1ère': 1, 'ier': 1, 'ire': 1, 'unique': 1, 'préliminaire': 0,
    deuxième: 2, second: 2, seconde: 2, '2e': 2, '2ème': 2, troisième: 3, '3e': 3, '3ème': 3, quatrième: 4, '4e': 4, cinquième: 5, '5e': 5,
    sixième: 6, septième: 7, huitième: 8, neuvième: 9, dixième: 10,
  },
  ordinalEndings: { one: 'er', other: 'e' },
  contents: [
    // table of contents, summary, contents, index, plan
    'table des matières', 'sommaire', 'contenu', 'contenus', 'index', 'plan', 'plan du document', 'table analytique',
    // in this policy, on this page, what this policy covers, topics
    'dans cette politique', 'dans la présente politique', 'dans cet avis', 'dans ce document', 'sur cette page', 'ce que couvre cette politique',
    'que couvre cette politique ?', 'que couvre la présente politique ?', 'sujets abordés', 'accès rapide', 'rubriques',
  ],
};
