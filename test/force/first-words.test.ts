import { expect, test } from '@jest/globals';
import { listBeginnings, wordsBehind } from '../../src/force/first-words.js';

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
  expect([...new Set(listBeginnings(template, slots).map(({ word }) => word))].sort()).toEqual([...words].sort());
});

test.each([
  ['must not', ['not']],
  ['must', ['*']],
  ['must[ only]', ['*', 'only']],
  ['{be} [also] bound to', ['also', 'bound', 'also', 'bound']],
  ['undertake[s] to', ['to', 'to']],
  ['shall, on conviction', [',']],
  ["can't", ["'"]],
  ['(as {word} may|as such)', ['*', 'such']],
  ['un{rest} may', ['*']],
  ['or not{end}', ['not']],
])('behind the first word of %s stands %j', (template, words) => {
  expect(listBeginnings(template, slots).flatMap((beginning) => wordsBehind(beginning, slots)).sort()).toEqual([...words].sort());
});
