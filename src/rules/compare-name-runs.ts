import { conceptsOf } from '../concepts/concepts-of.js';
import type { Link } from '../contract/alignment.js';
import type { Comparison } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import { textOf } from './name-words.js';
import type { NamedSpot, ReplacedName } from './replaced-name.js';
import { similarity } from './similarity.js';

const WORD = '\\p{Lu}[\\p{L}\\p{M}]+';
const SMALL = '(?: (?:for|of|the|and|&|de|du|des|la|et|dan)){1,2}';
const [BEFORE, BEHIND] = ['(?<![\\p{L}\\p{M}\\p{N}])', '(?![\\p{L}\\p{M}\\p{N}])'];
/** Words with capitals, without small words between them and with: `Rimba Circle`, `Members of the Rimba Circle`. */
const RUNS = [`${WORD}(?: ${WORD}){1,6}`, `${WORD}(?: ${WORD})*${SMALL} ${WORD}(?: ${WORD}){0,4}`].map(
  (run) => new RegExp(`${BEFORE}${run}${BEHIND}`, 'gu'),
);

/** A name that is carried over but for one word: `Jaya Ground Services`, `Java Ground Services`; `Rimba Circle`, `Rimba Club`. */
export function compareNameRuns(link: Link, { canonical, translation }: Comparison): ReplacedName[] {
  const runsOf = (reading: Reading, clauses: readonly number[]): NamedSpot[] =>
    clauses.flatMap((clause) =>
      RUNS.flatMap((run) =>
        [...textOf(reading, clause).matchAll(run)].map(({ 0: value, index }) => ({
          clause,
          start: index,
          end: index + value.length,
          value,
        })),
      ),
    );
  const [ours, theirs] = [runsOf(canonical, link.canonical), runsOf(translation, link.translation)];
  const known = new Set(
    [canonical, translation].flatMap((reading) => [...wordsOfConcepts(reading, reading === canonical ? link.canonical : link.translation)]),
  );
  const isNobodys = (word: string): boolean => !known.has(word.toLowerCase());
  const stands = (value: string, others: readonly { value: string }[]): boolean => others.some((other) => other.value.includes(value));
  return ours.flatMap((before) => {
    if (stands(before.value, theirs)) return [];
    const after = theirs.find(
      (other) => !stands(other.value, ours) && isAllButOne(before.value.split(' '), other.value.split(' '), isNobodys),
    );
    return after ? [{ expected: before, actual: after, isProven: true }] : [];
  });
}

/** The words of a group by which it names concepts: a name is made of others. */
function wordsOfConcepts(reading: Reading, clauses: readonly number[]): string[] {
  return clauses.flatMap((clause) =>
    conceptsOf(reading, clause).flatMap(({ start, end }) => textOf(reading, clause).slice(start, end).toLowerCase().split(' ')),
  );
}

/**
 * The first word may be none of the name: `Only Jaya Ground`, `Ms Irena Dalloway`. Of two words the first must be the
 * name's own: `Personal Data` may well be `Personal Account`.
 */
function isAllButOne(a: readonly string[], b: readonly string[], isNobodys: (word: string) => boolean): boolean {
  const differing = a.flatMap((word, i) => (word === b[i] ? [] : [i]));
  const [at] = differing;
  if (a.length !== b.length || at === undefined || differing.length !== 1 || !/^\p{Lu}/u.test(a[at] as string)) return false;
  const alike = similarity((a[at] as string).toLowerCase(), (b[at] as string).toLowerCase());
  if (at === 0) return a.length > 2 && alike >= MISWRITTEN;
  return a.length > 2 || (isNobodys(a[0] as string) && alike < MISWRITTEN);
}

const MISWRITTEN = 0.5;
