import type { CountPhrases } from '../../../src/contract/fact-phrases.js';

export const counts: CountPhrases = {
  said: { 2: ['both', 'either', 'neither', 'pair', 'couple'], 3: ['trio'], 10: ['decade'], 12: ['dozen'], 24: ['two dozen'], 6: ['half a dozen', 'half-dozen'] },
  notAfter: [
    'version', 'versions', 'release', 'iso', 'iso/iec', 'rfc', 'page', 'pages', 'no', 'no.', 'number', 'web', 'level', 'tier', 'grade', 'grades', 'year', 'form', 'room', 'hall', 'ward', 'bay', 'counter', 'zone', 'wing', 'terminal', 'dock', 'booth', 'cabin', 'deck', '(level|floor|room|hall|gate|row|lane|bay|counter|zone|locker|platform|terminal|pier|jetty|berth|quay|pitch|rink|studio|aisle|carriage|ward|wing|dock|booth|cabin|deck|category|tier|phase|question|stop|route|season|episode|bus|coach)[e]s', 'categories', 'question', 'lift', 'stall', 'plot', 'tent', 'kiosk', 'field', 'hole', 'locker', 'pier', 'jetty', 'berth', 'quay', 'lane', 'pitch', 'rink', 'studio', 'aisle', 'carriage', 'platform', 'row', 'classroom', 'courtroom', 'suite', 'unit', 'floor', 'building', 'block', 'lot', 'box',
    'windows', 'ios', 'android', 'internet explorer', 'chapter', 'part', 'section', 'sections', 'article', 'articles', 'clause', 'table', 'figure', 'note', 'footnote', 'step', 'act', 'act no', 'standard', 'class', 'phase', 'type', 'category', 'schedule', 'annex', 'appendix', 'item', 'rule', 'regulation', 'directive', 'covid', 'sha', 'aes', 'http', 'tls', 'wpa', 'usb', 'mp', 'ipv', 'day', 'which', 'issue', 'volume', 'vol.', 'that', 'this', 'each', 'another', 'every', 'such', 'no', 'fiscal year', 'code', 'form', 'psalm', 'route', 'gate',
  ],
  notBefore: ['(third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)[s]', '{word} [{word}] (street|road|avenue|lane|drive|crescent|terrace|boulevard|highway)', '(the|an|these|those|its|their|our|your|conflict|differ|disagree|diverge|overlap|coincide|agree|apply|go|do|did|have|had|can|could|should|would|were|has|together|alike|combined|above|mentioned|latter|former|sides)', 'another', 'hour[s]', 'hrs', 'of the', 'of our', 'of your', 'of these', 'of those', 'of them', 'of which', 'or other', 'and the same', 'and only', 'time password[s]', 'time code', 'on one', 'party', 'way', '(am|pm)', 'of (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec){word}', 'and', 'or', 'to', 'in', 'for', 'at', 'on', 'is', 'are', 'was', 'by', 'if', 'as', 'with', 'from', 'may', 'must', 'shall', 'will', 'who', 'that', 'which', 'you', 'we', 'year[s]', 'applies', 'above', 'below', 'hereof', 'of this', '(st|nd|rd|th)', 'of'],
  things: ['copy', 'copies', 'account', 'accounts', 'administrator[s]', 'witness', 'witnesses', 'parent', 'guardian', 'child per', 'device', 'attempt', 'arbitrator', 'member', 'person', 'user', 'reminder', 'representative', 'signature', 'instalment', 'profile', 'licence', 'license', 'vote', 'request per', 'adult', 'director', 'officer', 'employee', 'student', 'teacher', 'time per', 'extension', 'warning'],
  classifiers: ['different', 'separate', 'independent'],
  strict: false,
  phrases: {
    n: ['{n}-factor', '{n} factor', '{n}-step', '{n}-stage', '{n}-tier', 'of whom {n}', 'of which {n}'],
    '>=n': ['of (whom|which) (at least|not less than|not fewer than|no fewer than|a minimum of) {n}'],
    '<=n': ['of (whom|which) (at most|not more than|no more than|up to) {n}'],
    'n:m': ['{n} {word} [{word}] (for|to|per) (every|each) {m}', '{n} (adult|teacher|carer|staff|nurse|educator|practitioner|supervisor|instructor|parent|doctor)[s] [{word}] to {m} [{word}] [\\({m}:{m}\\)]'],
    '1': ['sole arbitrator', 'a single', 'only one'],
    '3': ['in triplicate{! \\(|, i.e.}'],
    '2': ['in duplicate{! \\(|, i.e.}', 'two-factor', 'twice', 'both parents'],
  },
  occasions: ['attempt[s]', 'time', 'violation[s]', 'offence[s]', 'offense[s]', 'reminder[s]', 'failed attempt[s]', 'failed (login|sign-in) attempt[s]', 'breach', 'warning[s]', 'request', 'instalment', 'occasion', 'infringement', 'notice', 'strike', 'unsuccessful attempt', 'login attempt'],
};
