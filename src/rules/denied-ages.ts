import type { ClauseFact } from '../contract/fact.js';
import type { Comparison } from '../contract/rule.js';
import { marksOf } from '../force/gather-marks.js';
import type { Reading } from '../facts/reading.js';
import { sentencesOf } from '../text/sentences-of.js';

/**
 * `You must be at least 18` and `nobody under 18 may`: each age is all that the other is not, and one of the sentences
 * has a denial more.
 */
export function isDeniedAge(ours: ClauseFact, theirs: ClauseFact, { canonical, translation }: Comparison): boolean {
  return isComplement(ours.value, theirs.value) && (countDenials(ours, canonical) + countDenials(theirs, translation)) % 2 === 1;
}

function isComplement(a: string, b: string): boolean {
  const [under, over] = a.startsWith('[0,') ? [a, b] : [b, a];
  return under.slice(3, -1) === over.slice(1).split(',')[0] && ((under.endsWith(')') && over.startsWith('[')) || (under.endsWith(']') && over.startsWith('('))) && over.endsWith('∞)');
}

function countDenials({ clause, start: at }: ClauseFact, reading: Reading): number {
  const sentence = sentencesOf(reading.policy, clause, reading.pack).find(({ start, end }) => at >= start && at < end);
  return marksOf(reading, clause).filter(({ kind, negated, start, end }) => kind === 'force' && negated && (!sentence || (start >= sentence.start && end <= sentence.end))).length;
}
