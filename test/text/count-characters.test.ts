import { describe, expect, it } from '@jest/globals';
import { countLetters, letterCounterOf } from '../../src/text/count-characters.js';

describe('counting characters', () => {
  it.each([
    ['', 0],
    ['Up to 30 days.', 8],
    ['ที่ก', 2],
    ['𝒜 😀 b', 2],
    ['\ud835', 0],
  ])('counts the letters of %j: %i', (text, letters) => {
    expect(countLetters(text)).toBe(letters);
  });

  it('counts the letters of one script, and remembers no answer of another', () => {
    const text = 'ข้อ 5 of the contract';
    expect([letterCounterOf('Thai')(text), letterCounterOf('Latin')(text), letterCounterOf('Thai')(text)]).toEqual([2, 13, 2]);
  });
});
