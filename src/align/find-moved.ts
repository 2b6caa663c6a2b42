import { alignSequences, type ScoredLink } from './align-sequences.js';
import type { Comparison } from './compare-sides.js';
import { tuning } from './tuning.js';
import { votePairs } from './vote-pairs.js';

/** A clause that the ordered search left without a sure answer, and what taking it away from its link would cost. */
interface Loose {
  clause: number;
  cost: number;
}

/** A loose canonical clause and a loose clause of the translation (positions in the two lists), and their log-odds. */
interface Candidate {
  row: number;
  column: number;
  score: number;
}

/** Candidates that follow each other on both sides. */
interface Run {
  score: number;
  steps: Candidate[];
}

/** Steps of a run may pass over this many loose clauses. */
const REACH = 3;
/** A run is widened by this many loose clauses at either end before it is searched in full. */
const MARGIN = 3;
const MOST_ROUNDS = 6;
/** Up to so many pairs all are scored, beyond only those that share a rare feature. */
const MOST_PAIRS = 40_000;
const VOTES = { commonest: 12, most: 4 };

/**
 * Finds clauses and whole runs that stand elsewhere: among the loose clauses of both sides the strongest runs that
 * keep their inner order (local alignment after Smith and Waterman 1981), one after another, each only if it says
 * more than the many places where it might stand by chance.
 */
export function findMoved(comparison: Comparison, links: ScoredLink[]): ScoredLink[] {
  const left = collectLoose(links, 'canonical');
  const right = collectLoose(links, 'translation');
  const least = tuning.movedOpen + tuning.movedPlaces * Math.log(1 + left.length * right.length);
  const candidates = listCandidates(comparison, left, right);
  const found: ScoredLink[] = [];
  const used = { rows: new Set<number>(), columns: new Set<number>() };
  const isFree = ({ row, column }: Candidate) => !used.rows.has(row) && !used.columns.has(column);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const runs = listRuns(candidates.filter(isFree), left, right).filter((run) => run.score >= least);
    if (runs.length === 0) break;
    for (const run of runs) {
      if (!run.steps.every(isFree)) continue;
      const links = alignBox(
        comparison,
        freeClauses(left, span(run, 'row'), used.rows),
        freeClauses(right, span(run, 'column'), used.columns),
      );
      found.push(...links);
      takeUsed(links, left, right, used);
      for (const step of run.steps) {
        used.rows.add(step.row);
        used.columns.add(step.column);
      }
    }
  }
  return found;
}

function collectLoose(links: ScoredLink[], side: 'canonical' | 'translation'): Loose[] {
  const other = side === 'canonical' ? 'translation' : 'canonical';
  return links
    .filter((link) => link[other].length === 0 || link.certainty < tuning.looseBelow)
    .flatMap((link) => {
      const cost = link[other].length === 0 ? 0 : Math.max(0, link.score - tuning.gapOpen) / 2 / link[side].length;
      return link[side].map((clause) => ({ clause, cost }));
    })
    .sort((a, b) => a.clause - b.clause);
}

/** In order of rows, then columns. */
function listCandidates({ canonical, translation, weights, scorer }: Comparison, left: Loose[], right: Loose[]): Candidate[] {
  const rows = left.map(({ clause }) => clause);
  const columns = right.map(({ clause }) => clause);
  const everyone = rows.length * columns.length <= MOST_PAIRS ? columns.map((_, column) => column) : null;
  const votes = everyone ? [] : votePairs(canonical, translation, weights, rows, columns, VOTES);
  return left.flatMap(({ clause, cost }, row) => {
    scorer.mark(clause, 1);
    const likely = everyone ?? (votes[row] ?? []).map(({ column }) => column).sort((a, b) => a - b);
    return likely.map((column) => {
      const other = right[column] as Loose;
      return { row, column, score: scorer.against(other.clause, 1) - cost - other.cost };
    });
  });
}

/** The strongest run that ends in each candidate, strongest first, those that share a step with a stronger one left out. */
function listRuns(candidates: Candidate[], left: Loose[], right: Loose[]): Run[] {
  const total = new Float64Array(candidates.length);
  const from = new Int32Array(candidates.length).fill(-1);
  const rowStarts = new Int32Array(left.length + 1).fill(candidates.length);
  for (let index = candidates.length - 1; index >= 0; index--) rowStarts[(candidates[index] as Candidate).row] = index;
  for (let row = left.length - 1; row >= 0; row--) rowStarts[row] = Math.min(rowStarts[row] as number, rowStarts[row + 1] as number);
  /** For each of the rows before, the first candidate that is not yet too far to the left. */
  const pointers = new Int32Array(REACH + 1);
  candidates.forEach(({ row, column, score }, index) => {
    const isNewRow = index === 0 || (candidates[index - 1] as Candidate).row !== row;
    let before = 0;
    for (let dr = 1; dr <= Math.min(REACH, row); dr++) {
      const end = rowStarts[row - dr + 1] as number;
      let previous = isNewRow ? (rowStarts[row - dr] as number) : (pointers[dr] as number);
      while (previous < end && (candidates[previous] as Candidate).column < column - REACH) previous++;
      pointers[dr] = previous;
      for (; previous < end && (candidates[previous] as Candidate).column < column; previous++) {
        if ((total[previous] as number) <= before) continue;
        const passed = passedOver(left, row - dr, row, right, (candidates[previous] as Candidate).column, column);
        const value = (total[previous] as number) + tuning.movedSkip * passed;
        if (value <= before) continue;
        before = value;
        from[index] = previous;
      }
    }
    total[index] = score + before;
  });
  const order = [...candidates.keys()].filter((index) => (total[index] as number) > 0);
  order.sort((a, b) => (total[b] as number) - (total[a] as number) || a - b);
  const taken = new Uint8Array(candidates.length);
  return order.flatMap((end): Run[] => {
    const steps: Candidate[] = [];
    for (let at = end; at >= 0; at = from[at] as number) {
      if (taken[at]) return [];
      steps.push(candidates[at] as Candidate);
    }
    for (let at = end; at >= 0; at = from[at] as number) taken[at] = 1;
    return [{ score: total[end] as number, steps: steps.reverse() }];
  });
}

function span(run: Run, side: 'row' | 'column'): [first: number, last: number] {
  return [(run.steps[0] as Candidate)[side], (run.steps[run.steps.length - 1] as Candidate)[side]];
}

/** Clauses, loose or not, between two steps of a run; eight count as any number. */
function passedOver(left: Loose[], rowA: number, rowB: number, right: Loose[], columnA: number, columnB: number): number {
  const rows = (left[rowB] as Loose).clause - (left[rowA] as Loose).clause - 1;
  const columns = (right[columnB] as Loose).clause - (right[columnA] as Loose).clause - 1;
  return Math.min(rows + columns, 8);
}

function freeClauses(loose: Loose[], [first, last]: [number, number], used: Set<number>): number[] {
  const clauses: number[] = [];
  for (let at = Math.max(0, first - MARGIN); at <= Math.min(loose.length - 1, last + MARGIN); at++) {
    if (!used.has(at)) clauses.push((loose[at] as Loose).clause);
  }
  return clauses;
}

/** Aligns a run and its margin in full, with groups, and keeps what was linked. */
function alignBox(comparison: Comparison, canonical: number[], translation: number[]): ScoredLink[] {
  return alignSequences(comparison, canonical, translation).filter(
    (link) => link.canonical.length > 0 && link.translation.length > 0 && link.score > 0,
  );
}

function takeUsed(links: ScoredLink[], left: Loose[], right: Loose[], used: { rows: Set<number>; columns: Set<number> }): void {
  const canonical = new Set(links.flatMap((link) => link.canonical));
  const translation = new Set(links.flatMap((link) => link.translation));
  left.forEach(({ clause }, row) => {
    if (canonical.has(clause)) used.rows.add(row);
  });
  right.forEach(({ clause }, column) => {
    if (translation.has(clause)) used.columns.add(column);
  });
}
