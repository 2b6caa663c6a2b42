import { describe, expect, test } from '@jest/globals';
import { zlibSync } from 'fflate';
import type { LoadOptions } from '../../src/load/load-policy.js';
import { findFaults, load } from './load.js';
import { type PdfParts, linesAt, makePdf, stream, writeWords } from './pdf/make-pdf.js';

const words = linesAt(60, 100, ['We keep the names of the pupils for thirty days and then delete', 'them, as the law of the country wants it.']);
const content = words.map(writeWords).join('\n');
const text = 'We keep the names of the pupils for thirty days and then delete them, as the law of the country wants it.';
const whole = makePdf({ pages: [words] });
const latin = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
const bytesOf = (file: string) => Uint8Array.from(file, (char) => char.charCodeAt(0));
const loadBytes = (bytes: Uint8Array, options: LoadOptions = {}) => load(bytes, { name: 'policy.pdf', language: 'en', ...options });

const form = (inner: string, drawn: number) => stream(inner, `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /A ${drawn} 0 R >> >>`);
const drawing = { content: `${content} /A Do` };
const resources = '/XObject << /A 1000 0 R >>';

describe('refused, with a line that says why and what to do', () => {
  test.each<[string, Uint8Array, string, RegExp, LoadOptions]>([
    ['only pictures', makePdf({ pages: [{ content: '0 0 100 100 re f' }] }), 'no-text', /has no text.*run OCR first/, {}],
    ['cut off', whole.subarray(0, whole.length - 300), 'broken-document', /cut off before its end/, {}],
    ['nothing but a head and an end', bytesOf('%PDF-1.7\nhello\n%%EOF'), 'broken-document', /damaged; open it in a PDF reader/, {}],
    ['pages that hold themselves', bytesOf(latin(makePdf({ pages: [words, words] })).replace('[2000 0 R 2002 0 R]', '[2 0 R    2 0 R   ]')), 'broken-document', /damaged/, {}],
    ['a page that cannot be read at all', makePdf({ pages: [{ content: '['.repeat(200_000) + content }] }), 'broken-document', /page 1 of the PDF is damaged/, {}],
    ['too many pages', makePdf({ pages: [words, words, words] }), 'too-large', /3 pages are more than the limit of 2; raise limits.pages/, { limits: { pages: 2 } }],
    ['a password', bytesOf(latin(whole).replace('/Info 7 0 R', '/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <00112233445566778899AABBCCDDEEFF00112233445566778899AABBCCDDEEFF> /U <00112233445566778899AABBCCDDEEFF00112233445566778899AABBCCDDEEFF> >> /ID [<00> <00>] /Info 7 0 R')), 'encrypted-document', /protected with a password; take the protection off/, {}],
    ['what unfolds to more than the limit', makePdf({ pages: [words], objects: [stream(latin(zlibSync(new Uint8Array(3_000_000))), '/Filter /FlateDecode')] }), 'too-large', /limit of 1000000 bytes; raise limits.unpackedBytes/, { limits: { unpackedBytes: 1_000_000 } }],
    ['forms that draw ten forms each, twelve deep', makePdf({ pages: [drawing], resources, objects: Array.from({ length: 12 }, (_, at) => form('/A Do '.repeat(10), 1001 + at)) }), 'too-deep', /nested too deep/, {}],
    ['the same, by way of another object', makePdf({ pages: [drawing], resources, objects: Array.from({ length: 24 }, (_, at) => (at % 2 === 1 ? `<< /XObject << /A ${1001 + at} 0 R >> >>` : stream('/A Do '.repeat(10), `/Subtype /Form /BBox [0 0 9 9] /Resources ${1001 + at} 0 R`))) }), 'too-deep', /nested too deep/, {}],
    ['states that are saved and never restored', makePdf({ pages: [{ content: 'q '.repeat(50_000) + content }] }), 'too-deep', /nested too deep/, {}],
  ])('%s', async (_, bytes, code, message, options) => {
    await expect(loadBytes(bytes, options)).rejects.toMatchObject({ name: 'OperationalError', code, message: expect.stringMatching(message) });
    await expect(loadBytes(bytes, options)).rejects.toThrow(/^policy\.pdf: /);
  });
});

describe('read all the same', () => {
  test.each<[string, PdfParts | Uint8Array, string[]]>([
    ['a page tree that claims a million pages', { pages: [words], count: 1_000_000 }, []],
    ['a form that draws itself', { pages: [drawing], resources, objects: [form('/A Do', 1000)] }, ['unreadable: [a part of page 1]']],
    ['a page without text', { pages: [words, { content: '' }] }, ['page-without-text: [page 2]']],
    ['tags in a circle', { pages: [words], catalog: '/MarkInfo << /Marked true >> /StructTreeRoot 1000 0 R', objects: ['<< /Type /StructTreeRoot /K 1001 0 R /ParentTree 1002 0 R >>', '<< /S /P /P 1001 0 R /K 1001 0 R >>', '<< /Nums [0 1001 0 R] /Kids [1002 0 R] >>'] }, []],
    ['no table of contents that could be used', bytesOf(latin(whole).replace(/startxref\n\d+/, 'startxref\n7')), []],
    ['something in front', bytesOf(`HTTP/1.1 200 OK\n\n${latin(whole)}`), []],
    ['thousands of drawings', { pages: [{ content: 'q 0 0 9 9 re f Q '.repeat(50_000) + content }] }, []],
    ['a form that was filled in', { pages: [words], catalog: '/AcroForm << /Fields [1000 0 R] >>', objects: ['<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (Aminah) /Rect [0 0 9 9] >>'] }, []],
  ])('%s', async (_, parts, skipped) => {
    const policy = await loadBytes(parts instanceof Uint8Array ? parts : makePdf(parts));
    expect(policy.clauses.map((clause) => clause.text)).toEqual([text]);
    expect(policy.skipped.map(({ reason, text: words_ }) => `${reason}: ${words_}`)).toEqual(skipped);
    expect(findFaults(policy)).toEqual([]);
  });

  test('a Buffer of Node, which is left as it was', async () => {
    const buffer = Buffer.from(whole);
    expect((await loadBytes(buffer)).clauses.map((clause) => clause.text)).toEqual([text]);
    expect(buffer.equals(whole)).toBe(true);
  });

  test('pages of Thai that nothing divides are one paragraph, in time that grows with them', async () => {
    const line = 'โรงเรียนเก็บชื่อของนักเรียนไว้สามสิบวัน';
    const policy = await loadBytes(makePdf({ pages: Array.from({ length: 20 }, () => linesAt(60, 60, Array.from({ length: 40 }, () => line), { pitch: 17 })) }), { language: 'th' });
    expect(policy.clauses.map(({ text }) => text).join('').replaceAll(' ', '')).toBe(line.repeat(800));
  }, 10_000);

  test('200 pages, and lines of thousands of pieces in the wrong order', async () => {
    const pages = Array.from({ length: 200 }, (_, number) => [...linesAt(60, 30, ['School policy']), ...linesAt(60, 100, Array.from({ length: 20 }, (_each, line) => `${number}.${line} The school keeps rule ${line}.`)), ...linesAt(300, 780, [`${number + 1}`])]);
    const policy = await loadBytes(makePdf({ pages }));
    expect(policy.clauses).toHaveLength(4000);
    expect(policy.skipped).toHaveLength(400);
    const backwards = Array.from({ length: 5000 }, (_, at) => ({ text: `${at % 50}`.padStart(2, '0'), x: 10 + (49 - (at % 50)) * 7, y: 50 + Math.floor(at / 50) * 7, size: 5 }));
    const { source } = await loadBytes(makePdf({ pages: [backwards] }));
    expect(source.split('\n')[0]).toMatch(/^49 48 47 46/);
    expect(source.replace(/\s/g, '')).toHaveLength(10_000);
  }, 20_000);
});
