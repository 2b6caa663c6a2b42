import type { Link } from '../contract/alignment.js';
import type { Comparison, Spot } from '../contract/rule.js';
import { ordinaryWordsOf } from '../facts/ordinary-words.js';
import { isHeading } from '../scope/is-heading.js';
import type { Reading } from '../facts/reading.js';
import type { Side } from './name-evidence.js';
import { foldName, textOf, wordsOf } from './name-words.js';
import { similarity } from './similarity.js';

/** Two words in capitals that stand in the place of each other. */
export interface ReplacedCapital {
  canonical: Spot;
  translation: Spot;
  expected: string;
  actual: string;
  /** The rest of the document carries the lost word over as it stands. */
  isProven: boolean;
}

/** More alike, and one may be what the other language calls it: `Virginia`, `Virginie`. */
const COGNATE = 0.4;

/**
 * A word in capitals that is gone, and one that the canonical version has nowhere: `Tekscan compares` became
 * `Plagiora compare`. For names that nothing shows to be names but that they are words of no language. Only where one
 * alone is gone and one alone is new.
 */
export function compareCapitals(link: Link, comparison: Comparison): ReplacedCapital | null {
  if (isHeading(comparison.canonical, link.canonical)) return null;
  const gained = capitalsOf('translation', link, comparison).filter(({ word }) => !vocabularyOf(comparison.canonical).words.has(word) && !ordinaryWordsOf(comparison.canonical.pack).has(word));
  const [actual] = gained;
  if (!actual || gained.some(({ word }) => word !== actual.word)) return null;
  const lost = capitalsOf('canonical', link, comparison);
  const [expected] = lost;
  if (!expected || lost.some(({ word }) => word !== expected.word)) return null;
  const elsewhere = comparison.links.filter((other) => other !== link && other.translation.length > 0 && hasWord(comparison.canonical, other.canonical, expected.word));
  const carried = elsewhere.filter((other) => hasWord(comparison.translation, other.translation, expected.word)).length;
  const isProven = carried > 0 && carried === elsewhere.length;
  const place = placeOf(expected, actual, comparison);
  if (place === 'apart' || (!isProven && (elsewhere.length > 0 || similarity(expected.word, actual.word) >= COGNATE || place === 'first'))) return null;
  return { canonical: expected, translation: actual, expected: expected.value, actual: actual.value, isProven };
}

/**
 * Every word has a capital where a sentence begins or stands alone: a name shows in the middle of one, before a word
 * that both sides have (`Norrvik Cloud`, `Sivert Cloud`), or as Latin among other letters.
 */
function placeOf(expected: Capital, actual: Capital, { canonical, translation }: Comparison): 'inside' | 'first' | 'apart' {
  if (!translation.pack.spaced) return 'inside';
  const [before, after] = [textOf(canonical, expected.clause), textOf(translation, actual.clause)];
  const next = (text: string, { end }: Spot): string => /^ (\p{Lu}\p{L}+)/u.exec(text.slice(end, end + 40))?.[1] ?? '';
  const isRunning = (text: string, { start }: Spot): boolean => /[\p{Ll},] $/u.test(text.slice(Math.max(0, start - 2), start));
  const running = isRunning(before, expected);
  if (next(before, expected) !== '' && next(before, expected) === next(after, actual)) return 'inside';
  return running !== isRunning(after, actual) ? 'apart' : running ? 'inside' : 'first';
}

const RUN = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}]+(?: \p{Lu}[\p{L}\p{M}]+){2,5}(?![\p{L}\p{M}\p{N}])/gu;

/** A name of three words and more that is carried over but for one word: `Jaya Ground Services`, `Java Ground Services`. */
export function compareRuns(link: Link, { canonical, translation }: Comparison): ReplacedCapital[] {
  const runsOf = (reading: Reading, clauses: readonly number[]): (Spot & { value: string })[] =>
    clauses.flatMap((clause) => [...textOf(reading, clause).matchAll(RUN)].map(({ 0: value, index }) => ({ clause, start: index, end: index + value.length, value })));
  const [ours, theirs] = [runsOf(canonical, link.canonical), runsOf(translation, link.translation)];
  const stands = (value: string, others: readonly { value: string }[]): boolean => others.some((other) => other.value.includes(value));
  return ours.flatMap((before) => {
    if (stands(before.value, theirs)) return [];
    const after = theirs.find((other) => !stands(other.value, ours) && isAllButOne(before.value.split(' '), other.value.split(' ')));
    return after ? [{ canonical: before, translation: after, expected: before.value, actual: after.value, isProven: true }] : [];
  });
}

/** The first word may be none of the name: `Only Jaya Ground`, `Ms Irena Dalloway`. */
function isAllButOne(a: readonly string[], b: readonly string[]): boolean {
  const differing = a.flatMap((word, i) => (word === b[i] ? [] : [i]));
  if (a.length !== b.length || differing.length !== 1) return false;
  return differing[0] !== 0 || similarity((a[0] as string).toLowerCase(), (b[0] as string).toLowerCase()) >= MISWRITTEN;
}

const MISWRITTEN = 0.5;

interface Capital extends Spot {
  word: string;
  value: string;
}

const CAPITAL = /(?<![\p{L}\p{M}\p{N}@./_{[-])\p{Lu}\p{Ll}{3,}(?:\p{Lu}\p{Ll}+)*(?![\p{M}\p{N}@_}\]]|[\p{Script=Latin}]|[.-]\p{L})/gu;

/** Capitalised Latin words of no language that the other side has less often, and that stand in no small letters on their own. */
function capitalsOf(side: Side, link: Link, comparison: Comparison): Capital[] {
  const [here, there] = side === 'canonical' ? [comparison.canonical, comparison.translation] : [comparison.translation, comparison.canonical];
  const other: Side = side === 'canonical' ? 'translation' : 'canonical';
  const { small } = vocabularyOf(here);
  return link[side].flatMap((clause) =>
    [...textOf(here, clause).matchAll(CAPITAL)].flatMap((match) => {
      const [value, start] = [match[0], match.index];
      const [word = ''] = foldName(value);
      const isLess = countOf(here, link[side], word) > countOf(there, link[other], word);
      return isLess && !small.has(word) && !ordinaryWordsOf(here.pack).has(value) ? [{ clause, start, end: start + value.length, word, value }] : [];
    }),
  );
}

function countOf(reading: Reading, clauses: readonly number[], word: string): number {
  return clauses.reduce((sum, clause) => sum + (wordsOf(reading, clause).get(word) ?? 0), 0);
}

function hasWord(reading: Reading, clauses: readonly number[], word: string): boolean {
  return clauses.some((clause) => wordsOf(reading, clause).has(word));
}

interface Vocabulary {
  words: ReadonlySet<string>;
  /** What stands in small letters somewhere. */
  small: ReadonlySet<string>;
}

const vocabularies = new WeakMap<Reading, Vocabulary>();

function vocabularyOf(reading: Reading): Vocabulary {
  let vocabulary = vocabularies.get(reading);
  if (!vocabulary) {
    const texts = reading.policy.clauses.map(({ text }) => text);
    const small = texts.flatMap((text) => (text.match(/(?<![\p{L}\p{M}@/.-])\p{Ll}[\p{Ll}\p{M}]{3,}(?![\p{L}@]|\.\p{L})/gu) ?? []).flatMap(foldName));
    vocabulary = { words: new Set(reading.policy.clauses.flatMap((_, clause) => [...wordsOf(reading, clause).keys()])), small: new Set(small) };
    vocabularies.set(reading, vocabulary);
  }
  return vocabulary;
}
