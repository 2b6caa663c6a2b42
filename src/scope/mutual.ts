import type { Spot } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import { fold } from '../text/fold.js';
import { roleMatcherOf } from './compile-roles.js';
import type { UnitSide } from './gather-units.js';

/** Where a side speaks of both parties, or of either. */
export function mutualIn({ spots }: UnitSide, { policy, pack }: Reading, how: 'mutual' | 'maybeMutual' = 'mutual'): Spot | null {
  const pattern = roleMatcherOf(pack)[how];
  for (const { clause, start, end } of spots) {
    const folded = fold(policy.clauses[clause]?.text.slice(start, end) ?? '');
    const match = pattern.exec(folded.text);
    if (match) return { clause, start: start + folded.toSource(match.index), end: start + folded.toSource(match.index + match[0].length) };
  }
  return null;
}
