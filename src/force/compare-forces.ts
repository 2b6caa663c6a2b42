import { acts } from '../concepts/acts.js';
import type { Link } from '../contract/alignment.js';
import type { Comparison, Spot } from '../contract/rule.js';
import { isLimit } from './bind-limits.js';
import { gatherMarks, isPaired, type MarkedGroup, type PlacedMark } from './gather-marks.js';
import { isCompared } from '../scope/gather-units.js';
import { isHeading } from '../scope/is-heading.js';
import { pairSentences } from '../scope/pair-sentences.js';
import { type MarkPair, matchMarks } from './match-marks.js';
import { relateForces } from './relate-forces.js';

export interface ForceDifference {
  kind: 'force' | 'negation-lost' | 'negation-gained';
  canonical: PlacedMark | null;
  translation: PlacedMark | null;
}

const compared = new WeakMap<Link, ForceDifference[]>();

/** Where the forces of a linked group differ; read once for the rules that ask. */
export function compareForces(link: Link, comparison: Comparison): ForceDifference[] {
  let differences = compared.get(link);
  if (!differences) compared.set(link, (differences = findDifferences(link, comparison)));
  return differences;
}

function findDifferences(link: Link, comparison: Comparison): ForceDifference[] {
  if (!isCompared(link)) return [];
  const pairs = pairSentences(link, comparison);
  const canonical = gatherMarks(comparison.canonical, pairs.canonical);
  const translation = gatherMarks(comparison.translation, pairs.translation);
  const matched = matchMarks(canonical, translation);
  // Headings are free renderings: `Information not to be disclosed` → `Précaution à prendre`.
  const stray = isHeading(comparison.canonical, link.canonical) || isHeading(comparison.translation, link.translation) ? [] : strayNegations(matched, canonical, translation).filter(({ kind }) => marksSentences(comparison) || !isMadeUp(kind, canonical, translation));
  return [...changedForces(matched, canonical, translation), ...addedPermissions(matched, canonical), ...stray];
}

/** Where a side marks no ends of sentences its cuts are guessed, and a denial may have been cut off to the next part. */
function marksSentences({ canonical, translation }: Comparison): boolean {
  return canonical.pack.spaced && translation.pack.spaced;
}

/** Whether the group as a whole denies as often on the other side. */
function isMadeUp(kind: ForceDifference['kind'], canonical: MarkedGroup, translation: MarkedGroup): boolean {
  const [ours, theirs] = [count(canonical, isDenial), count(translation, isDenial)];
  return kind === 'negation-lost' ? theirs >= ours : ours >= theirs;
}

/** Forces that answer one another and say different things, where nothing left over on either side explains it. */
function changedForces(pairs: readonly MarkPair[], canonical: MarkedGroup, translation: MarkedGroup): ForceDifference[] {
  const left = leftOver(pairs);
  const found: ForceDifference[] = [];
  for (const { canonical: a, translation: b, relation } of pairs) {
    if (!a || !b || (relation !== 'contrast' && relation !== 'reversal')) continue;
    const near = neighbourhood(canonical, translation);
    if (isExplained(a, b, left.translation, near) || isExplained(b, a, left.canonical, near)) continue;
    if (relation === 'contrast') {
      if (isPermit(a, b) || (isPermit(b, a) && !isOnlyThere(a, b, canonical, translation, near))) continue;
      if (isAdvice(a) || isAdvice(b) || !isOnly(a, canonical, near) || !isOnly(b, translation, near)) found.push({ kind: 'force', canonical: a, translation: b });
    }
    else if (!isBalanced(a, b, canonical, translation, near)) found.push({ kind: a.negated ? 'negation-lost' : 'negation-gained', canonical: a, translation: b });
  }
  return found;
}

/**
 * Permissions of the translation that answer nothing in the canonical version, with the duty they stand for where there
 * is one: `must keep a record and show it`, `hendaklah menyimpan rekod dan boleh menunjukkannya`. Translators add duties to what
 * simply is so, hardly ever permissions: about 2 in 1,000 pairs.
 */
function addedPermissions(pairs: readonly MarkPair[], canonical: MarkedGroup): ForceDifference[] {
  const left = leftOver(pairs);
  return left.translation.filter(isPlainPermission).flatMap((mark) => {
    if (canonical.marks.some((other) => mayPermit(other) && other.sentence === mark.sentence && !pairs.some((pair) => pair.canonical === other && pair.translation))) return [];
    const duty = governorOf(mark.about[0], mark.sentence, canonical);
    return [{ kind: 'force' as const, canonical: duty?.forces[0] === 'must' ? duty : null, translation: mark }];
  });
}

const isPlainPermission = ({ kind, forces, negated, soft, behind }: PlacedMark): boolean => kind === 'force' && !negated && !soft && !behind && forces.length === 1 && forces[0] === 'may';
const mayPermit = ({ forces, limited }: PlacedMark): boolean => forces.includes('may') || forces.includes('may-not') || limited === 'only';

/** The force that an act stands under: the last one in front of it in its sentence. */
function governorOf(act: string | undefined, sentence: number, { concepts, marks }: MarkedGroup): PlacedMark | undefined {
  const place = act !== undefined && acts.has(act) ? concepts.find((concept) => concept.id === act && concept.sentence === sentence) : undefined;
  return place && marks.findLast((mark) => mark.kind === 'force' && mark.clause === place.clause && mark.sentence === sentence && mark.end <= place.start);
}

/** Whether a force left over on the other side says what `mark` says. Hints explain nothing: every text has some. */
function isExplained(mark: PlacedMark, other: PlacedMark, left: readonly PlacedMark[], near: Nearness): boolean {
  return left.some((each) => each.kind === 'force' && answers(mark, each) && (isFirm(each) || near(each, other)));
}

const isAdvice = ({ forces }: PlacedMark): boolean => forces[0] === 'should' || forces[0] === 'should-not';

/** `shall be used only for` and `may be used only for` bind alike. */
function isOnly(mark: PlacedMark, group: MarkedGroup, near: Nearness): boolean {
  return !mark.negated && (mark.limited === 'only' || group.marks.some((other) => other.kind === 'only' && other.loose && near(other, mark)));
}

/** `only those who are 18 may open one`: `you must be 18 to open one`. */
function isPermit(permit: PlacedMark, duty: PlacedMark): boolean {
  return permit.limited === 'only' && permit.forces[0] === 'may' && duty.forces[0] === 'must';
}

/** Whether the canonical version has as many an `only` near its duty: then the one beside the permission says no more. */
function isOnlyThere(duty: PlacedMark, permit: PlacedMark, canonical: MarkedGroup, translation: MarkedGroup, near: Nearness): boolean {
  const limitsBy = (group: MarkedGroup, mark: PlacedMark): number => group.marks.filter((each) => each.kind === 'only' && near(each, mark)).length;
  return limitsBy(canonical, duty) >= limitsBy(translation, permit);
}

interface LeftOver {
  canonical: PlacedMark[];
  translation: PlacedMark[];
}

function leftOver(pairs: readonly MarkPair[]): LeftOver {
  return {
    canonical: pairs.flatMap((pair) => (pair.canonical && !pair.translation ? [pair.canonical] : [])),
    translation: pairs.flatMap((pair) => (pair.translation && !pair.canonical ? [pair.translation] : [])),
  };
}

/** A force that a translator moves, but neither adds nor drops. */
function isFirm(mark: PlacedMark): boolean {
  return mark.kind === 'force' && mark.forces[0] !== 'will';
}

function answers(mark: PlacedMark, other: PlacedMark): boolean {
  return relateForces(mark, other) === 'same';
}

/** How near to a mark another must stand to bear on it where sentences cannot be told apart, as a share of the group. */
const NEAR = 0.3;

type Nearness = (one: PlacedMark, other: PlacedMark) => boolean;

/** In the same sentence where both sides have the same number of them. */
function neighbourhood(canonical: MarkedGroup, translation: MarkedGroup): Nearness {
  const paired = isPaired(canonical, translation);
  return (one, other) => (paired ? one.sentence === other.sentence : Math.abs(one.at - other.at) < NEAR);
}

const count = (group: MarkedGroup, of: (mark: PlacedMark) => boolean): number => group.marks.filter(of).length;

/** An `only` far off may limit what is said here; `lacks` and `without` near by may stand for the denial. */
function isBalanced(a: PlacedMark, b: PlacedMark, canonical: MarkedGroup, translation: MarkedGroup, near: Nearness): boolean {
  const [denying, stating] = a.negated ? [canonical, translation] : [translation, canonical];
  const [denied, stated] = a.negated ? [a, b] : [b, a];
  const around = (group: MarkedGroup, centre: PlacedMark): MarkedGroup => ({ ...group, marks: group.marks.filter((mark) => near(mark, centre)) });
  return isLimitedElsewhere(denied, around(stating, stated)) || (spareNegatives(around(stating, stated), around(denying, denied)) > 0 && !isFlatlyStated(denied, around(stating, stated)));
}

/** `must not unless`, where the other side has an `only` that limits no force there: `we record calls only if`. */
function isLimitedElsewhere(denied: PlacedMark, stating: MarkedGroup): boolean {
  return denied.limited !== undefined && stating.marks.some((mark) => isLimit(mark) && mark.loose);
}

/** Words with a no in them that the other side has not. */
function spareNegatives(group: MarkedGroup, other: MarkedGroup): number {
  const of = (mark: PlacedMark): boolean => mark.kind === 'negative' || mark.kind === 'without' || (mark.kind === 'hint' && mark.negated);
  return count(group, of) - count(other, of);
}

/** Denials on one side and none on the other, where nothing may stand for them. */
function strayNegations(pairs: readonly MarkPair[], canonical: MarkedGroup, translation: MarkedGroup): ForceDifference[] {
  const left = leftOver(pairs);
  const [lost, gained] = [left.canonical.filter(isDenial), left.translation.filter(isDenial)];
  if (!isPaired(canonical, translation) && lost.length + gained.length !== 1) return [];
  return [
    ...lost.filter((mark) => isStray(mark, gained, canonical, translation)).map((mark) => ({ kind: 'negation-lost' as const, canonical: mark, translation: null })),
    ...gained.filter((mark) => isStray(mark, lost, translation, canonical)).map((mark) => ({ kind: 'negation-gained' as const, canonical: null, translation: mark })),
  ];
}

/** Whether a denial has no answer in its sentence. */
function isStray(stray: PlacedMark, opposite: readonly PlacedMark[], denying: MarkedGroup, stating: MarkedGroup): boolean {
  const inSentence = (group: MarkedGroup): MarkedGroup => ({ ...group, marks: group.marks.filter(({ sentence }) => sentence === stray.sentence), concepts: group.concepts.filter(({ sentence }) => sentence === stray.sentence) });
  const [own, other] = isPaired(denying, stating) ? [inSentence(denying), inSentence(stating)] : [denying, stating];
  if (opposite.some(({ sentence }) => sentence === stray.sentence)) return false;
  return count(other, isDenial) < count(own, isDenial) && !hasSpareException(other, own) && !(stray.limited && limitsOf(other) > limitsOf(own)) && (spareNegatives(other, own) <= 0 || isFlatlyStated(stray, other));
}

/** Whether what a denial denies is said on the other side, and no word with a no in it stands near to any place that says it. */
function isFlatlyStated({ about: [act] }: PlacedMark, { concepts, marks }: MarkedGroup): boolean {
  const said = act !== undefined && acts.has(act) ? concepts.filter(({ id }) => id === act) : [];
  const isDenied = (place: Spot): boolean => marks.some((mark) => isDenying(mark) && mark.clause === place.clause && mark.end > place.start - AROUND.before && mark.start < place.end + AROUND.behind);
  return said.length > 0 && !said.some(isDenied);
}

/** How near a word must stand to a concept to deny it, in characters. */
const AROUND = { before: 30, behind: 15 };

const isDenying = (mark: PlacedMark): boolean => mark.negated || mark.kind === 'negative' || mark.kind === 'without' || mark.kind === 'except';

function isDenial(mark: PlacedMark): boolean {
  return mark.kind === 'force' && mark.negated;
}

function hasSpareException(group: MarkedGroup, other: MarkedGroup): boolean {
  const of = ({ kind }: PlacedMark): boolean => kind === 'except';
  return count(group, of) > count(other, of);
}

function limitsOf(group: MarkedGroup): number {
  return count(group, (mark) => (isLimit(mark) ? mark.loose === true : !mark.negated && mark.limited !== undefined));
}
