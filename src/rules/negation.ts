import { type Drift, defineRule } from '../contract/rule.js';
import { compareForces } from '../force/compare-forces.js';
import type { Reading } from '../facts/reading.js';
import { forceOf, spotOf } from './obligation.js';

/** A `not` that stands on one side only. */
export const negation = defineRule({
  id: 'negation',
  severity: 'error',
  summary: 'A “not” is lost or gained',
  *checkLink(link, comparison) {
    for (const { kind, canonical, translation } of compareForces(link, comparison)) {
      if (kind === 'force') continue;
      if (kind === 'negation-gained' && deniesSubject(comparison.canonical, link.canonical)) continue;
      const drift: Drift = { message: { key: kind === 'negation-lost' ? 'negation.lost' : 'negation.gained', args: {} } };
      if (canonical) Object.assign(drift, { expected: forceOf(canonical), canonical: spotOf(canonical) });
      if (translation) Object.assign(drift, { actual: forceOf(translation), translation: spotOf(translation) });
      yield drift;
    }
  },
});

/** `Nobody may` is `tidak boleh` (may not) where a language denies the verb: the subject holds the not. */
function deniesSubject(reading: Reading, clauses: readonly number[]): boolean {
  const subjects = reading.pack.force.nobody ?? [];
  return clauses.some((clause) => {
    const text = (reading.policy.clauses[clause]?.text ?? '').toLowerCase();
    return subjects.some((subject) => text.includes(subject));
  });
}
