import type { Link } from '../contract/alignment.js';
import type { Comparison } from '../contract/rule.js';
import { isCompared, type Unit, unitsOf } from './gather-units.js';

type Tally = Map<string, { said: number; kept: number }>;

const tallies = new WeakMap<Comparison, { out: Tally; back: Tally }>();

/** Below this many other places a share says nothing. */
const ENOUGH = 3;
/** In a document where fewer than this share of a word is kept, its translator says it in words that are not known here. */
const KEPT = 0.6;

/**
 * Whether this translation mostly answers a word where it stands. The measure is the document itself: a translator
 * who renders `only` by a word that no list has does so throughout.
 */
export function isCarried(id: string, direction: 'out' | 'back', link: Link, comparison: Comparison): boolean {
  const tally = tallyOf(comparison)[direction].get(id);
  if (!tally) return true;
  const here = countOf(unitsOf(link, comparison).whole, id, direction);
  const said = tally.said - (here ? 1 : 0);
  const kept = tally.kept - (here === 'kept' ? 1 : 0);
  return said < ENOUGH || kept / said >= KEPT;
}

function tallyOf(comparison: Comparison): { out: Tally; back: Tally } {
  let found = tallies.get(comparison);
  if (!found) tallies.set(comparison, (found = count(comparison)));
  return found;
}

function count(comparison: Comparison): { out: Tally; back: Tally } {
  const tally = { out: new Map(), back: new Map() } as { out: Tally; back: Tally };
  for (const link of comparison.links) {
    if (!isCompared(link)) continue;
    const { whole } = unitsOf(link, comparison);
    for (const direction of ['out', 'back'] as const) {
      const from = direction === 'out' ? whole.canonical : whole.translation;
      for (const id of new Set(from.marks.filter(({ weak }) => !weak).map((mark) => mark.id))) {
        const entry = tally[direction].get(id) ?? { said: 0, kept: 0 };
        entry.said++;
        if (countOf(whole, id, direction) === 'kept') entry.kept++;
        tally[direction].set(id, entry);
      }
    }
  }
  return tally;
}

function countOf(unit: Unit, id: string, direction: 'out' | 'back'): 'kept' | 'lost' | null {
  const [from, to] = direction === 'out' ? [unit.canonical, unit.translation] : [unit.translation, unit.canonical];
  if (from.strong(id).length === 0) return null;
  return to.any(id).length > 0 ? 'kept' : 'lost';
}
