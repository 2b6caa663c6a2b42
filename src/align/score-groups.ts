import { type LengthModel, type LogLength, scoreLengths, toLogLength } from './measure-length.js';
import { filterLists, type IntLists } from './int-lists.js';
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
  const marked = openGroup(canonical, tellingFeatures(canonical, weights), weights.canonical);
  const other = cacheGroups(translation, tellingFeatures(translation, weights), weights.translation);
  const stamps = new Int32Array(gains.length);
  let stamp = 0;
  const sumGains = (lists: IntLists, from: number, to: number): number => {
    const { values } = lists;
    let sum = 0;
    for (let k = from; k < to; k++) {
      const feature = values[k] as number;
      if (stamps[feature] === stamp) sum += gains[feature] as number;
    }
    return sum;
  };
  return {
    mark(start, size) {
      stamp++;
      marked.fill(start, size, (feature) => {
        if (stamps[feature] === stamp) return false;
        stamps[feature] = stamp;
        return true;
      });
    },
    against(start, size) {
      const { group } = marked;
      const answer = other(start, size);
      const length = tuning.length * scoreLengths(lengths, group.length, answer.length);
      if (length < (size + group.size > 2 ? HOPELESS_GROUP : HOPELESS_PAIR)) return Number.NEGATIVE_INFINITY;
      const content = group.contentAbsent + answer.contentAbsent + sumGains(answer.content, answer.from, answer.to);
      const { starts } = translation.place;
      const shared = sumGains(translation.place, starts[start] as number, starts[start + 1] as number);
      const place = group.placeAbsent + answer.placeAbsent + shared + scoreEndings(group.ending, answer.ending);
      const zone = group.contents === answer.contents ? 0 : tuning.zone;
      return tuning.content * content + tuning.place * place + length + zone;
    },
  };

  function scoreEndings(ours: number, theirs: number): number {
    if (ours === theirs) return weights.both[ours] ?? 0;
    return Math.max((weights.canonical[ours] ?? 0) + (weights.translation[theirs] ?? 0), tuning.worstEnding);
  }
}

/** Lengths that speak so strongly against a pair are not argued with: the features need not be looked at. */
const HOPELESS_PAIR = -9;
const HOPELESS_GROUP = -4;
/** Features that weigh less than this are left out: they are many, and together they say next to nothing. */
const LEAST_WEIGHT = 0.15;

const tellingFeatures = (side: Side, { both }: FeatureWeights): IntLists =>
  filterLists(side.content, (feature) => (both[feature] as number) >= LEAST_WEIGHT);

/** A run of neighbouring clauses taken as one: all that its texts say, the place of its first, the ending of its last. */
interface Group {
  size: number;
  /** What it would say against a pair if none of its features were on the other side. */
  contentAbsent: number;
  placeAbsent: number;
  ending: number;
  length: LogLength;
  contents: number;
}

/** One group that is filled again and again; `fresh` says whether a feature was not yet in it. */
function openGroup(side: Side, telling: IntLists, absence: Float64Array) {
  const group: Group = emptyGroup();
  return {
    group,
    fill(start: number, size: number, fresh: (feature: number) => boolean): void {
      describe(group, side, absence, start, size);
      group.contentAbsent = 0;
      for (let k = telling.starts[start] as number; k < (telling.starts[start + size] as number); k++) {
        const feature = telling.values[k] as number;
        if (fresh(feature)) group.contentAbsent += absence[feature] as number;
      }
      for (let k = side.place.starts[start] as number; k < (side.place.starts[start + 1] as number); k++)
        fresh(side.place.values[k] as number);
    },
  };
}

/** A group whose features are in a list of their own, so that each is there once. */
interface ListedGroup extends Group {
  start: number;
  content: IntLists;
  from: number;
  to: number;
}

/** Groups of the last so many starts are kept: the search looks at neighbouring columns again and again. */
const KEPT = 1024;

function cacheGroups(side: Side, telling: IntLists, absence: Float64Array): (start: number, size: number) => ListedGroup {
  const kept: (ListedGroup | undefined)[] = new Array(KEPT * LARGEST_GROUP);
  return (start, size) => {
    const slot = (start % KEPT) * LARGEST_GROUP + size - 1;
    const known = kept[slot];
    if (known && known.start === start) return known;
    const group: ListedGroup = known ?? { ...emptyGroup(), start, content: telling, from: 0, to: 0 };
    group.start = start;
    describe(group, side, absence, start, size);
    if (size === 1) {
      group.from = telling.starts[start] as number;
      group.to = telling.starts[start + 1] as number;
    } else {
      group.content = uniteLists(telling, start, size, group.content === telling ? null : group.content);
      group.to = group.content.starts[1] as number;
    }
    group.contentAbsent = 0;
    for (let k = group.from; k < group.to; k++) group.contentAbsent += absence[group.content.values[k] as number] as number;
    kept[slot] = group;
    return group;
  };
}

const emptyGroup = (): Group => ({ size: 0, contentAbsent: 0, placeAbsent: 0, ending: -1, length: toLogLength(0), contents: 0 });

function describe(group: Group, side: Side, absence: Float64Array, start: number, size: number): void {
  let length = 0;
  for (let k = 0; k < size; k++) length += side.lengths[start + k] as number;
  group.size = size;
  group.length = toLogLength(length);
  group.ending = side.endings[start + size - 1] as number;
  group.contents = side.contents[start] as number;
  group.placeAbsent = 0;
  for (let k = side.place.starts[start] as number; k < (side.place.starts[start + 1] as number); k++)
    group.placeAbsent += absence[side.place.values[k] as number] as number;
}

/** The union of a few neighbouring lists, written over an earlier one where that is large enough. */
function uniteLists(lists: IntLists, start: number, size: number, reuse: IntLists | null): IntLists {
  const from = lists.starts[start] as number;
  const to = lists.starts[start + size] as number;
  const united = reuse && reuse.values.length >= to - from ? reuse : { values: new Int32Array((to - from) * 2), starts: new Int32Array(2) };
  const scratch = united.values.subarray(0, to - from);
  scratch.set(lists.values.subarray(from, to));
  scratch.sort();
  let count = 0;
  for (let k = 0; k < scratch.length; k++) if (k === 0 || scratch[k] !== scratch[count - 1]) scratch[count++] = scratch[k] as number;
  united.starts[1] = count;
  return united;
}
