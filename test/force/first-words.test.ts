import { expect, test } from '@jest/globals';
import { firstWords } from '../../src/force/first-words.js';

const slots = { be: ['is', 'are'], never: ['never', 'in no event'] };

test.each([
  ['must not', ['must']],
  ['(need|needs) to', ['need', 'needs']],
  ['{be} bound to', ['is', 'are']],
  ['[also] must', ['also', 'must']],
  ['option[s]', ['option', 'options']],
  ['{never} may', ['in', 'never']],
  ['un{rest}', ['un*']],
  ['{stem}less', ['*']],
  [', no {gap} may', [',']],
  ["can't", ['can']],
])('%s begins with %j', (template, words) => {
  expect([...firstWords(template, slots)].sort()).toEqual([...words].sort());
});
