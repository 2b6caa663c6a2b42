import type { Prose } from '../../src/contract/language-pack.js';

export const prose: Prose = {
  functionWords: [
    'the', 'of', 'and', 'to', 'in', 'that', 'is', 'for', 'it', 'as', 'with', 'on', 'by', 'be', 'this', 'are', 'or', 'from', 'at', 'an', 'a',
    'which', 'not', 'we', 'you', 'your', 'our', 'us', 'they', 'their', 'them', 'its', 'if', 'when', 'where', 'who', 'what', 'how', 'any', 'all',
    'may', 'will', 'shall', 'must', 'can', 'could', 'should', 'would', 'have', 'has', 'had', 'was', 'were', 'been', 'do', 'does', 'other',
    'such', 'these', 'those', 'than', 'about', 'under', 'within', 'without', 'upon', 'only', 'also', 'more', 'up', 'out', 'into', 'through',
    'no', 'so', 'but', 'because', 'between', 'after', 'before', 'during', 'unless', 'until', 'while', 'whether', 'there', 'here', 'my', 'his', 'her',
  ],
  abbreviations: [
    'mr', 'mrs', 'ms', 'dr', 'prof', 'st', 'jr', 'sr', 'inc', 'ltd', 'co', 'corp', 'llc', 'plc', 'no', 'nos', 'art', 'arts', 'sec', 'sect', 'ss',
    'para', 'paras', 'cl', 'ch', 'chap', 'vol', 'fig', 'p', 'pp', 'ed', 'eds', 'vs', 'v', 'cf', 'viz', 'etc', 'approx', 'e.g', 'i.e', 'eg', 'ie', 'al',
    'u.s', 'u.k', 'e.u', 'u.s.a', 'usa', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'a.m', 'p.m', 'am', 'pm',
    'ave', 'blvd', 'rd', 'fl', 'ste', 'tel', 'ext', 'attn', 'dept', 'reg', 'regs', 'sched', 'app', 'incl', 'excl', 'max', 'min', 'ref', 'sdn', 'bhd', 'pte', 'pty', 'b.e', 'c.e', 'a.d', 'b.c',
  ],
  sentenceFinal: [
    'of', 'to', 'in', 'on', 'at', 'by', 'for', 'with', 'from', 'into', 'onto', 'upon', 'under', 'over', 'about', 'between', 'within', 'without', 'through', 'is', 'are',
    'was', 'were', 'be', 'been', 'will', 'shall', 'may', 'must', 'can', 'could', 'should', 'would', 'this', 'these', 'those', 'that', 'such', 'which', 'who', 'not', 'any', 'each', 'whether', 'his', 'via', 'as',
  ],
  compounding: ['with', 'there', 'here', 'where', 'over', 'under', 'after', 'fore', 'through', 'what', 'when', 'some', 'every', 'than', 'them', 'your', 'their', 'into', 'upon', 'could', 'would', 'should', 'about', 'other', 'down', 'which', 'while'],
  danglingWords: [
    'the', 'a', 'an', 'of', 'to', 'in', 'on', 'at', 'by', 'for', 'with', 'from', 'into', 'onto', 'upon', 'under', 'over', 'about', 'between', 'within',
    'without', 'through', 'during', 'and', 'or', 'nor', 'but', 'if', 'unless', 'because', 'although', 'while', 'whether', 'that', 'which', 'who', 'whose',
    'whom', 'your', 'our', 'their', 'its', 'his', 'her', 'my', 'this', 'these', 'those', 'such', 'any', 'every', 'each', 'is', 'are', 'was', 'were', 'be',
    'been', 'will', 'shall', 'may', 'must', 'can', 'could', 'should', 'would', 'as', 'than', 'per', 'via', 'not', 'including', 'regarding', 'concerning',
  ],
  // one pupil, two pupils; a policy, policies; process, processes, processed, processing; store, stored, storing; transfer, transferred
  forms: {
    endings: [['', 's'], ['', 'es'], ['y', 'ies'], ['', 'ed'], ['e', 'ed'], ['', 'ing'], ['e', 'ing'], ['y', 'ied'], ['r', 'rred'], ['r', 'rring']],
  },
  pronouns: ['he', 'she', 'it', 'they', 'him', 'her', 'them', 'his', 'its', 'their', 'theirs', 'this', 'these', 'those', 'such', 'same', 'latter', 'former'],
};
