import { latin } from './latin.js';
import { readTable } from './read-table.js';

/**
 * Takes its table of contents from a PDF in which the pages do not stand where that says: the reader then looks for them
 * itself, as it would do anyway, but not before it has asked for pages at a false place in promises that nobody waits
 * for, so that no caller could catch that they fail (`getPageDict` of pdf.js fetches pages ahead).
 *
 * @returns `bytes` themselves where the table tells the truth
 */
export function distrustTable(bytes: Uint8Array): Uint8Array {
  const origin = latin(bytes.subarray(0, 1024)).indexOf('%PDF-');
  const tail = Math.max(0, bytes.length - 2048);
  const pointer = /startxref\s+(\d+)(?![\s\S]*startxref)/.exec(latin(bytes.subarray(tail)));
  if (!pointer || origin < 0) return bytes;
  const body = bytes.subarray(origin);
  const table = readTable(body, Number(pointer[1]));
  if (table !== null) {
    const asked = askedAhead(latin(body));
    if (asked.every((object) => !table.has(object) || standsAt(body, table.get(object)!, object))) return bytes;
  }
  const changed = bytes.slice();
  const end = tail + pointer.index + pointer[0].length;
  changed.fill(0x20, end - pointer[1]!.length, end);
  return changed;
}

/** The pages and the groups of pages, and what these may be packed in. */
function askedAhead(file: string): number[] {
  const asked: number[] = [];
  for (const [, kids] of file.matchAll(/\/Kids\s*\[([^[\]]*)\]/g)) {
    for (const [, number] of kids!.matchAll(/(?<!\d)(\d{1,10})\s{1,9}\d{1,5}\s{1,9}R/g)) asked.push(Number(number));
  }
  for (const [, number] of file.matchAll(
    /(?<!\d)(\d{1,10})\s{1,9}\d{1,5}\s{1,9}obj\s{0,9}<<(?:(?!endobj|stream)[\s\S]){0,200}?\/Type\s*\/ObjStm/g,
  )) {
    asked.push(Number(number));
  }
  return asked;
}

function standsAt(bytes: Uint8Array, place: number, object: number): boolean {
  const found = /^\s*(\d+)\s+\d+\s+obj/.exec(latin(bytes.subarray(place, place + 40)));
  return found !== null && Number(found[1]) === object;
}
