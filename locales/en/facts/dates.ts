import type { DatePhrases } from '../../../src/contract/fact-phrases.js';

export const dates: DatePhrases = {
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
  dayWords: { first: 1, second: 2, third: 3 },
  between: ['of', 'day of', 'in'],
  weekdayBefore: ['the'],
  eras: [
    { names: ['b.e.', 'be', 'buddhist era', 'b.e'], offset: 543 },
    { names: ['a.d.', 'ad', 'c.e.', 'ce', 'common era'], offset: 0 },
  ],
  dayFirst: false,
};
