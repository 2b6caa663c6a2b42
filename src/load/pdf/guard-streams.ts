import { Unzlib } from 'fflate';
import { OperationalError } from '../../errors.js';

const word = Array.from('stream', (char) => char.charCodeAt(0));

/** How much is unfolded at a time: a small step keeps what one step can unfold to small. */
const STEP = 16_384;

/**
 * Unfolds the packed streams of a PDF without keeping them, because its reader has no limit: a few kilobytes that
 * unfold to gigabytes would keep it busy for hours. Pictures are left out, as nothing unfolds them.
 *
 * @throws OperationalError `too-large`
 */
export function guardStreams(bytes: Uint8Array, most: number, name: string): void {
  let unfolded = 0;
  for (const { dictionary, start } of findStreams(bytes)) {
    if (!/\/(?:FlateDecode|Fl)(?![A-Za-z])/.test(dictionary) || /\/Subtype\s*\/Image/.test(dictionary)) continue;
    unfolded += measureUnfolded(bytes, start, most - unfolded);
    if (unfolded > most) throw new OperationalError('too-large', `${name}: what is packed in it unfolds to more than the limit of ${most} bytes; raise limits.unpackedBytes if this really is a policy`);
  }
}

/** Where streams begin, with the dictionary in front of each. */
function* findStreams(bytes: Uint8Array): Generator<{ dictionary: string; start: number }> {
  for (let at = 0; at + 6 <= bytes.length; at += 1) {
    // Of six bytes in a row one belongs to the word, or none of them does.
    const found = word.indexOf(bytes[at + 5]!);
    if (found < 0) {
      at += 5;
      continue;
    }
    if (!word.every((char, index) => bytes[at + index] === char) || bytes[at - 1] === 0x64) continue;
    const dictionary = String.fromCharCode(...bytes.subarray(Math.max(0, at - 1024), at));
    const start = at + 6 + (bytes[at + 6] === 13 ? 1 : 0) + (bytes[at + 6] === 10 || bytes[at + 7] === 10 ? 1 : 0);
    yield { dictionary: dictionary.slice(dictionary.lastIndexOf(' obj') + 1), start };
  }
}

/** Bytes that a stream unfolds to; no more than a little above `most` is unfolded. */
function measureUnfolded(bytes: Uint8Array, start: number, most: number): number {
  let length = 0;
  let ended = false;
  const unzlib = new Unzlib((chunk, final) => {
    length += chunk.length;
    ended ||= final;
  });
  try {
    for (let at = start; at < bytes.length && !ended && length <= most; at += STEP) unzlib.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  } catch {
    // Behind the end of the packed data stands something else; a damaged or encrypted stream is the reader's to tell.
  }
  return length;
}
