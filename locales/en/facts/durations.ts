import type { DurationPhrases } from '../../../src/contract/fact-phrases.js';

export const durations: DurationPhrases = {
  units: {
    decade: ['decade[s]'],
    year: ['year[s]', 'yr[s]', 'yrs.', 'yr.'],
    quarter: ['quarter[s]'],
    month: ['month[s]', 'mth[s]', 'mo.', 'mos.'],
    fortnight: ['fortnight[s]'],
    week: ['week[s]', 'wk[s]'],
    day: ['day[s]', 'd'],
    hour: ['hour[s]', 'hr[s]', 'hrs.', 'hr.', 'h'],
    minute: ['minute[s]', 'min', 'mins'],
    second: ['second[s]', 'sec', 'secs'],
  },
  kinds: { business: ['business', 'working', 'banking', 'week', 'office', 'school{! (year|term|week|month|hour)}', 'trading', 'clear (business|working)'], calendar: ['calendar'], hours: ['business', 'working', 'banking', 'office'] },
  adjectives: ['consecutive', 'full', 'whole', 'complete', 'successive', 'additional', 'further', 'more', 'other', 'entire', 'straight', 'clear', 'continuous'],
  bounds: {
    before: {
      '<=': [
        'within', 'no later than', 'not later than', 'by no later than', 'in no more than', 'in less than or equal to', 'at the latest', 'for no longer than', 'for no more than', 'for up to',
        'in not more than', 'inside', 'inside of', '[a|the|our] maximum (term|period|duration|length|stay|tenure|contract) [period|term] of',
      ],
      '<': ['in less than', 'in under', 'for less than', 'newer than'],
      '>': ['older than'],
      '>=': ['[a|the|our] minimum (term|period|duration|length|stay|commitment|tenure|notice|contract) [period|term] of'],
    },
    after: { '<=': ['at the latest', 'or sooner', 'or earlier'] },
  },
  directions: {
    before: { behind: ['before{! (or|and) after}', 'prior [to]', 'preceding', 'ahead of', 'in advance', 'beforehand', 'earlier than'] },
    after: { behind: ['after', 'following', 'from (the|your|our|its|their|his|her|this|such|receipt|receiving|delivery|purchase|date)', 'of (receipt|receiving|delivery|purchase|being|becoming|having|notice|notification|approval|departure|arrival|publication|termination|your|the (date|day|request|receipt|purchase|delivery|event|incident|order|decision|notice|claim|accident))', 'since (the|your|our|its|their)', 'thereafter', 'later'] },
  },
  adverbs: { month: ['monthly'], week: ['weekly'], year: ['yearly'] },
  clockBounds: ['[by] (no|not) later than', '[at the] latest [by]', '(no|not) earlier than', 'at the earliest'],
  openBounds: ['up to', 'up until', 'until', 'till'],
  every: {
    notBefore: ['(has|have|had) (passed|elapsed|expired|gone|lapsed)', '(passed|elapsed|expired)', '(is|are) (over|up)'],
    before: ['every', 'each', '[at least] once', 'once every', 'once each', 'once in every', 'once per', 'once in'],
    after: [],
  },
  rates: ['(a|per) (day|week|year)', '(each|every) (day|week)'],
  half: ['and a half', 'and one half', 'and one-half'],
  and: ['and', ','],
  words: {
    PT12H: ['half[-]day[s]', 'half day[s]'],
    'every P1Y': ['(annual|yearly) (audit|review|inspection|check|assessment|test|training|backup)[s]', 'annually', 'yearly in (advance|arrear[s])', '(compounded|calculated|paid|billed|payable|reviewed|updated|credited|invoiced) yearly', 'yearly{end}', 'at least annually', '[at least] once per year', '(every|each) [(calendar|financial|fiscal|academic|school)] year', 'once every year'],
    'every P1M': ['(compounded|calculated|accrued|paid|billed|payable|reviewed|updated|credited|invoiced|deducted|published|issued) monthly', 'monthly in (advance|arrear[s])', 'monthly (audit|review|inspection|check|assessment|test|training|backup)[s]', 'monthly basis', 'monthly{end}', 'paid monthly', 'billed monthly', 'charged monthly', '(every|each) [calendar] month', 'once a month', 'once per month'],
    'every P1W': ['weekly', 'at least once a week', 'every week', 'each week', 'once a week', 'once per week'],
    'every P1D': ['(compounded|calculated|accrued|accrues|charged|paid|billed|reviewed|updated|credited|reset|backed up|cleaned|disinfected|monitored|checked|sanitised|sanitized) daily', 'daily{end}', 'on a daily basis', 'daily (basis|backup[s]|back-up[s])', 'every day', 'each day', 'once a day', 'once per day'],
    'every P3M': ['quarterly', 'every quarter', 'each quarter', 'once a quarter', 'once per quarter'],
    'every P2D': ['every (other|second) day'],
    'every P2M': ['every (other|second) month', 'bimonthly', 'bi-monthly'],
    'every P2Y': ['every (other|second) year', 'biennially'],
    'every P2W': ['bi-weekly', 'biweekly', 'every (other|second) week', 'fortnightly', 'every fortnight'],
    'every P6M': ['half-yearly', '(six-monthly|biannual) (audit|review|inspection|check|assessment|test|training|backup)[s]', 'twice {1} year', 'twice {1}year', 'twice (per|each|every) year', 'every half-year', 'semi-annually', 'biannually'],
  },
  notBefore: ['(other than|on which|when|not being)', 'group[s]', 'of age', 'of school', 'olds', 'of le mans', 'of the (parents|users|class|week|month|year|term)'],
};
