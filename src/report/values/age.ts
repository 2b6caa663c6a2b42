import type { ValueFormatter } from '../format-value.js';
import { EXACT } from './bounded.js';

/** Ages are intervals in years: `[0,13)` → `under 13`, `[0,13]` → `13 or under`, `(18,∞)` → `over 18`. */
export const formatAge: ValueFormatter = (value, { say, intl }) => {
  const number = (text: string): string => intl.formatNumber(Number(text), EXACT);
  if (/^[0-9.]+$/.test(value)) return say('values.age.exact', { n: number(value) });
  const match = /^([[(])([0-9.]+),([0-9.]+|∞)([\])])$/.exec(value);
  if (!match) return null;
  const [, open, low, high, close] = match as unknown as [string, string, string, string, string];
  if (high === '∞') return say(open === '(' ? 'values.age.over' : 'values.age.from', { n: number(low) });
  if (low === '0' && open === '[') return say(close === ')' ? 'values.age.under' : 'values.age.upTo', { n: number(high) });
  const shape = open === '[' ? (close === ']' ? 'range' : 'fromUnder') : close === ']' ? 'overUpTo' : 'overUnder';
  return say(`values.age.${shape}`, { from: number(low), to: number(high) });
};
