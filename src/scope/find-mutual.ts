import type { Span } from '../contract/policy.js';
import type { Comparison } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import { fold } from '../text/fold.js';
import { roleMatcherOf } from './compile-roles.js';
import type { Unit, UnitSide } from './gather-units.js';
import type { PartyChange } from './match-parties.js';
import { overlap } from './name-parties.js';
import { isOnly, isPronoun, type PartyInRole } from './party-in-role.js';
import { isKnown, type UnitParties } from './unit-parties.js';

/** What either party may or must do on one side, and one of them alone on the other: `either party may`, `nous pouvons`. */
export function findMutual(unit: Unit, { ours, theirs, answers }: UnitParties, comparison: Comparison): PartyChange | null {
  const [canonical, translation] = [mutualIn(unit.canonical, comparison.canonical), mutualIn(unit.translation, comparison.translation)];
  if (canonical && translation) return null;
  if (canonical) {
    const one = theOne(theirs.filter((party) => !ours.some((other) => !overlap(other, canonical) && answers(other, party))));
    return one && { canonical: { ...one, ...canonical, lines: [], ids: [], strong: [] }, translation: one };
  }
  if (!translation) return null;
  const one = theOne(ours.filter((party) => !theirs.some((other) => !overlap(other, translation) && answers(party, other))));
  return one && { canonical: one, translation: { ...one, ...translation, lines: [], ids: [], strong: [] } };
}

/** The only party that one side names beyond the other, where it is the one who does something. */
function theOne(parties: readonly PartyInRole[]): PartyInRole | null {
  const named = parties.filter((party) => isKnown(party) || isPronoun(party.ids));
  if (new Set(named.map(({ key }) => key)).size !== 1) return null;
  return named.find((party) => (party.force !== null && !party.passive) || party.agent || isOnly(party, 'subject')) ?? null;
}

/** Where a side speaks of both parties, or of either. */
function mutualIn({ spots }: UnitSide, { policy, pack }: Reading): (Span & { clause: number }) | null {
  const { mutual } = roleMatcherOf(pack);
  for (const { clause, start, end } of spots) {
    const folded = fold(policy.clauses[clause]?.text.slice(start, end) ?? '');
    const match = mutual.exec(folded.text);
    if (match) return { clause, start: start + folded.toSource(match.index), end: start + folded.toSource(match.index + match[0].length) };
  }
  return null;
}
