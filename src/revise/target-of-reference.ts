import type { Policy } from '../contract/policy.js';
import type { FactChange, VersionLink } from './version-diff.js';

/**
 * Tells whether a cross-reference was only adjusted: `section 5` became `section 6` where the clause numbered 5 is now
 * numbered 6.
 */
export function linkTargets(older: Policy, newer: Policy, links: readonly VersionLink[]): (change: FactChange) => boolean {
  let moves: Set<string> | undefined;
  const pathOf = (policy: Policy, clause: number | undefined): string =>
    clause === undefined ? '' : (policy.clauses[clause]?.label?.ordinals.join('.') ?? '');
  return ({ older: before, newer: after }) => {
    if (before?.kind !== 'reference' || after?.kind !== 'reference') return false;
    moves ??= new Set(links.map((link) => `${pathOf(older, link.older[0])} ${pathOf(newer, link.newer[0])}`));
    const [from, to] = [before.value, after.value].map((value) => /^(?<kind>.*) (?<path>\S+)$/.exec(value)?.groups);
    return from !== undefined && to !== undefined && from.kind === to.kind && moves.has(`${from.path} ${to.path}`);
  };
}
