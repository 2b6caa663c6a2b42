import type { IntlShape } from '@formatjs/intl';
import { formatAge } from './values/age.js';
import { formatCitation, formatLanguage, formatLanguages, formatReference } from './values/names.js';
import { formatCount, formatMeasure, formatMoney, formatPercent } from './values/amounts.js';
import { formatDate } from './values/date.js';
import { formatDuration } from './values/duration.js';
import { formatTime } from './values/time.js';

/** What formatters of values need: phrases with slots, and the locale's numbers, dates and units. */
export interface ValueWords {
  say(key: string, args?: Readonly<Record<string, string>>): string;
  count(key: string, count: number): string;
  has(key: string): boolean;
  intl: IntlShape<string>;
}

/** A normal form in words, or null for a form that it does not know. */
export type ValueFormatter = (value: string, words: ValueWords) => string | null;

/** By kind of fact; `force`, `language` and `languages` are kinds of message arguments only. */
const formatters: Readonly<Record<string, ValueFormatter>> = {
  age: formatAge,
  duration: formatDuration,
  date: formatDate,
  money: formatMoney,
  percent: formatPercent,
  count: formatCount,
  measure: formatMeasure,
  time: formatTime,
  citation: formatCitation,
  reference: formatReference,
  language: formatLanguage,
  languages: formatLanguages,
  force: (value, { say, has }) => (has(`forces.${value}`) ? say(`forces.${value}`) : null),
};

/**
 * Writes a normal form out in the reader's language: `<=P30D` → `at most 30 days`. An unknown form, and a kind whose
 * values are words already (e-mail, link, name), comes back as it is: better the form than nothing.
 */
export function formatValue(kind: string, value: string, words: ValueWords): string {
  return formatters[kind]?.(value, words) ?? value;
}
