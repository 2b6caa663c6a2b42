import { latin } from './latin.js';

/** No dictionary that is looked for is longer. */
const LONGEST = 4096;

/** Finds the words of objects by their number; the file is looked through once, and only if there is something to find. */
export function createObjectFinder(bytes: Uint8Array): (object: number) => string {
  let places: Map<number, number> | null = null;
  return (object) => {
    places ??= findPlaces(bytes);
    const start = places.get(object);
    return start === undefined ? '' : latin(bytes.subarray(start, start + LONGEST)).split('endobj', 1)[0]!;
  };
}

function findPlaces(bytes: Uint8Array): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = bytes.indexOf(0x62); at >= 0; at = bytes.indexOf(0x62, at + 1)) {
    if (bytes[at - 1] !== 0x6f || bytes[at + 1] !== 0x6a || (bytes[at - 2] ?? 0) > 32) continue;
    const number = /(\d{1,10})\s+\d{1,5}\s+$/.exec(latin(bytes.subarray(Math.max(0, at - 24), at - 1)));
    if (number) places.set(Number(number[1]), at + 2);
  }
  return places;
}
