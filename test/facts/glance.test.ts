import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compileGlance } from '../../src/facts/glance.js';
import { parseTemplate } from '../../src/facts/parse-template.js';
import { compileTemplates, foldedPattern } from '../../src/facts/template.js';
import { needsOf } from '../../src/facts/template-needs.js';

const phrases = ['no more than', 'up to', 'at [the] (most|latest)', 'ratio {word} [of {word}]', '[about]'];
const pieces = ['no more than', 'up to', 'at the most', 'at latest', 'ratio of men to', 'about', 'children', ' ', ':', '.', '9'];

describe('compileGlance', () => {
  const behind = compileGlance(phrases.slice(0, 4), { spaced: true, direction: 'behind', between: ' :' });

  test.each([
    ['no more than 9', true],
    ['at most:  9', true],
    ['the ratio of pupils to teachers 9', true],
    ['children 9', false],
    ['no more than five, 9', false],
    ['9', false],
  ])('whether %j holds a phrase in front of its number is %s', (text, may) => {
    expect(behind(text, text.indexOf('9'))).toBe(may);
  });

  test('ahead it looks at what follows', () => {
    const ahead = compileGlance(['days', 'week[s]'], { spaced: true, between: ' -' });
    expect(['9 days', '9 - weeks', '9 months', '9'].map((text) => ahead(text, 1))).toEqual([true, true, false, false]);
  });

  test('a phrase that may be empty may stand anywhere', () => {
    expect(compileGlance(phrases, { spaced: true })('children', 0)).toBe(true);
  });

  test('it never denies what the pattern finds', () => {
    const pattern = foldedPattern(`(?<=${compileTemplates(phrases.slice(0, 4), { spaced: true })}[ :]{0,4})`, 'y');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), (list) => {
        const text = list.join('');
        for (let place = 0; place <= text.length; place++) {
          pattern.lastIndex = place;
          if (pattern.test(text)) expect(behind(text, place)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('needsOf', () => {
  test.each([
    ['[the] age [of {word}]', ['age']],
    ['(ratio|quotient) {word}', ['ratio', 'quotient']],
    ['in {who} {word}', ['child', 'minor']],
    ['[about] {word}', null],
    ['(about|) {word}', null],
  ])('%s needs %j', (template, words) => {
    expect(needsOf(parseTemplate(template), { who: [parseTemplate('child'), parseTemplate('minor')] })).toEqual(words);
  });
});
