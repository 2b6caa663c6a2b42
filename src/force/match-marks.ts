import { isPaired, type MarkedGroup, type PlacedMark } from './gather-marks.js';
import { type Relation, relateForces } from './relate-forces.js';

export interface MarkPair {
  canonical: PlacedMark | null;
  translation: PlacedMark | null;
  relation: Relation;
}

/** What it costs to leave a mark without an answer. Languages add and drop `will` freely, and hints at will. */
const ALONE: Record<string, number> = {
  must: 0.7,
  may: 0.7,
  should: 0.7,
  will: 0.3,
  not: 0.5,
  'need-not': 0.7,
  'must-not': 0.7,
  'may-not': 0.6,
  'will-not': 0.5,
  'should-not': 0.7,
};
const ALONE_HINT = 0.3;
const BY_HINT = 0.35;
const COSTS: Record<Relation, number> = { same: 0, near: 0.25, reversal: 0.75, contrast: 0.8, unrelated: Infinity };
/** What a whole group's length between two marks costs; in a short one, whose order is the language's own, less. */
const DISTANCE = 1.2;
const SHORT = 150;
/** What it saves that the same concept stands behind both: `must pay`, `ต้องชำระ`. */
const OF_ONE_ACT = 0.4;

/**
 * Lines the forces of two groups up in order, the cheapest way. Where both have the same number of sentences, marks
 * of different sentences do not answer one another.
 */
export function matchMarks(canonical: MarkedGroup, translation: MarkedGroup): MarkPair[] {
  const rows = canonical.marks.filter(hasForce);
  const columns = translation.marks.filter(hasForce);
  const paired = isPaired(canonical, translation);
  const farness = DISTANCE * Math.min(1, Math.max(canonical.length, translation.length) / (paired ? canonical.sentences : 1) / SHORT);
  const costs = rows.map((a) => columns.map((b) => pairCost(a, b, paired, farness)));
  const best = fill(rows, columns, costs);
  return trace(rows, columns, costs, best);
}

export function hasForce(mark: PlacedMark): boolean {
  return mark.kind === 'force' || mark.kind === 'hint';
}

function aloneCost(mark: PlacedMark): number {
  return mark.kind === 'hint' ? ALONE_HINT : (ALONE[mark.forces[0] as string] ?? 0.5);
}

function pairCost(a: PlacedMark, b: PlacedMark, paired: boolean, farness: number): number {
  if (paired && a.sentence !== b.sentence) return Infinity;
  const relation = relateForces(a, b);
  // Two hints have nothing to answer for, and a hint contradicts nothing.
  if (relation !== 'same' && (a.kind === 'hint' || b.kind === 'hint')) return Infinity;
  const distance = paired ? Math.abs(a.within - b.within) : Math.abs(a.at - b.at);
  return COSTS[relation] + farness * distance + (a.kind === b.kind ? 0 : BY_HINT) - (isOfOneAct(a, b) ? OF_ONE_ACT : 0);
}

/** A future says too little to be told by what it is about, and denials move away from their verbs. */
function isOfOneAct(a: PlacedMark, b: PlacedMark): boolean {
  return ![a, b].some(({ negated, forces }) => negated || forces[0] === 'will') && a.about.some((id) => b.about.includes(id));
}

function fill(rows: readonly PlacedMark[], columns: readonly PlacedMark[], costs: readonly number[][]): number[][] {
  const best: number[][] = [[0]];
  for (const [j, column] of columns.entries()) (best[0] as number[])[j + 1] = ((best[0] as number[])[j] as number) + aloneCost(column);
  for (const [i, row] of rows.entries()) {
    const above = best[i] as number[];
    const current = [(above[0] as number) + aloneCost(row)];
    for (const [j, column] of columns.entries()) {
      current.push(
        Math.min(
          (above[j + 1] as number) + aloneCost(row),
          (current[j] as number) + aloneCost(column),
          (above[j] as number) + ((costs[i] as number[])[j] as number),
        ),
      );
    }
    best.push(current);
  }
  return best;
}

function trace(
  rows: readonly PlacedMark[],
  columns: readonly PlacedMark[],
  costs: readonly number[][],
  best: readonly number[][],
): MarkPair[] {
  const pairs: MarkPair[] = [];
  let [i, j] = [rows.length, columns.length];
  const at = (row: number, column: number): number => (best[row] as number[])[column] as number;
  while (i > 0 || j > 0) {
    const a = rows[i - 1];
    const b = columns[j - 1];
    if (a && b && at(i, j) === at(i - 1, j - 1) + ((costs[i - 1] as number[])[j - 1] as number)) {
      pairs.push({ canonical: a, translation: b, relation: relateForces(a, b) });
      i--;
      j--;
    } else if (a && at(i, j) === at(i - 1, j) + aloneCost(a)) {
      pairs.push({ canonical: a, translation: null, relation: 'unrelated' });
      i--;
    } else {
      pairs.push({ canonical: null, translation: b as PlacedMark, relation: 'unrelated' });
      j--;
    }
  }
  return pairs.reverse();
}

interface LeftOver {
  canonical: PlacedMark[];
  translation: PlacedMark[];
}

/** The marks of either side that answer none of the other. */
export function leftOver(pairs: readonly MarkPair[]): LeftOver {
  return {
    canonical: pairs.flatMap((pair) => (pair.canonical && !pair.translation ? [pair.canonical] : [])),
    translation: pairs.flatMap((pair) => (pair.translation && !pair.canonical ? [pair.translation] : [])),
  };
}
