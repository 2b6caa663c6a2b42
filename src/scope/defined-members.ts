import { conceptsOf } from '../concepts/concepts-of.js';
import type { Comparison, Spot } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import { opensPhrase } from './compile-roles.js';
import { definedTerms } from './defined-terms.js';
import type { CastMember } from './learn-cast.js';
import { linesOf, things } from './parties.js';
import { tokensAt } from './tokens.js';

/** How far behind a term the kind of thing that it is may be named, in characters: `"Backer" means any person who`. */
const KIND = 26;

/** What both versions define in one place is one member, however seldom it is named. */
export function definedMembers(comparison: Comparison): CastMember[] {
  const { canonical, translation } = comparison;
  return definedTerms(comparison).flatMap(({ fact, rendering }) => {
    if (!rendering) return [];
    const [ours, theirs] = [nameAt(fact, canonical), nameAt(rendering, translation)];
    return ours && theirs ? [{ canonical: ours, translation: theirs, acts: isSomebody(fact, canonical) }] : [];
  });
}

const nameAt = (term: Spot, reading: Reading): string =>
  tokensAt(term, reading)
    .map(({ form }) => form)
    .join(' ');

function isSomebody({ clause, end }: Spot, reading: Reading): boolean {
  const kind = conceptsOf(reading, clause).find(({ id, start }) => start >= end && (linesOf.has(id) || things.has(id)));
  if (!kind || kind.start - end > KIND || !linesOf.has(kind.id)) return false;
  // `a trip during which pupils stay`, `the register of users`, `(the "Service") lets you`
  const between = reading.policy.clauses[clause]?.text.slice(end, kind.start) ?? '';
  return !between.includes(')') && !opensPhrase(between, reading.pack);
}
