/** What a stretch of digits and marks says: a number, or several joined by dots (`4.2.1`, `6.7.2018`). */
export interface Digits {
  value: number;
  /** The parts between marks when they are no one number. */
  dotted?: number[];
}

/**
 * Reads `1,000.50`, `1.000,50`, `1 000,50`, `1'000.50`, `1,50,000`, `4.2.1`. A mark that occurs once is the decimal mark of the language
 * unless it can only be grouping (`500,000`). French `1,000` is read as a thousand: nobody writes three decimals
 * there, and translators leave English grouping behind.
 */
export function parseDigits(raw: string, decimal: '.' | ','): Digits {
  if (/^[0-9]+$/.test(raw)) return { value: Number(raw) };
  const text = raw.replace(/[ ']/g, '');
  const marks = text.replace(/[0-9]/g, '');
  const parts = text.split(/[.,]/);
  if (marks === '') return { value: Number(text) };
  const grouped = parts.slice(1).every((part) => part.length === 3) && (parts[0] as string).length <= 3 && parts[0] !== '0';
  if (marks.length === 1) {
    if (grouped && (marks !== decimal || decimal === ',')) return { value: Number(parts.join('')) };
    return { value: Number(parts.join('.')), dotted: parts.map(Number) };
  }
  const last = marks.at(-1) as string;
  if (!marks.slice(0, -1).includes(last)) {
    return { value: Number(`${parts.slice(0, -1).join('')}.${parts.at(-1)}`) };
  }
  // India groups by hundreds above the thousands: `1,50,000` is a lakh and a half.
  const lakhs = decimal === '.' && /^[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}$/.test(text);
  if (lakhs || (grouped && new Set(marks).size === 1)) return { value: Number(parts.join('')) };
  return { value: Number.NaN, dotted: parts.map(Number) };
}
