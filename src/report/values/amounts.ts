import type { ValueFormatter } from '../format-value.js';
import { EXACT, formatBounded } from './bounded.js';

/** `MYR 1000.5` → `MYR 1,000.50`: cents are written in full or not at all. */
export const formatMoney: ValueFormatter = (value, words) =>
  formatBounded(value, words, (text, { intl }) => {
    const match = /^([A-Z]{3}) (-?[0-9.]+)$/.exec(text);
    if (!match) return null;
    const amount = Number(match[2]);
    const digits = Number.isInteger(amount) ? { minimumFractionDigits: 0 } : {};
    return intl.formatNumber(amount, { style: 'currency', currency: match[1] as string, ...digits, ...EXACT });
  });

export const formatPercent: ValueFormatter = (value, words) =>
  formatBounded(value, words, (text, { intl }) => {
    const match = /^(-?[0-9.]+)%$/.exec(text);
    return match ? intl.formatNumber(Number(match[1]), { style: 'unit', unit: 'percent', ...EXACT }) : null;
  });

/** A ratio (`1:8`) stays as it is. */
export const formatCount: ValueFormatter = (value, words) =>
  formatBounded(value, words, (text, { intl }) => (/^-?[0-9.]+$/.test(text) ? intl.formatNumber(Number(text), EXACT) : text));

/** Units that ECMA-402 knows; pixels and square metres are not among them and keep their sign. */
const UNITS: Readonly<Record<string, string>> = {
  kg: 'kilogram',
  g: 'gram',
  km: 'kilometer',
  m: 'meter',
  cm: 'centimeter',
  mm: 'millimeter',
  KB: 'kilobyte',
  MB: 'megabyte',
  GB: 'gigabyte',
  TB: 'terabyte',
  bit: 'bit',
  l: 'liter',
  ml: 'milliliter',
  '°C': 'celsius',
};

export const formatMeasure: ValueFormatter = (value, words) =>
  formatBounded(value, words, (text, { intl }) => {
    const match = /^(-?[0-9.]+) (.+)$/.exec(text);
    if (!match) return null;
    const [amount, sign] = [Number(match[1]), match[2] as string];
    const unit = UNITS[sign];
    return unit ? intl.formatNumber(amount, { style: 'unit', unit, ...EXACT }) : `${intl.formatNumber(amount, EXACT)} ${sign}`;
  });
