import { describe, expect, test } from '@jest/globals';
import { displayWidth, padEnd, printable } from '../../src/report/text/display-width.js';
import { fitWords, wrapWords } from '../../src/report/text/fit-words.js';

describe('columns of a terminal', () => {
  test.each([
    ['plain', 5],
    ['ที่', 1], // "that": consonant, vowel above, tone above
    ['กำ', 2], // "handful": ำ takes a column
    ['นโยบาย', 6], // "policy"
    ['ข้อ', 2], // "clause"
    ['données', 7],
    ['donne\u0301es', 7],
    ['同意', 4],
    ['\u001b[31mred\u001b[39m é', 5],
  ])('%s takes %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  test('padding counts columns, not characters', () => {
    expect(padEnd('ที่', 3)).toBe('ที่  ');
  });

  test('a document cannot steer the terminal', () => {
    expect(printable('a\u001b[2Jb\r\nc\u2028d')).toBe('a [2Jb c d');
  });
});

describe('cutting', () => {
  test.each([
    ['start', 'We keep your data for 30 days', 16, 'We keep your…'],
    ['end', 'We keep your data for 30 days', 12, '…for 30 days'],
    ['start', 'short', 10, 'short'],
    ['start', 'Datenschutzgrundverordnung', 12, 'Datenschutz…'],
  ] as const)('at the %s: %s to %i', (keep, text, width, cut) => {
    expect(fitWords(text, width, 'en', keep)).toBe(cut);
  });

  test('Thai is cut between words and never inside a grapheme', () => {
    // "We collect pupils' personal data"
    const text = 'เราเก็บรวบรวมข้อมูลส่วนบุคคลของนักเรียน';
    for (let width = 2; width < 36; width++) {
      const cut = fitWords(text, width, 'th');
      expect(displayWidth(cut)).toBeLessThanOrEqual(width);
      expect(cut.slice(0, -1)).toBe(text.slice(0, cut.length - 1));
      expect(/^\p{M}/u.test(text.slice(cut.length - 1))).toBe(false);
    }
  });

  test('a clause of megabytes is cut without being read', () => {
    const start = performance.now();
    expect(fitWords('data '.repeat(1_000_000), 20, 'en')).toBe('data data data data…');
    expect(performance.now() - start).toBeLessThan(500);
  });

  test('lines are as wide as they may be and lose nothing', () => {
    const lines = wrapWords('The word and the figure disagree: “thirty” and “60”.', 20, 'en');
    expect(lines).toEqual(['The word and the', 'figure disagree:', '“thirty” and “60”.']);
  });
});
