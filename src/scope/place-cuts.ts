import { conceptsOf } from '../concepts/concepts-of.js';
import type { Comparison, Spot } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import { countInk } from '../text/count-ink.js';
import { lengthRatio } from './length-ratio.js';
import { sumWays } from './sum-ways.js';

/** Before which sentence of the one side, and which phrase of the other, both are cut. */
export interface Cut {
  sentence: number;
  phrase: number;
}

type Side = 'canonical' | 'translation';

/** How likely a cut must be; two parts that cannot be told apart for sure stay one. */
const SURE = 0.85;
/** What counts against a cut, in natural logarithms: no cue behind it, a figure beside it, a mark behind it that repeats a word (`ใด ๆ`). */
const NO_CUE = 1.5;
const FIGURE = 2;
const REPEATED = 9;
/** What a value and a concept that one sentence alone names say for it. */
const VALUE = 3;
const CONCEPT = 1.5;
/** A sentence that has no answer at all. */
const UNANSWERED = -7;
/** How far off a part may be in length. */
const LENGTH_CAP = 8;
/** With more phrases a group is a list, and is left whole. */
const MOST_PHRASES = 150;

/**
 * Cuts one side where the sentences of the other end: of all ways to cut it, each weighed by the lengths of the parts
 * and by the values and concepts that stand in them, the cuts that most of the weight agrees on. What a rule looks for
 * (forces, conditions) takes no part in this, so that its drift moves no cut.
 */
export function placeCuts(sentences: readonly Spot[], phrases: readonly Spot[], leading: Side, comparison: Comparison): Cut[] {
  if (phrases.length < 2 || phrases.length > MOST_PHRASES) return [];
  const led: Side = leading === 'canonical' ? 'translation' : 'canonical';
  const [rows, columns] = [sentences.length, phrases.length];
  const fits = weighParts(sentences, phrases, leading, comparison);
  const barriers = [...phrases.map((phrase, at) => weighCut(phrases[at - 1], phrase, comparison[led])), 0];
  const likelihood = sumWays(
    sentences.map((_, row) => tabulate(columns, (from, to) => fits(row, from, to) - (barriers[to] as number))),
    columns,
  );
  const cuts: Cut[] = [];
  for (let row = 1; row < rows; row++) {
    for (let place = 1; place < columns; place++) {
      if (likelihood(row, place) < SURE) continue;
      if ((cuts.at(-1)?.phrase ?? 0) < place) cuts.push({ sentence: row, phrase: place });
    }
  }
  return cuts;
}

function tabulate(columns: number, weigh: (from: number, to: number) => number): Float64Array {
  const table = new Float64Array((columns + 1) ** 2);
  for (let from = 0; from <= columns; from++) for (let to = from; to <= columns; to++) table[from * (columns + 1) + to] = weigh(from, to);
  return table;
}

/** What counts against a cut in front of a phrase; nothing where a clause ends or a mark ends the sentence. */
function weighCut(before: Spot | undefined, phrase: Spot, { policy, pack }: Reading): number {
  if (!before || before.clause !== phrase.clause || pack.spaced) return 0;
  const text = policy.clauses[phrase.clause]?.text ?? '';
  if (/\n| {2}/.test(text.slice(before.end, phrase.start))) return 0;
  const cue = (pack.prose.sentenceStarters ?? []).some((starter) => text.startsWith(starter, phrase.start));
  const figure = /\p{N}\S{0,3}$/u.test(text.slice(before.start, before.end)) || /^\S{0,3}\p{N}/u.test(text.slice(phrase.start, phrase.end));
  return (cue ? 0 : NO_CUE) + (figure ? FIGURE : 0) + (/^\p{Lm}/u.test(text.slice(phrase.start)) ? REPEATED : 0);
}

/** How well phrases `from` to `to` (exclusive) answer a sentence, as a logarithm. */
function weighParts(
  sentences: readonly Spot[],
  phrases: readonly Spot[],
  leading: Side,
  comparison: Comparison,
): (row: number, from: number, to: number) => number {
  const led: Side = leading === 'canonical' ? 'translation' : 'canonical';
  const { center, spread } = lengthRatio(comparison);
  const expected = leading === 'canonical' ? center : -center;
  const inkOf = (side: Side, { clause, start, end }: Spot): number =>
    countInk(comparison[side].policy.clauses[clause]?.text.slice(start, end) ?? '');
  const inks = sentences.map((sentence) => inkOf(leading, sentence));
  const sums = [0];
  for (const phrase of phrases) sums.push((sums.at(-1) as number) + inkOf(led, phrase));
  const evidence = weighEvidence(sentences, phrases, leading, comparison);
  return (row, from, to) => {
    if (from === to) return UNANSWERED;
    const ink = inks[row] as number;
    const z =
      (Math.log(((sums[to] as number) - (sums[from] as number)) / ink) - expected) / (spread * Math.sqrt(1 + 80 / Math.max(20, ink)));
    const held = evidence[row] as number[];
    return (held[to] as number) - (held[from] as number) - Math.min(LENGTH_CAP, (z * z) / 2);
  };
}

/** For each sentence, summed over the phrases: what it names that stands in them too, by how few sentences name it. */
function weighEvidence(sentences: readonly Spot[], phrases: readonly Spot[], leading: Side, comparison: Comparison): number[][] {
  const led: Side = leading === 'canonical' ? 'translation' : 'canonical';
  const named = sentences.map((sentence) => new Set(keysIn(comparison[leading], sentence, false).map(({ key }) => key)));
  const naming = new Map<string, number>();
  for (const keys of named) for (const key of keys) naming.set(key, (naming.get(key) ?? 0) + 1);
  const sums = sentences.map(() => [0]);
  for (const phrase of phrases) {
    const gains = sentences.map(() => 0);
    for (const { key, weight } of keysIn(comparison[led], phrase, true)) {
      const share = (naming.get(key) ?? 0) / sentences.length;
      if (share > 0) {
        for (const [row, keys] of named.entries()) if (keys.has(key)) gains[row] = (gains[row] as number) + weight * (1 - share);
      }
    }
    for (const [row, sum] of sums.entries()) sum.push((sum.at(-1) as number) + (gains[row] as number));
  }
  return sums;
}

/** Values and concepts that begin in a span. Words that only answer a concept count where they answer. */
function keysIn(reading: Reading, { clause, start, end }: Spot, answering: boolean): { key: string; weight: number }[] {
  const inside = (span: { start: number }): boolean => span.start >= start && span.start < end;
  return [
    ...reading
      .factsOf(clause)
      .filter((fact) => inside(fact) && fact.kind !== 'name' && fact.kind !== 'term')
      .map(({ kind, value }) => ({ key: `${kind} ${value}`, weight: VALUE })),
    ...conceptsOf(reading, clause)
      .filter((mention) => inside(mention) && (answering || !mention.weak))
      .map(({ id }) => ({ key: id, weight: CONCEPT })),
  ];
}
