import type { Reading } from '../facts/reading.js';

/** Whether clauses are headings and titles alone: free renderings, in which every word may have its capital. */
export function isHeading({ policy }: Reading, clauses: readonly number[]): boolean {
  return clauses.every((clause) => policy.clauses[clause]?.kind === 'heading' || policy.clauses[clause]?.kind === 'title');
}
