import { OperationalError } from '../../errors.js';

/** How much of either end of a file is looked at: names of parts stand in front of each part and in the directory. */
const EDGE = 65_536;

/** The first parts of most documents are small, and the name of one with words in it stands here. */
const BEGINNING = 2048;

/** A ZIP archive with the parts of a Word document in it; cut off ones count, so that they can be told as such. */
export function isPackage(bytes: Uint8Array): boolean {
  if (!startsWith(bytes, [0x50, 0x4b, 3, 4])) return false;
  if (/word[\\/]/i.test(latin(bytes.subarray(0, BEGINNING)))) return true;
  const head = latin(bytes.subarray(0, EDGE));
  if (/word[\\/]/i.test(head)) return true;
  const names = head + latin(bytes.subarray(Math.max(EDGE, bytes.length - EDGE)));
  return /word[\\/]/i.test(names) || (names.includes('[Content_Types].xml') && !/(?:xl|ppt|visio)[\\/]|FixedDoc/.test(names));
}

/** The container of Word 97 to 2003, which today also wraps documents that are protected with a password. */
export function isOldContainer(bytes: Uint8Array): boolean {
  return (
    startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) &&
    (holdsStream(bytes, 'EncryptedPackage') || holdsStream(bytes, 'WordDocument'))
  );
}

/** @throws OperationalError `encrypted-document`, `old-word-format`: always, for there is nothing in it to read */
export function refuseOldContainer(bytes: Uint8Array, name: string): never {
  if (holdsStream(bytes, 'EncryptedPackage')) {
    throw new OperationalError(
      'encrypted-document',
      `${name}: it is protected with a password; take the protection off in a word processor, save it, and try again`,
    );
  }
  throw new OperationalError(
    'old-word-format',
    `${name}: this is a file of Word 97 to 2003 (DOC), whatever its name says; open it in a word processor and save it as DOCX`,
  );
}

/** Streams are named in UTF-16 somewhere in the directory, which may stand anywhere. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((char) => [char.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

/** Names of parts are ASCII, which this leaves as it is. */
function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
