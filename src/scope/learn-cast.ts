import type { Comparison } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import { marksOf } from '../force/gather-marks.js';
import { isCompared, type UnitSide, unitsOf } from './gather-units.js';
import { type Token, tokensOf } from './tokens.js';

/** A noun that a policy makes do things, and what the translation calls it. Both as forms of tokens, joined by blanks. */
export interface CastMember {
  canonical: string;
  translation: string;
}

/** Words of a name at most, on either side. */
const LONGEST = { canonical: 3, translation: 5 };
/** More teach little that is new. */
const MOST_UNITS = 1500;
/** Two names have to stand in so many units together, and in such a share of all their places. */
const ENOUGH = 3;
const TOGETHER = 0.7;

/** How often a name stands in which unit. */
type Places = Map<number, number>;

/**
 * Learns the cast of a policy from the pair of documents: nouns that stand before a force (`the Seller must`) are
 * candidates, and the words of the translation that stand in the same sentences equally often are their rendering.
 * Competitive linking as in `src/align/learn-lexicon.ts`, over phrases and counts instead of words.
 */
export function learnCast(comparison: Comparison): CastMember[] {
  const units = comparison.links.filter(isCompared).flatMap((link) => unitsOf(link, comparison).parts).slice(0, MOST_UNITS);
  const ours = units.map(({ canonical }) => canonical.spots.map((spot) => tokensAt(spot, comparison.canonical)));
  const theirs = units.map(({ translation }) => translation.spots.map((spot) => tokensAt(spot, comparison.translation)));
  const subjects = new Set(units.flatMap(({ canonical }, unit) => canonical.spots.flatMap((spot, at) => subjectsAt(spot, ours[unit]?.[at] ?? [], comparison.canonical))));
  const canonical = placesOf(ours, LONGEST.canonical, (gram) => subjects.has(gram));
  const translation = placesOf(theirs, LONGEST.translation, () => true);
  const candidates = candidatesByUnit(translation, units.length);
  const pairs: Scored[] = [];
  for (const [name, places] of canonical) {
    if (places.size < ENOUGH) continue;
    for (const [candidate, together] of countTogether(places, candidates)) {
      if (together < ENOUGH || candidate.places.size * TOGETHER > places.size / TOGETHER) continue;
      const share = shareOf(places, candidate.places);
      if (share >= TOGETHER) pairs.push({ canonical: name, translation: candidate.name, score: share * Math.log(together + 1) });
    }
  }
  return choose(pairs);
}

interface Candidate {
  name: string;
  places: Places;
}

/** The phrases of the translation that stand often enough, by the unit that they stand in: most phrases stand once. */
function candidatesByUnit(all: ReadonlyMap<string, Places>, units: number): Candidate[][] {
  const byUnit: Candidate[][] = Array.from({ length: units }, () => []);
  for (const [name, places] of all) {
    if (places.size < ENOUGH) continue;
    const candidate = { name, places };
    for (const unit of places.keys()) byUnit[unit]?.push(candidate);
  }
  return byUnit;
}

function countTogether(places: Places, byUnit: readonly Candidate[][]): Map<Candidate, number> {
  const counts = new Map<Candidate, number>();
  for (const unit of places.keys()) for (const candidate of byUnit[unit] ?? []) counts.set(candidate, (counts.get(candidate) ?? 0) + 1);
  return counts;
}

type Spot = UnitSide['spots'][number];

function tokensAt({ clause, start, end }: Spot, reading: Reading): readonly Token[] {
  return tokensOf(reading, clause).filter((token) => token.start >= start && token.end <= end);
}

/** One to three words that stand right before a force and are no function words. */
function subjectsAt({ clause, start, end }: Spot, tokens: readonly Token[], reading: Reading): string[] {
  const text = reading.policy.clauses[clause]?.text ?? '';
  const { functionWords } = reading.pack.prose;
  return marksOf(reading, clause).flatMap((mark) => {
    if (mark.kind !== 'force' || mark.start < start || mark.end > end) return [];
    const subjects: string[] = [];
    let gram = '';
    let next = mark.start;
    for (let at = tokens.findLastIndex((token) => token.end <= mark.start); at >= 0 && subjects.length < LONGEST.canonical; at--) {
      const token = tokens[at] as Token;
      if (functionWords.includes(token.form) || /[^\s'’]/.test(text.slice(token.end, next))) break;
      gram = gram ? `${token.form} ${gram}` : token.form;
      next = token.start;
      subjects.push(gram);
    }
    return subjects;
  });
}

/** The phrases of a text up to some length, of words that stand often enough for a phrase of theirs to. */
function* gramsOf(tokens: readonly Token[], longest: number, often: ReadonlySet<string>): Generator<string> {
  for (let from = 0; from < tokens.length; from++) {
    let gram = tokens[from]?.form ?? '';
    if (!often.has(gram)) continue;
    yield gram;
    for (let next = from + 1; next < from + longest; next++) {
      const { form, joined } = tokens[next] ?? { form: '', joined: false };
      if (!joined || !often.has(form)) break;
      yield (gram = `${gram} ${form}`);
    }
  }
}

function wordsOftenIn(units: readonly (readonly Token[])[][]): Set<string> {
  const counts = new Map<string, number>();
  for (const spots of units) for (const form of new Set(spots.flatMap((tokens) => tokens.map(({ form }) => form)))) counts.set(form, (counts.get(form) ?? 0) + 1);
  return new Set([...counts].flatMap(([form, count]) => (count >= ENOUGH ? [form] : [])));
}

function placesOf(units: readonly (readonly Token[])[][], longest: number, accept: (gram: string) => boolean): Map<string, Places> {
  const all = new Map<string, Places>();
  const often = wordsOftenIn(units);
  for (const [unit, spots] of units.entries()) {
    for (const tokens of spots) {
      for (const gram of gramsOf(tokens, longest, often)) {
        if (!accept(gram)) continue;
        const places = all.get(gram) ?? new Map<number, number>();
        places.set(unit, (places.get(unit) ?? 0) + 1);
        all.set(gram, places);
      }
    }
  }
  return all;
}

/** The share of their places that two names have in common. */
function shareOf(a: Places, b: Places): number {
  let [least, most] = [0, 0];
  for (const [unit, n] of a) {
    const m = b.get(unit) ?? 0;
    least += Math.min(n, m);
    most += Math.max(n, m);
  }
  for (const [unit, m] of b) if (!a.has(unit)) most += m;
  return least / most;
}

type Scored = CastMember & { score: number };

/** The best pairs first, of equally good ones the longest; neither name may be part of one that is taken. */
function choose(pairs: Scored[]): CastMember[] {
  const length = (pair: CastMember): number => pair.canonical.length + pair.translation.length;
  pairs.sort((a, b) => b.score - a.score || length(b) - length(a) || (a.canonical + a.translation < b.canonical + b.translation ? -1 : 1));
  const chosen: CastMember[] = [];
  for (const { canonical, translation } of pairs) {
    if (!chosen.some((other) => holds(other.canonical, canonical) || holds(other.translation, translation))) chosen.push({ canonical, translation });
  }
  // `annual leave` beside `leave`: one thing, named more closely.
  return chosen.filter((pair) => !chosen.some((other) => other !== pair && holds(pair.canonical, other.canonical) && holds(pair.translation, other.translation)));
}

const holds = (long: string, short: string): boolean => ` ${long} `.includes(` ${short} `);
