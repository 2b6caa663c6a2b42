import { conceptsOf, pronounConcepts } from '../concepts/concepts-of.js';
import type { ClauseFact } from '../contract/fact.js';
import type { Link } from '../contract/alignment.js';
import { type Comparison, type Drift, defineRule } from '../contract/rule.js';
import { unansweredDenials } from '../force/count-denials.js';
import { compareForces } from '../force/compare-forces.js';
import { turnedWords } from '../force/turned-words.js';
import type { PlacedMark } from '../force/gather-marks.js';
import type { Reading } from '../facts/reading.js';
import { isCompared, type PlacedScope, type Unit, unitsOf } from '../scope/gather-units.js';
import { isDeniedAge } from './denied-values.js';
import { forceOf, spotOf } from './obligation.js';

/** A `not` that stands on one side only. */
export const negation = defineRule({
  id: 'negation',
  severity: 'error',
  summary: 'A “not” is lost or gained',
  *checkLink(link, comparison) {
    let isTold = false;
    for (const { kind, canonical, translation } of compareForces(link, comparison)) {
      if (kind === 'force') continue;
      if ((kind === 'negation-gained' && deniesSubject(comparison.canonical, link.canonical)) || hasDeniedAge(link, comparison)) continue;
      const drift: Drift = { message: { key: kind === 'negation-lost' ? 'negation.lost' : 'negation.gained', args: {} } };
      if (canonical) Object.assign(drift, { expected: forceOf(canonical), canonical: spotOf(canonical) });
      if (translation) Object.assign(drift, { actual: forceOf(translation), translation: spotOf(translation) });
      const isSure =
        kind === 'negation-lost'
          ? isOfOneVerb(canonical, link, comparison) && !hasOwnNo(canonical, translation, unitsOf(link, comparison))
          : isTurned(canonical, translation);
      // `a wrong number`, `stop`: another language needs no `not` for it
      if (!isSure && canonical?.kind === 'negative' && !saysNot(canonical, link, comparison)) continue;
      if (!isSure) drift.severity = 'info';
      isTold = true;
      yield drift;
    }
    if (isTold || !isCompared(link) || hasDeniedAge(link, comparison)) return;
    for (const unit of unitsOf(link, comparison).parts) {
      const { lost, unsaid, gained } = unansweredDenials(unit, comparison);
      if (lost.length > 0) {
        isTold = true;
        yield { message: { key: 'negation.lost', args: {} }, canonical: spotOf(lost[0]!) };
      } else if (unsaid.length > 0) {
        isTold = true;
        yield { message: { key: 'negation.lost', args: {} }, canonical: spotOf(unsaid[0]!), severity: 'info' };
      } else if (gained.length > 0 && !deniesSubject(comparison.canonical, link.canonical)) {
        isTold = true;
        yield { message: { key: 'negation.gained', args: {} }, translation: spotOf(gained[0]!), severity: 'info' };
      }
    }
    if (!isTold) {
      for (const { kind, not } of turnedWords(link, comparison)) {
        if (kind === 'negation-gained' && deniesSubject(comparison.canonical, link.canonical)) continue;
        yield kind === 'negation-lost'
          ? { message: { key: 'negation.lost', args: {} }, canonical: spotOf(not), severity: 'info' }
          : { message: { key: 'negation.gained', args: {} }, translation: spotOf(not), severity: 'info' };
      }
    }
  },
});

/** The ages of the two sides are told by a denial on one of them: `nobody under 18 may`. */
function hasDeniedAge(link: Link, comparison: Comparison): boolean {
  const agesOf = (reading: Reading, clauses: readonly number[]): ClauseFact[] =>
    clauses.flatMap((clause) => reading.factsOf(clause).filter(({ kind }) => kind === 'age'));
  const theirs = agesOf(comparison.translation, link.translation);
  return (
    theirs.length > 0 &&
    agesOf(comparison.canonical, link.canonical).some((ours) => theirs.some((other) => isDeniedAge(ours, other, comparison)))
  );
}

/** Words that join what is denied to the rest: `must not be deleted until`. */
const connectives: ReadonlySet<string> = new Set([
  'before',
  'after',
  'during',
  'until',
  'within',
  'if',
  'when',
  'unless',
  'except',
  'provided-that',
  'subject-to',
  'because',
  'however',
]);

/** What is denied stands right behind the `not`, or inside it: `ne vendons pas`. */
const REACH = { spaced: 16, unspaced: 10 };

/**
 * Whether the other side says without a `not` what is denied here. Where it does not, a word of its own may hold the
 * denial (`reject` for `not approve`, `breaks down` for `does not work`), and only a reader can tell.
 */
function isOfOneVerb(mark: PlacedMark | null, link: Link, { canonical, translation }: Comparison): boolean {
  if (!mark) return true;
  const reach = canonical.pack.spaced ? REACH.spaced : REACH.unspaced;
  const text = canonical.policy.clauses[mark.clause]?.text ?? '';
  const denied = conceptsOf(canonical, mark.clause).filter(
    ({ start, end }) =>
      end > mark.start &&
      start <= mark.end + reach &&
      !/[,;]/.test(text.slice(mark.end, start)) &&
      !(start <= mark.start && end <= mark.end),
  );
  const stated = new Set(link.translation.flatMap((clause) => conceptsOf(translation, clause).map(({ id }) => id)));
  return denied.some(({ id }) => !pronounConcepts.has(id) && !connectives.has(id) && stated.has(id));
}

/**
 * A translator adds a `not` where the language wants one (`housebound` → `who cannot leave the house`, `ignored` → `did
 * not follow`), and in a gloss; only a force that stands on both sides and was turned round is sure.
 */
function isTurned(canonical: PlacedMark | null, translation: PlacedMark | null): boolean {
  return canonical?.kind === 'force' && translation?.kind === 'force';
}

/** Words with a no in them that stand this near to each other are one denial (`ne … pas`, `not … without`), in characters. */
const ONE_DENIAL = 25;

/** Whether the other side of the sentence says no as often in some other way: `et non`, `sans`, `jamais`. */
function hasOwnNo(lost: PlacedMark | null, turned: PlacedMark | null, { whole, parts }: { whole: Unit; parts: readonly Unit[] }): boolean {
  if (!lost || turned) return false;
  const { canonical, translation } = parts[lost.sentence] ?? whole;
  return countDenials(translation.any('not')) >= countDenials(canonical.strong('not'));
}

function countDenials(marks: readonly PlacedScope[]): number {
  return marks.filter((mark, index) => index === 0 || mark.start - (marks[index - 1] as PlacedScope).end > ONE_DENIAL).length;
}

function saysNot(mark: PlacedMark, link: Link, comparison: Comparison): boolean {
  return unitsOf(link, comparison)
    .whole.canonical.strong('not')
    .some(({ clause, start, end }) => clause === mark.clause && start < mark.end && end > mark.start);
}

/** `Nobody may` is `tidak boleh` (may not) where a language denies the verb: the subject holds the not. */
function deniesSubject(reading: Reading, clauses: readonly number[]): boolean {
  const subjects = reading.pack.force.nobody ?? [];
  return clauses.some((clause) => {
    const text = (reading.policy.clauses[clause]?.text ?? '').toLowerCase();
    return subjects.some((subject) => text.includes(subject));
  });
}
