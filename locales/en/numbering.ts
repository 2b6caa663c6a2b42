import type { Numbering } from '../../src/contract/language-pack.js';

export const numbering: Numbering = {
  words: {
    section: ['section', 'sec', 'sect', 's', '§', '§§', 'subsection', 'sub-section', 'question', 'rule', 'regulation', 'principle', 'step'],
    article: ['article', 'art'],
    clause: ['clause', 'cl', 'paragraph', 'para', 'item', 'point'],
    part: ['part', 'book'],
    title: ['title'],
    chapter: ['chapter', 'chap', 'ch'],
    division: ['division', 'div', 'subchapter', 'subpart'],
    annex: ['annex', 'appendix', 'schedule', 'exhibit', 'attachment', 'addendum'],
  },
  ordinals: { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ordinalEndings: { one: 'st', two: 'nd', few: 'rd', other: 'th' },
  contents: [
    'contents', 'table of contents', 'list of contents', 'index', 'in this policy', 'in this notice', 'on this page',
    'in this document', 'in this privacy policy', 'in this privacy notice', 'what this policy covers', 'what this notice covers',
    'what is covered by this policy?', 'what is covered by this policy', 'what does this policy cover?', 'jump to', 'jump to section',
    'quick links', 'overview of sections', 'summary of sections', 'arrangement of clauses', 'arrangement of sections',
    'in these terms', 'topics covered', 'topics:', 'topics',
  ],
};
