import { Unzlib } from 'fflate';
import { OperationalError } from '../../errors.js';
import { type DrawnForm, countDrawings } from './count-drawings.js';
import { createObjectFinder } from './find-objects.js';
import { type PdfStream, findStreams } from './find-streams.js';
import { latin } from './latin.js';

/** How much is unfolded at a time: a small step keeps what one step can unfold to small. */
const STEP = 16_384;

/** Saved states of drawing inside one another; a page has up to 28 (ISO 32000-1, annex C), the reader takes the square. */
const MOST_SAVED = 2000;

/** Forms drawn by one form, those that they draw included. */
const MOST_DRAWN = 100_000;

/** A page has a few. */
const MOST_STREAMS = 100_000;

/** Forms larger than this are not looked into for the forms that they draw. */
const KEPT = 1 << 20;

/**
 * Looks through the streams of a PDF before its reader does, which has no limits of its own: a few kilobytes that unfold
 * to gigabytes, or forms that draw forms that draw forms, would keep it busy for hours. Pictures are left out, as
 * nothing unfolds them.
 *
 * @throws OperationalError `too-large`, `too-deep`
 */
export function guardStreams(bytes: Uint8Array, most: number, name: string): void {
  let unfolded = 0;
  let streams = 0;
  const forms = new Map<number, DrawnForm>();
  const objects = new Map<number, string>();
  for (const found of findStreams(bytes)) {
    if ((streams += 1) > MOST_STREAMS) {
      throw new OperationalError(
        'too-large',
        `${name}: it is made of more than ${MOST_STREAMS} parts; print it to a PDF anew, and try that file`,
      );
    }
    if (/\/Subtype\s*\/Image/.test(found.dictionary)) continue;
    const isForm = /\/Subtype\s*\/Form/.test(found.dictionary);
    const isPacked = /\/Type\s*\/ObjStm/.test(found.dictionary);
    const { length, saved, text } = look(bytes, found, most - unfolded, isForm || isPacked ? KEPT : 0);
    unfolded += length;
    if (unfolded > most) {
      throw new OperationalError(
        'too-large',
        `${name}: what is packed in it unfolds to more than the limit of ${most} bytes; raise limits.unpackedBytes in the config if this really is a policy`,
      );
    }
    if (saved > MOST_SAVED) throw tooDeep(name);
    if (isForm) forms.set(found.object, { dictionary: found.dictionary, content: text });
    if (isPacked) unpackObjects(found.dictionary, text, objects);
  }
  const findObject = createObjectFinder(bytes);
  if (countDrawings(forms, (object) => objects.get(object) ?? findObject(object), MOST_DRAWN) > MOST_DRAWN) throw tooDeep(name);
}

function tooDeep(name: string): OperationalError {
  return new OperationalError(
    'too-deep',
    `${name}: its drawings are nested too deep to be read; print it to a PDF anew, and try that file`,
  );
}

interface Looked {
  length: number;
  saved: number;
  text: string;
}

/** Length of a stream, unfolded; no more than a little above `most` is unfolded, and no more than `kept` kept. */
function look(bytes: Uint8Array, { dictionary, start, end }: PdfStream, most: number, kept: number): Looked {
  const looked: Looked = { length: 0, saved: 0, text: '' };
  let depth = 0;
  let before = 32;
  let drawn = 0;
  const take = (chunk: Uint8Array) => {
    looked.length += chunk.length;
    if (looked.text.length < kept) looked.text += latin(chunk);
    for (const byte of chunk) {
      // `q` saves and `Q` restores, each standing alone.
      if (byte <= 32 && drawn !== 0) looked.saved = Math.max(looked.saved, (depth += drawn));
      drawn = before <= 32 ? (byte === 0x71 ? 1 : byte === 0x51 ? -1 : 0) : 0;
      before = byte;
    }
  };
  if (!/\/(?:FlateDecode|Fl)(?![A-Za-z])/.test(dictionary)) {
    take(bytes.subarray(start, end));
    return { ...looked, length: 0 };
  }
  let ended = false;
  const unzlib = new Unzlib((chunk, final) => {
    take(chunk);
    ended ||= final;
  });
  try {
    for (let at = start; at < bytes.length && !ended && looked.length <= most; at += STEP) {
      unzlib.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch {
    // Behind the end of the packed data stands something else; a damaged or encrypted stream is the reader's to tell.
  }
  return looked;
}

/** Objects that are packed into one stream: pairs of number and place, then the objects (ISO 32000-1, 7.5.7). */
function unpackObjects(dictionary: string, text: string, objects: Map<number, string>): void {
  const first = Number(/\/First\s+(\d+)/.exec(dictionary)?.[1] ?? 0);
  const numbers = (text.slice(0, first).match(/\d+/g) ?? []).map(Number);
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    objects.set(numbers[at]!, text.slice(first + numbers[at + 1]!, first + (numbers[at + 3] ?? text.length)));
  }
}
