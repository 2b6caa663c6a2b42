import type { Comparison } from '../contract/rule.js';
import { ordinaryWordsOf } from '../facts/ordinary-words.js';
import type { Reading } from '../facts/reading.js';
import { foldName, mentionsOf, wordsOf } from './name-words.js';

export type Side = 'canonical' | 'translation';

/** In how many linked groups of its side a word of a name stands, and in how many of them the other side has it, too. */
interface Carried {
  groups: number;
  carried: number;
}

/** What the whole of two documents shows of the words of their names. */
export interface NameEvidence {
  carried(side: Side, word: string): Carried;
  /** Whether a side has the word anywhere. */
  stands(side: Side, word: string): boolean;
  /** Whether a word is no ordinary one: the language does not have it, or it is carried over elsewhere. */
  isProper(side: Side, word: string): boolean;
  /** Whether a word is a product or the short name of an authority that every language writes alike. */
  isKnown(word: string): boolean;
}

const gathered = new WeakMap<Comparison, NameEvidence>();

/**
 * Names are what translations carry over as it stands, and a document shows which words it does so with: `Kelasa` in
 * twelve groups on both sides is a name whatever a dictionary says.
 */
export function nameEvidence(comparison: Comparison): NameEvidence {
  let evidence = gathered.get(comparison);
  if (!evidence) gathered.set(comparison, (evidence = gather(comparison)));
  return evidence;
}

const NEVER: Carried = { groups: 0, carried: 0 };

function gather(comparison: Comparison): NameEvidence {
  const tables = { canonical: count(comparison, 'canonical'), translation: count(comparison, 'translation') };
  const vocabularies = { canonical: vocabulary(comparison.canonical), translation: vocabulary(comparison.translation) };
  const carried = (side: Side, word: string): Carried => tables[side].get(word) ?? NEVER;
  const known = sharedNames(comparison);
  return {
    carried,
    isKnown: (word) => known.has(word),
    stands: (side, word) => vocabularies[side].has(word),
    isProper: (side, word) => word.length > 1 && (!ordinaryWordsOf(comparison[side].pack).has(word) || carried(side, word).carried > 1),
  };
}

/** Words of listed names that both languages have: `google`, `cnil`. */
function sharedNames({ canonical, translation }: Comparison): Set<string> {
  const list = ({ pack }: Reading): Set<string> =>
    new Set(
      Object.entries(pack.names.known).flatMap(([id, names]) =>
        id.startsWith('product/') || id.startsWith('authority/') ? names.filter((name) => !/[ ?]/.test(name)).flatMap(foldName) : [],
      ),
    );
  const [ours, theirs] = [list(canonical), list(translation)];
  return new Set([...ours].filter((word) => theirs.has(word)));
}

function vocabulary(reading: Reading): Set<string> {
  const words = new Set<string>();
  for (const clause of reading.policy.clauses.keys()) for (const word of wordsOf(reading, clause).keys()) words.add(word);
  return words;
}

function count(comparison: Comparison, side: Side): Map<string, Carried> {
  const other: Side = side === 'canonical' ? 'translation' : 'canonical';
  const names = new Set(
    comparison[side].policy.clauses.flatMap((_, clause) => mentionsOf(comparison[side], clause).flatMap((mention) => mention.words)),
  );
  const table = new Map<string, Carried>();
  for (const link of comparison.links) {
    if (link[side].length === 0 || link[other].length === 0) continue;
    const there = groupWords(comparison[other], link[other]);
    for (const word of groupWords(comparison[side], link[side]).keys()) {
      if (!names.has(word)) continue;
      const entry = table.get(word) ?? { groups: 0, carried: 0 };
      entry.groups++;
      if (there.has(word)) entry.carried++;
      table.set(word, entry);
    }
  }
  return table;
}

/** The words of a group of clauses, with their number. */
export function groupWords(reading: Reading, clauses: readonly number[]): ReadonlyMap<string, number> {
  const [first] = clauses;
  if (clauses.length === 1 && first !== undefined) return wordsOf(reading, first);
  const counts = new Map<string, number>();
  for (const clause of clauses) for (const [word, n] of wordsOf(reading, clause)) counts.set(word, (counts.get(word) ?? 0) + n);
  return counts;
}
