import type { AgePhrases } from '../../../src/contract/fact-phrases.js';

export const ages: AgePhrases = {
  slots: {
    person: [
      'child', 'children', 'kids', 'minor[s]', 'person[s]', 'people', 'individual[s]', 'user[s]', 'anyone', 'any one', 'someone', 'somebody', 'everyone', 'no one', 'nobody', 'those', 'student[s]', 'pupil[s]', 'member[s]', 'visitor[s]',
      'applicant[s]', 'customer[s]', 'consumer[s]', 'participant[s]', 'player[s]', 'youth', 'youths', 'teen[s]', 'teenager[s]', 'adult[s]', 'resident[s]', 'learner[s]', 'volunteer[s]', 'employee[s]', 'worker[s]', 'dependant[s]', 'dependent[s]', 'girls', 'boys', 'data subject[s]', 'account holder[s]', 'subscriber[s]', 'guest[s]', 'citizens', 'young people', 'young person[s]', 'audience[s]', 'persons',
    ],
    years: ['year[s] [of age|old]', 'yrs [old]', 'year-old[s]', 'years-old', 'y/o', 'yo'],
    is: ['(is|are|am|be|being|was|were|still|you\'re|they\'re|who\'s)'],
    aged: ['aged', 'age', 'ages', 'of age', 'ages of', 'the age of', 'the ages of', 'an age of', 'age of', 'of the age of'],
    user: ['you [(is|are)]', 'he or she is', 'they are', 'user is', 'your child is', 'the child is'],
  },
  phrases: {
    '<': [
      'under [the] age [of] {n} [{years}]', 'below [the] age [of] {n} [{years}]', 'under {n} {years}', 'below {n} {years}', 'younger than {n} {years}', 'younger than [the] age of {n} [{years}]', 'less than {n} {years}',
      '{person} under {n}', '{person} below {n}', '{person} [who {is}] (aged|age) (under|below|less than) {n}',
      '(not|never) [yet] (reached|attained) [the] age of {n} [{years}]', '(not|never) [yet] (reached|attained) {n} [{years}]', '(not|never) [yet] turned {n}', 'not [yet] {n} [{years}]', "{n} [{years}] has not been reached",
      'under-{n}s', 'under-{n}', 'under {n}s', '(before|until) [the] age of {n} [{years}]', "(before|prior to) (his|her|their|your|the child's|a child's|the) {n}(th|rd|nd|st) birthday", 'has not had (his|her|their) {n}(th|rd|nd|st) birthday',
      'aged under {n}', 'age under {n}', '(aged|age) less than {n}', '(aged|age) below {n}', 'lower than {n} {years}', '(before|until) (they|he|she|you) (turn[s]|reach[es]) {n}', '< {n} {years}',
    ],
    '<=': [
      '{person} {n} (or|and) (under|younger|below)', '{n} {years} (or|and) (under|younger|below|less)', '{n} (or|and) younger', '(aged|age) {n} [{years}] (or|and) (under|younger|below)', 'not [be] older than {n} {years}', 'no older than {n} {years}', 'up to [and including] [the] age of {n} [{years}]', 'not over [the age of] {n} [{years}]', 'at most {n} {years}',
      'not more than {n} {years}', 'no more than {n} {years}', 'up to [and including] {n} {years}', '(aged|age) up to {n}', 'up to (age|the age of) {n}', 'not (above|exceeding|exceed) [the age of] {n} {years}', 'not exceeding [the age of] {n} {years}', 'not (above|exceeding) the age of {n}', 'maximum age [of|is] {n}', 'maximum age: {n}', '{person} of {n} [{years}] (or|and) (under|younger|below)', 'aged {n} or less', 'aged not more than {n}',
    ],
    '>': [
      'over [the] age [of] {n} [{years}]', 'above [the] age [of] {n} [{years}]', 'over {n} {years}', 'above {n} {years}', 'older than {n} {years}', 'more than {n} {years} (old|of age)', '{person} over {n}', '{person} above {n}', '(aged|age) (over|above|more than) {n}', 'over-{n}s', 'over {n}s', 'exceeds {n} {years} [of age]', 'past [the] age of {n}', 'older than [the] age of {n} [{years}]', 'in excess of {n} {years} of age', 'older than {n} years',
    ],
    '>=': [
      '{person} {n} (or|and) (over|older|above)', 'of or (above|over) the age of {n} [{years}]', 'at or (above|over) the age of {n} [{years}]',
      '{n} {years} (or|and) (over|older|above|up|upwards)', '{n} [{years}] of age (or|and) (over|older|above)', '(aged|age) {n} [{years}] (or|and) (over|older|above|upwards)', '{n} {years} or more', 'at least {n} {years}', 'at least {n} [{years}] (of age|old)', 'at least (aged|age|the age of) {n} [{years}]', 'not (under|below|less than|younger than) [the age of] {n} [{years}]', 'not less than {n} {years}',
      'no (less|younger) than {n} [{years}]', 'not less than {n} {years} of age', 'minimum age [of|is|requirement of|requirement is] {n} [{years}]', 'minimum age: {n}', 'minimum age for {word} is {n}', '(has|have|having|had) (reached|attained) [the] [age] [of] {n} [{years}]', '(reaches|reach|reaching|attains|attain|attaining|turns|turn|turning) [the] [age] [of] {n} [{years}]', '{is} {n} {years} or (over|older|above|more)', '(aged|age) at least {n}', '(from|since) [the] age [of] {n} [{years}] [(onwards|upwards|up)]', '(aged|ages|age) {n} [{years}] and up', 'minimum of {n} {years}', 'upon (reaching|attaining) [the] age of {n}', '{n} years of age at the minimum',
    ],
    '[]': [
      'between {n} and {m} {years}', 'between [the] age[s] [of] {n} and {m} [{years}]', '(aged|ages|age) [from] {n}{to}{m} [{years}]', '(aged|ages|age) between {n} and {m} [{years}]', '{n}{to}{m} {years}', '{n}{to}{m}-year-old[s]', 'from {n} to {m} {years}', '[from] [the] ages [of] {n}{to}{m}', '(aged|ages|age) {n} and {m} [{years}]', 'from [the] age [of] {n} to {m}', 'from [the] age [of] {n} (until|up to) {m}', '{n} or over and {m} or under', 'at least {n} and not more than {m} {years}', 'at least {n} but (not|no) (more|older) than {m} [{years}]', 'at least {n} but not (over|above) {m} [{years}]', '{person} {n}{to}{m}', '{person} of {n}{to}{m}',
    ],
    '[)': [
      'at least {n} (but|and) (under|below|less than|younger than|not yet) {m} [{years}]', '(aged|age|ages) {n} or (over|older) (but|and) (under|below) [the age of] {m} [{years}]', '{n} or (over|older|above) (but|and) (under|below|younger than) {m} [{years}]', 'at least {n} {years} (but|and) (under|below|less than|younger than) {m} [{years}]', 'over {n} but under {m}', '{n} or over but under [the age of] {m}', '(aged|age|between) {n} (but|and) under {m}', '(aged|ages) {n} to under {m}', 'from {n} to under {m}', 'reached {n} but not [yet] {m}', 'reached the age of {n} but not [yet] [the age of] {m}', '{n} [{years}] or (over|older|above) (but|and) (have |has )[not] [yet] (reached|turned|attained) {m}', '(have|has) (reached|attained) [the age of] {n} but (are|is) (under|not yet) {m}',
    ],
    '=': [
      '(aged|age) {n} [{years}]', 'the age of {n} [{years}]', '{n} {years} (old|of age)', '{n}-year-old[s]', '{n} year old[s]', 'at age {n}', 'age is {n}', '{is} {n} {years}', '{is} exactly {n} [{years}]', '(aged|age) exactly {n}', 'age of (majority|consent|digital consent) [is|of|at|being] {n} [{years}]', 'age of (majority|consent) (in|under) {word} is {n}', 'an age of {n} [{years}]', '{n}(th|rd|nd|st) birthday', 'set at {n} {years}',
    ],
  },
  weak: {
    '<': ['under {n}', 'below {n}', 'younger than {n}', '{is} (under|below|less than|younger than) {n}'],
    '<=': ['{n} (or|and) (under|younger|below)', 'no[t] older than {n}', 'up to {n}'],
    '>': ['{is} over {n}', '{is} above {n}', 'older than {n}', 'over {n}', 'over-{n}'],
    '>=': ['{n} (or|and) (over|older|above|up|upwards)', '{n}+', '{is} [at least] {n} or (over|older|above|more)', '{is} at least {n}', '{user} [at least] {n}', 'must be {n}'],
    '[]': ['between {n} and {m}'],
  },
  weakFollowers: ['may', 'must', 'can', 'cannot', 'should', 'shall', 'will', 'need[s]', 'to', 'and', 'or', 'who', 'when', 'in', 'at', 'on', 'if', 'unless', 'without', 'is', 'are', 'has', 'have', 'with', 'but', 'as', 'for', 'before', 'do', 'does', 'you', 'we', 'by', 'years', 'except', 'only', 'because', 'since', 'under', 'so'],
};
