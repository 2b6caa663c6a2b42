import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseTemplate } from '../../src/facts/parse-template.js';
import { compileScan, compileSight } from '../../src/facts/scan-phrases.js';
import { compileSearch } from '../../src/facts/search-phrases.js';
import { compileTemplate, foldedPattern } from '../../src/facts/template.js';
import { compileHeads } from '../../src/facts/template-heads.js';

const GROUPS = [
  { payload: 'day', templates: ['day[s]', '[the] whole day'] },
  { payload: 'daily', templates: ['daily', 'every (day|morning)'] },
  { payload: 'data', templates: ['data [protection] act', "l'acte", 'd{word}'] },
  { payload: 'not', templates: ['no{!t} more', 'year{edge}'] },
];

/** What one alternation of all phrases finds, which is what the search stands for. */
function findByAlternation(text: string, spaced: boolean): [string, number, number][] {
  const longestFirst = GROUPS.flatMap(({ payload, templates }) => [...templates].sort((a, b) => b.replace(/\{[^}]*\}/g, '').length - a.replace(/\{[^}]*\}/g, '').length).map((template) => ({ payload, template })));
  const pattern = foldedPattern(longestFirst.map(({ template }) => `(${compileTemplate(template, { spaced })})`).join('|'), 'g');
  return [...text.matchAll(pattern)].map((match) => [longestFirst[match.slice(1).findIndex((group) => group !== undefined)]!.payload, match.index, match.index + match[0].length]);
}

const words = fc.array(fc.constantFrom('day', 'days', 'the', 'whole', 'daily', 'every', 'morning', 'data', 'protection', 'act', "l'acte", 'no', 'not', 'more', 'year', 'years', 'x', ',', 'da', 'd'), { maxLength: 12 });

describe('compileSearch', () => {
  test.each([true, false])('finds what an alternation of all phrases finds (words spaced: %s)', (spaced) => {
    const search = compileSearch(GROUPS, { spaced });
    fc.assert(
      fc.property(words, fc.constantFrom(' ', ''), (list, joint) => {
        const text = list.join(joint);
        expect(search(text).map(({ payload, start, end }) => [payload, start, end])).toEqual(findByAlternation(text, spaced));
      }),
      { numRuns: 300 },
    );
  });

  test('what must not stand around a phrase keeps it out', () => {
    const search = compileSearch([{ payload: 1, templates: ['day'] }], { spaced: true, before: '(?<!every )', after: '(?! off)' });
    expect(search('every day, a day off, one day').map(({ start }) => start)).toEqual([26]);
  });
});

describe('compileScan', () => {
  test('tries a pattern where one of its beginnings stands', () => {
    const scan = compileScan('(?:section|part) (?<n>[0-9]+)', ['section', 'part'], { spaced: true });
    expect(scan('parts of part 2 and section 13, section x').map((match) => [match.index, match.groups?.n])).toEqual([[9, '2'], [20, '13']]);
  });
});

describe('compileSight', () => {
  test('tells whether one of the phrases may begin somewhere', () => {
    const sees = compileSight(['section {n}', 'part'], { spaced: true });
    expect(['under section 4', 'apart from that', 'part', ''].map(sees)).toEqual([true, false, true, false]);
  });
});

describe('compileHeads', () => {
  const ahead = compileHeads({ spaced: true, slots: { who: [parseTemplate('child'), parseTemplate('minor')] } });
  test.each([
    ['no more than', ['no mor']],
    ['[the] age', ['the ag', 'age']],
    ['{who} under', ['child ', 'minor ']],
    ['{edge}of', ['of']],
    ['{any} of', null],
    ['', null],
  ])('%s begins with %j', (template, heads) => {
    const found = ahead(parseTemplate(template));
    // Heads may be shorter than a phrase allows, never longer than it says.
    if (heads === null) expect(found).toBeNull();
    else expect(heads.map((head) => found?.some((each) => head.startsWith(each)))).toEqual(heads.map(() => true));
  });

  test('seen from behind, heads are written backwards; blanks may be left out where words are written together', () => {
    const behind = compileHeads({ spaced: false, direction: 'behind' });
    expect(behind(parseTemplate('at least '))?.sort()).toEqual([' tsa', 'tsae'].sort());
  });
});
