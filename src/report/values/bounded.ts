import type { ValueFormatter, ValueWords } from '../format-value.js';

const BOUNDS: Readonly<Record<string, string>> = { '<': 'under', '<=': 'atMost', '>': 'over', '>=': 'atLeast' };

/**
 * Formats what a bound or a range is set around: `<=MYR 500` → `at most RM 500`, `[P6M,P12M]` → `6 months to 12
 * months`. What stands behind a range belongs to both its ends: `[P6D,P12D] business`.
 *
 * @param family `bound` for amounts (at most), `until` for points in time (no later than)
 */
export function formatBounded(value: string, words: ValueWords, inner: ValueFormatter, family: 'bound' | 'until' = 'bound'): string | null {
  const range = /^\[(?<from>[^,\]]+),(?<to>[^\]]+)\](?<rest>.*)$/.exec(value)?.groups;
  if (range) {
    const [from, to] = [inner(`${range.from}${range.rest}`, words), inner(`${range.to}${range.rest}`, words)];
    return from === null || to === null ? null : words.say('values.range', { from, to });
  }
  const [, bound, amount] = /^(<=|>=|<|>)?(.*)$/s.exec(value) as unknown as [string, string | undefined, string];
  const formatted = inner(amount, words);
  if (formatted === null || bound === undefined) return formatted;
  return words.say(`values.${family}.${BOUNDS[bound]}`, { value: formatted });
}

/** All decimals are kept: two values that differ must never look the same. */
export const EXACT = { maximumFractionDigits: 6 } as const;
