import type { Comparison } from './compare-values.js';
import { aheadOfCommonEra } from './eras.js';
import { readRoman } from './roman-numbers.js';

/**
 * Compares cited laws: `GDPR/6/1` is in `GDPR`. A law that one side names and the other cites by its number or its
 * year alone may be the same one: `TH-PDPA-2562` and `ACT-2019`, `ACT-1955` and `ACT-265`.
 */
export function compareCitations(a: string, b: string): Comparison {
  if (a.startsWith(`${b}/`) || b.startsWith(`${a}/`)) return 'unsure';
  const [first, second] = [split(a), split(b)];
  if (first.law === second.law && inFigures(first.path) === inFigures(second.path)) return 'same';
  if (!mayBeOne(first.law, second.law)) return 'different';
  if (first.path === second.path) return 'unsure';
  return first.path === '' || second.path === '' || first.path.startsWith(`${second.path}/`) || second.path.startsWith(`${first.path}/`)
    ? 'unsure'
    : 'different';
}

/** `Chapter V` is `หมวด 5`. */
function inFigures(path: string): string {
  return path.replace(/^(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})(?=\/|$)/, (roman) => String(readRoman(roman)));
}

function split(value: string): { law: string; path: string } {
  const [law = '', ...path] = value.split('/');
  return { law, path: path.join('/') };
}

/** The year of a law, in the Gregorian calendar, where its name or its year is what identifies it. */
function yearOf(law: string): number | null {
  // `n° 2016-1691` has its year in front
  const year = Number(/^ACT-((?:1[5-9]|20)[0-9]{2})-[0-9]+$/.exec(law)?.[1] ?? /-([0-9]{4})$/.exec(law)?.[1] ?? Number.NaN);
  return Number.isNaN(year) ? null : year - aheadOfCommonEra(year);
}

const isNumbered = (law: string): boolean => /^ACT-(?!(?:1[5-9]|20)[0-9]{2}$)/.test(law);

function mayBeOne(a: string, b: string): boolean {
  if (a === b) return true;
  if (!a.startsWith('ACT-') && !b.startsWith('ACT-')) return false;
  const years = [yearOf(a), yearOf(b)];
  if (years[0] !== null && years[1] !== null && years[0] !== years[1]) return false;
  if (isNumbered(a) || isNumbered(b)) return isNumbered(a) !== isNumbered(b) && yearOf(isNumbered(a) ? b : a) !== null;
  return years[0] !== null && years[0] === years[1];
}
