import type { LabelScheme } from '../../contract/policy.js';
import { writeRoman } from '../labels/write-roman.js';

/** What CSS calls the ways of numbering that labels are read in; null for those that are no number. */
export const numberStyles: Readonly<Record<string, LabelScheme | null>> = {
  decimal: 'decimal',
  'decimal-leading-zero': 'decimal',
  'lower-alpha': 'lower-latin',
  'lower-latin': 'lower-latin',
  'upper-alpha': 'upper-latin',
  'upper-latin': 'upper-latin',
  'lower-roman': 'lower-roman',
  'upper-roman': 'upper-roman',
  thai: 'thai-digit',
  none: null,
  disc: null,
  circle: null,
  square: null,
};

export function writeOrdinal(ordinal: number, scheme: LabelScheme): string {
  if (scheme === 'thai-digit') return String(ordinal).replace(/[0-9]/g, (digit) => String.fromCodePoint(0x0e50 + Number(digit)));
  if (ordinal < 1) return String(ordinal);
  if (scheme === 'lower-latin') return writeLatin(ordinal);
  if (scheme === 'upper-latin') return writeLatin(ordinal).toUpperCase();
  if (scheme === 'lower-roman') return writeRoman(ordinal);
  if (scheme === 'upper-roman') return writeRoman(ordinal).toUpperCase();
  return String(ordinal);
}

function writeLatin(ordinal: number): string {
  let rest = ordinal;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}
