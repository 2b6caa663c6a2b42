import type { Numbering } from '../../contract/language-pack.js';
import type { LabelScheme } from '../../contract/policy.js';

export interface Reading {
  ordinals: number[];
  scheme: LabelScheme;
}

/**
 * All that a printed number may mean, likeliest first: `5.4.1` → [5, 4, 1]; `ข` → [2]; `i` → roman 1 or the ninth
 * letter; `c` → the third letter or roman 100. Which one holds is settled by the labels around it.
 */
export function readOrdinals(printed: string, numbering: Numbering): Reading[] {
  if (/^\p{Nd}/u.test(printed)) {
    const read = readDecimal(printed);
    if (read) return [read];
  }
  const word = numbering.ordinals?.[printed.toLowerCase()];
  if (word !== undefined) return [{ ordinals: [word], scheme: 'word' }];
  const letter = numbering.letters?.sequence.indexOf(printed) ?? -1;
  if (letter >= 0) return [{ ordinals: [letter + 1], scheme: numbering.letters!.scheme }];
  return readLatin(printed);
}

function readDecimal(printed: string): Reading | null {
  const ordinals: number[] = [];
  for (const part of printed.split('.')) {
    const value = digitsValue(part.trim());
    if (value === null) return null;
    ordinals.push(value);
  }
  const thai = /^\p{Script=Thai}/u.test(printed);
  return { ordinals, scheme: thai ? 'thai-digit' : 'decimal' };
}

/** Decimal digits of any script: their blocks of ten start at a code point that the digit zero has. */
function digitsValue(digits: string): number | null {
  let value = 0;
  for (const char of digits) {
    const digit = digitValue(char);
    if (digit === null) return null;
    value = value * 10 + digit;
  }
  return digits === '' ? null : value;
}

function digitValue(char: string): number | null {
  const code = char.codePointAt(0)!;
  if (code >= 48 && code <= 57) return code - 48;
  if (!/^\p{Nd}$/u.test(char)) return null;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}

function readLatin(printed: string): Reading[] {
  const lower = printed.toLowerCase();
  const upper = printed !== lower;
  const roman = romanValue(lower);
  const asRoman: Reading | null = roman === null ? null : { ordinals: [roman], scheme: upper ? 'upper-roman' : 'lower-roman' };
  const asLetter: Reading | null =
    lower.length === 1 && lower >= 'a' && lower <= 'z'
      ? { ordinals: [lower.charCodeAt(0) - 96], scheme: upper ? 'upper-latin' : 'lower-latin' }
      : null;
  // A lone i, v or x is mostly roman; a lone c, d, l or m is mostly a letter.
  const readings = lower === 'i' || lower === 'v' || lower === 'x' ? [asRoman, asLetter] : [asLetter, asRoman];
  return readings.filter((reading) => reading !== null);
}

const romanDigits: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

/** Only well-formed numerals: `iv` but not `iiii`, so that words such as "mix" or "civil" are none. */
function romanValue(lower: string): number | null {
  if (!/^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(lower) || lower === '') return null;
  let value = 0;
  for (let at = 0; at < lower.length; at += 1) {
    const here = romanDigits[lower[at]!]!;
    const next = romanDigits[lower[at + 1] ?? ''] ?? 0;
    value += here < next ? -here : here;
  }
  return value;
}
