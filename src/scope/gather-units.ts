import { conceptsOf } from '../concepts/concepts-of.js';
import type { ConceptMention } from '../concepts/read-concepts.js';
import type { Link } from '../contract/alignment.js';
import type { Comparison, Spot } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import { pairSentences, sentenceSpots } from './pair-sentences.js';
import { denialsOf } from './read-denials.js';
import { isDenied, readScope, type ScopeMark } from './read-scope.js';

/** A scope mark in its clause. */
export interface PlacedScope extends ScopeMark, Spot {
  /** How far into its unit, 0 to 1. */
  at: number;
  /** A `not` stands before it. */
  denied: boolean;
}

export type PlacedConcept = ConceptMention & Pick<PlacedScope, 'clause' | 'at'>;

/** One side of what is compared: a sentence, or all of a linked group. */
export interface UnitSide {
  /** All spans, in reading order. */
  spots: readonly Spot[];
  length: number;
  marks: PlacedScope[];
  /** Marks that assert the id. */
  strong(id: string): readonly PlacedScope[];
  /** Marks that may answer it. */
  any(id: string): readonly PlacedScope[];
  /** What else it speaks of. */
  concepts(): readonly PlacedConcept[];
}

export interface Unit {
  canonical: UnitSide;
  translation: UnitSide;
}

/** Below this, what stands in a linked group may as well stand elsewhere. */
const TRUSTED = 0.4;

type ReadMark = ScopeMark & { denied: boolean };

const readClauses = new WeakMap<Reading, Map<number, ReadMark[]>>();

/** The marks of one clause, read once for all rules. */
function marksOf(reading: Reading, clause: number): readonly ReadMark[] {
  let clauses = readClauses.get(reading);
  if (!clauses) readClauses.set(reading, (clauses = new Map()));
  let marks = clauses.get(clause);
  if (!marks) clauses.set(clause, (marks = readMarks(reading, clause)));
  return marks;
}

/** `ไม่อนุมัติ` (does not approve): also where the `not` is hidden in a longer phrase. */
const isRightBehind = (start: number, not: number): boolean => start >= not && start - not <= 1;

function readMarks(reading: Reading, clause: number): ReadMark[] {
  const { pack, policy } = reading;
  const text = policy.clauses[clause]?.text ?? '';
  const marks = readScope(text, pack);
  const nots = marks.filter(({ id, weak }) => id === 'not' && !weak);
  const { denials } = denialsOf(reading, clause);
  return marks.map(({ id, start, end, weak }) => ({
    id,
    start,
    end,
    weak,
    denied: (nots.length > 0 && isDenied({ start, end }, nots, text, pack)) || denials.some((denial) => isRightBehind(start, denial.end)),
  }));
}

const units = new WeakMap<Link, { whole: Unit; parts: Unit[] }>();

/** What is compared of a linked group: its sentences, as far as they can be paired, and the group as a whole. */
export function unitsOf(link: Link, comparison: Comparison): { whole: Unit; parts: Unit[] } {
  let found = units.get(link);
  if (!found) units.set(link, (found = gatherUnits(link, comparison)));
  return found;
}

function gatherUnits(link: Link, comparison: Comparison): { whole: Unit; parts: Unit[] } {
  const pairs = pairSentences(link, comparison);
  const unitOf = (ours: readonly Spot[], theirs: readonly Spot[]): Unit => ({
    canonical: makeSide(comparison.canonical, ours),
    translation: makeSide(comparison.translation, theirs),
  });
  const whole = unitOf(sentenceSpots(comparison.canonical, link.canonical), sentenceSpots(comparison.translation, link.translation));
  return {
    whole,
    parts: pairs.canonical.length > 1 ? pairs.canonical.map((ours, part) => unitOf(ours, pairs.translation[part] ?? [])) : [whole],
  };
}

function makeSide(reading: Reading, spots: readonly Spot[]): UnitSide {
  const length = spots.reduce((sum, { start, end }) => sum + end - start, 0);
  const marks: PlacedScope[] = [];
  let before = 0;
  for (const { clause, start, end } of spots) {
    for (const mark of marksOf(reading, clause)) {
      if (mark.start >= start && mark.end <= end) {
        marks.push({
          id: mark.id,
          start: mark.start,
          end: mark.end,
          weak: mark.weak,
          denied: mark.denied,
          clause,
          at: (before + mark.start - start) / Math.max(1, length),
        });
      }
    }
    before += end - start;
  }
  const all = groupById(marks);
  const strong = groupById(marks.filter(({ weak }) => !weak));
  let concepts: PlacedConcept[] | undefined;
  return {
    spots,
    length,
    marks,
    strong: (id) => strong.get(id) ?? NONE,
    any: (id) => all.get(id) ?? NONE,
    concepts: () => (concepts ??= conceptsWithin(spots, length, reading)),
  };
}

function conceptsWithin(spots: readonly Spot[], length: number, reading: Reading): PlacedConcept[] {
  let before = 0;
  return spots.flatMap(({ clause, start, end }) => {
    const from = before - start;
    before += end - start;
    return conceptsOf(reading, clause)
      .filter((concept) => concept.start >= start && concept.end <= end)
      .map((concept) => ({ ...concept, clause, at: (from + concept.start) / Math.max(1, length) }));
  });
}

const NONE: readonly PlacedScope[] = [];

function groupById(marks: readonly PlacedScope[]): Map<string, PlacedScope[]> {
  const byId = new Map<string, PlacedScope[]>();
  for (const mark of marks) {
    const list = byId.get(mark.id);
    if (list) list.push(mark);
    else byId.set(mark.id, [mark]);
  }
  return byId;
}

/** Whether the two sides of a link are sure enough to be compared. */
export function isCompared(link: Link): boolean {
  return link.canonical.length > 0 && link.translation.length > 0 && link.confidence >= TRUSTED;
}
