import type { Spot } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import { sentencesOf } from '../text/sentences-of.js';
import { bindLimits } from './bind-limits.js';
import type { ForceMark } from './force-mark.js';
import { readForce } from './read-force.js';

/** A mark in the group of clauses on one side of a link. */
export interface PlacedMark extends ForceMark, Spot {
  /** The sentence of the group that it stands in. */
  sentence: number;
  /** How far into its sentence, 0 to 1. */
  within: number;
  /** How far into the group, 0 to 1. */
  at: number;
  /** A permission with an `only` and a prohibition with an `unless` are one and the same; so are `at most` and `not more than`. */
  limited?: 'only' | 'amount';
  /** An `only` or `unless` that limits no force. */
  loose?: boolean;
}

export interface MarkedGroup {
  marks: PlacedMark[];
  sentences: number;
  /** Characters. */
  length: number;
}

const read = new WeakMap<Reading, Map<number, ForceMark[]>>();

/** The marks of one clause; several rules ask for them, they are read once. */
export function marksOf(reading: Reading, clause: number): ForceMark[] {
  let clauses = read.get(reading);
  if (!clauses) read.set(reading, (clauses = new Map()));
  let marks = clauses.get(clause);
  if (!marks) clauses.set(clause, (marks = readForce(textOf(reading, clause), reading.pack)));
  return marks;
}

/** Whether the sentences of both sides answer one another one by one. */
export function isPaired(canonical: MarkedGroup, translation: MarkedGroup): boolean {
  return canonical.sentences === translation.sentences && canonical.sentences > 1;
}

export function gatherMarks(reading: Reading, clauses: readonly number[]): MarkedGroup {
  const marks: PlacedMark[] = [];
  const total = clauses.reduce((sum, clause) => sum + textOf(reading, clause).length, 0);
  let sentences = 0;
  let before = 0;
  for (const clause of clauses) {
    const text = textOf(reading, clause);
    const spans = sentencesOf(reading.policy, clause, reading.pack);
    for (const mark of marksOf(reading, clause)) {
      const index = Math.max(0, spans.findLastIndex((span) => span.start <= mark.start));
      const { start, end } = spans[index] ?? { start: 0, end: text.length };
      marks.push({ ...mark, clause, sentence: sentences + index, within: (mark.start - start) / Math.max(1, end - start), at: (before + mark.start) / Math.max(1, total) });
    }
    sentences += spans.length;
    before += text.length;
  }
  return { marks: bindLimits(marks), sentences, length: total };
}

function textOf(reading: Reading, clause: number): string {
  return reading.policy.clauses[clause]?.text ?? '';
}
