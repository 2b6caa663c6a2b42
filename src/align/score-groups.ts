import { type LengthModel, type LogLength, logLength, scoreLengths } from './measure-length.js';
import { filterLists, type IntLists } from './int-lists.js';
import type { Side } from './side.js';
import { tuning } from './tuning.js';
import type { FeatureWeights } from './weigh-features.js';

/** Largest number of clauses on one side of a link. */
const LARGEST_GROUP = 3;

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
  const marked = openGroup(canonical, tellingFeatures(canonical, weights), weights.canonical, gains);
  const other = cacheGroups(translation, tellingFeatures(translation, weights), weights.translation);
  const { place } = translation;
  return {
    mark: marked.fill,
    against(start, size) {
      const { group } = marked;
      const answer = other(start, size);
      const length = tuning.length * scoreLengths(lengths, group, answer);
      if (length < (size + group.size > 2 ? HOPELESS_GROUP : HOPELESS_PAIR)) return Number.NEGATIVE_INFINITY;
      const content = group.contentAbsent + answer.contentAbsent + marked.sumShared(answer.values, answer.from, answer.to);
      const shared = marked.sumShared(place.values, place.starts[start] as number, place.starts[start + 1] as number);
      const structure = group.placeAbsent + answer.placeAbsent + shared + scoreEndings(group.ending, answer.ending);
      const zone = (group.contents === answer.contents ? 0 : tuning.zone) + (group.mixed === answer.mixed ? 0 : tuning.mixed);
      return tuning.content * content + tuning.place * structure + length + zone;
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
class Group implements LogLength {
  start = -1;
  size = 0;
  length = 0;
  log = 0;
  /** What it would say against a pair if none of its features were on the other side. */
  contentAbsent = 0;
  placeAbsent = 0;
  ending = -1;
  contents = 0;
  /** Of rows and of other clauses. */
  mixed = false;

  describe(side: Side, absence: Float64Array, start: number, size: number): void {
    const { starts, values } = side.place;
    this.start = start;
    this.size = size;
    this.length = 0;
    for (let k = 0; k < size; k++) this.length += side.lengths[start + k] as number;
    this.log = logLength(this.length);
    this.ending = side.endings[start + size - 1] as number;
    this.contents = side.contents[start] as number;
    this.mixed = false;
    for (let k = 1; k < size; k++) if (side.rows[start + k] !== side.rows[start]) this.mixed = true;
    this.placeAbsent = 0;
    for (let k = starts[start] as number; k < (starts[start + 1] as number); k++) {
      this.placeAbsent += absence[values[k] as number] as number;
    }
  }
}

/**
 * One group that is filled again and again. What each of its features gains where the other side has it too stands in
 * one array, with nothing for all other features, so that comparing is adding up.
 */
function openGroup(side: Side, telling: IntLists, absence: Float64Array, gains: Float64Array) {
  const group = new Group();
  const present = new Float64Array(gains.length);
  const { place } = side;
  return {
    group,
    fill(start: number, size: number): void {
      if (group.size > 0) {
        for (let k = telling.starts[group.start] as number; k < (telling.starts[group.start + group.size] as number); k++) {
          present[telling.values[k] as number] = 0;
        }
        for (let k = place.starts[group.start] as number; k < (place.starts[group.start + 1] as number); k++) {
          present[place.values[k] as number] = 0;
        }
      }
      group.describe(side, absence, start, size);
      group.contentAbsent = 0;
      for (let k = telling.starts[start] as number; k < (telling.starts[start + size] as number); k++) {
        const feature = telling.values[k] as number;
        // What is shared always gains, so that nothing here means not yet counted.
        if (present[feature] === 0) group.contentAbsent += absence[feature] as number;
        present[feature] = gains[feature] as number;
      }
      for (let k = place.starts[start] as number; k < (place.starts[start + 1] as number); k++) {
        const feature = place.values[k] as number;
        present[feature] = gains[feature] as number;
      }
    },
    sumShared(values: Int32Array, from: number, to: number): number {
      let sum = 0;
      for (let k = from; k < to; k++) sum += present[values[k] as number] as number;
      return sum;
    },
  };
}

/** A group whose features are in one list, each once and in order. */
class ListedGroup extends Group {
  values: Int32Array = NONE;
  from = 0;
  to = 0;
}

const NONE: Int32Array = new Int32Array(0);

/** Groups of the last so many starts are kept: the search looks at neighbouring columns again and again. */
const KEPT = 1024;

function cacheGroups(side: Side, telling: IntLists, absence: Float64Array): (start: number, size: number) => ListedGroup {
  const kept = Array.from({ length: Math.min(KEPT, side.count) * LARGEST_GROUP }, () => new ListedGroup());
  return read;

  function read(start: number, size: number): ListedGroup {
    const group = kept[(start % KEPT) * LARGEST_GROUP + size - 1] as ListedGroup;
    if (group.start === start) return group;
    group.describe(side, absence, start, size);
    if (size === 1) {
      group.values = telling.values;
      group.from = telling.starts[start] as number;
      group.to = telling.starts[start + 1] as number;
    } else uniteGroups(group, read(start, size - 1), read(start + size - 1, 1));
    group.contentAbsent = 0;
    for (let k = group.from; k < group.to; k++) group.contentAbsent += absence[group.values[k] as number] as number;
    return group;
  }
}

/** Merges the features of two groups, which are in order, into the list of a third. */
function uniteGroups(into: ListedGroup, a: ListedGroup, b: ListedGroup): void {
  const most = a.to - a.from + b.to - b.from;
  if (into.values.length < most) into.values = new Int32Array(most + (most >> 1));
  const { values } = into;
  let [i, j, count] = [a.from, b.from, 0];
  while (i < a.to && j < b.to) {
    const [ours, theirs] = [a.values[i] as number, b.values[j] as number];
    values[count++] = Math.min(ours, theirs);
    if (ours <= theirs) i++;
    if (theirs <= ours) j++;
  }
  while (i < a.to) values[count++] = a.values[i++] as number;
  while (j < b.to) values[count++] = b.values[j++] as number;
  into.from = 0;
  into.to = count;
}
