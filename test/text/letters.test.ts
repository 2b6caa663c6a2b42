import { describe, expect, test } from '@jest/globals';
import { DIGITS, LETTERS } from '../../src/text/letters.js';

const units = (from: number, to: number): string[] => Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i));

describe('LETTERS and DIGITS', () => {
  test.each([
    ['Latin', 0, 0x24f],
    ['accents', 0x300, 0x36f],
    ['Thai', 0xe00, 0xe7f],
    ['further Latin', 0x1e00, 0x1eff],
    ['punctuation', 0x2000, 0x206f],
  ])('are those of Unicode in %s', (_, from, to) => {
    const [letters, digits] = [new RegExp(`[${LETTERS}]`, 'u'), new RegExp(`[${DIGITS}]`, 'u')];
    for (const unit of units(from, to).filter((each) => !/\p{Cn}/u.test(each))) {
      expect([unit, letters.test(unit), digits.test(unit)]).toEqual([unit, /[\p{L}\p{M}]/u.test(unit), /\p{N}/u.test(unit)]);
    }
  });
});
