import type { ValueFormatter, ValueWords } from '../format-value.js';
import { formatBounded } from './bounded.js';

/**
 * As precise as stated, in the calendar of the locale (Buddhist years in Thai): `2018-07` → `July 2018`, `--12-31` → `31 December`. A date that
 * could not be decided shows both its readings.
 */
export const formatDate: ValueFormatter = (value, words) => formatBounded(value, words, formatReadings, 'until');

function formatReadings(value: string, words: ValueWords): string | null {
  const readings = value.split('|').map((reading) => formatOne(reading, words));
  if (readings.some((reading) => reading === null)) return null;
  return readings.reduce((first, second) => words.say('values.either', { first: first as string, second: second as string }));
}

const LEAP = '2000';
/** Before this year `Intl` writes Julian days, where a year put down in the wrong era (`พ.ศ. 2026`) is meant as written. */
const GREGORIAN = 1583;
/** Years after which the days of months return. */
const CYCLE = 2000;

function formatOne(date: string, { intl, say }: ValueWords): string | null {
  const match = /^(?:(\d{4})|-)(?:-(\d\d))?(?:-(\d\d))?$/.exec(date);
  if (!match) return null;
  // `--12-31` names no year; any leap year shows all days.
  const [, year = LEAP, month, day] = match;
  const shift = Number(year) < GREGORIAN ? CYCLE : 0;
  const parts = intl.formatDateToParts(Date.UTC(Number(year) + shift, Number(month ?? 1) - 1, Number(day ?? 1)), {
    timeZone: 'UTC',
    ...(match[1] ? { year: 'numeric' } : {}),
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  });
  // The first of a month is an ordinal in French (1er mars), which CLDR does not know.
  return parts
    .map(({ type, value }) =>
      type === 'year' ? String(Number(value) - shift) : type === 'day' && Number(day) === 1 ? say('values.firstDay', { n: value }) : value,
    )
    .join('');
}
