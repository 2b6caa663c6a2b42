import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '../../src/text/fold.js';

describe('fold', () => {
  test.each([
    ['๓๐ วัน', '30 วัน'],
    ['L’ÂGE', "l'âge"],
    ['1\u202f000,50\u00a0€', '1 000,50 €'],
    ['« oui »', '" oui "'],
    ['e\u0301te\u0301', 'e\u0301te\u0301'.normalize('NFC')],
    ['นํ้า', 'น้ำ'],
    ['zero\u200bwidth', 'zerowidth'],
    ['two  \n spaces', 'two spaces'],
  ])('%j becomes %j', (text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  test('maps the folded words back to the words', () => {
    const text = 'a  b\u00ad\u00adc  ๓๐\u00a0วัน';
    const { text: folded, toSource } = fold(text);
    const at = folded.indexOf('30');
    expect(text.slice(toSource(at), toSource(at + 2))).toBe('๓๐');
  });

  test('offsets rise with offsets, stay inside, and meet at both ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\u00a0', '\u00ad', '\u200b', '๓', 'é', 'e\u0301', '\u0e4d\u0e32', '’', 'İ', 'น') }), (text) => {
        const { text: folded, toSource, toFolded } = fold(text);
        let last = 0;
        for (let i = 0; i <= folded.length; i++) {
          const at = toSource(i);
          expect(at).toBeGreaterThanOrEqual(last);
          expect(at).toBeLessThanOrEqual(text.length);
          last = at;
        }
        expect(toFolded(text.length)).toBe(folded.length);
      }),
    );
  });
});
