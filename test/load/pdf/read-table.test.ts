import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { zlibSync } from 'fflate';
import { readTable } from '../../../src/load/pdf/read-table.js';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const textOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
const read = (file: string, start = 0): Record<string, number> | null => {
  const table = readTable(bytesOf(file), start);
  return table && Object.fromEntries(table);
};

/** A table as it is printed: 20 characters a line. */
const line = (place: number, use = 'n'): string => `${String(place).padStart(10, '0')} ${use === 'f' ? '65535' : '00000'} ${use} \n`;
const plain = (sections: [first: number, lines: string[]][], trailer = '/Size 9'): string => `xref\n${sections.map(([first, lines]) => `${first} ${lines.length}\n${lines.join('')}`).join('')}trailer\n<< ${trailer} >>\nstartxref\n0\n%%EOF\n`;

describe('tables as they are printed', () => {
  test.each<[string, string, Record<string, number> | null]>([
    ['one section', plain([[0, [line(0, 'f'), line(17), line(120)]]]), { 1: 17, 2: 120 }],
    ['several sections', plain([[0, [line(0, 'f')]], [3, [line(300)]], [7, [line(700), line(0, 'f'), line(900)]]]), { 3: 300, 7: 700, 9: 900 }],
    ['an object said to stand at the very beginning is none', plain([[0, [line(0)]]]), {}],
    ['lines that end in one character', plain([[0, [line(0, 'f'), line(17)]]]).replaceAll(' \n', '\n'), { 1: 17 }],
    ['lines that end in two', plain([[0, [line(0, 'f'), line(17)]]]).replaceAll(' \n', '\r\n'), { 1: 17 }],
    ['white space in front', `\r\n ${plain([[1, [line(17)]]])}`, { 1: 17 }],
    ['an empty table', plain([]), {}],
    ['cut off', 'xref\n0 2\n0000000000 65535 f \n', null],
    ['no table at all', '1 0 obj << >> endobj', null],
    ['nothing', '', null],
  ])('%s', (_, file, expected) => expect(read(file)).toEqual(expected));

  test('the table asked for is the one at the place', () => {
    const first = plain([[1, [line(11)]]]);
    expect(read(first + plain([[1, [line(22)]]]), first.length)).toEqual({ 1: 22 });
    expect(read(first, first.length + 10)).toBeNull();
  });
});

describe('versions of a file', () => {
  test('what a later version says holds; what it leaves out the one before says', () => {
    const before = plain([[1, [line(11), line(12)]]]);
    expect(read(before + plain([[2, [line(22), line(23)]]], '/Size 9 /Prev 0'), before.length)).toEqual({ 1: 11, 2: 22, 3: 23 });
  });

  test('a table with a stream beside it, for objects that are packed', () => {
    const stream = streamed([[4, [[1, 44, 0]]]]);
    expect(read(stream + plain([[1, [line(11)]]], '/XRefStm 0'), stream.length)).toEqual({ 1: 11, 4: 44 });
  });

  test('versions in a circle come to an end', () => {
    expect(read(plain([[1, [line(11)]]], '/Prev 0'))).toEqual({ 1: 11 });
  });

  test('a version before that cannot be read leaves nothing to trust', () => {
    expect(read(plain([[1, [line(11)]]], '/Prev 99999'))).toBeNull();
  });

  test('a reference is no place', () => {
    expect(read(plain([[1, [line(11)]]], '/Prev 7 0 R'))).toEqual({ 1: 11 });
  });
});

type Row = [kind: number, place: number, third: number];

interface Written {
  widths?: [number, number, number];
  /** Rows as differences from the one above. */
  differences?: boolean;
  packed?: boolean;
  more?: string;
}

function streamed(sections: [first: number, rows: Row[]][], { widths = [1, 2, 1], differences = false, packed = true, more = '' }: Written = {}): string {
  const rows = sections.flatMap(([, all]) => all).map((row) => row.flatMap((value, column) => Array.from({ length: widths[column]! }, (_, at) => (value >> (8 * (widths[column]! - 1 - at))) & 255)));
  const lines = differences ? rows.map((row, index) => [2, ...row.map((byte, column) => (byte - (rows[index - 1]?.[column] ?? 0)) & 255)]) : rows;
  const content = Uint8Array.from(lines.flat());
  const written = packed ? zlibSync(content) : content;
  const columns = widths[0] + widths[1] + widths[2];
  const index = sections.map(([first, all]) => `${first} ${all.length}`).join(' ');
  const entries = `/Type /XRef /W [${widths.join(' ')}] /Index [${index}] /Size 99 /Length ${written.length}${packed ? ' /Filter /FlateDecode' : ''}${differences ? ` /DecodeParms << /Predictor 12 /Columns ${columns} >>` : ''} ${more}`;
  return `9 0 obj\n<< ${entries} >>\nstream\n${textOf(written)}\nendstream\nendobj\n`;
}

describe('tables in streams', () => {
  const rows: [number, Row[]][] = [[0, [[0, 0, 255], [1, 17, 0], [2, 5, 1]]], [7, [[1, 700, 0]]]];

  test.each<[string, string, Record<string, number> | null]>([
    ['packed', streamed(rows), { 1: 17, 7: 700 }],
    ['not packed', streamed(rows, { packed: false }), { 1: 17, 7: 700 }],
    ['as differences', streamed(rows, { differences: true }), { 1: 17, 7: 700 }],
    ['without the kind, which then is 1', streamed([[3, [[0, 30, 0], [0, 40, 0]]]], { widths: [0, 2, 0] }), { 3: 30, 4: 40 }],
    ['from 0 on where no index says', streamed([[0, [[1, 10, 0], [1, 20, 0]]]]).replace(/\/Index \[[^\]]*\]/, ''), { 0: 10, 1: 20 }],
    ['more rows promised than there are', streamed([[1, [[1, 10, 0]]]]).replace('/Index [1 1]', '/Index [1 9]'), { 1: 10 }],
    ['rows of no width', streamed([[1, [[1, 10, 0]]]], { widths: [0, 0, 0] }).replace('/Index [1 1]', '/Index [1 4294967295]'), null],
    ['no widths', streamed(rows).replace(/\/W \[[^\]]*\]/, ''), null],
    ['damaged', streamed(rows).replace(/stream\n[\s\S]{6}/, 'stream\nxxxxxx'), null],
    ['no stream', '9 0 obj\n<< /Type /XRef /W [1 2 1] >>\nendobj', null],
  ])('%s', (_, file, expected) => expect(read(file)).toEqual(expected));

  test('the version before stands in its entries', () => {
    const before = streamed([[1, [[1, 11, 0], [1, 12, 0]]]]);
    expect(read(before + streamed([[2, [[1, 22, 0]]]], { more: '/Prev 0' }), before.length)).toEqual({ 1: 11, 2: 22 });
  });

  test('what is written is what is read, however it is written', () => {
    const place = fc.integer({ min: 0, max: 0xffff });
    const row = fc.tuple(fc.constantFrom(0, 1, 2), place, fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), fc.nat(1000), fc.boolean(), fc.boolean(), (all, first, differences, packed) => {
        const expected = Object.fromEntries(all.flatMap(([kind, at], index) => (kind === 1 ? [[first + index, at]] : [])));
        expect(read(streamed([[first, all]], { differences, packed }))).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  test('any bytes are read or are not, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom('xref\n', '9 0 obj\n<< /W [1 2 1] /Filter /FlateDecode >>\nstream\n', '9 0 obj\n<< /W [1 8 8] >>\nstream\n'), (noise, head) => {
        const table = readTable(bytesOf(head + textOf(noise)), 0);
        expect(table === null || table instanceof Map).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
