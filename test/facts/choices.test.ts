import { expect, test } from '@jest/globals';
import { readFacts } from '../../src/index.js';

/** What the sentences inside an ICU choice state; a plural's `other` stands for all of its forms. */
test.each([
  ['You pay {kind, select, card {a fee of RM10} other {no fee}} today.', ['money MYR 10']],
  ['Wait {n, plural, one {1 day} other {# days, at most 30 days}}.', ['duration <=P30D']],
  ['Hello {name}, 3 days are left.', ['duration P3D']],
])('%s', (text, expected) => {
  const facts = readFacts(text, 'en').filter(({ kind }) => kind !== 'placeholder' && kind !== 'name');
  expect(facts.map(({ kind, value }) => `${kind} ${value}`)).toEqual(expected);
});
