import type { LanguagePack } from '../contract/language-pack.js';
import { compareValues } from '../facts/compare-values.js';
import type { ClauseFact } from '../contract/fact.js';
import { functionWordsOf } from '../text/function-words.js';
import { readWords } from './read-words.js';
import { isWording, type Statement } from './statement.js';

/**
 * What each kind of evidence weighs, in log-odds for each step by which the translation is nearer to one version.
 * Set on the histories of `scripts/evaluate-impact.ts`; their order matters more than their size.
 */
const WEIGHTS = { fact: 3, factAbsent: 0.8, word: 1, concept: 0.5, force: 0.4, number: 0.6 };
/** One kind of evidence alone decides no more than this. */
const MOST = { fact: 6, word: 4, concept: 2.5, force: 1.2, number: 1.5, length: 4 };

/** How long a translation is for a canonical text of a length, and how far that varies. */
export interface LengthRatio {
  /** Natural logarithm of characters in the translation for one in the canonical text. */
  log: number;
  deviation: number;
}

/** A group of clauses in one of the three texts. */
export interface Side {
  statement: Statement;
  pack: LanguagePack;
}

export interface WeighingContext {
  ratio: LengthRatio;
  /** Whether the translation uses a word as it stands, at this place or another: names, figures, loan words. */
  isCarried(word: string): boolean;
}

/**
 * Which version a translation was made from: below 0 the older one, above 0 the newer one, as log-odds. Only what
 * differs between the versions is asked for, and every count is compared with both: three times `Mozilla` where the
 * older version has none and the newer has three speaks for the newer as much as no `Firefox` does.
 */
export function weighTranslation(older: Side, newer: Side, translation: Side, context: WeighingContext): number {
  const [a, b, t] = [older.statement, newer.statement, translation.statement];
  return (
    clip(weighFacts(a, b, t), MOST.fact) +
    clip(WEIGHTS.word * weighWords(older, newer, translation, context), MOST.word) +
    clip(WEIGHTS.concept * weighConcepts(a, b, t), MOST.concept) +
    clip(WEIGHTS.force * weighCounts(countOf(a.forces), countOf(b.forces), countOf(t.forces)), MOST.force) +
    clip(WEIGHTS.number * weighCounts(countOf(a.numbers), countOf(b.numbers), countOf(t.numbers), true), MOST.number) +
    clip(weighLength(a, b, t, context.ratio), MOST.length)
  );
}

const clip = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

function weighFacts(older: Statement, newer: Statement, translation: Statement): number {
  const onlyIn = (facts: readonly ClauseFact[], others: readonly ClauseFact[]): ClauseFact[] =>
    facts.filter((fact) => !isWording(fact) && fact.kind !== 'reference' && !others.some((other) => answers(fact, other)));
  const [lost, gained] = [onlyIn(older.facts, newer.facts), onlyIn(newer.facts, older.facts)];
  const has = (fact: ClauseFact): number => (translation.facts.some((other) => answers(fact, other)) ? WEIGHTS.fact : -WEIGHTS.factAbsent);
  return gained.reduce((sum, fact) => sum + has(fact), 0) - lost.reduce((sum, fact) => sum + has(fact), 0);
}

/** Across languages a bound may be left unsaid, within one it may not; the stricter reading would miss what is there. */
function answers(fact: ClauseFact, other: ClauseFact): boolean {
  if (fact.kind !== other.kind) return false;
  const how = compareValues(fact.kind, fact.value, other.value);
  return how === 'same' || how === 'unsure';
}

/** Words that stay as they are: names, acronyms, addresses, figures. */
function weighWords(older: Side, newer: Side, translation: Side, { isCarried }: WeighingContext): number {
  const counts = [older, newer, translation].map(({ statement, pack }) =>
    countOf(statement.clauses.flatMap(({ text }) => readWords(text, pack))),
  ) as [Counts, Counts, Counts];
  const plain = functionWordsOf(older.pack);
  const carried = (word: string): boolean => !plain.has(word) && word.length > 1 && isCarried(word);
  return weighCounts(
    ...(counts.map((count) => new Map([...count].filter(([word]) => carried(word as string)))) as [Counts, Counts, Counts]),
  );
}

function weighConcepts(older: Statement, newer: Statement, translation: Statement): number {
  const [a, b, t] = [older, newer, translation].map(({ concepts }) => countOf(concepts)) as [Counts, Counts, Counts];
  // A word that may name the concept neither shows nor denies that it is meant.
  const unsure = (id: string): boolean => !t.has(id) && translation.hinted.has(id);
  const asked = (counts: Counts): Counts => new Map([...counts].filter(([id]) => !unsure(id as string)).map(([id]) => [id, 1]));
  return weighCounts(asked(a), asked(b), asked(t));
}

type Counts = Map<string | number, number>;

function countOf(list: readonly (string | number)[]): Counts {
  const counts: Counts = new Map();
  for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** By how many steps the counts of the translation are nearer to those of the newer version. */
function weighCounts(older: Counts, newer: Counts, translation: Counts, once = false): number {
  let sum = 0;
  for (const item of new Set([...older.keys(), ...newer.keys()])) {
    const [a, b, t] = [older, newer, translation].map((counts) =>
      once ? Math.min(1, counts.get(item) ?? 0) : (counts.get(item) ?? 0),
    ) as [number, number, number];
    if (a !== b) sum += Math.abs(t - a) - Math.abs(t - b);
  }
  return sum;
}

/** Log-likelihood ratio of the two lengths, as lengths of translations vary: by a share, not by an amount (Gale and Church 1993). */
function weighLength(older: Statement, newer: Statement, translation: Statement, { log, deviation }: LengthRatio): number {
  const length = ({ clauses }: Statement): number => clauses.reduce((sum, { text }) => sum + text.length, 0);
  const [a, b, t] = [length(older), length(newer), length(translation)];
  if (t === 0) return 0;
  const miss = (from: number): number => (Math.log((t + 10) / (from + 10)) - log) / deviation;
  return (miss(a) ** 2 - miss(b) ** 2) / 2;
}

/** How the lengths of two texts go together, from pairs that are known to belong together. */
export function fitLengthRatio(pairs: readonly (readonly [canonical: number, translation: number])[]): LengthRatio {
  const logs = pairs.filter(([a, b]) => a > 40 && b > 10).map(([a, b]) => Math.log((b + 10) / (a + 10)));
  if (logs.length < 4) return { log: 0.1, deviation: 0.3 };
  logs.sort((a, b) => a - b);
  const median = logs[logs.length >> 1] as number;
  const apart = logs.map((value) => Math.abs(value - median)).sort((a, b) => a - b);
  // 1.48 times the median deviation is the standard deviation of a normal distribution, whatever the outliers.
  return { log: median, deviation: Math.max(0.1, 1.48 * (apart[apart.length >> 1] as number)) };
}
