import type { ValueFormatter, ValueWords } from '../format-value.js';

const BOUNDS: Readonly<Record<string, string>> = { '<': 'under', '<=': 'atMost', '>': 'over', '>=': 'atLeast' };

/**
 * Formats what a bound or a range is set around: `<=MYR 500` → `at most RM 500`, `[P6M,P12M]` → `6 months to 12
 * months`, `(5 km,12 km]` → `over 5 km to 12 km`. What stands behind a range belongs to both its ends: `[P6D,P12D] business`.
 *
 * @param family `bound` for amounts (at most), `until` for points in time (no later than)
 */
export function formatBounded(value: string, words: ValueWords, inner: ValueFormatter, family: 'bound' | 'until' = 'bound'): string | null {
  const range = /^(?<open>[[(])(?<from>[^,\]]+),(?<to>[^\]]+)\](?<rest>.*)$/.exec(value)?.groups;
  if (range) {
    const [from, to] = [inner(`${range.from}${range.rest}`, words), inner(`${range.to}${range.rest}`, words)];
    if (from === null || to === null) return null;
    return words.say('values.range', { from: range.open === '(' ? words.say('values.bound.over', { value: from }) : from, to });
  }
  const [, bound, amount] = /^(<=|>=|<|>)?(.*)$/s.exec(value) as unknown as [string, string | undefined, string];
  const formatted = inner(amount, words);
  if (formatted === null || bound === undefined) return formatted;
  return words.say(`values.${family}.${BOUNDS[bound]}`, { value: formatted });
}

/** All decimals are kept: two values that differ must never look the same. */
export const EXACT = { maximumFractionDigits: 6 } as const;
