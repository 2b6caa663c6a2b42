import type { Link } from '../contract/alignment.js';
import type { Comparison, Spot } from '../contract/rule.js';
import { ordinaryWordsOf } from '../facts/ordinary-words.js';
import { isHeading } from '../scope/is-heading.js';
import type { Reading } from '../facts/reading.js';
import { nameEvidence, type Side } from './name-evidence.js';
import { foldName, textOf, wordsOf } from './name-words.js';
import type { NamedSpot, ReplacedName } from './replaced-name.js';
import { similarity } from './similarity.js';

/** More alike, and one may be what the other language calls it: `Virginia`, `Virginie`. */
const COGNATE = 0.4;

/**
 * A word in capitals that is gone, and one that the canonical version has nowhere: `Tekscan compares` became
 * `Plagiora compare`. For names that nothing shows to be names but that they are words of no language. Only where one
 * alone is gone and one alone is new.
 */
export function compareCapitals(link: Link, comparison: Comparison): ReplacedName | null {
  if (isHeading(comparison.canonical, link.canonical)) return null;
  const evidence = nameEvidence(comparison);
  const gained = capitalsOf('translation', link, comparison).filter(
    ({ word }) => !evidence.stands('canonical', word) && !ordinaryWordsOf(comparison.canonical.pack).has(word),
  );
  const [actual] = gained;
  if (!actual || gained.some(({ word }) => word !== actual.word)) return null;
  const lost = capitalsOf('canonical', link, comparison);
  const [expected] = lost;
  if (!expected || lost.some(({ word }) => word !== expected.word)) return null;
  const elsewhere = groupsWith(expected.word, comparison).filter((other) => other !== link && other.translation.length > 0);
  const carried = elsewhere.filter((other) => countOf(comparison.translation, other.translation, expected.word) > 0).length;
  const isProven = carried > 0 && carried === elsewhere.length;
  const place = placeOf(expected, actual, comparison);
  if (
    place === 'apart' ||
    (!isProven && (elsewhere.length > 0 || similarity(expected.word, actual.word) >= COGNATE || place === 'first'))
  ) {
    return null;
  }
  return { expected, actual, isProven };
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

type Capital = NamedSpot & { word: string };

const CAPITAL = /(?<![\p{L}\p{M}\p{N}@./_{[-])\p{Lu}\p{Ll}{3,}(?:\p{Lu}\p{Ll}+)*(?![\p{M}\p{N}@_}\]]|[\p{Script=Latin}]|[.-]\p{L})/gu;

/** Capitalised Latin words of no language that the other side has less often, and that stand in no small letters on their own. */
function capitalsOf(side: Side, link: Link, comparison: Comparison): Capital[] {
  const [here, there] =
    side === 'canonical' ? [comparison.canonical, comparison.translation] : [comparison.translation, comparison.canonical];
  const other: Side = side === 'canonical' ? 'translation' : 'canonical';
  const small = smallWordsOf(here);
  return link[side].flatMap((clause) =>
    [...textOf(here, clause).matchAll(CAPITAL)].flatMap((match) => {
      const [value, start] = [match[0], match.index];
      const [word = ''] = foldName(value);
      const isLess = countOf(here, link[side], word) > countOf(there, link[other], word);
      return isLess && !small.has(word) && !ordinaryWordsOf(here.pack).has(value)
        ? [{ clause, start, end: start + value.length, word, value }]
        : [];
    }),
  );
}

function countOf(reading: Reading, clauses: readonly number[], word: string): number {
  return clauses.reduce((sum, clause) => sum + (wordsOf(reading, clause).get(word) ?? 0), 0);
}

const places = new WeakMap<Reading, Map<string, number[]>>();

/** The groups whose canonical side has a word. */
function groupsWith(word: string, { canonical, linkOf }: Comparison): Link[] {
  let clauses = places.get(canonical);
  if (!clauses) places.set(canonical, (clauses = placeWords(canonical)));
  return [...new Set((clauses.get(word) ?? []).flatMap((clause) => linkOf('canonical', clause) ?? []))];
}

function placeWords(reading: Reading): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const clause of reading.policy.clauses.keys()) {
    for (const word of wordsOf(reading, clause).keys()) {
      const list = found.get(word);
      if (list) list.push(clause);
      else found.set(word, [clause]);
    }
  }
  return found;
}

const smallWords = new WeakMap<Reading, ReadonlySet<string>>();

/** What stands in small letters somewhere. */
function smallWordsOf(reading: Reading): ReadonlySet<string> {
  let words = smallWords.get(reading);
  if (!words) {
    smallWords.set(reading, (words = new Set(reading.policy.clauses.flatMap(({ text }) => (text.match(SMALL) ?? []).flatMap(foldName)))));
  }
  return words;
}

const SMALL = /(?<![\p{L}\p{M}@/.-])\p{Ll}[\p{Ll}\p{M}]{3,}(?![\p{L}@]|\.\p{L})/gu;
