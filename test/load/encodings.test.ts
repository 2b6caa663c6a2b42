import { describe, expect, test } from '@jest/globals';
import { OperationalError } from '../../src/errors.js';
import { load } from './load.js';

const fr = 'Nous conservons le nom des élèves tant qu’ils sont à l’école, et nous l’effaçons lorsqu’ils la quittent : c’est l’œuvre de l’année.';
// "We keep the names of the pupils for as long as they are at the school, and delete them when they leave."
const th = 'เราเก็บชื่อของนักเรียนไว้ตราบเท่าที่นักเรียนยังอยู่ที่โรงเรียน และจะลบเมื่อนักเรียนออกจากโรงเรียน';
const en = 'We keep the names of the pupils for as long as they are at the school, and delete them when they leave.';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (text: string) => new Uint8Array([...text].map((char) => char.charCodeAt(0)));
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const toWestern = (text: string) => new Uint8Array([...text].map((char) => (high.includes(char) ? 0x80 + high.indexOf(char) : char.charCodeAt(0))));
const asWestern = (raw: Uint8Array) => [...raw].map((byte) => (byte >= 0x80 && byte < 0xa0 ? high[byte - 0x80] : String.fromCharCode(byte))).join('');
const toThai = (text: string) => new Uint8Array([...text].map((char) => (char.charCodeAt(0) < 128 ? char.charCodeAt(0) : char.charCodeAt(0) - 0x0e00 + 0xa0)));
const page = (charset: string, words: string) => `<!DOCTYPE html><html><head><meta charset="${charset}"></head><body class="page"><div class="wrap"><div><p style="margin:0">${words}</p></div></div></body></html>`;

async function failure(source: string | Uint8Array, encoding?: string): Promise<OperationalError> {
  const error = await load(source, { name: 'privacy.txt', ...(encoding ? { encoding } : {}) }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(OperationalError);
  return error as OperationalError;
}

describe('what the bytes are is told and reported', () => {
  test.each([
    ['tis-620', toThai(page('TIS-620', th)), 'document', th],
    ['iso-8859-11', toThai(page('iso-8859-11', th)), 'document', th],
    ['windows-874', toThai(page('windows-874', th)), 'document', th],
    ['windows-874', toThai(page('', th).replace('<meta charset="">', '')), 'content', th],
    ['windows-1252', toWestern(page('windows-1252', fr)), 'document', fr],
    ['iso-8859-1', toWestern(page('ISO-8859-1', fr)), 'document', fr],
    ['windows-1252', toWestern(page('', fr).replace('<meta charset="">', '')), 'content', fr],
    ['utf-8', utf8(page('windows-1252', fr)), 'content', fr],
  ])('%s', async (value, source, by, text) => {
    const policy = await load(source, { name: 'privacy.html' });
    expect(policy.provenance.encoding).toEqual({ value, by });
    expect(policy.clauses[0]!.text).toBe(text);
  });
});

describe('text read in the wrong encoding is named and not read', () => {
  test.each([
    ['UTF-8 as windows-1252', asWestern(utf8(fr)), /looks like UTF-8 read as windows-1252 \("Ã©lÃ¨ves" at line 1, column 28\)/],
    ['UTF-8 as ISO-8859-1', String.fromCharCode(...utf8(fr)), /looks like UTF-8 read as windows-1252/],
    ['Thai UTF-8 as windows-1252', asWestern(utf8(th)), /looks like UTF-8 read as windows-1252 \("à¹€/],
    ['Thai UTF-8 as ISO-8859-1', String.fromCharCode(...utf8(th)), /looks like UTF-8 read as windows-1252/],
    ['Thai windows-874 as windows-1252', asWestern(toThai(th)), /looks like windows-874 \(TIS-620\) read as windows-1252 \("àÃÒà/],
    ['Thai UTF-8 as windows-874', new TextDecoder('windows-874').decode(utf8(th)), /looks like UTF-8 read as windows-874 \("เน/],
    ['lost letters', fr.replace(/[^\p{ASCII}]/gu, '\ufffd'), /\d+ characters were lost in a conversion \(U\+FFFD, first at line 1, column 28\)/],
    ['question marks', `${th.replace(/[^\p{ASCII}]/gu, '?').replace(/(.{9})/g, '$1 ')} 12 abc`, /question marks/],
  ])('%s', async (_, text, message) => {
    const error = await failure(text);
    expect(error.code).toBe('mojibake');
    expect(error.message).toMatch(message);
    expect(error.message).toMatch(/^privacy\.txt: .*; (?:save it as UTF-8|convert the original again)/s);
    // The same as a file in UTF-8.
    if (!text.includes('\ufffd')) expect((await failure(utf8(text))).code).toBe('mojibake');
  });

  test.each([
    ['the encoding that was named is the wrong one', utf8(fr), 'windows-1252'],
    ['of Thai', toThai(th), 'iso-8859-1'],
  ])('%s', async (_, source, encoding) => {
    expect((await failure(source, encoding)).code).toBe('mojibake');
  });

  test.each([
    ['one bad character in a long text is a finding', `${`${fr} `.repeat(5)}donnÃ©es`],
    ['accents of other languages', 'São João não é Åland, Łódź, ÀÉÎÕÜ. We keep the names of the pupils at the school and delete them.'],
    ['one question too many', `${en} Why????? ${en}`],
    ['a link with a question mark', `${en} See https://example.com/?a=%C3%A9&b=?? for more.`],
    ['a Thai text', `${th} ฿100`],
    ['French in capitals', 'ÂGE, ÊTRE ET AVOIR : À L’ÉCOLE, L’ÉLÈVE A L’ÂGE DE RAISON ET NOUS CONSERVONS LE NOM DES ÉLÈVES.'],
  ])('%s', async (_, text) => {
    expect((await load(text, { name: 'a.txt', language: /[฀-๛]/.test(text) ? 'th' : 'fr' })).clauses.length).toBeGreaterThan(0);
  });
});

describe('NUL', () => {
  test('one is shown with its place, many are another format', async () => {
    expect((await failure(`${en}\nWe do n\0ot sell.`)).message).toMatch(/^privacy\.txt: a NUL character stands at line 2, column 8, /);
    expect((await failure(bytes(`${en}${'\0'.repeat(40)}x`))).message).toMatch(/binary data/);
  });
});
