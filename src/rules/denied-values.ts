import type { ClauseFact } from '../contract/fact.js';
import type { Comparison } from '../contract/rule.js';
import { marksOf } from '../force/gather-marks.js';
import type { Reading } from '../facts/reading.js';
import { sentencesOf } from '../text/sentences-of.js';

/**
 * `You must be at least 18`, `nobody under 18 may` and `nobody may unless 18`: each age is all that the other is not, and one of the
 * sentences has a denial more.
 */
export function isDeniedAge(ours: ClauseFact, theirs: ClauseFact, { canonical, translation }: Comparison): boolean {
  return isComplement(ours.value, theirs.value) && (countDenials(ours, canonical) + countDenials(theirs, translation)) % 2 === 1;
}

function isComplement(a: string, b: string): boolean {
  const [under, over] = a.startsWith('[0,') ? [a, b] : [b, a];
  return (
    under.slice(3, -1) === over.slice(1).split(',')[0] &&
    ((under.endsWith(')') && over.startsWith('[')) || (under.endsWith(']') && over.startsWith('('))) &&
    over.endsWith('∞)')
  );
}

function countDenials({ clause, start: at }: ClauseFact, reading: Reading): number {
  const sentence = sentencesOf(reading.policy, clause, reading.pack).find(({ start, end }) => at >= start && at < end);
  return marksOf(reading, clause).filter(
    ({ kind, negated, start, end }) =>
      ((kind === 'force' && negated) || kind === 'except') && (!sentence || (start >= sentence.start && end <= sentence.end)),
  ).length;
}

/**
 * `may charge no more than 15` and `tidak boleh mengenakan bayaran lebih daripada 15`: each bound is all that the other
 * is not, and a denial stands beside one of them.
 */
export function isDeniedAmount(ours: ClauseFact, theirs: ClauseFact, { canonical, translation }: Comparison): boolean {
  return areOppositeBounds(ours.value, theirs.value) && isDenied(ours, canonical) !== isDenied(theirs, translation);
}

function areOppositeBounds(a: string, b: string): boolean {
  const [one, other] = [BOUND.exec(a), BOUND.exec(b)];
  return one !== null && other !== null && one[2] === other[2] && OPPOSITES[one[1] as string] === other[1];
}

const BOUND = /^([<>]=?)(.+)$/;
const OPPOSITES: Record<string, string> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<' };

/** How far from an amount the denial of its verb stands, in characters. */
const BESIDE = { before: 60, behind: 40 };

/** Whether a denial stands beside a fact, and is no part of it. */
function isDenied({ clause, start, end }: ClauseFact, reading: Reading): boolean {
  const text = reading.policy.clauses[clause]?.text ?? '';
  return marksOf(reading, clause).some((mark) => {
    if (mark.kind !== 'force' || !mark.negated) return false;
    const [gap, reach] = mark.end <= start ? [text.slice(mark.end, start), BESIDE.before] : [text.slice(end, mark.start), BESIDE.behind];
    return (mark.end <= start || mark.start >= end) && gap.length <= reach && !/[.;]\s/.test(gap);
  });
}
