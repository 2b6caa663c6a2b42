import { diffArrays } from 'diff';
import type { LanguagePack } from '../contract/language-pack.js';
import type { Clause, Policy } from '../contract/policy.js';
import { fold } from '../text/fold.js';
import { joinParts } from './join-parts.js';
import { findOutOfOrder } from './out-of-order.js';
import type { VersionLink } from './version-diff.js';
import { createSimilarity, type Similarity, type WordProfile } from './word-profiles.js';

/** Words in common from which two clauses between the same neighbours are one clause, reworded. */
const ALIKE = 0.38;
/** The same for the only two clauses between the same neighbours: there is nothing else either could be. */
const ALIKE_ALONE = 0.16;
/** The same across the document: a moved clause must be unmistakable. */
const ALIKE_ELSEWHERE = 0.62;
/** Shorter texts (`Contact`, `Yes`) may stand anywhere without having moved there. */
const SHORTEST_MOVED = 12;
/** More pairs than this are not compared one by one: clauses in such a stretch are matched by position alone. */
const MOST_PAIRS = 400_000;

/** Pairs of clauses, older index to newer index and back. */
interface Pairs {
  newerOf: Map<number, number>;
  olderOf: Map<number, number>;
}

/**
 * Links the clauses of two versions of one document. Nearly all of them are the same, so that equal texts anchor
 * everything (longest common subsequence, Myers 1986, by way of jsdiff); what lies between two anchors is matched by the
 * words in common. The aligner for translations does worse here: it has no notion of an identical clause, and where a
 * clause was replaced by another it pairs them by length.
 */
export function matchVersions(older: Policy, newer: Policy, pack: LanguagePack): VersionLink[] {
  const [a, b] = [older.clauses, newer.clauses];
  const pairs: Pairs = { newerOf: new Map(), olderOf: new Map() };
  const keys = [a.map(keyOf), b.map(keyOf)] as const;
  anchorEqual(keys[0], keys[1], pairs);
  const moved = pairEqualElsewhere(keys[0], keys[1], a, pairs);
  const words = compareWords(a, b, pack);
  for (const gap of listGaps(a.length, b.length, pairs, moved)) matchGap(gap, words, pairs);
  matchElsewhere(words, a, b, pairs);
  const { splits, merges } = joinParts(pairs, words, a.length, b.length);
  const links: VersionLink[] = [];
  for (const [i] of a.entries()) {
    const j = pairs.newerOf.get(i);
    if (j === undefined && !merges.has(i)) links.push({ older: [i], newer: [], same: false, moved: false });
  }
  for (const [j] of b.entries()) {
    const i = pairs.olderOf.get(j);
    if (i === undefined && !splits.has(j)) links.push({ older: [], newer: [j], same: false, moved: false });
    if (i === undefined) continue;
    const group = { older: [i, ...gather(merges, i)].sort(byNumber), newer: [j, ...gather(splits, j)].sort(byNumber) };
    const same = group.older.length === 1 && group.newer.length === 1 && keys[0][i] === keys[1][j];
    links.push({ ...group, same, moved: false });
  }
  return findOutOfOrder(links);
}

const byNumber = (a: number, b: number): number => a - b;

/** The clauses that were joined to one. */
function gather(joined: ReadonlyMap<number, number>, to: number): number[] {
  return [...joined].flatMap(([part, whole]) => (whole === to ? [part] : []));
}

/** An entry of the contents is no heading, though it has its words. */
function keyOf({ kind, text }: Clause): string {
  return `${kind === 'contents' ? 'contents' : ''}\n${fold(text).text.trim()}`;
}

function link(i: number, j: number, { newerOf, olderOf }: Pairs): void {
  newerOf.set(i, j);
  olderOf.set(j, i);
}

function anchorEqual(a: readonly string[], b: readonly string[], pairs: Pairs): void {
  let [i, j] = [0, 0];
  for (const { added, removed, value } of diffArrays([...a], [...b])) {
    for (let k = 0; k < value.length; k++) {
      if (added) j++;
      else if (removed) i++;
      else link(i++, j++, pairs);
    }
  }
}

/** Equal clauses that the common order left over have moved. Returns the older ones. */
function pairEqualElsewhere(a: readonly string[], b: readonly string[], clauses: readonly Clause[], pairs: Pairs): Set<number> {
  const free = new Map<string, number[]>();
  for (const [j, key] of b.entries()) {
    if (pairs.olderOf.has(j)) continue;
    free.set(key, [...(free.get(key) ?? []), j]);
  }
  const moved = new Set<number>();
  for (const [i, key] of a.entries()) {
    if (pairs.newerOf.has(i) || (clauses[i] as Clause).text.length < SHORTEST_MOVED) continue;
    const j = free.get(key)?.shift();
    if (j === undefined) continue;
    link(i, j, pairs);
    moved.add(i);
  }
  return moved;
}

interface Gap {
  older: number[];
  newer: number[];
}

/** The unmatched clauses between two anchors that follow one another on both sides. */
function listGaps(olderCount: number, newerCount: number, { newerOf, olderOf }: Pairs, moved: ReadonlySet<number>): Gap[] {
  const gaps: Gap[] = [];
  let [i, j] = [0, 0];
  while (i < olderCount || j < newerCount) {
    const gap: Gap = { older: [], newer: [] };
    for (; i < olderCount && (!newerOf.has(i) || moved.has(i)); i++) if (!newerOf.has(i)) gap.older.push(i);
    for (; j < newerCount && (!olderOf.has(j) || moved.has(olderOf.get(j) as number)); j++) if (!olderOf.has(j)) gap.newer.push(j);
    if (gap.older.length > 0 && gap.newer.length > 0) gaps.push(gap);
    i++;
    j++;
  }
  return gaps;
}

/** Words of the clauses of both sides, read when they are asked for. */
export interface Words {
  similarity: Similarity;
  older(i: number): WordProfile;
  newer(j: number): WordProfile;
  /** Several clauses of one side taken together. */
  olderGroup(clauses: readonly number[]): WordProfile;
  newerGroup(clauses: readonly number[]): WordProfile;
  alike(i: number, j: number): boolean;
}

function compareWords(a: readonly Clause[], b: readonly Clause[], pack: LanguagePack): Words {
  const similarity = createSimilarity(
    [...a, ...b].map(({ text }) => text),
    pack,
  );
  const group = (side: readonly Clause[]) => (clauses: readonly number[]) =>
    similarity.profile(clauses.map((clause) => side[clause]?.text ?? ''));
  const single = (side: readonly Clause[]) => {
    const profiles = new Map<number, WordProfile>();
    return (clause: number): WordProfile => {
      let profile = profiles.get(clause);
      if (!profile) profiles.set(clause, (profile = similarity.profile([side[clause]?.text ?? ''])));
      return profile;
    };
  };
  const standing = ({ kind }: Clause): string =>
    kind === 'heading' || kind === 'title' ? 'heading' : kind === 'contents' || kind === 'meta' ? kind : 'text';
  return {
    similarity,
    older: single(a),
    newer: single(b),
    olderGroup: group(a),
    newerGroup: group(b),
    alike: (i, j) => standing(a[i] as Clause) === standing(b[j] as Clause),
  };
}

interface Candidate {
  i: number;
  j: number;
  score: number;
}

/** The likest pairs first, as long as they do not cross; then what is alone between its neighbours. */
function matchGap(gap: Gap, words: Words, pairs: Pairs): void {
  if (gap.older.length * gap.newer.length <= MOST_PAIRS) {
    const candidates = listCandidates(gap.older, gap.newer, words, ALIKE);
    const taken: Candidate[] = [];
    for (const candidate of candidates) {
      if (taken.some(({ i, j }) => candidate.i === i || candidate.j === j || candidate.i < i !== candidate.j < j)) continue;
      taken.push(candidate);
      link(candidate.i, candidate.j, pairs);
    }
  }
  matchLonely(gap, words, pairs);
}

function listCandidates(
  older: readonly number[],
  newer: readonly number[],
  { similarity, alike, ...words }: Words,
  least: number,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const i of older) {
    for (const j of newer) {
      if (!alike(i, j)) continue;
      const score = similarity.between(words.older(i), words.newer(j));
      if (score >= least) candidates.push({ i, j, score });
    }
  }
  return candidates.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
}

/** Where one older and one newer clause of a kind are left between the same matched neighbours. */
function matchLonely(gap: Gap, words: Words, pairs: Pairs): void {
  let stretch: Gap = { older: [], newer: [] };
  const newer = [...gap.newer];
  const close = (): void => {
    for (const i of stretch.older) {
      const partners = stretch.newer.filter((j) => words.alike(i, j));
      const rivals = stretch.older.filter((other) => partners.some((j) => words.alike(other, j)));
      const [j] = partners;
      if (j === undefined || partners.length > 1 || rivals.length > 1) continue;
      if (words.similarity.between(words.older(i), words.newer(j)) >= ALIKE_ALONE) link(i, j, pairs);
    }
    stretch = { older: [], newer: [] };
  };
  const takeUntil = (end: number): void => {
    while (newer.length > 0 && (newer[0] as number) < end) {
      const j = newer.shift() as number;
      if (!pairs.olderOf.has(j)) stretch.newer.push(j);
    }
  };
  const matched = gap.older.map((i) => [i, pairs.newerOf.get(i)] as const);
  for (const [i, j] of matched) {
    if (j === undefined) {
      stretch.older.push(i);
      continue;
    }
    takeUntil(j);
    close();
    if (newer[0] === j) newer.shift();
  }
  takeUntil(Number.POSITIVE_INFINITY);
  close();
}

/** Clauses that moved and were reworded on the way. */
function matchElsewhere(words: Words, a: readonly Clause[], b: readonly Clause[], pairs: Pairs): void {
  const free = (clauses: readonly Clause[], taken: ReadonlyMap<number, number>): number[] =>
    clauses.flatMap(({ text }, index) => (taken.has(index) || text.length < SHORTEST_MOVED ? [] : [index]));
  const [older, newer] = [free(a, pairs.newerOf), free(b, pairs.olderOf)];
  if (older.length * newer.length > MOST_PAIRS) return;
  for (const { i, j } of listCandidates(older, newer, words, ALIKE_ELSEWHERE)) {
    if (!pairs.newerOf.has(i) && !pairs.olderOf.has(j)) link(i, j, pairs);
  }
}
