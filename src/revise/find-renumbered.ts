import type { Policy } from '../contract/policy.js';
import type { VersionLink } from './version-diff.js';

/**
 * The links whose clause got another number for another reason than that something before it came or went. Where a
 * section is inserted, all that follow shift by one: that is one change, the insertion, not one for each clause. So a
 * shift is reported only at the first clause of a list that shifts by more or less than what was inserted or removed
 * before it; the next ones shift with it.
 */
export function findRenumbered(links: readonly VersionLink[], older: Policy, newer: Policy): Set<VersionLink> {
  const renumbered = new Set<VersionLink>();
  const lists = new Map<string, { shift: number; expected: number }>();
  for (const link of links) {
    const before = link.older[0] === undefined ? null : (older.clauses[link.older[0]]?.label ?? null);
    const after = link.newer[0] === undefined ? null : (newer.clauses[link.newer[0]]?.label ?? null);
    const list = listOf(lists, link, older, newer);
    if (link.moved) {
      // Leaves one place of its list and takes another: what follows may shift either way.
      list.expected = Number.NaN;
      continue;
    }
    if (before && link.newer.length === 0) list.expected -= 1;
    if (after && link.older.length === 0) list.expected += 1;
    if (link.older.length === 0 || link.newer.length === 0) continue;
    if (link.newer.length !== link.older.length) list.expected += link.newer.length - link.older.length;
    if (!before && !after) continue;
    if (!before || !after || before.scheme !== after.scheme) {
      renumbered.add(link);
      continue;
    }
    const shift = (after.ordinals.at(-1) ?? 0) - (before.ordinals.at(-1) ?? 0);
    if (shift !== list.shift && shift !== list.expected && !Number.isNaN(list.expected)) renumbered.add(link);
    list.shift = shift;
    list.expected = shift;
  }
  return renumbered;
}

/** Clauses under one parent at one depth are numbered together. */
function listOf(
  lists: Map<string, { shift: number; expected: number }>,
  link: VersionLink,
  older: Policy,
  newer: Policy,
): { shift: number; expected: number } {
  const clause = link.newer[0] === undefined ? older.clauses[link.older[0] as number] : newer.clauses[link.newer[0]];
  // A removed clause has its parent in the older version only; by depth and the parent's words both versions meet.
  const policy = link.newer[0] === undefined ? older : newer;
  const parent = clause?.parent === null || clause?.parent === undefined ? '' : (policy.clauses[clause.parent]?.text ?? '');
  const key = `${clause?.depth} ${parent}`;
  let list = lists.get(key);
  if (!list) lists.set(key, (list = { shift: 0, expected: 0 }));
  return list;
}
