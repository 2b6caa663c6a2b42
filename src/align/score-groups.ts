import { type LengthModel, type LogLength, scoreLengths, toLogLength } from './measure-length.js';
import type { Side } from './side.js';
import { tuning } from './tuning.js';
import type { FeatureWeights } from './weigh-features.js';

/** Largest number of clauses on one side of a link. */
export const LARGEST_GROUP = 3;

/**
 * Scores groups of neighbouring clauses against each other. `mark` fixes the canonical group, `against` then scores
 * translation groups: the features of the marked group are stamped once, so that each further comparison only walks
 * the features of the other side.
 */
export interface GroupScorer {
  mark(start: number, size: number): void;
  /** Log-odds that the marked group and this one answer each other. */
  against(start: number, size: number): number;
}

export function createGroupScorer(canonical: Side, translation: Side, weights: FeatureWeights, lengths: LengthModel): GroupScorer {
  const gains = weights.both.map((both, feature) => both - (weights.canonical[feature] ?? 0) - (weights.translation[feature] ?? 0));
  const left = groupSide(canonical, weights.both, weights.canonical);
  const right = groupSide(translation, weights.both, weights.translation);
  const stamps = new Int32Array(gains.length);
  let stamp = 0;
  let marked: Group = left(0, 1);
  const sumGains = (features: Int32Array): number => {
    let sum = 0;
    for (let k = 0; k < features.length; k++) {
      const feature = features[k] as number;
      if (stamps[feature] === stamp) sum += gains[feature] as number;
    }
    return sum;
  };
  return {
    mark(start, size) {
      marked = left(start, size);
      stamp++;
      for (const feature of marked.content) stamps[feature] = stamp;
      for (const feature of marked.place) stamps[feature] = stamp;
    },
    against(start, size) {
      const other = right(start, size);
      const length = tuning.length * scoreLengths(lengths, marked.length, other.length);
      if (length < HOPELESS) return HOPELESS * 2;
      const content = marked.contentAbsent + other.contentAbsent + sumGains(other.content);
      const ending =
        marked.ending === other.ending
          ? (weights.both[other.ending] ?? 0)
          : Math.max((weights.canonical[marked.ending] ?? 0) + (weights.translation[other.ending] ?? 0), tuning.worstEnding);
      const place = marked.placeAbsent + other.placeAbsent + sumGains(other.place) + ending;
      const zone = marked.contents === other.contents ? 0 : tuning.zone;
      return tuning.content * content + tuning.place * place + length + zone;
    },
  };
}

/** Lengths that speak so strongly against a pair are not argued with: the features need not be looked at. */
const HOPELESS = -12;
/** Features that weigh less than this are left out: they are many, and together they say next to nothing. */
const LEAST_WEIGHT = 0.05;

/** A run of neighbouring clauses taken as one: all that its texts say, the place of its first, the ending of its last. */
interface Group {
  content: Int32Array;
  place: Int32Array;
  /** What it would say against a pair if none of its features were on the other side. */
  contentAbsent: number;
  placeAbsent: number;
  ending: number;
  length: LogLength;
  contents: boolean;
}

function groupSide(side: Side, both: Float64Array, absence: Float64Array): (start: number, size: number) => Group {
  const cache: (Group | undefined)[][] = Array.from({ length: LARGEST_GROUP + 1 }, () => new Array(side.count));
  const telling = side.content.map((features) => features.filter((feature) => (both[feature] as number) >= LEAST_WEIGHT));
  return (start, size) => {
    const column = cache[size] as (Group | undefined)[];
    let group = column[start];
    if (!group) {
      group = takeTogether(side, telling, absence, start, size);
      column[start] = group;
    }
    return group;
  };
}

function takeTogether(side: Side, telling: Int32Array[], absence: Float64Array, start: number, size: number): Group {
  let content = telling[start] ?? new Int32Array();
  let length = side.lengths[start] ?? 0;
  for (let k = 1; k < size; k++) {
    content = merge(content, telling[start + k] ?? new Int32Array());
    length += side.lengths[start + k] ?? 0;
  }
  const place = side.place[start] ?? new Int32Array();
  return {
    content,
    place,
    contentAbsent: sumOf(content, absence),
    placeAbsent: sumOf(place, absence),
    ending: side.endings[start + size - 1] ?? -1,
    length: toLogLength(length),
    contents: side.contents[start] ?? false,
  };
}

function sumOf(features: Int32Array, figures: Float64Array): number {
  let sum = 0;
  for (const feature of features) sum += figures[feature] as number;
  return sum;
}

/** Union of two sorted lists. */
function merge(a: Int32Array, b: Int32Array): Int32Array {
  const all = new Int32Array(a.length + b.length);
  let [i, j, k] = [0, 0, 0];
  while (i < a.length || j < b.length) {
    const x = i < a.length ? (a[i] as number) : Number.POSITIVE_INFINITY;
    const y = j < b.length ? (b[j] as number) : Number.POSITIVE_INFINITY;
    all[k++] = Math.min(x, y);
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return all.slice(0, k);
}
