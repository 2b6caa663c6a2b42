import { describe, expect, test } from '@jest/globals';
import { zlibSync } from 'fflate';
import { believeWords } from '../../src/load/pdf/believe-words.js';
import { distrustTable } from '../../src/load/pdf/distrust-table.js';
import { showActualText } from '../../src/load/pdf/show-actual-text.js';
import { load } from './load.js';
import { linesAt, makePdf, stream } from './pdf/make-pdf.js';

const hex = (text: string) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('');
const utf16 = (text: string) => `<FEFF${hex(text)}>`;
const latin = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
const bytesOf = (file: string) => Uint8Array.from(file, (char) => char.charCodeAt(0));
const show = (text: string) => `<${hex(text)}> Tj`;
const page = (drawn: string) => makePdf({ pages: [{ content: `BT /plain 10 Tf 1 0 0 1 50 700 Tm ${drawn} ET` }] });
const read = async (bytes: Uint8Array, language = 'th') => {
  const { clauses, skipped } = await load(bytes, { name: 'policy.pdf', language });
  return { texts: clauses.map(({ text }) => text), skipped: skipped.map(({ reason, text }) => `${reason}: ${text}`) };
};

describe('words that the file says', () => {
  test.each<[string, string, string, string]>([
    ['a mark without a meaning, as Chrome writes it', `${show('ที')} /Span<</ActualText ${utf16('ที่')} >> BDC ${show('ที\0')} EMC ${show('นี')}`, 'ทีที่นี', ''],
    ['sara am in two, as LibreOffice writes it', `${show('ก')} /Span<</ActualText${utf16('ำ')}>>\nBDC ${show('\u0E4D\u0E32')} EMC ${show('หนด')}`, 'กำหนด', ''],
    ['characters in brackets, one escaped', `/Span << /ActualText (\\141\\)b) >> BDC ${show('a)b')} EMC ${show(' ข้อ')}`, 'a)b ข้อ', ''],
    ['an identity beside the words', `/Span << /MCID 3 /ActualText ${utf16('ป็')} /Lang (th) >> BDC ${show('ป\0')} EMC`, 'ป็', ''],
    ['another text than the one that is shown', `${show('เราเก็บ')} /Span<</ActualText ${utf16('ไม่เก็บข้อมูล')} >> BDC ${show('เก็บข้อมูล')} EMC`, 'เราเก็บเก็บข้อมูล', 'said-unlike-shown: ไม่เก็บข้อมูล / เก็บข้อมูล'],
  ])('%s', async (_, drawn, text, skipped) => {
    expect(await read(page(drawn))).toEqual({ texts: [text], skipped: skipped === '' ? [] : [skipped] });
  });

  test('in a packed form, and behind something in front of the file', async () => {
    const drawn = `BT /plain 10 Tf 1 0 0 1 50 700 Tm /Span<</ActualText ${utf16('ป็')} >> BDC ${show('ป\0')} EMC ET`;
    const packed = stream(latin(zlibSync(bytesOf(drawn))), '/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Filter /FlateDecode /Resources << /Font << /plain 3 0 R >> >>');
    const file = makePdf({ pages: [{ content: '/A Do' }], resources: '/XObject << /A 1000 0 R >>', objects: [packed] });
    expect((await read(file)).texts).toEqual(['ป็']);
    expect((await read(bytesOf(`HTTP/1.1 200 OK\n\n${latin(file)}`))).texts).toEqual(['ป็']);
    expect((await read(bytesOf(latin(file).replace(/startxref\n\d+/, 'startxref\n7')))).texts).toEqual(['ป็']);
  });

  test('a file that says nothing is left as it is', () => {
    const file = makePdf({ pages: [linesAt(50, 700, ['Nothing is said here.'])] });
    expect(showActualText(file)).toBe(file);
    expect(distrustTable(file)).toBe(file);
  });

  test.each<[string, string, boolean]>([
    ['ที่', 'ที\0', true],
    ['จำ', 'จ\u0E4Dา', true],
    ['office', 'o\uFB03ce', true],
    ['ffi', 'f', true],
    ['\u00AD', '-', true],
    ['PRIVACY', 'Privacy', true],
    ['may not keep', 'may keep', false],
    ['under 13', 'under 18', false],
    ['', 'not', false],
    ['not', '', false],
    ['not', '•', false],
  ])('%j for what is drawn as %j: %s', (said, drawn, isBelieved) => {
    expect(believeWords(said, drawn)).toBe(isBelieved);
  });
});

describe('lost characters', () => {
  test('one is shown in its place', async () => {
    expect((await read(page(show('ข้อมูลที\0เก็บ')))).texts).toEqual(['ข้อมูลที\uFFFDเก็บ']);
  });

  test.each<[string, string[], RegExp]>([
    ['glyphs without a meaning', Array.from({ length: 5 }, () => 'ข้อมูลที\0เราเก็บ'), /its fonts do not say what 5 of its characters are; export the PDF anew/],
    ['marks that stand for nothing at all', Array.from({ length: 30 }, () => 'ขอมูลสวนบุคคลของเดก'), /Thai letters only 0 have a mark of a kind that stands on one in ten/],
  ])('more are refused: %s', async (_, lines, message) => {
    await expect(read(makePdf({ pages: [linesAt(50, 100, lines)] }))).rejects.toMatchObject({ name: 'OperationalError', code: 'lost-characters', message: expect.stringMatching(message) });
  });
});

test('pages that do not stand where the table says are found, and no promise is left to fail', async () => {
  const file = makePdf({ pages: [linesAt(50, 100, ['Kita simpan nama murid.']), linesAt(50, 100, ['Kita padam nama murid.'])] });
  const moved = bytesOf(latin(file).replace('2002 0 obj', '          2002 0 obj'.padStart(60)));
  expect(distrustTable(moved)).not.toBe(moved);
  const faults: unknown[] = [];
  const note = (fault: unknown) => faults.push(fault);
  process.on('unhandledRejection', note);
  const { texts } = await read(moved, 'ms');
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off('unhandledRejection', note);
  expect(texts.join(' ')).toBe('Kita simpan nama murid. Kita padam nama murid.');
  expect(faults).toEqual([]);
});
