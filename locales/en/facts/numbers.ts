import type { NumberWords } from '../../../src/contract/number-words.js';

export const numbers: NumberWords = {
  decimal: '.',
  add: {
    zero: [0, 0], nil: [0, 0], one: [1, 0], two: [2, 0], three: [3, 0], four: [4, 0], five: [5, 0], six: [6, 0], seven: [7, 0],
    eight: [8, 0], nine: [9, 0], ten: [10, 0], eleven: [11, 0], twelve: [12, 0], thirteen: [13, 0], fourteen: [14, 0],
    fifteen: [15, 0], sixteen: [16, 0], seventeen: [17, 0], eighteen: [18, 0], nineteen: [19, 0],
    twenty: [20, 10], thirty: [30, 10], forty: [40, 10], fourty: [40, 10], fifty: [50, 10], sixty: [60, 10], seventy: [70, 10],
    eighty: [80, 10], ninety: [90, 10],
  },
  times: { dozen: 12, hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 },
  joiners: ['and'],
  before: { 'a ': 1, 'an ': 1, 'a quarter of an ': 0.25, 'quarter of an ': 0.25, 'three quarters of an ': 0.75, 'three-quarters of an ': 0.75, 'half a ': 0.5, 'half an ': 0.5, 'one-half ': 0.5, 'a half ': 0.5 },
  halves: ['-and-a-half', 'and a half', 'and one half', 'and one-half', '1/2'],
  decoys: ['three-quarters{! of an}', 'three quarters (majority|of (the|all|its|our|members|those))', 'one day (we|you|they|it)', 'if one day', 'hours a day', '(24|twenty-four)[-]hour (hotline|helpline|line|service[s]|support|desk|reception|assistance|emergency|security|care|clinic|pharmacy|surveillance|access|cover|monitoring|customer|phone|telephone|call|clock)', "baker's dozen", 'six sigma', 'catch-22', 'days a week', 'one another', 'no one', 'someone', 'anyone', 'everyone'],
  ordinals: {
    first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12,
    thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20,
    'twenty-first': 21, 'twenty-second': 22, 'twenty-third': 23, 'twenty-fourth': 24, 'twenty-fifth': 25, 'twenty-sixth': 26,
    'twenty-seventh': 27, 'twenty-eighth': 28, 'twenty-ninth': 29, thirtieth: 30, 'thirty-first': 31,
  },
};
