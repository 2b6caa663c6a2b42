import type { CorrectionPhrases } from '../../src/contract/correction-phrases.js';

export const corrections: CorrectionPhrases = {
  spelling: {
    rules: {
      0: 'zero', 1: 'one', 2: 'two', 3: 'three', 4: 'four', 5: 'five', 6: 'six', 7: 'seven', 8: 'eight', 9: 'nine', 10: 'ten', 11: 'eleven', 12: 'twelve',
      13: 'thirteen', 14: 'fourteen', 15: 'fifteen', 16: 'sixteen', 17: 'seventeen', 18: 'eighteen', 19: 'nineteen',
      20: 'twenty[-{>}]', 30: 'thirty[-{>}]', 40: 'forty[-{>}]', 50: 'fifty[-{>}]', 60: 'sixty[-{>}]', 70: 'seventy[-{>}]', 80: 'eighty[-{>}]', 90: 'ninety[-{>}]',
      100: '{<} hundred[ and {>}]', 1000: '{<} thousand[ {>}]',
    },
  },
  bounds: {
    ages: [
      { '<': 'under {n}', '<=': '{n} or under', '>': 'over {n}', '>=': '{n} or over' },
      { '<': 'younger than {n}', '<=': '{n} or younger', '>': 'older than {n}', '>=': '{n} or older' },
      { '<': 'under the age of {n}', '>': 'over the age of {n}' },
    ],
    amounts: [
      { '<': 'less than {n}', '<=': 'not more than {n}', '>': 'more than {n}', '>=': 'not less than {n}' },
      { '<': 'less than {n}', '<=': 'no more than {n}', '>': 'more than {n}', '>=': 'no less than {n}' },
      { '<': 'fewer than {n}', '<=': 'at most {n}', '>': 'more than {n}', '>=': 'at least {n}' },
      { '<': 'less than {n}', '<=': 'up to {n}', '>': 'more than {n}', '>=': 'at least {n}' },
      { '<=': '{n} or less', '>=': '{n} or more' },
      { '<=': '{n} or fewer', '>=': '{n} or more' },
    ],
  },
  days: { business: { one: 'business day', other: 'business days' }, calendar: { one: 'calendar day', other: 'calendar days' } },
};
