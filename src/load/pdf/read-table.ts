import { unzlibSync } from 'fflate';
import { latin } from './latin.js';

/** More versions of a file than anybody saves into it. */
const MOST_TABLES = 100;

/** Bytes of one table: 200,000 objects. */
const LONGEST = 4 << 20;

/**
 * Where the objects of a PDF stand that are not packed, by its tables of contents; null where one cannot be read.
 *
 * Source: ISO 32000-1, 7.5.4 (tables) and 7.5.8 (tables in streams)
 */
export function readTable(bytes: Uint8Array, start: number): Map<number, number> | null {
  const places = new Map<number, number>();
  const known = new Set<number>();
  const pending = [start];
  for (let place = pending.shift(); place !== undefined; place = pending.shift()) {
    if (known.has(place) || known.size > MOST_TABLES) continue;
    known.add(place);
    const head = latin(bytes.subarray(place, place + 4096));
    const plain = /^\s*xref\b/.test(head) ? readPlain(latin(bytes.subarray(place, place + LONGEST))) : readStream(bytes, place, head);
    if (plain === null) return null;
    // What a later version of the file says holds.
    for (const [object, at] of plain.places) if (!places.has(object)) places.set(object, at);
    for (const entry of ['XRefStm', 'Prev']) {
      const next = new RegExp(`/${entry}\\s+(\\d+)(?!\\s+\\d+\\s+R)`).exec(plain.trailer)?.[1];
      if (next !== undefined) pending.push(Number(next));
    }
  }
  return places;
}

interface Table {
  places: Map<number, number>;
  trailer: string;
}

function readPlain(written: string): Table | null {
  const end = written.indexOf('trailer');
  if (end < 0) return null;
  const places = new Map<number, number>();
  let object = Number.NaN;
  for (const [, first, use] of written.slice(0, end).matchAll(/(?<!\d)(\d{1,10})\s{1,9}\d{1,10}(?:\s{1,9}([nf])\b)?/g)) {
    if (use === undefined) object = Number(first);
    else {
      if (use === 'n' && Number(first) > 0) places.set(object, Number(first));
      object += 1;
    }
  }
  return { places, trailer: written.slice(end, end + 4096).split('startxref', 1)[0]! };
}

function readStream(bytes: Uint8Array, place: number, head: string): Table | null {
  const opening = /^\s*\d+\s+\d+\s+obj([\s\S]*?)stream\r?\n/.exec(head);
  const widths = /\/W\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s*\]/
    .exec(opening?.[1] ?? '')
    ?.slice(1)
    .map(Number);
  if (!opening || !widths) return null;
  const trailer = opening[1]!;
  const read = (entry: string) => Number(new RegExp(`/${entry}\\s+(\\d+)`).exec(trailer)?.[1] ?? 1);
  const row = widths[0]! + widths[1]! + widths[2]!;
  // Rows of no width would never come to an end.
  if (row === 0) return null;
  let rows: Uint8Array;
  try {
    const packed = bytes.subarray(place + opening[0].length, place + opening[0].length + read('Length'));
    rows = /\/FlateDecode/.test(trailer) ? unzlibSync(packed) : packed;
  } catch {
    return null;
  }
  if (read('Predictor') >= 10) rows = undoDifferences(rows, read('Columns'));
  const sections = (/\/Index\s*\[([\d\s]*)\]/.exec(trailer)?.[1] ?? `0 ${read('Size')}`).trim().split(/\s+/).map(Number);
  const places = new Map<number, number>();
  let at = 0;
  for (let section = 0; section + 1 < sections.length; section += 2) {
    for (let index = 0; index < sections[section + 1]! && at + row <= rows.length; index += 1, at += row) {
      const kind = widths[0] === 0 ? 1 : readNumber(rows, at, widths[0]!);
      if (kind === 1) places.set(sections[section]! + index, readNumber(rows, at + widths[0]!, widths[1]!));
    }
  }
  return { places, trailer };
}

function readNumber(bytes: Uint8Array, start: number, width: number): number {
  let number = 0;
  for (let at = start; at < start + width; at += 1) number = number * 256 + bytes[at]!;
  return number;
}

/** Rows as differences from the one above (PNG filter 2), the only way in which programs write these; others are left. */
function undoDifferences(rows: Uint8Array, columns: number): Uint8Array {
  const plain = new Uint8Array(Math.floor(rows.length / (columns + 1)) * columns);
  for (let row = 0; row * columns < plain.length; row += 1) {
    const isUp = rows[row * (columns + 1)] === 2;
    for (let column = 0; column < columns; column += 1) {
      const above = isUp && row > 0 ? plain[(row - 1) * columns + column]! : 0;
      plain[row * columns + column] = above + rows[row * (columns + 1) + 1 + column]!;
    }
  }
  return plain;
}
