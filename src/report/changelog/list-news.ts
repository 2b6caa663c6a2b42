import type { Policy } from '../../contract/policy.js';
import type { Change, VersionDiff } from '../../revise/version-diff.js';

/** One thing that the public is told. */
export interface News {
  change: Change;
  /** A whole section came or went, of which its heading speaks for all. */
  isSection: boolean;
}

/** Changes of substance, without those of dates and of the contents, and with sections as one. */
export function listNews({ older, newer, changes }: VersionDiff): News[] {
  const substantive = changes.filter((change) => change.grade === 'substantive' && !isAside(change, older, newer));
  const added = new Set(substantive.filter((change) => change.older.length === 0).flatMap((change) => change.newer));
  const removed = new Set(substantive.filter((change) => change.newer.length === 0).flatMap((change) => change.older));
  return substantive.flatMap((change) => {
    const [policy, clauses, gone] =
      change.newer.length === 0
        ? ([older, change.older, removed] as const)
        : ([newer, change.newer, change.older.length === 0 ? added : new Set<number>()] as const);
    const clause = clauses[0] ?? -1;
    if (isUnderHeading(policy, clause, gone)) return [];
    return [{ change, isSection: gone.size > 0 && policy.clauses[clause]?.kind === 'heading' }];
  });
}

function isAside({ older: before, newer: after }: Change, older: Policy, newer: Policy): boolean {
  const kinds = [...before.map((clause) => older.clauses[clause]?.kind), ...after.map((clause) => newer.clauses[clause]?.kind)];
  return kinds.every((kind) => kind === 'meta' || kind === 'contents');
}

/** Whether a heading above a clause is itself among some clauses. */
function isUnderHeading({ clauses }: Policy, clause: number, among: ReadonlySet<number>): boolean {
  for (let at = clauses[clause]?.parent ?? null; at !== null; at = clauses[at]?.parent ?? null) {
    if (among.has(at) && clauses[at]?.kind === 'heading') return true;
  }
  return false;
}
