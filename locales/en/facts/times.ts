import type { TimePhrases } from '../../../src/contract/fact-phrases.js';

export const times: TimePhrases = {
  hourMarks: ["o'clock", 'hrs', 'h', 'hours'],
  am: ['a.m.', 'am', 'a.m', 'in the morning'],
  night: ['at night'],
  pm: ['p.m.', 'pm', 'p.m', 'in the (afternoon|evening)'],
  cues: ['at', 'by', 'before', 'until', 'from', 'and', 'to'],
  openCues: ['[(office|opening|visiting|business|working)] hours: [from]', '(open|opening hours|opening times|office hours|hours|available|staffed|answered|answer|answers) [(is|are|:)] [(daily|weekdays|every day|all week)] [from]', '(open|answers|staffed) [(daily|weekdays|every day|on {word}|{word} to {word})] [,] from'],
  startCues: ['(open|opens|reopen|reopens|opening|start|starts|begin|begins|starting|beginning) [again] at'],
  startEnds: ['on', 'and', 'each', 'every', 'daily', 'sharp', 'tomorrow', 'during', 'in the morning', 'from', 'weekdays'],
  notAfter: ['ratio [of]', 'scale [of]', 'score [of]', 'ratio {word} [{word} [{word} [{word} [{word}]]]]', 'proportion of', 'odds of', 'version', 'format', 'aspect [ratio]', '(reading|measurement) [(was|is)]', 'resolution [of]', 'section', 'verse', 'psalm[s]', '(matthew|mark|luke|john|genesis|exodus|proverbs|romans)'],
  words: { '12:00': ['{n} (noon|midday)', 'midday', 'noon'], '00:00': ['{n} midnight', 'midnight'] },
  bounds: {
    before: { '<': ['before', 'prior to', 'earlier than', 'ahead of'], '<=': ['(not|no calls|nothing|never) after', 'by', 'at or before', 'no later than', 'not later than', 'until', 'till', 'at the latest by', 'by no later than', 'up to'], '>': ['after', 'later than', 'past'], '>=': ['not before', 'no earlier than', 'not earlier than', 'from', 'as from', 'starting at', 'starting from'] },
    after: { '<=': ['at the latest', 'or earlier', 'or before', 'or sooner', 'latest'], '>=': ['at the earliest', 'or later', 'or after', 'onward[s]', 'and later', 'and after'] },
  },
  phrases: { '-m': ['{m} minutes to {n} [({am}|{pm})]', 'at {m} to {n} [({am}|{pm})]'], '+m': ['{m} minutes past {n} [({am}|{pm})]', '{m} past {n} ({am}|{pm})', 'at {m} past {n}'], '+00:30': ['half past {n} [({am}|{pm})]'], '+00:15': ['quarter past {n} [({am}|{pm})]'], '-00:15': ['quarter to {n} [({am}|{pm})]'] },
  zones: {
    'UTC+0': ['coordinated universal time', 'greenwich mean time'],
    'UTC+1': ['(central european|british summer) time'],
    'UTC+2': ['central european summer time', 'eastern european time'],
    'UTC-5': ['eastern standard time'],
    'UTC-4': ['eastern daylight time'],
    'UTC-8': ['pacific standard time'],
    'UTC-7': ['pacific daylight time'],
    'UTC+5:30': ['india[n] standard time', '(india[n]|new delhi) time'],
    'UTC+7': ['thai time', 'thailand time', 'bangkok time', 'indochina time', 'utc+7', 'gmt+7', 'utc +7', 'gmt +7', 'utc+07:00', 'gmt+07:00', 'utc+0700'],
    'UTC+9': ['japan standard time'],
    'UTC+10': ['australian eastern standard time'],
    'UTC+8': ['(malaysia|malaysian|singapore|brunei|hong kong|philippine) [standard] time', 'kuala lumpur time', 'utc+8', 'gmt+8', 'utc +8', 'gmt +8', 'utc+08:00', 'gmt+08:00', 'utc+0800'],
    '': ['(paris|brussels|geneva|zurich|sydney|melbourne|dublin) time', 'local time', 'eastern time', 'london time', 'new york time', 'et', 'pt', 'ct', 'pacific time', 'central time', 'uk time', 'kl time'],
  },
};

/** What may follow the second of two numbers to call: `or 116 123 at any hour`. */
export const dialEnds = ['at (any|all)', 'any time', 'anytime', 'during', 'for', 'if', 'immediately', 'between', 'day or night', 'free of charge'];

export const phoneCues = [
  '(text|sms) {word} to', '(call|calls|calling|dial|dialling) to', '(calling|dialling|ringing|call|dial|ring) [the] [emergency] [number]',
  'tty', 'tdd', 'relay', 'tel', 'tel.', 'telephone', 'telephone number', 'phone', 'phone number', 'call', 'call us at', 'call us on', 'call us', 'hotline', 'helpline', 'hotline on', 'hotline at', 'helpline on', 'fax', 'mobile', 'toll-free', 'toll free', 'dial', 'ring', 'whatsapp', 'sms', 'text', 'careline', 'emergency number', '(telephone|phone|ring|call|text) [(the|our)] {word} on', '(reach|contact|text|ring|phone|message) (us|me|them|him|her) on', '(line|desk|team|office|clinic|reception) answers on', 'by phone at', 'by telephone on', 'by phone on', 'by telephone at', 'our number', 'number is', 'hotline number', 'phone no.', 'tel no.', 'emergency services on', 'police on', 'short code', 'number', 'hotline is', 'helpline is', 'number is', 'telephone is', 'hotline:', 'line',
];
