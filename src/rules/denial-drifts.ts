import { acts } from '../concepts/acts.js';
import { conceptsOf, pronounConcepts } from '../concepts/concepts-of.js';
import type { ClauseFact } from '../contract/fact.js';
import type { Link } from '../contract/alignment.js';
import type { Comparison, Drift, Spot } from '../contract/rule.js';
import { type Unanswered, unansweredDenials } from '../force/count-denials.js';
import { compareForces } from '../force/compare-forces.js';
import type { PlacedMark } from '../force/gather-marks.js';
import type { Reading } from '../facts/reading.js';
import { isCompared, type PlacedScope, type Unit, unitsOf } from '../scope/gather-units.js';
import { isDeniedAge } from './denied-values.js';
import { overlap } from '../scope/overlap.js';
import { spotOf } from '../scope/place-mark.js';
import { areNeeded } from '../scope/restrictions.js';
import { forceOf } from './obligation.js';

const found = new WeakMap<Link, Drift[]>();

/**
 * Denials that stand on one side only, by the first of two ways that finds any: forces of which one has a `not`,
 * counts of all denials. Read once for the rules that ask.
 */
export function denialDrifts(link: Link, comparison: Comparison): readonly Drift[] {
  let drifts = found.get(link);
  if (!drifts) found.set(link, (drifts = findDrifts(link, comparison)));
  return drifts;
}

function findDrifts(link: Link, comparison: Comparison): Drift[] {
  if (hasDeniedAge(link, comparison)) return [];
  const parts = isCompared(link) ? unitsOf(link, comparison).parts : [];
  const counts = parts.map((unit) => unansweredDenials(unit, comparison));
  const spotsOf = (from: 'canonical' | 'translation', to: 'canonical' | 'translation'): Spot[] =>
    parts.filter((unit) => areNeeded(unit[from], unit[to])).flatMap((unit) => unit[from].spots);
  const needed = { lost: spotsOf('canonical', 'translation'), gained: spotsOf('translation', 'canonical') };
  const isNeeded = ({ canonical, translation }: Drift): boolean =>
    canonical
      ? !translation && needed.lost.some((part) => overlap(part, canonical))
      : needed.gained.some((part) => translation && overlap(part, translation));
  for (const find of [ofForces, ofCounts]) {
    const drifts = [...find(link, comparison, counts)];
    if (drifts.length > 0) return drifts.filter((drift) => !isNeeded(drift));
  }
  return [];
}

/** Whether what is lost is a `without`: without it a text says `with`. */
export function isOfWithout({ canonical, translation }: Drift, link: Link, comparison: Comparison): boolean {
  return (
    canonical != null &&
    !translation &&
    unitsOf(link, comparison)
      .whole.canonical.strong('without')
      .some(({ clause, start, end }) => clause === canonical.clause && start < canonical.end && end > canonical.start)
  );
}

/** Forces of which one side has a denial. */
function* ofForces(link: Link, comparison: Comparison, counts: readonly Unanswered[]): Generator<Drift> {
  const isLost = counts.some(({ lost, resolved }) => lost.length > 0 && !resolved);
  const isGained = counts.some(({ gained, outright }) => gained.length > 0 && outright);
  for (const { kind, canonical, translation } of compareForces(link, comparison)) {
    if (kind === 'force' || (kind === 'negation-gained' && deniesSubject(comparison.canonical, link.canonical))) continue;
    const drift: Drift = { message: { key: kind === 'negation-lost' ? 'negation.lost' : 'negation.gained', args: {} } };
    if (canonical) Object.assign(drift, { expected: forceOf(canonical), canonical: spotOf(canonical) });
    if (translation) Object.assign(drift, { actual: forceOf(translation), translation: spotOf(translation) });
    const isSure =
      kind === 'negation-lost'
        ? (isLost && canonical?.kind !== 'negative' && (!canonical || whetherStated(canonical, link, comparison) !== 'absent')) ||
          (isOfOneVerb(canonical, link, comparison) && !hasOwnNo(canonical, translation, unitsOf(link, comparison)))
        : isTurned(canonical, translation) ||
          (isGained && translation?.kind === 'force' && isActStated(translation, mirrored(link), turned(comparison)));
    // `a wrong number`, `stop`: another language needs no `not` for it
    if (!isSure && canonical?.kind === 'negative' && !saysNot(canonical, link, comparison)) continue;
    if (!isSure) drift.severity = 'info';
    yield drift;
  }
}

/** Sentences with more denials than the other side has words for. */
function* ofCounts(link: Link, comparison: Comparison, counts: readonly Unanswered[]): Generator<Drift> {
  for (const { lost, resolved, unsaid, flat, gained } of counts) {
    if (flat[0] && lost.length === 0) {
      yield { message: { key: 'negation.lost', args: {} }, canonical: spotOf(flat[0]) };
    } else if (lost.length > 0) {
      const weighed = lost.map((not) => ({ not, stated: whetherStated(not, link, comparison) }));
      const likeliest =
        weighed.find(({ stated }) => stated === 'stated') ?? weighed.find(({ stated }) => stated === 'unknown') ?? weighed[0]!;
      const drift: Drift = { message: { key: 'negation.lost', args: {} }, canonical: spotOf(likeliest.not) };
      yield resolved || likeliest.stated === 'absent' ? { ...drift, severity: 'info' } : drift;
    } else if (unsaid[0]) {
      yield { message: { key: 'negation.lost', args: {} }, canonical: spotOf(unsaid[0]), severity: 'info' };
    } else if (gained.length > 0 && !deniesSubject(comparison.canonical, link.canonical)) {
      yield { message: { key: 'negation.gained', args: {} }, translation: spotOf(gained[0]!), severity: 'info' };
    }
  }
}

const mirrored = (link: Link): Link => ({ ...link, canonical: link.translation, translation: link.canonical });
const turned = (comparison: Comparison): Comparison => ({
  ...comparison,
  canonical: comparison.translation,
  translation: comparison.canonical,
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
function isOfOneVerb(mark: PlacedMark | null, link: Link, comparison: Comparison): boolean {
  return !mark || whetherStated(mark, link, comparison) === 'stated';
}

/** Whether the other side says the act that is denied here: `ne vendons pas` → `we sell`. */
function isActStated(mark: Spot, link: Link, comparison: Comparison): boolean {
  const { denied, stated } = deniedBy(mark, link, comparison);
  return denied.some((id) => acts.has(id) && stated.has(id));
}

/** What is denied here, on the other side: `stated`, `absent`, or `unknown` where no concept says what it is. */
function whetherStated(mark: Spot, link: Link, comparison: Comparison): 'stated' | 'absent' | 'unknown' {
  const { denied, stated } = deniedBy(mark, link, comparison);
  if (denied.length === 0) return 'unknown';
  return denied.some((id) => stated.has(id)) ? 'stated' : 'absent';
}

/** The concepts behind a `not`, and all that the other side names. */
function deniedBy(mark: Spot, link: Link, { canonical, translation }: Comparison): { denied: string[]; stated: ReadonlySet<string> } {
  const reach = canonical.pack.spaced ? REACH.spaced : REACH.unspaced;
  const text = canonical.policy.clauses[mark.clause]?.text ?? '';
  const denied = conceptsOf(canonical, mark.clause).filter(
    ({ id, start, end }) =>
      end > mark.start &&
      start <= mark.end + reach &&
      !/[,;:.!?]/.test(text.slice(mark.end, start)) &&
      !(start <= mark.start && end <= mark.end) &&
      !pronounConcepts.has(id) &&
      !connectives.has(id),
  );
  return {
    denied: denied.map(({ id }) => id),
    stated: new Set(link.translation.flatMap((clause) => conceptsOf(translation, clause).map(({ id }) => id))),
  };
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
