import type { Spot } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import { conceptsOf, pronounConcepts } from '../concepts/concepts-of.js';
import { bindLimits } from './bind-limits.js';
import type { ForceMark } from './force-mark.js';
import { readForce } from './read-force.js';

/** A mark in the group of clauses on one side of a link. */
export interface PlacedMark extends ForceMark, Spot {
  /** The part of the group that it stands in, mostly a sentence. */
  sentence: number;
  /** How many semicolons stand in front of it in its clause: what limits a force stands on the same side of them. */
  half: number;
  /** The concepts that stand right behind it, in order: what must or may be done. */
  about: readonly string[];
  /** How far into its part, 0 to 1. */
  within: number;
  /** How far into the group, 0 to 1. */
  at: number;
  /** A permission with an `only` and a prohibition with an `unless` are one and the same; so are `at most` and `not more than`. */
  limited?: 'only' | 'amount' | 'state';
  /** An `only` set off from what it limits, and a force so limited: `may …, but only after`. */
  apart?: boolean;
  /** A duty or permission with an exception: `must … unless`. */
  excepted?: boolean;
  /** An `only` or `unless` that limits no force. */
  loose?: boolean;
}

/** A concept in the group of clauses on one side of a link. */
export interface PlacedConcept extends Spot {
  id: string;
  sentence: number;
}

export interface MarkedGroup {
  marks: PlacedMark[];
  /** What its clauses name. */
  concepts: PlacedConcept[];
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

/** A comma and one word, such as `but`. */
const SET_OFF = /,\s*\p{L}{1,9}\s*$/u;

/** The marks of some clauses, by the parts of them that answer the other side's, such as sentences. */
export function gatherMarks(reading: Reading, parts: readonly (readonly Spot[])[]): MarkedGroup {
  const marks: PlacedMark[] = [];
  const concepts: PlacedConcept[] = [];
  const lengthOf = (spots: readonly Spot[]): number => spots.reduce((sum, { start, end }) => sum + end - start, 0);
  const total = parts.reduce((sum, part) => sum + lengthOf(part), 0);
  let before = 0;
  for (const [sentence, part] of parts.entries()) {
    const length = lengthOf(part);
    let passed = 0;
    for (const { clause, start, end } of part) {
      const semicolons = placesOf(';', textOf(reading, clause));
      for (const mark of marksOf(reading, clause)) {
        if (mark.start < start || mark.start >= end) continue;
        const within = passed + mark.start - start;
        const apart = mark.kind === 'only' && SET_OFF.test(textOf(reading, clause).slice(start, mark.start));
        marks.push({
          ...mark,
          clause,
          sentence,
          half: semicolons.filter((place) => place < mark.start).length,
          about: aboutOf(reading, clause, mark),
          ...(apart ? { apart } : {}),
          within: within / Math.max(1, length),
          at: (before + within) / Math.max(1, total),
        });
      }
      for (const concept of conceptsOf(reading, clause)) {
        if (concept.start >= start && concept.start < end) {
          concepts.push({ id: concept.id, clause, sentence, start: concept.start, end: concept.end });
        }
      }
      passed += end - start;
    }
    before += length;
  }
  return { marks: bindLimits(marks), concepts, sentences: parts.length, length: total };
}

/** What stands behind a mark says what it is about; so far behind, in characters. */
const ABOUT = { spaced: 40, unspaced: 25 };

function aboutOf(reading: Reading, clause: number, { kind, start, end }: ForceMark): string[] {
  if (kind !== 'force' && kind !== 'hint') return [];
  const reach = end + (reading.pack.spaced ? ABOUT.spaced : ABOUT.unspaced);
  return conceptsOf(reading, clause)
    .filter((concept) => concept.start >= start && concept.end > end && concept.start < reach && !pronounConcepts.has(concept.id))
    .map(({ id }) => id);
}

function placesOf(sign: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) places.push(at);
  return places;
}

function textOf(reading: Reading, clause: number): string {
  return reading.policy.clauses[clause]?.text ?? '';
}
