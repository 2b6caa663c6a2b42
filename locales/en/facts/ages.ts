import type { AgePhrases } from '../../../src/contract/fact-phrases.js';
import { withSquads } from '../../squads.js';

const WHOSE = "(his|her|their|your|the|the child's|a child's|his or her)";

/** Who has an age, said by a noun of their own. */
const PERSONS = [
  'child', 'children', 'kids', 'minor[s]', 'person[s]', 'people', 'individual[s]', 'user[s]', 'anyone', 'any one', 'someone', 'somebody', 'everyone', 'no one', 'nobody', 'student[s]', 'pupil[s]', 'member[s]', 'visitor[s]',
  'applicant[s]', 'customer[s]', 'consumer[s]', 'participant[s]', 'player[s]', 'youth', 'youths', 'teen[s]', 'teenager[s]', 'adult[s]', 'resident[s]', 'learner[s]', 'volunteer[s]', 'employee[s]', 'worker[s]', 'dependant[s]', 'dependent[s]', 'girls', 'boys', 'data subject[s]', '(account|card|policy|ticket|pass) holder[s]', '(card|policy)holder[s]', 'passenger[s]', 'traveller[s]', 'traveler[s]', 'patient[s]', 'client[s]', 'borrower[s]', 'infant[s]', 'baby', 'babies', 'driver[s]', 'candidate[s]', 'attendee[s]', 'shopper[s]', 'beneficiary', 'beneficiaries', 'tenant[s]', 'donor[s]', 'swimmer[s]', 'subscriber[s]', 'guest[s]', 'citizens', 'young people', 'young person[s]', 'persons', 'fan[s]', 'supporter[s]', 'juror[s]', 'apprentice[s]', 'trainee[s]', 'referee[s]', 'umpire[s]', 'spectator[s]', 'rider[s]', 'runner[s]', 'competitor[s]', 'entrant[s]', 'pensioner[s]', 'retiree[s]', 'senior[s]', 'cyclist[s]', 'skier[s]', 'sailor[s]', 'pilot[s]', 'athlete[s]', 'crew', 'skater[s]', 'climber[s]', 'gamer[s]', 'reader[s]', 'camper[s]', 'boarder[s]', 'lodger[s]', 'occupant[s]', 'pedestrian[s]', 'motorist[s]', 'operator[s]', 'bidder[s]', 'buyer[s]', 'voter[s]', 'elector[s]', 'ward[s]', 'toddler[s]', 'newborn[s]', 'bather[s]', 'carer[s]', 'caregiver[s]', 'claimant[s]', 'insured', 'policyholder[s]', 'hirer[s]', 'renter[s]', 'angler[s]', 'golfer[s]', 'contestant[s]',
];

/** Persons named by their age in words: `under-sixteens`, `over-sixties`. */
const PLURALS: [number, string][] = [[2, 'twos'], [3, 'threes'], [4, 'fours'], [5, 'fives'], [6, 'sixes'], [7, 'sevens'], [8, 'eights'], [9, 'nines'], [10, 'tens'], [11, 'elevens'], [19, 'nineteens'], [20, 'twenties'], [30, 'thirties'], [40, 'forties'], [80, 'eighties'], [75, 'seventy-fives'], [12, 'twelves'], [13, 'thirteens'], [14, 'fourteens'], [15, 'fifteens'], [16, 'sixteens'], [17, 'seventeens'], [18, 'eighteens'], [21, 'twenty-ones'], [25, 'twenty-fives'], [50, 'fifties'], [60, 'sixties'], [65, 'sixty-fives'], [70, 'seventies']];

/** Birthdays counted in words. */
function birthdays(ordinals: Record<number, string>): Record<string, string[]> {
  const phrases: [string, string[]][] = Object.entries(ordinals).flatMap(([age, ordinal]) => [
    [`[0,${age})`, [`yet to (reach|turn|have|celebrate) ${WHOSE} ${ordinal} birthday`, `[the day] (before|until|prior to) ${WHOSE} ${ordinal} birthday`, `not [yet] (had|reached|passed|celebrated) ${WHOSE} ${ordinal} birthday`]],
    [`[${age},∞)`, [`(had|reached|passed|celebrated) ${WHOSE} ${ordinal} birthday`]],
    [age, [`${ordinal} birthday`]],
  ]);
  for (const [age, plural] of PLURALS) {
    phrases.push([`[0,${age})`, [`under[-]${plural}`, `under the ${plural}`]], [`(${age},∞)`, [`over[-]${plural}`]]);
  }
  return Object.fromEntries(phrases.reduce((all, [value, list]) => all.set(value, [...(all.get(value) ?? []), ...list]), new Map<string, string[]>()));
}

export const ages: AgePhrases = {
  slots: {
    person: [...PERSONS, 'those', 'audience[s]'],
    noun: PERSONS,
    who: ['he or she', 'she or he', '{word}'],
    // A bare `years` is an age beside a person only: `at least 5 years` is a period.
    any: ['year[s] [of age|old]', 'yrs [old]', 'year-old[s]', 'years-old'],
    years: ['year[s] of age', 'year[s] old', 'year[s] or older', 'yrs old', 'year-old[s]', 'years-old', 'y/o', 'yo'],
    is: ['(is|are|am|be|being|was|were|still|you\'re|they\'re|who\'s)'],
    aged: ['aged', 'age', 'ages', 'of age', 'ages of', 'the age of', 'the ages of', 'an age of', 'age of', 'of the age of'],
    user: ['you [(is|are)]', 'he or she is', 'they are', 'user is', 'your child is', 'the child is'],
  },
  phrases: {
    '<': [
      '(until|till|before|up until) [(the|a|an|any|your|his|her|their|that|such)] [{word}] [{word}] {who} (reaches|reach|attains|attain|turns|turn|is|are|has reached|have reached|has turned|have turned) [the] [age] [of] {n} [{any}]',
      "(hasn't|haven't|hadn't) [yet] (reached|attained) [the] age of {n} [{any}]", "(hasn't|haven't|hadn't) [yet] (reached|attained|turned) {n} {any}", "(isn't|aren't|wasn't) [yet] {n} {years}", 'yet to (reach|turn|attain) [the age of] {n} [{any}]', `yet to (reach|turn|have|celebrate) ${WHOSE} {n}(th|rd|nd|st) birthday`, `not [yet] (had|reached|passed|celebrated) ${WHOSE} {n}(th|rd|nd|st) birthday`, '(fails|failed) to (reach|attain) the age of {n}',
      'under [the] age [of] {n} [{any}]', 'below [the] age [of] {n} [{any}]', 'under {n} {years}', 'below {n} {years}', 'younger than {n} {years}', 'younger than [the] age of {n} [{any}]', 'less than {n} {years}',
      '{person} (under|below) {n} {any}', '{noun} (under|below) {n}', 'younger than {n} years', '{person} [who {is}] (aged|age) (under|below|less than) {n}',
      '(not|never) [yet] (reached|attained) [the] age of {n} [{any}]', '(not|never) [yet] (reached|attained|turned) {n} {any}', 'not [yet] [at least] {n} {years}', 'not [yet] (aged|age) {n}', "{n} [{any}] has not been reached",
      'under-{n}s', 'under-{n}', 'under {n}s', '(before|until) [the] age of {n} [{any}]', "(before|prior to) (his|her|their|your|the child's|a child's|the) {n}(th|rd|nd|st) birthday", 'has not had (his|her|their) {n}(th|rd|nd|st) birthday',
      'aged under {n}', 'age under {n}', '(aged|age) less than {n}', '(aged|age) below {n}', 'lower than {n} {years}', '(before|until) (they|he|she|you) (turn[s]|reach[es]) {n} {any}', '< {n} {years}',
    ],
    '<=': [
      '{person} [(aged|age)] (up to|up to and including|not over|not above|no older than|not older than) {n} {any}', 'through [the] age [of] {n}', '[from] birth (to|until|up to|through) [the] [age] [of] {n} [{any}]', 'no[t] more than {n} {years}',
      '{person} {n} (or|and) (under|younger|below)', '{n} {years} (or|and) (under|younger|below|less)', '{n} {any} (or|and) below', '(aged|age|{person} of|{person} aged) {n} [{any}] (or|and) (less|under|below|younger)', '{n} [{any}] (or|and) younger', '(aged|age) {n} [{any}] (or|and) (under|younger|below)', 'not [be] older than {n} {years}', 'no older than {n} {years}', 'no[t] [be] older than {n} years', 'up to [and including] [the] age of {n} [{any}]', 'not over [the age of] {n} [{any}]', 'at most {n} {years}',
      'not more than {n} {years}', 'no more than {n} {years}', 'up to [and including] {n} {years}', '(aged|age) up to {n}', 'up to (age|the age of) {n}', 'not [be] (above|over|exceeding|exceed|more than) [the age of] {n} {years}', 'not exceeding [the age of] {n} {years}', 'not (above|exceeding) the age of {n}', 'maximum age [of|is] {n}', 'maximum age: {n}', '(maximum|highest|oldest|last) {word} age [(is|of|:|shall be|will be)] {n} [{any}]', '(upper|maximum) age limit [(for|of|to) {word} [{word} [{word}]]] (is|:) {n} [{any}]', 'maximum age (for|of|to) {word} [{word} [{word} [{word} [{word} [{word}]]]]] (is|:|shall be) {n} [{any}]', '{person} of {n} [{any}] (or|and) (under|younger|below)', 'aged {n} or less', '{n}s (and|or) (under|younger|below)', 'aged not more than {n}',
    ],
    '>': [
      'over [the] age [of] {n} [{any}]', 'above [the] age [of] {n} [{any}]', 'over {n} {years}', 'above {n} {years}', 'older than {n} {years}', 'more than {n} {years} (old|of age)', '{person} (over|above) {n} {any}', '{noun} (over|above) {n}', '(aged|age) (over|above|more than) {n}', 'over-{n}s', 'over {n}s', 'exceeds {n} {years} [of age]', 'past [the] age of {n}', 'older than [the] age of {n} [{any}]', 'in excess of {n} {years} of age', 'older than {n} years',
    ],
    '>=': [
      '(aged|age|ages) {n}+', '{n}s (and|or) (over|older|above)', '{person} [who {is}] [of] (at least|not less than|no younger than|a minimum of) {n} {any}', '(on|upon|when|after|by) [(you|they|he|she)] (attaining|reaching|turning|attain|reach|turn) [the] age [of] {n} [{any}]', '{n} (and|or) up[wards]{! to}',
      '{person} {n} (or|and) (over|older|above)', 'of or (above|over) the age of {n} [{any}]', 'at or (above|over) the age of {n} [{any}]',
      '{n} {years} (or|and) (over|older|above|up{! to}|upwards)', '{n} {any} (or|and) (above|upwards)', '(aged|age|{person} of|{person} aged) {n} [{any}] (or|and) (more|over|above|older)', '{n} [{any}] (or|and) older', '{n} [{any}] of age (or|and) (over|older|above)', '(aged|age) {n} [{any}] (or|and) (over|older|above|upwards)', '{n} {years} or more', 'at least {n} {years}', 'at least {n} [{any}] (of age|old)', 'at least (aged|age|the age of) {n} [{any}]', 'not (under|below|less than|younger than) the age of {n} [{any}]', 'not (under|below|less than|younger than) {n} {years}', 'not less than {n} {years}',
      'no younger than {n} [{any}]', 'not younger than {n}', 'no less than {n} {years}', 'minimum age [of|is|requirement of|requirement is] {n} [{any}]', 'minimum age: {n}', '(minimum|lowest|youngest) {word} age [(is|of|:|shall be|will be)] {n} [{any}]', 'minimum age (for|of|to) {word} [{word} [{word} [{word} [{word} [{word}]]]]] (is|:|shall be) {n} [{any}]', '(has|have|having|had) (reached|attained) [the] age [of] {n} [{any}]', '(has|have|having|had) (reached|attained|turned) {n} {any}', '(reaches|reach|reaching|attains|attain|attaining|turns|turn|turning) [the] age [of] {n} [{any}]', '(reaches|reach|reaching|attains|attain|attaining|turns|turn|turning) {n} {any}', '(has|have|having|had) (had|reached|passed|celebrated) (his|her|their|your|the) {n}(th|rd|nd|st) birthday', '{is} {n} {years} or (over|older|above|more)', '(aged|age) at least {n}', '(from|since) [the] age [of] {n} [{any}] [(onwards|upwards|up)]', '(aged|ages|age) {n} [{any}] and up{! to}', 'minimum of {n} {years}', `(from|since|after) ${WHOSE} {n}(th|rd|nd|st) birthday`, '(lower|minimum) age limit [(for|of|to) {word} [{word} [{word}]]] (is|:) {n} [{any}]', 'upon (reaching|attaining) [the] age of {n}', '{n} years of age at the minimum',
    ],
    '[]': [
      '(not|neither|no|never) [be] younger than {n} (or|nor) older than {m}', '(not|neither|no|never) [be] (younger than|under|below) [the age of] {n} [{any}] (or|nor) (older than|over|above) [the age of] {m} {any}',
      'minimum [{word}] age [(is|of|:)] {n} [{any}] and [the] maximum [{word}] [age] [(is|of|:)] {m} [{any}]', 'between {n} and {m} {years}', 'between [the] age[s] [of] {n} and {m} [{any}]', '(aged|ages|age) [from] {n}{to}{m} [{any}]', '(aged|ages|age) between {n} and {m} [{any}]', '{n}{to}{m} {years}', '{n}{to}{m}-year-old[s]', 'from {n} to {m} {years}', '[from] [the] ages [of] {n}{to}{m}', '(aged|age) at least {n} [{any}] (but|and) (not|no) (more than|over|older than|above) {m} [{any}]', '(aged|ages|age) {n} and {m} [{any}]', 'from [the] age [of] {n} to {m}', 'from [the] age [of] {n} (until|up to) {m}', '{n} or over and {m} or under', 'at least {n} and not more than {m} {years}', 'at least {n} but (not|no) older than {m} [{any}]', 'at least {n} {years} [(of age|old)] (but|and) (not|no) (more than|older than|over|above|exceeding) {m} [{any}]', 'at least {n} [{any}] (but|and) (not|no) (older than|over) {m} [{any}]', '{n} {years} or (over|older|above) (but|and) (not|no) (over|older than|above|more than) {m} [{any}]', '(aged|age) {n} [{any}] or (over|older|above) (but|and) (not|no) (over|older than|above|more than) {m} [{any}]', 'at least {n} but (not|no) more than {m} {years}', 'at least {n} but not (over|above) {m} {years}', '(aged|age|ages) {n} or {m} [{any}]', '{n} or {m} {years}', '{person} {n}{to}{m}', '{person} of {n}{to}{m}',
    ],
    '[)': [
      'at least {n} (but|and) (under|below|less than|younger than|not yet) {m} {years}', 'at least {n} (but|and) (younger than|not yet) {m}', '(aged|age) at least {n} [{any}] (but|and) (under|below|less than|younger than|not yet) {m} [{any}]', '(aged|age|ages) {n} or (over|older) (but|and) (under|below) [the age of] {m} [{any}]', '{n} or (over|older|above) (but|and) (under|below|younger than) {m} [{any}]', 'at least {n} {years} (but|and) (under|below|less than|younger than) {m} [{any}]', '{n} or over but under [the age of] {m}', '(aged|age|between) {n} (but|and) under {m}', '(aged|ages) {n} to under {m}',  'reached the age of {n} but not [yet] [the age of] {m}', '{n} [{any}] or (over|older|above) (but|and) (have |has )[not] [yet] (reached|turned|attained) {m}', '(have|has) (reached|attained) [the age of] {n} but (are|is) (under|not yet) {m}',
    ],
    '=': [
      '(aged|age) {n} [{any}]', 'the age of {n} [{any}]', '{n} year[s] (old|of age)', '{n} {years}', '{n}-year-old[s]', '{n} year old[s]', 'at age {n}', 'age is {n} [{any}]', '(entry|expiry|enrolment|enrollment|joining|retirement|pension|issue|starting|leaving|school-leaving|voting|drinking|driving) age [(is|of|at|:|shall be)] {n} [{any}]', 'age of {word} is {n} [{any}]', '{is} exactly {n} {years}', '(aged|age) exactly {n}', 'age of (majority|consent|digital consent) [,] [(is|of|at|being|namely|i.e.|currently)] {n} [{any}]', 'age of (majority|consent) (in|under) {word} is {n}', '(legal|full) age [,] [which|that] (is|being) [(currently|generally|usually)] {n} [{any}]', 'an age of {n} [{any}]', '{n}(th|rd|nd|st) birthday', 'set at {n} {years}',
    ],
  },
  words: withSquads(birthdays({ 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth', 6: 'sixth', 7: 'seventh', 8: 'eighth', 9: 'ninth', 10: 'tenth', 11: 'eleventh', 12: 'twelfth', 13: 'thirteenth', 14: 'fourteenth', 15: 'fifteenth', 16: 'sixteenth', 17: 'seventeenth', 18: 'eighteenth', 19: 'nineteenth', 20: 'twentieth', 21: 'twenty-first', 25: 'twenty-fifth', 65: 'sixty-fifth' }), ['(u|under-)# (team|squad|side|league|cup|tournament|match|matches|game|games|player|players|boys|girls|competition|championship|category|division|age group)[s]', 'u-# (team|squad|side|league|cup|tournament|player|players|boys|girls|championship)[s]']),
  until: { words: ['until', 'till', 'before'], reaching: ['turn[s|ed]', 'reach[es|ed]', 'attain[s|ed]'] },
  weak: {
    '<': ["(hasn't|haven't|hadn't) [yet] (reached|attained|turned) {n}", "(isn't|aren't|wasn't) [yet] [at least] {n}", '{person} (under|below) {n}', 'under {n}', 'below {n}', 'younger than {n}', '{is} (under|below|less than|younger than) {n}', '(not|never) [yet] (reached|attained|turned) {n}', '{is} not [yet] [at least] {n}', 'not yet {n}', '(before|until) (they|he|she|you) (turn[s]|reach[es]) {n}'],
    '<=': ['{n} (or|and) (under|younger|below)', 'no[t] older than {n}', '(not|never|no|nor) [be] (older than|over|above) {n}', 'up to {n}'],
    '>': ['{person} (over|above) {n}', '{is} over {n}', '{is} above {n}', 'older than {n}', 'over {n}', 'over-{n}'],
    '>=': ['{n} (or|and) (over|older|above|up{! to}|upwards)', '{n}+', '{is} [at least] {n} or (over|older|above|more)', '{is} at least {n}', '{user} [at least] {n}', '(?<!there )must be {n}', '(not|never|no|nor) [be] (under|below|younger than) {n}', '{person} [who {is}] not less than {n}', '(has|have|having|had) (reached|attained|turned) {n}', '(reaches|reach|reaching|attains|attain|attaining|turns|turn|turning) {n}'],
    '[]': ['(not|neither|no|never) [be] (younger than|under|below) {n} (or|nor) (older than|over|above) {m}', 'between {n} and {m}', 'at least {n} but (not|no) more than {m}', 'at least {n} but not (over|above) {m}', '{is} {n} or {m}'],
    '[)': ['at least {n} (but|and) (under|below|less than) {m}', 'over {n} but under {m}', 'from {n} to under {m}', 'reached {n} but not [yet] {m}'],
  },
  notAfter: ['(speed|temperature|value|reading|number|price|weight|frequency|result|total|sum|balance|voltage|pressure|humidity|noise|altitude|count|quantity|amount|figure|percentage|handicap|odds|average)[s] [(of|is|are|was|were|at|falls|fall|drops|drop|remains|remain|stays|stay|be|must be)] [not]', '(year|form|class|standard|primary|secondary|elementary|nursery|kindergarten|key stage|cycle|division|league|rank|degree|spf|type|module|unit|chapter|belt|star|wave|tranche|factor|index)[s] [no.]', '(track|song|episode|lesson|question|slide|line|score|mark|points|rating|grade|level|band|tier|category|size|stage|step|phase|room|floor|row|seat|gate|zone)[s]', '(group|party|parties|team|class|classes|batch|batches|crowd|audience|basket|order)[s] of', '[version] (ios|android|windows|macos|chrome|safari|firefox|edge|version[s]|release[s])'],
  records: ['(keep|keeps|kept|store|stores|retain|retains|hold|holds|maintain|maintains) [(the|all|any|its|their|our)] [{word}] (record|file|log|register|detail)[s] (of|on|about|for) [(the|its|their|our)]', '(keep|keeps|store|stores|retain|retains|hold|holds) [(the|all)] [personal] data (of|on|about) [(the|its|their|our)]'],
  // What is said to be older than some years and is no person.
  things: [
    '(whisky|whiskey|wine|rum|brandy|cheese|tree|oak|elm|yew|beech|hedge|house|castle|bridge|tower|church|barn|mill|wall|monument|account|archive|backup|business|bill|booking|building|car|claim|company|computer|contract|conversation|copy|copies|cookie|data|device|document|email|e-mail|entry|entries|event|file|firm|footage|image|information|invoice|item|log|log file|material|message|order|photo|post|purchase|receipt|record|recording|report|request|statement|thread|ticket|transaction|vehicle|version|video|voucher)[s][,] [(that|which)] [(is|are|was|were)] [not]',
  ],
  weakFollowers: ['may', 'must', 'can', 'cannot', 'should', 'shall', 'will', 'need[s]', 'to', 'and', 'or', 'who', 'when', 'in', 'at', 'on', 'if', 'unless', 'without', 'is', 'are', 'has', 'have', 'with', 'but', 'as', 'for', 'before', 'do', 'does', 'you', 'we', 'by', 'except', 'only', 'because', 'since', 'under', 'so', 'travel', 'pay', 'fly', 'enter', 'receive', 'get', 'ride', 'stay', 'eat', 'swim', 'use', 'sleep', 'live', 'attend', 'consent', 'require', 'go', 'join', 'sit', 'take', 'sign', 'count[s]', 'qualify', 'qualifies', 'apply', 'drive', 'vote', 'work', 'buy', 'rent', 'board', 'compete', 'download', 'access'],
};
