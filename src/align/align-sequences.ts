import type { Comparison } from './compare-sides.js';
import { widenPath } from './corridor.js';
import { findBestPath } from './find-best-path.js';
import { findRoughPath, HUGE, type LatticePoint } from './find-rough-path.js';
import { measureCertainty } from './measure-certainty.js';
import { scoreCorridor, type StepScorer, shapes } from './score-corridor.js';
import type { GroupScorer } from './score-groups.js';
import { votePairs } from './vote-pairs.js';

/** A link and how it was reached. */
export interface ScoredLink {
  canonical: number[];
  translation: number[];
  /** Log-odds; 0 for a clause without an answer. */
  score: number;
  /** Probability of this link among all paths of the search. */
  certainty: number;
}

/** How far the full search strays from the rough path, in clauses; in large policies memory asks for less. */
const WIDTH = { usual: 7, large: 5, huge: 2 };
/** How many of the shapes of groups are tried: beyond what any policy has, no groups of three. */
const SHAPES = { usual: shapes.length, huge: 3 };
const LARGE = 3000;
const VOTES = { commonest: 6, most: 3 };

/**
 * Lines up two sequences of clauses that keep their order: first a rough path of single clauses over everything, then
 * a full search with groups in a corridor around it.
 */
export function alignSequences(
  comparison: Comparison,
  canonical: number[],
  translation: number[],
  earlier: ScoredLink[] = [],
): ScoredLink[] {
  const rows = canonical.length;
  const columns = translation.length;
  if (rows === 0 || columns === 0) return leaveAlone(canonical, translation);
  const scorer = toStepScorer(comparison.scorer, canonical, translation);
  const guide = earlier.length > 0 ? followLinks(earlier, canonical, translation) : null;
  const vote = () => votePairs(comparison.canonical, comparison.translation, comparison.weights, canonical, translation, VOTES);
  const rough = guide ?? findRoughPath(scorer, rows, columns, vote);
  const corridor = widenPath(rough, rows, columns, rows > HUGE ? WIDTH.huge : rows > LARGE ? WIDTH.large : WIDTH.usual);
  const scores = scoreCorridor(corridor, rows, scorer, rows > HUGE ? SHAPES.huge : SHAPES.usual);
  const path = findBestPath(corridor, rows, columns, scores);
  const certainty = measureCertainty(corridor, rows, columns, scores, path);
  return path.map((step, index) => ({
    canonical: canonical.slice(step.row, step.row + step.rows),
    translation: translation.slice(step.column, step.column + step.columns),
    score: step.score,
    certainty: certainty[index] ?? 0,
  }));
}

/** The path that the links of an earlier pass took through these sequences. */
function followLinks(links: ScoredLink[], canonical: number[], translation: number[]): LatticePoint[] {
  const answers = new Map<number, number>();
  for (const link of links) {
    const last = link.translation[link.translation.length - 1];
    if (last !== undefined) for (const clause of link.canonical) answers.set(clause, last);
  }
  const positions = new Map(translation.map((clause, column) => [clause, column]));
  const path: LatticePoint[] = [[0, 0]];
  let column = 0;
  canonical.forEach((clause, row) => {
    const answer = positions.get(answers.get(clause) ?? -1);
    if (answer === undefined || answer + 1 < column) return;
    for (let between = column + 1; between <= answer; between++) path.push([row, between]);
    column = answer + 1;
    path.push([row + 1, column]);
  });
  for (let between = column + 1; between < translation.length; between++) path.push([canonical.length, between]);
  path.push([canonical.length, translation.length]);
  return path;
}

/** Clauses of either side that nothing answers, one link each. */
export function leaveAlone(canonical: number[], translation: number[], certainty = 1): ScoredLink[] {
  return [
    ...canonical.map((clause) => ({ canonical: [clause], translation: [], score: 0, certainty })),
    ...translation.map((clause) => ({ canonical: [], translation: [clause], score: 0, certainty })),
  ];
}

/** Positions in the sequences to clauses; only clauses that are neighbours in the document form a group. */
function toStepScorer(scorer: GroupScorer, canonical: number[], translation: number[]): StepScorer {
  const together = (clauses: number[], at: number, size: number) =>
    (clauses[at + size - 1] as number) - (clauses[at] as number) === size - 1;
  return {
    mark(row, size) {
      if (!together(canonical, row, size)) return false;
      scorer.mark(canonical[row] as number, size);
      return true;
    },
    against(column, size) {
      if (!together(translation, column, size)) return Number.NEGATIVE_INFINITY;
      return scorer.against(translation[column] as number, size);
    },
  };
}
