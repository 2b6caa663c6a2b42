import type { Link } from '../contract/alignment.js';
import { tuning } from './tuning.js';
import type { Side } from './side.js';

/** How long a translation of a clause is, in characters without white space, on a logarithmic scale. */
export interface LengthModel {
  /** Expected log ratio, translation to canonical: French is about 0.2 longer than English. */
  ratio: number;
  /** Spread of the log ratio between two clauses that have nothing to do with each other. */
  background: number;
  /** Half the logarithm of its square. */
  halfLog: number;
}

const OFFSET = 6;
/** A share of clauses (log of 0.04) is rendered more freely than the bell curve allows. */
const FREE_SHARE = -3.2;
/** Nothing is so unlikely by chance that it proves a pair. */
const FARTHEST = -8;
const FREE_SPREAD = 0.7;
const FREE = FREE_SHARE - Math.log(FREE_SPREAD);

/** First guess before any link is known: the ratio of the mean lengths, distrusted where the sizes differ much. */
export function guessLengths(canonical: Side, translation: Side): LengthModel {
  const total = (side: Side) => side.lengths.reduce((sum, length) => sum + length, 0);
  const mean = (side: Side) => total(side) / Math.max(1, side.count);
  const raw = Math.log((mean(translation) + 1) / (mean(canonical) + 1));
  const trust = Math.exp(-Math.abs(Math.log((translation.count + 1) / (canonical.count + 1))));
  const background = readBackground(canonical, translation);
  return { ratio: Math.max(-0.6, Math.min(0.6, raw * trust)), background, halfLog: Math.log(background) };
}

/** The median of the linked pairs: unlike the mean it is not moved by a few wrong links. */
export function fitLengths(canonical: Side, translation: Side, links: Pick<Link, 'canonical' | 'translation'>[]): LengthModel {
  const guess = guessLengths(canonical, translation);
  const ratios = links
    .filter((link) => link.canonical.length > 0 && link.translation.length > 0)
    .map((link) => logLength(sum(translation, link.translation)) - logLength(sum(canonical, link.canonical)))
    .sort((a, b) => a - b);
  if (ratios.length < 5) return guess;
  return { ...guess, ratio: ratios[ratios.length >> 1] ?? guess.ratio };
}

const sum = (side: Side, clauses: number[]): number => clauses.reduce((total, clause) => total + (side.lengths[clause] ?? 0), 0);

/** A length and its logarithm, taken once for each group. */
export interface LogLength {
  length: number;
  log: number;
}

export const toLogLength = (length: number): LogLength => ({ length, log: logLength(length) });

export const logLength = (length: number): number => Math.log(length + OFFSET);

/**
 * Log-odds that two groups of these lengths answer each other, against two groups taken at random. The longer of a
 * narrow and a wide bell curve, not their sum: nearly the same figure without an exponential for each pair.
 */
export function scoreLengths(model: LengthModel, canonical: LogLength, translation: LogLength): number {
  const difference = translation.log - canonical.log - model.ratio;
  const square = difference * difference;
  const total = canonical.length + translation.length;
  const variance = tuning.lengthFloor + tuning.lengthScale / (total + OFFSET);
  const half = halfLog(total, variance);
  const near = -square / (2 * variance) - half;
  const free = FREE - square / (2 * FREE_SPREAD * FREE_SPREAD);
  const background = model.background * model.background;
  const apart = Math.max(background, variance);
  const chance = -square / (2 * apart) - (apart === variance ? half : model.halfLog);
  return Math.max(near, free) - Math.max(chance, FARTHEST);
}

/** Logarithms by the length of a pair: this is asked for every pair that is looked at, and lengths repeat. */
const known = { scale: 0, floor: 0, halves: new Float64Array(4096).fill(Number.NaN) };

function halfLog(total: number, variance: number): number {
  if (known.scale !== tuning.lengthScale || known.floor !== tuning.lengthFloor) {
    known.halves.fill(Number.NaN);
    known.scale = tuning.lengthScale;
    known.floor = tuning.lengthFloor;
  }
  const before = known.halves[total];
  if (before !== undefined && !Number.isNaN(before)) return before;
  const half = 0.5 * Math.log(variance);
  if (total < known.halves.length) known.halves[total] = half;
  return half;
}

function readBackground(canonical: Side, translation: Side): number {
  const variance = spread(canonical) + spread(translation);
  return Math.max(0.2, Math.sqrt(variance));
}

function spread(side: Side): number {
  if (side.count < 2) return 0.5;
  let total = 0;
  let squares = 0;
  for (const length of side.lengths) {
    const x = logLength(length);
    total += x;
    squares += x * x;
  }
  const mean = total / side.count;
  // Rounding can leave a hair below nothing where all lengths are equal.
  return Math.max(0, squares / side.count - mean * mean);
}
