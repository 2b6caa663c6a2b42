import { describe, expect, test } from '@jest/globals';
import { compileTemplate, compileTemplates, foldedPattern } from '../../src/facts/template.js';

const matches = (template: string, text: string, spaced = true): boolean =>
  foldedPattern(`^${compileTemplate(template, { spaced, slots: { n: '[0-9]+', person: '(?:child|children)' } })}$`, 'u').test(text);

describe('phrase templates', () => {
  test.each([
    ['under [the] age of {n}', 'under age of 13', true],
    ['under [the] age of {n}', 'under the age of 13', true],
    ['under [the] age of {n}', 'under theage of 13', false],
    ['{n} year[s] [old]', '13 year', true],
    ['{n} year[s] [old]', '13 years old', true],
    ['{n} year[s] [old]', '13 years ', false],
    ['{person} (under|below) {n}', 'children below 13', true],
    ['{person} (under|below) {n}', 'children over 13', false],
    ['regulation \\(eu\\) 2016/679', 'regulation (eu) 2016/679', true],
    ['u.s.', 'u.s.', true],
    ['u.s.', 'uxsx', false],
  ])('%s on %j: %s', (template, text, expected) => {
    expect(matches(template, text)).toBe(expected);
  });

  test('a space may be missing where words are written together', () => {
    expect(matches('ไม่เกิน {n} วัน', 'ไม่เกิน30วัน', false)).toBe(true);
    expect(matches('ไม่เกิน {n} วัน', 'ไม่เกิน 30 วัน', false)).toBe(true);
  });

  test('a phrase begins and ends at word edges', () => {
    const pattern = foldedPattern(compileTemplates(['noon', 'midday'], { spaced: true }), 'gu');
    expect('afternoon noons noon'.match(pattern)).toEqual(['noon']);
  });

  test('an unknown slot is a mistake in a pack', () => {
    expect(() => compileTemplate('{nobody}', { spaced: true })).toThrow('Unknown slot {nobody}');
  });
});
