import { defineRule, type Drift } from '../contract/rule.js';
import { compareFacts, spot } from './compare-facts.js';
import type { Reading } from '../facts/reading.js';
import type { ClauseFact } from '../contract/fact.js';
import { compareValues } from '../facts/compare-values.js';

/** A stated date. Dates of the document itself belong to `effective-date`. */
export const date = defineRule({
  id: 'date',
  severity: 'error',
  summary: 'A date differs, falls on another weekday, or does not exist',
  *checkLink(link, comparison) {
    const clauses = comparison.canonical.policy.clauses;
    if (!link.canonical.some((clause) => clauses[clause]?.kind === 'meta')) yield* compareFacts(link, comparison, ['date']);
  },
  *checkDocument(document) {
    for (const fact of document.facts) {
      const { fault } = fact;
      if (fault?.code !== 'weekday' && fault?.code !== 'no-such-date') continue;
      yield {
        message: { key: `date.${fault.code}`, args: { expected: fault.expected, actual: fault.code === 'weekday' ? fault.actual : fact.quote } },
        severity: 'warning',
        actual: fact.value,
        translation: spot(fact),
      };
    }
  },
});

/** The date that a document gives itself, printed or in its metadata. */
export const effectiveDate = defineRule({
  id: 'effective-date',
  severity: 'error',
  summary: 'The versions give themselves different dates',
  *checkTranslation({ canonical, translation }) {
    const [expected, actual] = [readEffectiveDates(canonical), readEffectiveDates(translation)];
    if (expected.length === 0 || actual.length === 0) return;
    const unanswered = expected.filter((fact) => !actual.some((other) => agree(fact.value, other.value)));
    const unasked = actual.filter((fact) => !expected.some((other) => agree(fact.value, other.value)));
    for (const [i, fact] of unanswered.entries()) {
      const other = unasked[i];
      if (!other) continue;
      const drift: Drift = {
        message: {
          key: 'effective-date.differs',
          args: { expected: { kind: 'date', value: fact.value }, actual: { kind: 'date', value: other.value } },
        },
        expected: fact.value,
        actual: other.value,
        canonical: spot(fact),
        translation: spot(other),
      };
      yield drift;
    }
  },
});

function agree(a: string, b: string): boolean {
  const how = compareValues('date', a, b);
  return how === 'same' || how === 'unsure';
}

/** The dates in the lines that tell about the document: when it takes effect, when it was last updated. */
export function readEffectiveDates(reading: Reading): ClauseFact[] {
  return reading.facts.filter((fact) => fact.kind === 'date' && reading.policy.clauses[fact.clause]?.kind === 'meta');
}
