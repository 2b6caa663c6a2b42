import dependability from '../concepts/dependability.json' with { type: 'json' };
import { conceptsOf } from '../concepts/concepts-of.js';
import type { Link } from '../contract/alignment.js';
import type { Comparison, Spot } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import { countInk } from '../text/count-ink.js';
import { splitPhrases } from '../text/split-phrases.js';
import { pairSentences } from '../scope/pair-sentences.js';
import { sentencesOf } from '../text/sentences-of.js';
import { inkOf, lengthRatio } from '../scope/length-ratio.js';
import { groupWords, type Side } from './name-evidence.js';
import { mentionsOf } from './name-words.js';

/** Sentences of one side that the other does not answer, with the natural logarithm of the odds that they are lost. */
export interface Lost {
  spots: Spot[];
  odds: number;
  /** Whether it can be told as such; else it is worth a note. */
  sure: boolean;
}

/** Natural logarithm of the odds from which a loss is sure; more where nothing marks the ends of sentences, so that they are guessed. */
const SURE = { marked: 0, unmarked: 3 };
/** So little below, a loss is worth a note. */
const DOUBTFUL = 1.5;

/** Shorter sentences (`Thank you.`) are dropped and added freely. */
const SHORTEST = 18;
/** A whole group is never lost: that would be a clause. More sentences than this in a row were not lost but rewritten. */
const LONGEST_RUN = 3;
/**
 * What has to be overcome before a loss is more likely than not, and once more for further sentences of a run. Set on
 * faithful texts: with it, no group of some six thousand reaches 0 where the canonical side marks its sentences.
 */
const PRIOR = -3;
const RUN_PENALTY = 7;
/** Length and number of sentences have to say at least this, or a loss is not asked after. */
const LEAST = -1;
/** How much more has to be shown where the length alone speaks against a loss. */
const AGAINST = 1.5;
/** What a group whose length fits no guess can count for or against at most. */
const LENGTH_CAP = 9;

/** The share of a sentence's evidence that shows where it went. */
const HELD = 0.6;
/** What a word counts for that other sentences of the group hold too, and is answered less often than it stands here. */
const REPEATED = 0.4;

interface Sentence extends Spot {
  ink: number;
  evidence: () => Evidence[];
}

/**
 * Something in a sentence that a translation carries, under any of its keys: `share`, how often translations do;
 * `chance`, how often it stands there anyway.
 */
interface Evidence {
  keys: readonly string[];
  share: number;
  chance: number;
  count: number;
}

/**
 * Weighs for every run of sentences what the group would look like without it, against the group as it is: its length
 * by the document's own ratio, and what only these sentences hold (concepts, figures, names), each by how dependably
 * translations carry it. Comparing counts of sentences alone was tried first: translators join and part sentences in
 * one group of twelve, and Thai marks no ends at all.
 */
export function findLost(side: Side, link: Link, comparison: Comparison): Lost | null {
  const sure = comparison[side].pack.spaced ? SURE.marked : SURE.unmarked;
  const other: Side = side === 'canonical' ? 'translation' : 'canonical';
  const sentences = readSentences(side, link, comparison);
  if (sentences.length < 2) return null;
  const there = {
    ink: inkOf(comparison[other], link[other]),
    sentences: countSentences(comparison, other, link[other]),
    joined: countJoints(comparison, other, link) > countJoints(comparison, side, link),
  };
  let here: Map<string, number> | undefined;
  let answers: Map<string, number> | undefined;
  const total = sentences.reduce((sum, sentence) => sum + sentence.ink, 0);
  let best: Lost | null = null;
  for (let from = 0; from < sentences.length; from++) {
    for (let to = from; to < Math.min(sentences.length, from + LONGEST_RUN); to++) {
      const run = sentences.slice(from, to + 1);
      const ink = run.reduce((sum, sentence) => sum + sentence.ink, 0);
      if (run.length === sentences.length || ink < SHORTEST) continue;
      const length = weighLength(side, total, ink, there.ink, comparison);
      const count = weighCount(sentences.length, run.length, there);
      // Most groups end here, before anything is read.
      if (length + count <= LEAST || isEnumerated(run[0] as Sentence, comparison[side])) continue;
      here ??= countKeys(sentences);
      answers ??= presence(other, link[other], comparison);
      const odds = PRIOR - RUN_PENALTY * (Math.sqrt(run.length) - 1) + length + weighContent(run, here, answers) + count;
      if (length <= 0 && odds < sure + AGAINST) continue;
      if (!best || odds > best.odds) best = { spots: run, odds, sure: odds >= sure };
    }
  }
  if (!best || best.odds < sure - DOUBTFUL || standsBeside(best.spots as Sentence[], other, link, comparison)) return null;
  return best.sure && isPaired(best.spots, side, link, comparison) ? { ...best, sure: false } : best;
}

/** How much shorter than others in this document an answer may be, as the logarithm of the ratio. */
const TERSE = 0.5;

/** Whether the group can be cut so that these sentences have a part of their own on the other side, about as long as it should be. */
function isPaired(run: readonly Spot[], side: Side, link: Link, comparison: Comparison): boolean {
  const other: Side = side === 'canonical' ? 'translation' : 'canonical';
  const pairs = pairSentences(link, comparison);
  const { center } = lengthRatio(comparison);
  const expected = side === 'canonical' ? center : -center;
  const inkIn = (spots: readonly Spot[], of: Side): number =>
    spots.reduce((sum, { clause, start, end }) => sum + countInk(comparison[of].policy.clauses[clause]?.text.slice(start, end) ?? ''), 0);
  const isIn = (part: readonly Spot[]): boolean =>
    part.every(({ clause, start, end }) =>
      run.some((sentence) => sentence.clause === clause && sentence.start <= start && sentence.end >= end),
    );
  return (
    pairs[side].length > 1 &&
    pairs[side].some(
      (part, at) => part.length > 0 && isIn(part) && Math.log(inkIn(pairs[other][at] ?? [], other) / inkIn(part, side)) > expected - TERSE,
    )
  );
}

/** `(d) the Security Principle;` in running text: a list that the other side may hold as clauses of its own. */
function isEnumerated({ clause, start, end }: Sentence, { policy }: Reading): boolean {
  return /^\(?[\p{L}\p{N}]{1,4}\)/u.test(policy.clauses[clause]?.text.slice(start, end) ?? '');
}

function readSentences(side: Side, link: Link, comparison: Comparison): Sentence[] {
  const reading = comparison[side];
  return link[side].flatMap((clause) => {
    const text = reading.policy.clauses[clause]?.text ?? '';
    return splitPhrases(text, reading.pack, sentencesOf(reading.policy, clause, reading.pack)).map(({ start, end }) => ({
      clause,
      start,
      end,
      ink: countInk(text.slice(start, end)),
      evidence: lazily(() => readEvidence(side, clause, start, end, comparison)),
    }));
  });
}

function lazily<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}

const shares = dependability as Record<string, Record<string, number>>;
/** Where nothing was measured; a little less than the mean of what was. */
const UNMEASURED = 0.8;

const countOf = ({ keys }: Evidence, counts: ReadonlyMap<string, number>): number => Math.max(...keys.map((key) => counts.get(key) ?? 0));

function readEvidence(side: Side, clause: number, start: number, end: number, comparison: Comparison): Evidence[] {
  const reading = comparison[side];
  const other: Side = side === 'canonical' ? 'translation' : 'canonical';
  const pair = `${reading.pack.language}-${comparison[other].pack.language}`;
  const inside = (span: { start: number; end: number }): boolean => span.start >= start && span.end <= end;
  const found = new Map<string, Evidence>();
  const add = (keys: readonly string[], share: number, chance: number): void => {
    const known = found.get(keys.join());
    if (known) known.count++;
    else found.set(keys.join(), { keys, share, chance, count: 1 });
  };
  const frequency = frequencies(other, comparison);
  // One word may be of several concepts and is evidence once: `accepted`.
  const words = new Map<string, string[]>();
  for (const mention of conceptsOf(reading, clause)) {
    if (mention.weak || !inside(mention)) continue;
    const word = `${mention.start} ${mention.end}`;
    words.set(word, [...(words.get(word) ?? []), mention.id]);
  }
  for (const ids of words.values()) {
    const measured = Math.min(...ids.map((id) => shares[id]?.[pair] ?? UNMEASURED));
    const chance = Math.max(...ids.map((id) => frequency.get(id) ?? 0));
    add(ids, Math.min(0.97, Math.max(0.5, measured)), Math.min(0.6, 0.03 + chance));
  }
  for (const fact of reading.factsOf(clause)) {
    if (!inside(fact) || fact.kind === 'name' || fact.kind === 'term') continue;
    add([`${fact.kind} ${fact.value}`], 0.93, 0.05);
  }
  for (const mention of mentionsOf(reading, clause)) {
    const word = mention.words.find((each) => /[a-z]/.test(each));
    if (inside(mention.fact) && word) add([`name ${word}`], 0.85, Math.min(0.6, 0.03 + (frequency.get(`name ${word}`) ?? 0)));
  }
  return [...found.values()];
}

/** A share of two clauses shows little: as if there were some more that do not name it. */
const FEW = 3;

const counted = { canonical: new WeakMap<Comparison, Map<string, number>>(), translation: new WeakMap<Comparison, Map<string, number>>() };

/** The share of a side's longer clauses that name a concept or a name: how often it stands somewhere by chance. */
function frequencies(side: Side, comparison: Comparison): Map<string, number> {
  let shares = counted[side].get(comparison);
  if (!shares) {
    shares = new Map();
    const reading = comparison[side];
    const clauses = reading.policy.clauses.flatMap((clause, index) => (clause.text.length > 80 ? [index] : []));
    for (const clause of clauses) {
      for (const key of presence(side, [clause], comparison).keys()) shares.set(key, (shares.get(key) ?? 0) + 1 / (clauses.length + FEW));
    }
    counted[side].set(comparison, shares);
  }
  return shares;
}

/** Everything that may answer evidence in some clauses, weak renderings too, and how often it stands there. */
function presence(side: Side, clauses: readonly number[], comparison: Comparison): Map<string, number> {
  const reading = comparison[side];
  const keys = new Map<string, number>();
  const add = (key: string, n = 1): void => void keys.set(key, (keys.get(key) ?? 0) + n);
  for (const clause of clauses) {
    for (const { id } of conceptsOf(reading, clause)) add(id);
    for (const fact of reading.factsOf(clause)) if (fact.kind !== 'name' && fact.kind !== 'term') add(`${fact.kind} ${fact.value}`);
  }
  for (const [word, n] of groupWords(reading, clauses)) add(`name ${word}`, n);
  return keys;
}

/** A sentence that became a clause of its own is not lost: most of what it holds stands in an added clause beside the group. */
function standsBeside(run: readonly Sentence[], side: Side, link: Link, comparison: Comparison): boolean {
  const other: Side = side === 'canonical' ? 'translation' : 'canonical';
  const evidence = run.flatMap((sentence) => sentence.evidence());
  return comparison.neighbours(link).some((near) => {
    if (near[other].length > 0) return false;
    const keys = presence(side, near[side], comparison);
    return evidence.filter((each) => countOf(each, keys) > 0).length >= HELD * evidence.length;
  });
}

function weighLength(side: Side, total: number, lost: number, there: number, comparison: Comparison): number {
  const { center, spread } = lengthRatio(comparison);
  const expected = side === 'canonical' ? center : -center;
  // Short groups vary more.
  const deviation = (ink: number): number => spread * Math.sqrt(1 + 80 / Math.max(20, ink));
  const score = (ink: number): number => {
    const z = (Math.log(Math.max(1, there) / ink) - expected) / deviation(ink);
    return -Math.min(LENGTH_CAP, (z * z) / 2) - Math.log(deviation(ink));
  };
  return score(total - lost) - score(total);
}

function countKeys(sentences: readonly Sentence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { keys, count } of sentences.flatMap((sentence) => sentence.evidence())) {
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return counts;
}

function weighContent(run: readonly Sentence[], here: ReadonlyMap<string, number>, there: ReadonlyMap<string, number>): number {
  let odds = 0;
  const own = countKeys(run);
  const seen = new Set<string>();
  for (const evidence of run.flatMap((sentence) => sentence.evidence())) {
    const { keys, share, chance } = evidence;
    if (seen.has(keys.join())) continue;
    seen.add(keys.join());
    const rest = countOf(evidence, here) - countOf(evidence, own);
    const answers = countOf(evidence, there);
    if (rest === 0) odds += answers > 0 ? Math.log(chance / share) : Math.log((1 - chance) / (1 - share));
    else if (answers > 0) odds += answers <= rest ? REPEATED * share : -REPEATED;
  }
  return odds;
}

function countSentences({ canonical, translation }: Comparison, side: Side, clauses: readonly number[]): number | null {
  const reading = side === 'canonical' ? canonical : translation;
  if (!canonical.pack.spaced || !translation.pack.spaced) return null;
  return clauses.reduce((sum, clause) => sum + sentencesOf(reading.policy, clause, reading.pack).length, 0);
}

/** Semicolons, which may join what the other side holds in two sentences. */
function countJoints(comparison: Comparison, side: Side, link: Link): number {
  const { clauses } = comparison[side].policy;
  return link[side].reduce((sum, clause) => sum + (clauses[clause]?.text ?? '').split(';').length - 1, 0);
}

/** Where both sides mark their sentences, their number speaks. */
function weighCount(here: number, lost: number, { sentences, joined }: { sentences: number | null; joined: boolean }): number {
  if (sentences === null) return 0;
  if (sentences === here - lost) return joined ? 0 : 2;
  return sentences >= here ? -4 : -1;
}
