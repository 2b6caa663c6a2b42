import type { Clause, Policy } from '../contract/policy.js';

/**
 * A clause as a pin names it: its id, or its id and how its text starts. With the start a pin still finds its clause
 * when other edits have renumbered it, and no longer holds when the clause itself has become another.
 */
export type PinnedClause = string | { id: string; starts: string };

/** One clause of the canonical version and one of the translation; several, where they belong together. */
export type Pin = [canonical: PinnedClause | PinnedClause[], translation: PinnedClause | PinnedClause[]];

/** What a user decided about an alignment, kept in a small file beside the policy. */
export interface Pins {
  /** These answer each other. */
  link?: Pin[];
  /** These do not. */
  forbid?: Pin[];
}

/** Pins as indices into both policies' clauses, and those that no longer name a clause. */
export interface ResolvedPins {
  link: { canonical: number[]; translation: number[] }[];
  forbid: { canonical: number[]; translation: number[] }[];
  lost: Pin[];
}

/** Length of the start that `toPin` keeps: long enough to tell clauses apart, short enough to read in a file. */
const START = 40;

/** How a pin file should name a clause. */
export function toPin(clause: Clause): PinnedClause {
  return { id: clause.id, starts: squeeze(clause.text).slice(0, START) };
}

export function resolvePins(pins: Pins, canonical: Policy, translation: Policy): ResolvedPins {
  const resolved: ResolvedPins = { link: [], forbid: [], lost: [] };
  for (const kind of ['link', 'forbid'] as const)
    for (const pin of pins[kind] ?? []) {
      const left = findAll(pin[0], canonical.clauses);
      const right = findAll(pin[1], translation.clauses);
      if (left && right) resolved[kind].push({ canonical: left, translation: right });
      else resolved.lost.push(pin);
    }
  return resolved;
}

/** All clauses that a side of a pin names, in reading order; null when one of them is not there any more. */
function findAll(side: PinnedClause | PinnedClause[], clauses: Clause[]): number[] | null {
  const found = (Array.isArray(side) ? side : [side]).map((pinned) => findClause(pinned, clauses));
  return found.includes(-1) ? null : found.sort((a, b) => a - b);
}

/** By id and start; else by the start alone, where exactly one clause has it. */
function findClause(pinned: PinnedClause, clauses: Clause[]): number {
  const id = typeof pinned === 'string' ? pinned : pinned.id;
  const byId = clauses.findIndex((clause) => clause.id === id);
  if (typeof pinned === 'string') return byId;
  const start = squeeze(pinned.starts);
  const hasStart = (clause: Clause | undefined) => clause !== undefined && squeeze(clause.text).startsWith(start);
  if (hasStart(clauses[byId])) return byId;
  const matches = clauses.flatMap((clause, index) => (hasStart(clause) ? [index] : []));
  return matches.length === 1 ? (matches[0] as number) : -1;
}

const squeeze = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
