import type { Io } from './io.js';

/** The day that it is where the program runs, as an ISO 8601 date. The only place that reads the clock. */
export function today({ now }: Io): string {
  const date = now?.() ?? new Date();
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}
