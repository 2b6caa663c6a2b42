import { type Comparison, defineRule, type Drift } from '../contract/rule.js';
import { compareFacts, spot } from './compare-facts.js';
import { compareRecurringDays } from './compare-recurring-days.js';
import type { Reading } from '../facts/reading.js';
import type { ClauseFact } from '../contract/fact.js';
import { conceptsOf } from '../concepts/concepts-of.js';
import type { Link } from '../contract/alignment.js';
import { sentencesOf } from '../text/sentences-of.js';
import { compareValues } from '../facts/compare-values.js';

/** A stated date. Dates of the document itself belong to `effective-date`. */
export const date = defineRule({
  id: 'date',
  severity: 'error',
  summary: 'A date differs, falls on another weekday, or does not exist',
  *checkLink(link, comparison) {
    if (isAboutDocument(link, comparison)) return;
    for (const drift of compareFacts(link, comparison, ['date'])) if (!isOfDocument(drift, comparison)) yield drift;
    yield* compareRecurringDays(link, comparison);
  },
  *checkDocument(document) {
    for (const fact of document.facts) {
      const { fault } = fact;
      if (fault?.code !== 'weekday' && fault?.code !== 'no-such-date') continue;
      yield {
        message: {
          key: `date.${fault.code}`,
          args: { expected: fault.expected, actual: fault.code === 'weekday' ? fault.actual : fact.quote },
        },
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
  *checkLink(link, comparison) {
    const isAbout = isAboutDocument(link, comparison);
    if (isAbout && isAllMeta(link, comparison)) return;
    for (const drift of compareFacts(link, comparison, ['date'])) if (isAbout || isOfDocument(drift, comparison)) yield drift;
  },
  *checkTranslation(comparison) {
    // A line about the document may be a clause like any other on one side: that pair is compared as a link.
    const mixed = comparison.links.filter((link) => isAboutDocument(link, comparison) && !isAllMeta(link, comparison));
    const [expected, actual] = (['canonical', 'translation'] as const).map((side) => {
      const told = new Set(mixed.flatMap((link) => link[side]));
      return readEffectiveDates(comparison[side]).filter(({ clause }) => !told.has(clause));
    }) as [ClauseFact[], ClauseFact[]];
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

/** Whether a group is a line that tells about the document, on one side at least. */
function isAboutDocument(link: Link, { canonical, translation }: Comparison): boolean {
  return link.canonical.some((clause) => isMeta(canonical, clause)) || link.translation.some((clause) => isMeta(translation, clause));
}

/** Whether both sides of a group are such lines, or the one that it has. */
function isAllMeta(link: Link, { canonical, translation }: Comparison): boolean {
  return link.canonical.every((clause) => isMeta(canonical, clause)) && link.translation.every((clause) => isMeta(translation, clause));
}

const isMeta = ({ policy }: Reading, clause: number): boolean => policy.clauses[clause]?.kind === 'meta';

/** Words of a document that say of itself from when it holds: `These terms apply from 1 March`. */
const DOCUMENT = new Set([
  'policy',
  'privacy-policy',
  'cookie-policy',
  'terms',
  'terms-of-service',
  'notice',
  'agreement',
  'document',
  'version',
  'code-of-conduct',
  'code-program',
  'contract',
  'regulation',
  'manual',
]);
const HOLDING = new Set(['effective-date', 'last-updated', 'apply']);

/** Whether the sentence around the date of the canonical version says from when the document holds. */
function isOfDocument({ canonical: spot }: Drift, { canonical }: Comparison): boolean {
  if (!spot) return false;
  const text = canonical.policy.clauses[spot.clause]?.text ?? '';
  const sentence = sentencesOf(canonical.policy, spot.clause, canonical.pack).find(
    ({ start, end }) => spot.start >= start && spot.start < end,
  ) ?? { start: 0, end: text.length };
  const near = conceptsOf(canonical, spot.clause).filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const replacing = near.filter(({ id }) => id === 'replace');
  // `… and replace those of 15 August`: that day is the other version's.
  const isOfOther = replacing.some(({ start, end }) => end <= spot.start && spot.start - start < REACH);
  const says = [...near.filter(({ id }) => HOLDING.has(id)), ...replacing.filter(({ start }) => start >= spot.end)];
  return (
    !isOfOther &&
    (near.some(({ id }) => DOCUMENT.has(id)) || opensDocument(canonical, spot.clause)) &&
    says.some(({ start, end }) => start < spot.end + REACH && end > spot.start - REACH)
  );
}

/** A short line below the title, before the first heading: `Kumulus Ltd. – in force from 1 March`. */
function opensDocument({ policy }: Reading, clause: number): boolean {
  const before = policy.clauses.slice(0, clause + 1);
  return (
    clause > 0 &&
    policy.clauses[0]?.kind === 'title' &&
    (policy.clauses[clause]?.text.length ?? 0) <= OPENING &&
    before.every(({ kind }) => kind === 'title' || kind === 'meta' || kind === 'paragraph')
  );
}

const OPENING = 160;

/** A word that says so stands this near to the date. */
const REACH = 50;

function agree(a: string, b: string): boolean {
  const how = compareValues('date', a, b);
  return how === 'same' || how === 'unsure';
}

/** The dates in the lines that tell about the document: when it takes effect, when it was last updated. */
function readEffectiveDates(reading: Reading): ClauseFact[] {
  return reading.facts.filter((fact) => fact.kind === 'date' && reading.policy.clauses[fact.clause]?.kind === 'meta');
}
