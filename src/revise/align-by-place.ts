import type { Alignment, Link } from '../contract/alignment.js';
import type { Clause, Policy } from '../contract/policy.js';
import type { VersionDiff } from './version-diff.js';

/**
 * The alignments of a translation with two versions where they can be read off: the translation has the same clauses
 * as one of them, number by number and kind by kind, and what that version's clauses became says the other. Costs
 * next to nothing, where aligning by the words costs more than all the rest of a comparison.
 *
 * @returns null where the words are needed: another layout, or one that fits both versions though clauses came and went
 */
export function alignByPlace({ older, newer, links }: VersionDiff, translation: Policy): { older: Alignment; newer: Alignment } | null {
  const [fitsOlder, fitsNewer] = [hasSamePlaces(older, translation), hasSamePlaces(newer, translation)];
  const isSettled = links.every((link) => link.older.length === 1 && link.newer.length === 1 && !link.moved);
  if ((!fitsOlder && !fitsNewer) || (fitsOlder && fitsNewer && !isSettled)) return null;
  const from = fitsNewer ? 'newer' : 'older';
  // Clause n of the translation is clause n of the version that it fits.
  const answers = { older: [] as Link[], newer: [] as Link[] };
  for (const link of links) {
    for (const side of ['older', 'newer'] as const) {
      answers[side].push({ canonical: link[side], translation: link[from], confidence: 1, moved: false });
    }
  }
  return { older: { links: answers.older }, newer: { links: answers.newer } };
}

/** Loaders read a layout a little differently in each language (a list of contents, a level more): so many must agree. */
const ENOUGH = 0.9;

/** Clause for clause: as many, and nearly all with the same id, the same number in their list, or none and the same kind. */
export function hasSamePlaces({ clauses }: Policy, translation: Policy): boolean {
  if (clauses.length !== translation.clauses.length) return false;
  const same = clauses.filter(({ id, kind, label }, index) => {
    const other = translation.clauses[index] as Clause;
    if (label && other.label) return label.ordinals.at(-1) === other.label.ordinals.at(-1);
    return id === other.id || (!label && !other.label && kind === other.kind);
  });
  return same.length >= ENOUGH * clauses.length;
}
