import { describe, expect, test } from '@jest/globals';
import { writeNumber } from '../../src/load/docx/write-number.js';
import { abstractNumber, item, level, makeDocx, number, paragraph, run, style, styled } from './docx/make-docx.js';
import { findFaults, load } from './load.js';

/** The labels of a document, in reading order. */
async function labels(body: string, numbering: string, styles = ''): Promise<(string | null)[]> {
  const policy = await load(makeDocx({ body, numbering, styles }), { name: 'a.docx', language: 'en' });
  expect(findFaults(policy)).toEqual([]);
  return policy.clauses.map(({ label }) => label?.text ?? null);
}

const clause = (id: number, index = 0, more = '') => item('We keep the names of the pupils.', id, index, more);
const clauses = (id: number, ...levels: number[]) => levels.map((index) => clause(id, index)).join('');

describe('numbers as they are written', () => {
  test.each<[string, number[], string[]]>([
    ['decimal', [1, 10], ['1', '10']],
    ['decimalZero', [1, 9, 10, 100], ['01', '09', '10', '100']],
    ['lowerLetter', [1, 26, 27, 28, 53], ['a', 'z', 'aa', 'bb', 'aaa']],
    ['upperLetter', [2, 27], ['B', 'AA']],
    ['lowerRoman', [4, 9, 14, 40], ['iv', 'ix', 'xiv', 'xl']],
    ['upperRoman', [1999], ['MCMXCIX']],
    ['thaiLetters', [1, 2, 3, 4, 41, 42], ['ก', 'ข', 'ค', 'ง', 'ฮ', 'กก']],
    ['thaiNumbers', [1, 20], ['๑', '๒๐']],
    ['thaiCounting', [1, 3], ['หนึ่ง', 'สาม']],
    ['ordinal', [1, 2, 3, 4, 11, 21], ['1st', '2nd', '3rd', '4th', '11th', '21st']],
    ['decimalEnclosedCircle', [1, 20, 21], ['①', '⑳', '21']],
    ['numberInDash', [2], ['- 2 -']],
    ['zeros3', [7], ['007']],
    ['none', [1], ['']],
    ['bullet', [1], ['']],
    ['unheardOf', [5], ['5']],
    ['lowerLetter', [0, -3], ['', '']],
    ['lowerRoman', [0], ['']],
  ])('%s', (format, values, written) => {
    const writing = { language: 'en', ordinalEndings: { one: 'st', two: 'nd', few: 'rd', other: 'th' }, words: ['', 'หนึ่ง', 'สอง', 'สาม'] };
    expect(values.map((value) => writeNumber(value, format, writing))).toEqual(written);
  });
});

describe('numbers as they are counted', () => {
  const legal = abstractNumber(1, level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2'), level(2, 'lowerLetter', '(%3)')) + number(1, 1);

  test.each<[string, string, string, (string | null)[]]>([
    ['levels restart below a higher one', clauses(1, 0, 1, 1, 2, 2, 1, 2, 0, 1, 2), legal, ['1.', '1.1', '1.2', '(a)', '(b)', '1.3', '(a)', '2.', '2.1', '(a)']],
    ['a level above that has not begun', clauses(1, 1, 1, 0, 1), legal, ['1.1', '1.2', '2.', '2.1']],
    ['a level that is left out further on', clauses(1, 0, 1, 0, 2, 1), legal, ['1.', '1.1', '2.', '(a)', '2.1']],
    ['text boxes count by themselves', `${clauses(1, 0)}<w:p><w:r><w:t>A box:</w:t><w:pict><v:shape><v:textbox><w:txbxContent>${clauses(1, 0, 0)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>${clauses(1, 0)}`, legal, ['1.', null, '1.', '2.', '2.']],
    ['a level without a start', clauses(3, 0), abstractNumber(3, '<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>') + number(3, 3), ['0.']],
    ['ordinals', clauses(3, 0, 0), abstractNumber(3, level(0, 'ordinal', '%1')) + number(3, 3), ['1st', '2nd']],
    ['two numberings with one definition count on', clauses(1, 0, 0) + clauses(2, 0), legal + number(2, 1), ['1.', '2.', '3.']],
    ['an override starts anew, once', clauses(1, 0, 0) + clauses(2, 0, 0) + clauses(1, 0), legal + number(2, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'), ['1.', '2.', '1.', '2.', '3.']],
    ['an override with a number of its own', clauses(2, 0, 0), legal + number(2, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'), ['5.', '6.']],
    ['an override with a level of its own', clauses(2, 0, 0), legal + number(2, 1, `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', '%1)')}</w:lvlOverride>`), ['I)', 'II)']],
    ['a level that never restarts', clauses(3, 0, 1, 0, 1), abstractNumber(3, level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '(%2)', '<w:lvlRestart w:val="0"/>')) + number(3, 3), ['1.', '(a)', '2.', '(b)']],
    ['a level that restarts after the first only', clauses(3, 0, 1, 2, 1, 2, 0, 1, 2), abstractNumber(3, level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '(%2)'), level(2, 'lowerRoman', '(%3)', '<w:lvlRestart w:val="1"/>')) + number(3, 3), ['1.', '(a)', '(i)', '(b)', '(ii)', '2.', '(a)', '(i)']],
    ['numbers above a legal one are decimal', clauses(3, 0, 1), abstractNumber(3, level(0, 'upperRoman', 'Article %1.'), level(1, 'decimalZero', 'Section %1.%2', '<w:isLgl/>')) + number(3, 3), ['Article I.', 'Section 1.01']],
    ['words in front', clauses(3, 0, 0), abstractNumber(3, level(0, 'decimal', 'Article %1 –')) + number(3, 3), ['Article 1 –', 'Article 2 –']],
    ['numbers beyond any list that is typed', clauses(3, 0, 0), abstractNumber(3, '<w:lvl w:ilvl="0"><w:start w:val="499"/><w:numFmt w:val="decimal"/><w:lvlText w:val="[%1]"/></w:lvl>') + number(3, 3), ['[499]', '[500]']],
    ['nothing printed', clauses(3, 0), abstractNumber(3, level(0, 'none', '')) + number(3, 3), [null]],
    ['a deeper number than there is', clauses(3, 0), abstractNumber(3, level(0, 'decimal', '%1.%2')) + number(3, 3), [null]],
    ['a numbering that is not there', clauses(9, 0), legal, [null]],
    ['an empty item counts', clauses(1, 0) + item('', 1) + clauses(1, 0), legal, ['1.', '3.']],
    ['a numbering of zeros', clauses(3, 0), abstractNumber(3, '<w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1."/></w:lvl>') + number(3, 3), ['001.']],
  ])('%s', async (_, body, numbering, expected) => expect(await labels(body, numbering)).toEqual(expected));

  test('the number comes through the style, by the level that is tied to it', async () => {
    const numbered = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
    const styles = style('A', 'Clause', numbered) + style('B', 'Subclause', `<w:basedOn w:val="A"/>`) + style('C', 'Plain', `<w:basedOn w:val="A"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>`);
    const numbering = abstractNumber(1, level(0, 'decimal', '%1.', '<w:pStyle w:val="A"/>'), level(1, 'decimal', '%1.%2', '<w:pStyle w:val="B"/>')) + number(1, 1);
    const words = 'We keep the names of the pupils.';
    expect(await labels(styled('A', words) + styled('B', words) + styled('B', words) + styled('C', words) + styled('A', words), numbering, styles)).toEqual(['1.', '1.1', '1.2', null, '2.']);
  });

  test('a definition may point to a list style; links in a circle lead nowhere', async () => {
    const list = (id: string, numberId: number) => style(id, id, `<w:pPr><w:numPr><w:numId w:val="${numberId}"/></w:numPr></w:pPr>`, 'numbering');
    const linked = (id: number, to: string) => `<w:abstractNum w:abstractNumId="${id}"><w:numStyleLink w:val="${to}"/></w:abstractNum>`;
    const numbering = linked(1, 'L') + abstractNumber(2, level(0, 'upperLetter', '%1.')) + linked(3, 'M') + number(1, 1) + number(2, 2) + number(3, 3);
    expect(await labels(clauses(1, 0, 0) + clauses(3, 0), numbering, list('L', 2) + list('M', 3))).toEqual(['A.', 'B.', null]);
  });

  test('bullets are marks and no labels; what follows the number may be nothing', async () => {
    const numbering = abstractNumber(1, level(0, 'bullet', '\uF0B7')) + abstractNumber(2, level(0, 'decimal', '%1.', '<w:suff w:val="nothing"/>')) + number(1, 1) + number(2, 2);
    const policy = await load(makeDocx({ body: clause(1) + clause(2), numbering }), { name: 'a.docx', language: 'en' });
    expect(policy.source).toBe('• We keep the names of the pupils.\n1.We keep the names of the pupils.\n');
    expect(policy.clauses.map(({ text, label }) => [text, label?.text])).toEqual([['We keep the names of the pupils.', undefined], ['We keep the names of the pupils.', '1.']]);
    expect(policy.clauses.map(({ start, end }) => policy.source.slice(start.offset, end.offset))).toEqual(policy.source.trim().split('\n'));
  });

  test('a number is known, where a typed one would be ambiguous', async () => {
    const policy = await load(makeDocx({ body: clauses(1, 0), numbering: abstractNumber(1, level(0, 'lowerRoman', '%1.')) + number(1, 1) }), { name: 'a.docx', language: 'en' });
    expect(policy.clauses[0]!.label).toEqual({ text: 'i.', ordinals: [1], scheme: 'lower-roman' });
  });

  test('typed labels stay labels, beside automatic ones', async () => {
    const numbering = abstractNumber(1, level(0, 'decimal', '%1.')) + number(1, 1);
    expect(await labels(clause(1) + paragraph('(a) the names;') + `<w:p>${run('(b)')}<w:r><w:tab/></w:r>${run('the classes.')}</w:p>` + clause(1), numbering)).toEqual(['1.', '(a)', '(b)', '2.']);
  });

  test.each<[string, string, string]>([
    ['by indentation', 'i1 i1.i1 i1.i2 i2', [clause(1, 0, '<w:ind w:left="720"/>'), clause(2, 0, '<w:ind w:left="1080"/>'), clause(2, 0, '<w:ind w:left="1080"/>'), clause(1, 0, '<w:ind w:left="720"/>')].join('')],
    ['side by side at one indentation', 'i1 i2 i3', [clause(1, 0, '<w:ind w:left="720"/>'), clause(2, 0, '<w:ind w:left="720"/>'), clause(2, 0, '<w:ind w:left="720"/>')].join('')],
    ['anew below a paragraph', 'i1 p1 i2', [clause(1, 0, '<w:ind w:left="360"/>'), paragraph('We keep nothing else about them.'), clause(2, 0, '<w:ind w:left="720"/>')].join('')],
    ['a paragraph goes on with an item by its indentation', 'i1 i1.p1 i2', [clause(1, 0, '<w:ind w:left="720"/>'), paragraph('And nothing else of them.', '<w:ind w:start="720"/>'), clause(1, 0, '<w:ind w:left="720"/>')].join('')],
  ])('bullets of several lists are nested %s', async (_, expected, body) => {
    const numbering = abstractNumber(1, level(0, 'bullet', '·')) + abstractNumber(2, level(0, 'bullet', '-')) + number(1, 1) + number(2, 2);
    const policy = await load(makeDocx({ numbering, body: paragraph('Policy', '<w:outlineLvl w:val="0"/>') + paragraph('Data', '<w:outlineLvl w:val="1"/>') + body }), { name: 'a.docx', language: 'en' });
    expect(policy.clauses.slice(2).map(({ id }) => id.replace('h1.', '')).join(' ')).toBe(expected);
  });
});
