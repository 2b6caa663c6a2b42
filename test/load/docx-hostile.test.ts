import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { OperationalError } from '../../src/errors.js';
import { makeDocx, makeParts, paragraph } from './docx/make-docx.js';
import { type LoadOptions, loadPolicy } from '../../src/load/load-policy.js';
import { findFaults } from './load.js';

const sentence = paragraph('We keep the names of the pupils.');
const parts = makeParts({ body: sentence, styles: '' });
const good = zipSync(parts);
const packed = (files: Record<string, Uint8Array | string>) => zipSync({ ...parts, ...Object.fromEntries(Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])) });
const document = (inside: string, before = '') => packed({ 'word/document.xml': `<?xml version="1.0"?>${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inside}</w:body></w:document>` });
const without = (name: string) => zipSync(Object.fromEntries(Object.entries(parts).filter(([each]) => each !== name)));

function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set([...stream].flatMap((char) => [char.charCodeAt(0), 0]), 1152);
  return bytes;
}

/** Changes what the archive says of a file in it, in the local header or the directory. */
function tamper(signature: number, offset: number, value: number, from = good): Uint8Array {
  const bytes = from.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 <= bytes.length; at += 1) if (view.getUint32(at, true) === signature) view.setUint32(at + offset, value, true);
  return bytes;
}

const read = (bytes: Uint8Array, options: LoadOptions = {}) => loadPolicy(bytes, { name: 'a.docx', language: 'en', ...options });
const failure = async (bytes: Uint8Array, options: LoadOptions = {}) => {
  const error = await read(bytes, options).then(() => null, (reason: unknown) => reason);
  expect(error).toBeInstanceOf(OperationalError);
  return error as OperationalError;
};

describe('what cannot be read is refused in one line', () => {
  const bomb = packed({ 'word/document.xml': new Uint8Array(64 << 20).fill(0x20) });
  test.each<[string, Uint8Array, LoadOptions, string, RegExp]>([
    ['a file that is cut off', good.slice(0, good.length - 200), {}, 'broken-document', /cut off or damaged/],
    ['a file that is cut off early', good.slice(0, 300), {}, 'broken-document', /cut off or damaged/],
    ['no text', without('word/document.xml'), {}, 'broken-document', /there is no word\/document\.xml/],
    ['XML that is not well-formed', document('<w:p>'), {}, 'broken-document', /word\/document\.xml in it cannot be read/],
    ['tags that cross', document('<w:p><w:r></w:p></w:r>'), {}, 'broken-document', /cannot be read/],
    ['two roots', packed({ 'word/document.xml': '<a/><b/>' }), {}, 'broken-document', /cannot be read/],
    ['an empty part', packed({ 'word/document.xml': '' }), {}, 'broken-document', /cannot be read/],
    ['an attribute without quotes', document('<w:p w:a=1/>'), {}, 'broken-document', /cannot be read/],
    ['an entity that nobody declares', document('<w:p><w:r><w:t>&nbsp;</w:t></w:r></w:p>'), {}, 'broken-document', /cannot be read/],
    ['entities that grow', document(sentence, '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'), {}, 'xml-entities', /declares a document type/],
    ['an entity from elsewhere', document(sentence, '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'), {}, 'xml-entities', /declares a document type/],
    ['a document type alone', document(sentence, '<!DOCTYPE a SYSTEM "a.dtd">'), {}, 'xml-entities', /declares a document type/],
    ['depth', document('<w:sdt><w:sdtContent>'.repeat(200) + sentence + '</w:sdtContent></w:sdt>'.repeat(200)), {}, 'too-deep', /more than 256 deep/],
    ['depth in styles', packed({ 'word/styles.xml': '<a>'.repeat(100_000) }), {}, 'too-deep', /word\/styles\.xml/],
    ['paragraphs by the million', document('<w:p><w:r><w:t>a</w:t></w:r></w:p>'.repeat(310_000)), {}, 'too-large', /more paragraphs/],
    ['elements by the million', document(`<w:tbl>${'<w:tr/>'.repeat(2_100_000)}</w:tbl>`), {}, 'too-large', /two million elements/],
    ['a bomb', bomb, { limits: { unpackedBytes: 1 << 20 } }, 'too-large', /limit of 1048576 bytes/],
    ['a bomb that says it is small', tamper(0x02014b50, 24, 10, bomb), { limits: { unpackedBytes: 1 << 20 } }, 'too-large', /limit of 1048576 bytes/],
    ['a part that is packed smaller than it is', tamper(0x02014b50, 20, 20), {}, 'broken-document', /cannot be read/],
    ['a part beyond the end', tamper(0x02014b50, 20, 0x7fffffff), {}, 'broken-document', /cut off or damaged/],
    ['a place beyond the end', tamper(0x02014b50, 42, 0x7ffffff0), {}, 'broken-document', /cut off or damaged/],
    ['an unknown packing', tamper(0x02014b50, 10, 99), {}, 'broken-document', /no word processor uses/],
    ['protected parts', tamper(0x02014b50, 8, 1), {}, 'encrypted-document', /password/],
    ['a document with a password', ole('EncryptedPackage'), {}, 'encrypted-document', /password/],
    ['a renamed file of old Word', ole('WordDocument'), {}, 'old-word-format', /Word 97 to 2003 .*save it as DOCX/],
    ['a file of old Excel', ole('Workbook'), {}, 'binary-data', /binary data/],
    ['another office file', zipSync({ '[Content_Types].xml': strToU8('<a/>'), 'xl/workbook.xml': strToU8('<a/>') }), {}, 'binary-data', /ZIP archive without a Word document/],
    ['any archive', zipSync({ 'a.txt': strToU8('words') }), {}, 'binary-data', /ZIP archive without a Word document/],
    ['nothing but blanks', document('<w:p/><w:p><w:r><w:t xml:space="preserve">  </w:t></w:r></w:p>'), {}, 'empty-file', /no text/],
    ['another format than is said', good, { format: 'markdown' }, 'wrong-format', /docx/],
    ['text that is said to be DOCX', strToU8('We keep names.'), { format: 'docx' }, 'wrong-format', /docx/],
    ['very many files', zipSync(Object.fromEntries(Array.from({ length: 20_001 }, (_, index) => [`word/${index}`, new Uint8Array()])), { level: 0 }), {}, 'too-large', /more files/],
  ])('%s', async (_, bytes, options, code, message) => {
    const error = await failure(bytes, options);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
    expect(error.message).toMatch(/^a\.docx: [^\n]+$/);
  });
});

describe('what can be read is read right', () => {
  const text = async (bytes: Uint8Array) => (await read(bytes)).clauses.map((clause) => clause.text).join('|');
  const plain = 'We keep the names of the pupils.';
  const latin = `<?xml version="1.0" encoding="windows-1252"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('caf#')}</w:body></w:document>`;
  const utf16 = (source: string) => new Uint8Array(new Uint16Array([0xfeff, ...[...source].map((char) => char.charCodeAt(0))]).buffer);

  test.each<[string, Uint8Array, string]>([
    ['stored parts', zipSync(parts, { level: 0 }), plain],
    ['bytes behind the archive', new Uint8Array([...good, ...new Uint8Array(100)]), plain],
    ['names that lead out of the archive', packed({ '../../word/document.xml': '<a>', '/etc/passwd': 'x', 'C:\\word\\document.xml': '<a>' }), plain],
    ['names with backslashes and capitals', zipSync(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name.replaceAll('/', '\\').replace('document.xml', 'Document.xml'), content]))), plain],
    ['no relationships at all', zipSync({ 'word/document.xml': parts['word/document.xml']! }), plain],
    ['another main part', zipSync({ ...parts, '_rels/.rels': strToU8('<Relationships xmlns="x"><Relationship Id="a" Type="http://x/officeDocument" Target="/word/main2.xml"/></Relationships>'), 'word/main2.xml': parts['word/document.xml']! }), plain],
    ['UTF-16', packed({ 'word/document.xml': utf16(new TextDecoder().decode(parts['word/document.xml'])) }), plain],
    ['a code page', packed({ 'word/document.xml': new Uint8Array([...latin].map((char) => (char === '#' ? 0xe9 : char.charCodeAt(0)))) }), 'café'],
    ['a CDATA section, comments and instructions', document('<!-- <w:p> --><w:p><w:r><w:t><![CDATA[5 < 6 & so on]]></w:t></w:r></w:p><?x <w:p> ?>'), '5 < 6 & so on'],
    ['words outside of any paragraph', document('<w:r><w:t>We keep names.</w:t></w:r>'), 'We keep names.'],
    ['another prefix', packed({ 'word/document.xml': `<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body>${sentence.replaceAll('w:', 'x:')}</x:body></x:document>` }), plain],
    ['no prefix', packed({ 'word/document.xml': `<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><body><p><r><t>${plain}</t></r></p></body></document>` }), plain],
    ['half a pair', document(paragraph(`${plain}&#xD83D;`)), `${plain}\uFFFD`],
    ['characters that control', document(paragraph(`${plain}&#1;`)), `${plain}\uFFFD`],
  ])('%s', async (_, bytes, expected) => expect(await text(bytes)).toBe(expected));

  test('100,000 paragraphs, 100,000 runs and 100,000 breaks take time in proportion', async () => {
    const time = async (body: string) => {
      const start = performance.now();
      const policy = await read(makeDocx({ body }));
      return { ms: performance.now() - start, policy };
    };
    const small = await time(sentence.repeat(10_000));
    const large = await time(sentence.repeat(100_000));
    expect(large.policy.clauses).toHaveLength(100_000);
    expect(large.ms).toBeLessThan(Math.max(2000, small.ms * 40));
    const runs = await time(`<w:p>${'<w:r><w:t xml:space="preserve">word </w:t><w:br/></w:r>'.repeat(100_000)}</w:p>`);
    expect(runs.ms).toBeLessThan(20_000);
    expect(runs.policy.source.match(/word/g)).toHaveLength(100_000);
    const fields = await time(`<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/><w:t>word</w:t></w:r>'.repeat(30_000)}</w:p>`);
    expect(fields.ms).toBeLessThan(10_000);
    const links = await time(`<w:p>${'<w:hyperlink w:anchor="a"><w:r><w:t>word</w:t></w:r></w:hyperlink><w:fldSimple w:instr="HYPERLINK a"><w:r><w:t>b</w:t></w:r></w:fldSimple>'.repeat(30_000)}</w:p>`);
    expect(links.ms).toBeLessThan(10_000);
    const divided = await time(`<w:p>${'<w:r><w:t>(a) word</w:t><w:br/></w:r>'.repeat(30_000)}</w:p>`);
    expect(divided.ms).toBeLessThan(10_000);
    expect(divided.policy.clauses).toHaveLength(30_000);
  }, 60_000);

  test('spoilt bytes are refused or read, and never crash', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }), async (changes) => {
        const bytes = good.slice();
        for (const [at, value] of changes) bytes[at] = value;
        const outcome = await read(bytes).then((policy) => findFaults(policy), (error: unknown) => (error instanceof OperationalError ? [] : [String(error)]));
        expect(outcome).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
