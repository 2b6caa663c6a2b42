import type { DecidedEncoding } from '../contract/policy.js';
import { OperationalError } from '../errors.js';
import { createLocator } from '../text/locate.js';
import { refuseMisread } from './refuse-misread.js';

export interface Decoded {
  text: string;
  encoding: DecidedEncoding;
}

/**
 * Bytes to text: byte order mark, then strict UTF-8, then what a page or catalogue declares, then Thai against Western
 * bytes. UTF-8 goes before the declaration because bytes that pass as UTF-8 by chance are rarer than pages that
 * declare the wrong charset. A byte order mark stays in the text, so that offsets are those of the file.
 */
export function decode(source: string | Uint8Array, name: string, option?: string): Decoded {
  const decoded = typeof source === 'string' ? decodeString(source) : decodeBytes(source, name, option);
  if (decoded.text.replace(/^\uFEFF/, '').trim() === '') {
    throw new OperationalError('empty-file', `${name}: the file is empty; give a policy with text in it`);
  }
  if (decoded.text.includes('\0')) throw nullCharacter(decoded.text, name);
  refuseMisread(decoded.text, name);
  return decoded;
}

function decodeString(text: string): Decoded {
  return { text, encoding: { value: 'utf-16', by: 'option' } };
}

function decodeBytes(bytes: Uint8Array, name: string, option: string | undefined): Decoded {
  if (option !== undefined) return decodeAsTold(bytes, name, option);
  const marked = encodingOfMark(bytes);
  if (marked) return read(bytes, marked, 'mark', name);
  if (startsWith(bytes, ZIP)) {
    throw new OperationalError(
      'binary-data',
      `${name}: this is a ZIP archive without a Word document in it, or a damaged DOCX file; open it in a word processor and save it again as DOCX`,
    );
  }
  if (signatures.some((signature) => startsWith(bytes, signature))) throw binaryData(name);
  const wide = encodingOfNulls(bytes);
  if (wide) return read(bytes, wide, 'content', name);
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, encoding: { value: 'utf-8', by: 'content' } };
  const declared = declaredCharset(bytes);
  if (declared) {
    const text = decodeLegacy(bytes, declared);
    if (text !== null) return { text, encoding: { value: declared, by: 'document' } };
  }
  return guessLegacy(bytes, name);
}

function decodeAsTold(bytes: Uint8Array, name: string, option: string): Decoded {
  const text = decodeLegacy(bytes, option.toLowerCase());
  if (text === null) {
    throw new OperationalError('bad-encoding', `${name}: cannot be read as ${option}; leave the encoding out or name another`);
  }
  return { text, encoding: { value: option.toLowerCase(), by: 'option' } };
}

function encodingOfMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: Latin letters, spaces and line ends have a zero byte, always on the same side. */
function encodingOfNulls(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 4096);
  const zeros = [0, 0];
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) zeros[at % 2]! += 1;
  const [even, odd] = zeros as [number, number];
  const some = Math.max(2, length * 0.1);
  if (odd >= some && even <= odd * 0.05) return 'utf-16le';
  if (even >= some && odd <= even * 0.05) return 'utf-16be';
  return null;
}

const ZIP = 'PK\u0003\u0004';
const signatures = ['%PDF-', '\u0089PNG', 'GIF8', '\u00ff\u00d8\u00ff', '\u00d0\u00cf\u0011\u00e0', '{\\rtf'];

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return String.fromCharCode(...bytes.subarray(0, signature.length)) === signature;
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 2048));
  const found = /(?:<(?:meta|\?xml)[^>]*?|^"Content-Type:[^"]*?)(?:charset|encoding)\s*=\s*["']?\s*([a-z0-9_.:-]+)/im.exec(head);
  return found ? found[1]!.toLowerCase() : null;
}

/**
 * In windows-874 the high bytes of Thai stand in long runs, however much markup is around them; in Western prose they
 * stand alone or by twos, and are one in ten at most.
 */
function guessLegacy(bytes: Uint8Array, name: string): Decoded {
  let high = 0;
  let thai = 0;
  let together = 0;
  let control = 0;
  let run = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) high += 1;
    if (byte >= 0xa1 && byte <= 0xfb) thai += 1;
    run = byte >= 0x80 ? run + 1 : 0;
    if (run >= 4) together += run === 4 ? 4 : 1;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control += 1;
  }
  if (control > bytes.length * 0.01) throw binaryData(name);
  if (together > high * 0.6 && thai > high * 0.95) {
    const text = tryDecode(bytes, 'windows-874');
    if (text !== null) return { text, encoding: { value: 'windows-874', by: 'content' } };
  }
  if (high > bytes.length * 0.25) throw binaryData(name);
  return { text: decodeWindows1252(bytes), encoding: { value: 'windows-1252', by: 'content' } };
}

function read(bytes: Uint8Array, encoding: string, by: 'mark' | 'content', name: string): Decoded {
  const text = tryDecode(bytes, encoding);
  if (text === null) throw binaryData(name);
  return { text, encoding: { value: encoding, by } };
}

function decodeLegacy(bytes: Uint8Array, label: string): string | null {
  if (/^(?:windows-1252|cp1252|iso-8859-1|latin1|us-ascii|ascii)$/.test(label)) return decodeWindows1252(bytes);
  return tryDecode(bytes, /^(?:tis-?620|iso-8859-11|cp874)$/.test(label) ? 'windows-874' : label);
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Bytes 0x80 to 0x9F; `TextDecoder('windows-1252')` of Node 20 makes control characters of them. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('').replace(/[\u0080-\u009f]/g, (char) => windows1252[char.charCodeAt(0) - 0x80]!);
}

/** One in a text is a fault of the text; many are another format. */
function nullCharacter(text: string, name: string): OperationalError {
  const { line, column } = createLocator(text)(text.indexOf('\0'));
  if ((text.match(/\0/g)?.length ?? 0) > Math.max(3, text.length * 0.001)) return binaryData(name);
  return new OperationalError(
    'binary-data',
    `${name}: a NUL character stands at line ${line}, column ${column}, where what follows may be hidden from other programs; remove it`,
  );
}

function binaryData(name: string): OperationalError {
  return new OperationalError(
    'binary-data',
    `${name}: this is binary data, not text; give the policy as HTML, XML, Markdown, text, DOCX, PDF, XLIFF, TMX, PO or JSON`,
  );
}
