import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { createMemory } from '../../../src/load/markdown/piece-memory.js';
import { parseMarkdown, parseWhole } from '../../../src/load/markdown/parse-markdown.js';
import { readLongLine } from '../../../src/load/markdown/read-long-line.js';
import { readPlain } from '../../../src/load/markdown/read-plain.js';
import { splitPieces } from '../../../src/load/markdown/split-pieces.js';

/** A tree without lines and columns, which nobody asks for. */
function offsets(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, each) => (key === 'position' ? [each.start.offset, each.end.offset] : each)));
}

/** What begins, ends or goes on with something in Markdown, and what only looks so. */
const line = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('', '', '  ', '\t') },
  { weight: 4, arbitrary: fc.constantFrom('We keep names for 30 days.', 'นักเรียนยืมหนังสือได้', '« Élève » désigne', '2 books', '2. books', '2.1 books', '2) books', '1990. A year', '(a) letters', '§ 5', 'trailing ', 'trailing  ', 'a # b', '123456789. nine', '1234567890. ten', '٣ كتب') },
  { weight: 4, arbitrary: fc.constantFrom('# A', '## B #', '###C', '####### D', '# ', '#', '---', '- - -', '===', '***', '+++', '- item', '-', '* item', '+', '1. item', '1.', '   - inner', '  goes on', '    set in', '\tset in', '> quote', '>', ': means') },
  { weight: 3, arbitrary: fc.constantFrom('**bold** word', '*a', 'b*', '[x]', 'a_b', '{a_b}', '_a', '[x][y]', '[x](#y)', '[^1]', '[x]: /y', '[y]: #z "t', 'a[^1] b[^n]', '[^1]: note', '[^n]: [x] too', '[X ][]', '![x]', '[x\\]]', '> [y]: /q', '- [^1]: w', '[[x]]', '[x] [y]', '![a](b)', '`code', 'code`', '```', '~~~', '~~gone~~', 'a | b', '--|--', '| a | b |', '| c_d | **e** |', '|f|  |', '| --- | :-: |', '|-|-|', '| a |', '| - |', '| a\u00a0| b',  ':-', '<b>', '</b>', '<div>', '<!-- a', 'b -->', '<!-- c -->', '<pre>', '</pre>', '<?x', '&amp; c', '\\', 'a\\', 'https://a.example', 'a@b.example', '_x_', '**“ก”**ข', '**a** and **b**', '**[a](b)**', '[**a**](b)', '[a](b)[c](d)', '[a](b "c")', '* **a**: b', '1. [a](b)', '- **', '***a***', '**a', 'a**', 'x**.y**', 'a\u00a0', '\u00a0b', '\u2028', 'toml = 1') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);
const text = fc.array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r')), { maxLength: 14 }).map((lines) => lines.flat().join(''));

test('a text parsed in pieces is the text parsed as a whole', () => {
  fc.assert(
    fc.property(text, (source) => expect(offsets(parseMarkdown(source).children)).toEqual(offsets(parseWhole(source).children))),
    { numRuns: 1500 },
  );
});

test('every policy of the corpus', () => {
  const root = new URL('../../../corpus/policies/', import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const source = readFileSync(new URL(file, root), 'utf8');
    expect(offsets(parseMarkdown(source).children)).toEqual(offsets(parseWhole(source).children));
  }
});

describe('pieces', () => {
  const pieces = (source: string): string[] | null => splitPieces(source)?.map(({ start, end }) => source.slice(start, end).trimEnd()) ?? null;

  test.each<[string, string[] | null]>([
    ['a\n\nb\n', ['a', 'b']],
    ['a\r\n \r\nb', ['a', 'b']],
    ['- a\n\n- b\n\n  c\n\nd', ['- a\n\n- b\n\n  c', 'd']],
    ['a\n\n- b', ['a', '- b']],
    ['a\n\n    b\n\nc', null],
    ['    a\n\nb', null],
    ['---\na: b\n\nc: d\n---\n\ne', ['---\na: b\n\nc: d\n---', 'e']],
    ['---\na\n\nb', null],
    ['a <!-- b --> c\n\nd', ['a <!-- b --> c', 'd']],
    ['<!-- a\n\nb -->', null],
    ['<!-- a', null],
    ['[a]\n\n[a]: /b', ['[a]', '[a]: /b']],
    ['a[^1]\n\n[^1]: b\n\n    c\n\nd', ['a[^1]', '[^1]: b\n\n    c', 'd']],
    ['```\na\n\nb\n```', null],
    ['<pre>\n\na', null],
    ['', []],
  ])('%j', (source, expected) => expect(pieces(source)).toEqual(expected));
});

test.each(['## A b', '## A  ', '**“Pupil”** means', 'see [the list](#a)', '**[a](b)** and [**c**](d).', '- a\n- **b**: c', '1. a\n\n2. b', 'a & b > c', '{a_b} c', '| a | bb |\n| --- | :-: |\n| **c** | |', 'a  ', 'We keep names\nfor 30 days.', '“นักเรียน” หมายถึง', '30 days', '(a) names', 'a+b = c'])('%j is plain', (source) => expect(offsets(readPlain(source, 0))).toEqual(offsets(parseWhole(source).children[0])));

test.each(['## A #', '##', '#A', '-  a', '- a\n* b', '- a\n  b', '- - a', '- [x] a', 'a\n1. b', 'a\n---', 'a *b*', 'a **b **', '**a**b**', '**a****b**', '**“ก”**ข', '![a](b)', '[a]', '[a][b](c)', '[a [b](c)](d)', 'a  \nb', ' a', 'a &amp; b', '> a', 'a\n# b', 'a _b_', '| a |\nb', '| a |\n| - |\n| b | c |', '| a \\| b |\n| - |'])('%j is for the parser', (source) => expect(readPlain(source, 0)).toBeNull());

describe('a long line in parts', () => {
  const inWhole = (source: string) => offsets(parseWhole(source).children[0]);
  const inParts = (source: string, size: number) => readLongLine(source, 0, (part) => parseWhole(part).children, size);
  /** Words, and what begins, ends or only looks like markup of words. */
  const mark = fc.constantFrom('**bold**', '**two words**', '*a*', '_b_', '**', '*', '_', 'a_b', '***c***', '`code`', '`two words`', '`', '``', '[a](b)', '[two words](b)', '[a](b "two words")', '[a]', '[', ']', '](b)', '![a](b)', '!', '[^1]', '<b>', '<b title="two words">', '</b>', '<', 'a < b', '<https://a.example>', '~~gone~~', '~~', '~', '&amp;', '&', '\\*', '\\[', '\\', '"q"', '(c)', '**“ก”**ข', '*a **b* c**', '[a [b](c)](d)');
  const words = fc.constantFrom('we keep names,', 'นักเรียน ยืม', 'for 30 days.', 'and so on;', 'É b');
  const long = fc.array(fc.tuple(fc.oneof({ weight: 2, arbitrary: mark }, { weight: 3, arbitrary: words }), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 40 }).map((all) => `We ${all.flat().join('')}`);

  test('is what it is as a whole, wherever it is cut', () => {
    let read = 0;
    fc.assert(
      fc.property(long, fc.integer({ min: 1, max: 30 }), (source, size) => {
        const paragraph = inParts(source, size);
        if (paragraph) read += 1;
        if (paragraph) expect(offsets(paragraph)).toEqual(inWhole(source));
      }),
      { numRuns: 1200 },
    );
    expect(read).toBeGreaterThan(800);
  });

  test('with the definitions of the rest of the text', () => {
    const source = `We keep [names][n] and [those][] of *parents*[^1], always. ${'We **keep** `names` and [n]. '.repeat(3000)}\n\n[n]: /names\n\n[those]: /those\n\n[^1]: Or guardians.\n`;
    expect(offsets(parseMarkdown(source).children)).toEqual(offsets(parseWhole(source).children));
  });

  test('in time that grows with the length', () => {
    const time = (count: number): number => {
      const source = `We **keep** *names* ${'and `codes` of **pupils** and [parents](/p "Parents") for *years*, '.repeat(count)}`;
      const before = process.cpuUsage();
      parseMarkdown(source);
      return process.cpuUsage(before).user;
    };
    time(1000);
    expect(time(16_000)).toBeLessThan(12 * time(4000));
  });

  test('in small parts, though a bracket at its beginning is never closed and cuts fall into links', () => {
    const lengths: number[] = [];
    const source = `We [ keep ${'the `names` of **pupils** and [those of their parents](/p), '.repeat(2000)}`;
    expect(readLongLine(source, 0, (part) => {
      lengths.push(part.length);
      return parseWhole(part).children;
    })).not.toBeNull();
    expect(Math.max(...lengths)).toBeLessThan(20_000);
  });

  test.each(['2 books', '# A', '- a', '[a](b) c', 'a\nb', ''])('%j is none', (source) => expect(inParts(source, 4)).toBeNull());
});

test('what was read long ago is forgotten', () => {
  const { recall } = createMemory<number>(8);
  let made = 0;
  const ask = (name: string): number => recall(name, () => ++made);
  expect([ask('aa'), ask('aa'), ask('bb'), ask('cc'), ask('aa'), ask('dd'), ask('ee'), ask('bb')]).toEqual([1, 1, 2, 3, 1, 4, 5, 6]);
});
