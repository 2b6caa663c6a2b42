import type { Bound, TimeUnit } from '../contract/fact-phrases.js';

/** A decimal without exponent, grouping or trailing zeros: `1000.5`. */
export function formatDecimal(value: number): string {
  const rounded = Math.round(value * 1e6) / 1e6;
  return Number.isInteger(rounded) ? rounded.toFixed(0) : String(rounded);
}

/** The interval in years that a bound on an age describes: `<` 13 → `[0,13)`. */
export function formatAge(bound: Bound | '=', years: number): string {
  const n = formatDecimal(years);
  if (bound === '<') return `[0,${n})`;
  if (bound === '<=') return `[0,${n}]`;
  if (bound === '>') return `(${n},∞)`;
  if (bound === '>=') return `[${n},∞)`;
  return n;
}

const ISO: Record<TimeUnit, [designator: string, factor: number, time: boolean]> = {
  decade: ['Y', 10, false],
  year: ['Y', 1, false],
  'half-year': ['M', 6, false],
  quarter: ['M', 3, false],
  month: ['M', 1, false],
  fortnight: ['W', 2, false],
  week: ['W', 1, false],
  day: ['D', 1, false],
  hour: ['H', 1, true],
  minute: ['M', 1, true],
  second: ['S', 1, true],
};

/** Halves are written in the next smaller unit, as people say them: half a year → `P6M`, an hour and a half → `PT90M`. */
const SMALLER: Partial<Record<TimeUnit, [TimeUnit, number]>> = {
  year: ['month', 12],
  hour: ['minute', 60],
  day: ['hour', 24],
  minute: ['second', 60],
};

/** ISO 8601 duration of amounts in the units stated: `[[1, 'year'], [6, 'month']]` → `P1Y6M`. */
export function formatDuration(parts: readonly [number, TimeUnit][]): string {
  let date = '';
  let time = '';
  for (const part of parts) {
    let [amount, unit] = part;
    const smaller = SMALLER[unit];
    // `1.67 days` are no whole hours, and stay days.
    if (!Number.isInteger(amount) && smaller && Number.isInteger(Math.round(amount * smaller[1] * 1e6) / 1e6)) {
      [amount, unit] = [amount * smaller[1], smaller[0]];
    }
    const [designator, factor, isTime] = ISO[unit];
    const text = `${formatDecimal(amount * factor)}${designator}`;
    if (isTime) time += text;
    else date += text;
  }
  return `P${date}${time && `T${time}`}`;
}
