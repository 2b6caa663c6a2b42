import type { Policy } from '../../src/index.js';
import { type ChangeFinder, compileChanges } from './compile-changes.js';
import type { MutationKind } from './mutation-kind.js';

/** One change to a faithful translation. Offsets are those of its source. */
export interface Mutation {
  kind: MutationKind;
  /** Index of the clause that it is made in. */
  clause: number;
  start: number;
  end: number;
  put: string;
}

/** Headings, titles and lines that date a document state nothing that could be turned round. */
const STATING = new Set(['paragraph', 'item', 'row']);

/** Every mutation of these kinds that a policy has room for, by its kind. */
export function findMutations(policy: Policy, kinds: readonly MutationKind[], spaced: boolean): Map<MutationKind, Mutation[]> {
  return new Map(kinds.map((kind) => [kind, findOfKind(policy, kind, compileChanges(kind, policy.language, spaced))]));
}

/** Changes are looked for in the source of a clause, markup and all, so that they can be made there. */
function findOfKind(policy: Policy, kind: MutationKind, find: ChangeFinder): Mutation[] {
  return policy.clauses.flatMap((clause, index) => {
    if (!STATING.has(clause.kind)) return [];
    const from = clause.start.offset;
    return find(policy.source.slice(from, clause.end.offset)).map(({ start, end, put }) => ({
      kind,
      clause: index,
      start: from + start,
      end: from + end,
      put,
    }));
  });
}
