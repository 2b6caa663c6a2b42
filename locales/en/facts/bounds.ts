import type { BoundPhrases } from '../../../src/contract/fact-phrases.js';

export const bounds: BoundPhrases = {
  before: {
    none: ['(over|within|in|during) the (past|last|preceding|previous)', 'over the (next|following|course of)', 'over a period of', '(hand|hands|handed|handing|pass|passes|passed|passing|take|takes|took|taken|taking|carry|carries|carried|carrying|roll|rolls|rolled|rolling|turn|turns|turned|turning|sign|signs|signed|signing|make|makes|made|making|bring|brings|brought|bringing|left|held|spread|spreads|spreading|staggered|phased|repaid|repayable|payable) over'],
    '<': ['lighter than', 'cheaper than', 'narrower than', 'nearer than', 'closer than', 'younger than', 'slower than', 'short of', 'less than', 'fewer than', 'under', 'below', 'lower than', 'shorter than', 'smaller than', 'not reach[ing]'],
    '<=': [
      'never (more|longer|greater|higher) than', 'never over', 'never above', '(in|under) no (case|circumstances|event) (more|longer|over|above) [than]',
      'at most', 'no more than', 'not more than', 'up to', 'up to and including', 'a maximum of', 'maximum [{word}] of', 'maximum', 'max', 'max.',
      'not exceeding', 'not to exceed', '(does|do|shall|must|may|will|can|should) not exceed', 'cannot exceed', 'without exceeding', 'no greater than', '(limited|restricted) to', 'capped at',
      'not greater than', 'no longer than', 'not longer than', 'no higher than', 'not be more than', 'not be longer than',
      "can't exceed", "(doesn't|don't|won't|shouldn't|mustn't) exceed", 'not to be (more|longer) than', 'no (faster|further|farther|deeper|hotter|greater) than', 'no (larger|bigger|wider|older|younger|heavier|taller) than', 'not above', 'not over', 'as many as', 'as much as',
    ],
    '>': [
      'heavier than', 'bigger than', 'taller than', 'wider than', 'deeper than', 'faster than', 'further than', 'farther than', 'hotter than', 'dearer than', 'more than', 'over{! (a|an) }', 'above', 'exceeding', 'exceeds', 'exceed', 'in excess of', 'greater than', 'longer than', 'higher than', 'larger than',
      'upwards of', 'beyond',
    ],
    '>=': [
      'never (less|fewer|lower|shorter) than', 'never under', 'never below', '(in|under) no (case|circumstances|event) (less|fewer|under|below) [than]',
      'at least', 'not less than', 'no less than', 'no earlier than', 'not earlier than', 'no sooner than', 'not sooner than', 'at the earliest', 'not fewer than', 'no fewer than', 'a minimum of', 'minimum [{word}] of', 'minimum', 'min.', 'min', 'not be less than',
      'not lower than', 'not be (lower|shorter|smaller) than', 'not be (below|under)', 'not fall below', 'never be (lower|less|shorter) than', 'no lower than', 'not below', 'no shorter than', 'not shorter than', 'not under',
    ],
  },
  after: {
    '<=': ['or less', 'or lower', 'or worse', 'or fewer', 'or under', 'or below', 'at most', 'maximum', 'max', 'at the most', 'or shorter', 'or smaller'],
    '>=': ['or more', 'or better', 'or higher', 'and higher', 'at the earliest', 'or over', 'or above', 'or longer', 'or greater', 'and above', 'and over', 'at least', 'minimum', 'at the least', 'and more', 'upwards'],
  },
};

export const extremes = {
  '<=': ['maximum', 'max[.]', 'maximal', 'upper limit', '(highest|longest|largest) (permitted|permissible|allowed|allowable|possible)', 'ceiling', 'cap (on|for)'],
  '>=': ['minimum', 'min[.]', 'minimal', 'lower limit', '(lowest|shortest|smallest) (permitted|permissible|allowed|allowable|possible)'],
  copulas: ['(is|are|shall be|will be|must be|being|remains|remain|stands|stand) [(currently|now|therefore|usually|normally)] [(set|fixed) at]', 'equals', 'amounts to'],
  breaks: ['and', 'or', 'when', 'if', 'where', 'that', 'which', 'who', 'but', 'than', 'once', 'unless', 'until', 'after', 'before', 'is', 'are', 'was', 'were', 'may', 'must', 'shall', 'will', 'can', 'has', 'have', 'not'],
};

export const negation = {
  negators: ['not', 'never', 'no {word}', "don't", "doesn't", "won't", "isn't", "aren't", 'neither', 'nor', 'cannot', "can't"],
  blockers: ['if', 'when', 'where', 'who', 'which', 'that', 'unless', 'until', 'has', 'have', 'after', 'because', 'whose', 'once', 'with no', 'no (activity|use|login|log-in|transaction|transactions|response|reply|contact|payment|movement)'],
};

/** Names of things that a number behind them belongs to. */
export const labels = [
  '(meter|device|product|engine|frame|battery|handset|boiler) serial', 'serial',
  'membership', 'member',
  '(registered|incorporated|enrolled|recorded|entered|listed|filed|licensed|authorised|authorized) [{word}] [{word}] [{word}] [{word}] [{word}] [{word}] (under|with|as) [(the|its)] [{word}] (number|no.|no|nos.|#)', '(registered|registration|incorporation|enrolment|siren|siret|rcs|crn|gst|vat|tin|ein|business|corporate) [{word}] (number|no.|no|id) [(is|:)]', 'siren', 'siret', 'rcs [{word}]',
  'isbn', 'issn', 'abn', 'acn', 'uen', 'vat (no|no.|number|reg) [{word}]',
  '(tender|job|work order|docket|hearing|asset|plate|plot|consignment|waybill|claim form|study|trial|docket|entry|bib|seal|badge|card|voucher|coupon|prescription|apprenticeship|bond) (no|no.|nos.|number[s]|#|id|code) [(is|:)]', '(order|invoice|ticket|account|case|file|registration|serial|policy|complaint|reference|claim|licence|license|passport|receipt|booking|contract|document|company|tax|vat|patent|model|part|product|card|iban|parcel|tracking|customer|client|member|membership|patient|student|employee|meter|sort|batch|lot|charity|identity|identification|chip|donor|tenancy|permit|locker|seat|engine|chassis|library|user|account holder) (no|no.|nos.|number[s]|#|id|code) [(is|:)]', 'ref', 'ref.', 'our ref', 'your ref', 'flight', 'platform', 'channel', 'hall', 'line', 'bus', 'lane', 'highway', 'route', 'version', 'v', 'edition', 'issue', 'volume', 'box',
];

export const fillers = [
  'a period of', 'a further period of', 'a total period of', 'a maximum period of', 'a minimum period of', 'a maximum of', 'periods of', 'a term of', 'a total of', 'a further',
  'an additional', 'additional', 'a', 'an', 'the', 'about', 'approximately', 'around', 'the next', 'the first', 'the following', 'the initial', 'another', 'next', 'first', 
  'a (speed|height|length|width|weight|depth|distance|size|temperature|capacity|volume|value|rate|fee) of', 'the sum of', 'a sum of', 'the amount of', 'an amount of', 'a fine of', 'any', 'a full', 'the full', 'exactly', 'the period of', 'the said', 'such', 'one of the', 'our', 'its', 'their', 'each', 'only',
];

export const rangeTo = ['to', 'through', 'up to', 'until', 'till'];
export const rangeFrom = { between: ['and', 'to'], from: ['to', 'until', 'till', 'through', 'up to'], '(at least|no less than|not less than|no fewer than|not fewer than|a minimum of)': ['(but|and|or|nor) [(not|no)] more than', '(but|and) (at most|up to|not exceeding|a maximum of)'], '(more than|over|above|exceeding|in excess of)': ['(but|and) [(not|no)] more than', '(but|and) (at most|up to|not over|not above|not exceeding)'] };
