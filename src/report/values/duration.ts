import type { ValueFormatter, ValueWords } from '../format-value.js';
import { EXACT, formatBounded } from './bounded.js';

type Unit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';

const DATE_UNITS: Readonly<Record<string, Unit>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const TIME_UNITS: Readonly<Record<string, Unit>> = { H: 'hour', M: 'minute', S: 'second' };

/** `<=P30D` → `at most 30 days`, `<=P10D business` → `at most 10 business days`, `every P6M` → `every 6 months`. */
export const formatDuration: ValueFormatter = (value, words) => {
  if (!value.startsWith('every ')) return formatBounded(value, words, formatPeriod);
  const rest = value.slice('every '.length);
  const parts = readPeriod(rest);
  const only = parts?.parts.length === 1 && parts.counted === '' ? parts.parts[0] : undefined;
  if (only && Number.isInteger(only.amount)) return words.count(`values.every.${only.unit}`, only.amount);
  const period = formatBounded(rest, words, formatPeriod);
  return period === null ? null : words.say('values.every.compound', { value: period });
};

function formatPeriod(text: string, words: ValueWords): string | null {
  const period = readPeriod(text);
  if (!period) return null;
  const { parts, counted } = period;
  const [first] = parts;
  if (counted && parts.length === 1 && first?.unit === 'day') return words.count(`values.days.${counted}`, first.amount);
  const written = parts.map(({ amount, unit }) => words.intl.formatNumber(amount, { style: 'unit', unit, unitDisplay: 'long', ...EXACT }));
  const value = words.intl.formatList(written, { type: 'unit' });
  return counted ? words.say(`values.counted.${counted}`, { value }) : value;
}

interface Period {
  parts: { amount: number; unit: Unit }[];
  counted: '' | 'business' | 'calendar';
}

/** The parts of an ISO 8601 duration in the units stated; `P12M` is 12 months, not a year. */
function readPeriod(text: string): Period | null {
  const groups = /^P(?<date>(?:[0-9.]+[YMWD])*)(?:T(?<time>(?:[0-9.]+[HMS])+))?(?: (?<counted>business|calendar))?$/.exec(text)?.groups;
  if (!groups) return null;
  const read = (part: string | undefined, units: Readonly<Record<string, Unit>>): Period['parts'] =>
    [...(part ?? '').matchAll(/([0-9.]+)([A-Z])/g)].map(([, amount, sign]) => ({
      amount: Number(amount),
      unit: units[sign as string] as Unit,
    }));
  const parts = [...read(groups.date, DATE_UNITS), ...read(groups.time, TIME_UNITS)];
  return parts.length > 0 ? { parts, counted: (groups.counted ?? '') as Period['counted'] } : null;
}
