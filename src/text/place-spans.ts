import type { Policy, Position } from '../contract/policy.js';
import { createLocator } from './locate.js';
import { sourceOffset } from './mapped-text.js';

/**
 * Where words of a clause stand in the source of its policy: clause index and offsets into its text in, positions out.
 * They reach from the first character to behind the last one; what `Place` promises of the stretch between them holds.
 */
export type Placer = (clause: number, start: number, end: number) => { start: Position; end: Position };

export function createPlacer(policy: Policy): Placer {
  const locate = createLocator(policy.source);
  return (index, start, end) => {
    const clause = policy.clauses[index];
    if (!clause || clause.runs.length === 0) return { start: locate(0), end: locate(0) };
    const first = sourceOffset(clause, start);
    // The end is behind the last character, not before the next: markup may stand between the two.
    const last = end > start ? endOffset(clause, end - 1) : first;
    return { start: locate(first), end: locate(Math.max(first, last)) };
  };
}

function endOffset(clause: Policy['clauses'][number], lastCharacter: number): number {
  const run = clause.runs.find(([at, size]) => lastCharacter >= at && lastCharacter < at + size);
  if (!run) return sourceOffset(clause, lastCharacter);
  const [at, size, from, fromSize] = run;
  return size === fromSize ? from + (lastCharacter - at) + 1 : from + fromSize;
}
