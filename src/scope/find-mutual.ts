import type { Comparison } from '../contract/rule.js';
import type { Unit } from './gather-units.js';
import type { PartyChange } from './match-parties.js';
import { mutualIn } from './mutual.js';
import { isOnly, isPronoun, type PartyInRole } from './party-in-role.js';
import { isKnown, type UnitParties } from './unit-parties.js';

/** What either party may or must do on one side, and one of them alone on the other: `either party may`, `nous pouvons`. */
export function findMutual(unit: Unit, { ours, theirs, answers }: UnitParties, comparison: Comparison): PartyChange | null {
  const [canonical, translation] = [mutualIn(unit.canonical, comparison.canonical), mutualIn(unit.translation, comparison.translation)];
  if (canonical && translation) return null;
  if (canonical) {
    if (mutualIn(unit.translation, comparison.translation, 'maybeMutual')) return null;
    const one = theOne(theirs.filter((party) => !ours.some((other) => answers(other, party))));
    return one && { canonical: { ...one, ...canonical, lines: [], ids: [], strong: [] }, translation: one };
  }
  if (!translation || mutualIn(unit.canonical, comparison.canonical, 'maybeMutual')) return null;
  const one = theOne(ours.filter((party) => !theirs.some((other) => answers(party, other))));
  return one && { canonical: one, translation: { ...one, ...translation, lines: [], ids: [], strong: [] } };
}

/** The only party that one side names beyond the other, where it is the one who does something. */
function theOne(parties: readonly PartyInRole[]): PartyInRole | null {
  const named = parties.filter((party) => isKnown(party) || isPronoun(party.ids));
  if (new Set(named.map(({ key }) => key)).size !== 1) return null;
  return named.find((party) => (party.force !== null && !party.passive) || party.agent || isOnly(party, 'subject')) ?? null;
}
