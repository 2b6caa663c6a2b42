import { IdRegister } from '../structure/assign-ids.js';
import type { Unit } from './unit.js';

/**
 * Clause ids for units: what the file calls them where that can be read, else their number. A bare number gets its
 * noun, for a clause that is called `4.2` is taken to be labelled so.
 */
export function nameUnits(units: readonly Unit[]): string[] {
  const ids = new IdRegister();
  return units.map(({ id, noun, scope }, index) => ids.take(readableId(id, noun, index + 1), scope));
}

function readableId(id: string, noun: string, place: number): string {
  const name = id.trim().replace(/\s+/g, '-');
  if (name === '' || name.length > LONGEST || isHash(name)) return `${noun}-${place}`;
  return /^[\p{N}.]+$/u.test(name) ? `${noun}-${name}` : name;
}

const LONGEST = 64;

/** `a3f01c…`, `{0f8f…-…}`, `7911416166208830577`: made to be unique, not to be read. */
function isHash(name: string): boolean {
  return /^\{?(?=\D*\d)[\da-f-]{16,}\}?(?:\.s?[\w-]+)?$/i.test(name);
}
