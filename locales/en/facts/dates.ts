import type { DatePhrases } from '../../../src/contract/fact-phrases.js';

export const dates: DatePhrases = {
  dated: ['version', 'release', 'build', 'invoice', 'circular', 'model'],
  notAfter: ['lot', 'apartment', 'apt', 'apt.', 'unit', 'plot', 'ratio', 'version', 'v', 'v.', 'build', 'release', 'numbered', 'serial number', 'serial no.', 'circular', 'invoice', 'tender', 'ref.', 'firmware', 'model', 'section', 'clause'],
  months: [
    ['january', 'jan', 'jan.'], ['february', 'feb', 'feb.'], ['march', 'mar', 'mar.'], ['april', 'apr', 'apr.'], ['may'], ['june', 'jun', 'jun.'],
    ['july', 'jul', 'jul.'], ['august', 'aug', 'aug.'], ['september', 'sept', 'sept.', 'sep', 'sep.'], ['october', 'oct', 'oct.'],
    ['november', 'nov', 'nov.'], ['december', 'dec', 'dec.'],
  ],
  weekdays: [
    ['monday', 'mon', 'mon.'], ['tuesday', 'tue', 'tues', 'tue.'], ['wednesday', 'wed', 'wed.'], ['thursday', 'thu', 'thurs', 'thu.'],
    ['friday', 'fri', 'fri.'], ['saturday', 'sat', 'sat.'], ['sunday', 'sun', 'sun.'],
  ],
  dayMarks: ['st', 'nd', 'rd', 'th', '(st|nd|rd|th) day'],
  dayWords: {
    first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14,
    fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20, 'twenty-first': 21, 'twenty-second': 22, 'twenty-third': 23,
    'twenty-fourth': 24, 'twenty-fifth': 25, 'twenty-sixth': 26, 'twenty-seventh': 27, 'twenty-eighth': 28, 'twenty-ninth': 29, thirtieth: 30, 'thirty-first': 31,
  },
  between: ['of', 'day of', 'in'],
  weekdayBefore: ['the'],
  eras: [
    { names: ['b.e.', 'be', 'buddhist era', 'b.e'], offset: 543 },
    { names: ['a.d.', 'ad', 'c.e.', 'ce', 'common era'], offset: 0 },
  ],
  monthly: {
    before: ['the', 'each', 'every', 'day', 'before', 'by', 'on'],
    after: ['[day] of (each|every|the|that|any|a|such) [calendar] [(following|next|succeeding|subsequent|same|current|previous|preceding|relevant)] [calendar] month'],
  },
  yearly: {
    capitals: true,
    homographs: ['may', 'march', 'mar', 'dec'],
    before: ['on', 'by', 'before', 'after', 'since', 'from', 'until', 'till', 'than', 'each', 'every', 'of (each|every|the|that|any|this)', 'at', 'in', 'is', 'as of', 'the'],
  },
  bounds: {
    before: { '<=': ['on or before', 'up to and including', 'through', '(end|ends|ending|close|closes|closing|expire|expires|expiring) on'], '>=': ['on or after', '(start|starts|starting|begin|begins|beginning|open|opens|opening) on', 'with effect from', 'effective [from]', 'as of', 'since'] },
    after: { '<=': ['inclusive'] },
  },
  dayFirst: false,
};
