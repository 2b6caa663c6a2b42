/** A stream in the bytes of a PDF. */
export interface PdfStream {
  /** Number of its object. */
  object: number;
  dictionary: string;
  /** Of what it holds, packed or not. */
  start: number;
  end: number;
}

const opening = charCodes('stream');
const closing = charCodes('endstream');

function charCodes(word: string): number[] {
  return Array.from(word, (char) => char.charCodeAt(0));
}

/** The streams of a PDF, found by their words, as no table of contents is to be trusted. */
export function* findStreams(bytes: Uint8Array): Generator<PdfStream> {
  for (let at = 0; at + opening.length <= bytes.length; at += 1) {
    // Of six bytes in a row one belongs to the word, or none of them does.
    if (!opening.includes(bytes[at + 5]!)) {
      at += 5;
      continue;
    }
    if (!matches(bytes, at, opening) || bytes[at - 1] === 0x64) continue;
    const before = String.fromCharCode(...bytes.subarray(Math.max(0, at - 2048), at));
    const object = /(\d+)\s+\d+\s+obj(?![\s\S]*\d\s+obj)([\s\S]*)$/.exec(before);
    const start = at + 6 + (bytes[at + 6] === 13 ? 1 : 0) + (bytes[at + 6] === 10 || bytes[at + 7] === 10 ? 1 : 0);
    const end = findEnd(bytes, start);
    yield { object: Number(object?.[1] ?? -1), dictionary: object?.[2] ?? before, start, end };
    // What a stream holds may hold the word.
    at = end;
  }
}

function findEnd(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(closing[0]!, start); at >= 0; at = bytes.indexOf(closing[0]!, at + 1)) {
    if (matches(bytes, at, closing)) return at;
  }
  return bytes.length;
}

function matches(bytes: Uint8Array, at: number, word: readonly number[]): boolean {
  return word.every((char, index) => bytes[at + index] === char);
}
