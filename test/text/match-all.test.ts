import { describe, expect, test } from '@jest/globals';
import { matchAll } from '../../src/text/match-all.js';

describe('matchAll', () => {
  test.each<[string, RegExp]>([
    ['one two three', /[a-z]+/g],
    ['one two three', /x/g],
    ['', /x*/g],
    ['a😀b', /x*/gu],
    ['a😀b', /(?<=^|b)/gu],
    ['ก ข ค', /(?<letter>[ก-ฮ])/gu],
  ])('finds in %j what the pattern %s finds', (text, pattern) => {
    expect(matchAll(text, pattern)).toEqual([...text.matchAll(pattern)]);
  });

  test('begins at the beginning, whatever the pattern was last asked', () => {
    const pattern = /a/g;
    pattern.test('aa');
    expect(matchAll('aa', pattern).map(({ index }) => index)).toEqual([0, 1]);
  });
});
