import type { ClauseFact, FactKind } from '../contract/fact.js';
import type { Comparison, Drift } from '../contract/rule.js';
import { compareValues } from '../facts/compare-values.js';
import type { Reading } from '../facts/reading.js';
import { sentencesOf } from '../text/sentences-of.js';
import { isCompared } from '../scope/gather-units.js';
import { agrees, findDifferences, spot } from './compare-facts.js';
import { cut, singular, stemOf, wordsIn } from './term-words.js';

const KINDS: readonly FactKind[] = ['age', 'duration', 'date', 'money', 'percent', 'count'];

/**
 * Two clauses that give one thing one value in one version and two in the other: the free trial lasts 14 days in both
 * clauses of the canonical version, and 14 and 30 days in the translation. No version needs to be understood for
 * that: the version that agrees with itself shows that both clauses speak of the same.
 */
export function* findBrokenAgreement(comparison: Comparison): Generator<Drift> {
  for (const link of comparison.links) {
    if (!isCompared(link)) continue;
    for (const { expected, actual, how } of findDifferences(link, comparison, KINDS)) {
      if (!expected || !actual || how === 'close') continue;
      const kept = findKept(expected, comparison);
      if (kept) yield describe(expected, actual, kept);
    }
  }
}

/** The answer to another place that gives the same thing the same value; the answer kept it. */
function findKept(fact: ClauseFact, { canonical, translation, linkOf }: Comparison): ClauseFact | null {
  for (const twin of canonical.facts) {
    if (twin.kind !== fact.kind || (twin.clause === fact.clause && twin.start === fact.start) || !isSameValue(fact, twin)) continue;
    const link = linkOf('canonical', twin.clause);
    if (!link || link === linkOf('canonical', fact.clause)) continue;
    const answer = link.translation.flatMap((clause) => translation.factsOf(clause)).find((each) => agrees(twin, [each]));
    if (answer && areOfOneThing(fact, twin, canonical)) return answer;
  }
  return null;
}

function isSameValue(a: ClauseFact, b: ClauseFact): boolean {
  const how = compareValues(a.kind, a.value, b.value);
  // `within 21 days`, and `the period of 21 days`.
  if (how === 'same' || (a.kind !== 'age' && (how === 'bound' || how === 'unsure'))) return true;
  // `under 13`, and `when the child turns 13`: one border.
  return a.kind === 'age' && borderOf(a.value) !== null && borderOf(a.value) === borderOf(b.value);
}

const borderOf = (value: string): string | null =>
  /^(?:\[0,([0-9.]+)\)|\[([0-9.]+),∞\))$/
    .exec(value)
    ?.slice(1)
    .find((border) => border !== undefined) ?? null;

/** A date to the day is hardly named twice by chance; other values are of one thing where one place points to the other, or their sentences share words. */
function areOfOneThing(a: ClauseFact, b: ClauseFact, reading: Reading): boolean {
  if (a.kind === 'date') return /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(a.value);
  return [pointsTo, defines].some((links) => links(a, b, reading) || links(b, a, reading)) || shareWords(a, b, reading);
}

function pointsTo(from: ClauseFact, to: ClauseFact, { policy, factsOf }: Reading): boolean {
  const id = policy.clauses[to.clause]?.id ?? '';
  const near = (fact: ClauseFact): boolean => Math.min(Math.abs(fact.start - from.end), Math.abs(from.start - fact.end)) < REACH;
  return factsOf(from.clause).some((fact) => fact.kind === 'reference' && near(fact) && fact.value.endsWith(` ${id}`));
}

/** Whether a value stands in the definition of a term that the clause of the other one uses. */
function defines(a: ClauseFact, b: ClauseFact, { policy, factsOf }: Reading): boolean {
  const text = policy.clauses[b.clause]?.text ?? '';
  return factsOf(a.clause).some((fact) => fact.kind === 'term' && text.includes(fact.value));
}

/** How far from its value a reference to the place of that value may stand: `the period of 21 days laid down in Section 8.2`. */
const REACH = 60;
/** Words on each side of a value that tell what it is of. */
const WINDOW = 7;
/** Words that stand in more of a document's clauses tell little. */
const RARE = 0.06;

/** Whether what surrounds two values shares a word that the document seldom has, or a term that it defines. */
function shareWords(a: ClauseFact, b: ClauseFact, reading: Reading): boolean {
  const [first, second] = [around(a, reading), around(b, reading)];
  const clauses = reading.policy.clauses.length;
  const shared = [...first].filter((word) => second.has(word) && (frequencies(reading).get(word) ?? 0) <= Math.max(4, RARE * clauses));
  // Small numbers meet by chance.
  return shared.length >= (a.kind === 'count' ? 2 : 1);
}

function around(fact: ClauseFact, reading: Reading): Set<string> {
  const text = reading.policy.clauses[fact.clause]?.text ?? '';
  const { start, end } = sentencesOf(reading.policy, fact.clause, reading.pack).find(
    (sentence) => fact.start >= sentence.start && fact.start < sentence.end,
  ) ?? { start: 0, end: text.length };
  const words = cut(text.slice(start, end), reading).filter((word) => isContent(word.key, reading));
  const before = words.filter((word) => start + word.end <= fact.start).slice(-WINDOW);
  const behind = words.filter((word) => start + word.start >= fact.end).slice(0, WINDOW);
  return new Set([...before, ...behind].map(({ key }) => stemOf(singular(key))));
}

function isContent(word: string, { pack }: Reading): boolean {
  return (
    word.length > 2 &&
    !pack.prose.functionWords.includes(word) &&
    !Object.hasOwn(pack.facts.numbers.add, word) &&
    !unitWords(pack.facts.durations.units).has(word)
  );
}

const units = new WeakMap<object, Set<string>>();

/** Days, months and years stand beside every value of their kind. */
function unitWords(table: object): Set<string> {
  let words = units.get(table);
  if (!words) {
    units.set(
      table,
      (words = new Set(
        Object.values(table as Record<string, string[]>)
          .flat()
          .flatMap((word) => expand(word)),
      )),
    );
  }
  return words;
}

const expand = (word: string): string[] => [word.replace(/\[[^\]]*\]/g, ''), word.replace(/[[\]]/g, '')];

const counted = new WeakMap<Reading, Map<string, number>>();

function frequencies(reading: Reading): Map<string, number> {
  let counts = counted.get(reading);
  if (!counts) {
    counts = new Map();
    for (const clause of reading.policy.clauses.keys()) {
      for (const word of new Set(wordsIn(reading, clause).map(({ key }) => stemOf(singular(key))))) {
        counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
    counted.set(reading, counts);
  }
  return counts;
}

function describe(expected: ClauseFact, actual: ClauseFact, kept: ClauseFact): Drift {
  const value = (fact: ClauseFact): { kind: string; value: string } => ({ kind: fact.kind, value: fact.value });
  return {
    message: { key: 'contradiction.values', args: { first: value(kept), second: value(actual) } },
    expected: expected.value,
    actual: actual.value,
    canonical: spot(expected),
    translation: spot(actual),
  };
}
