import type { Comparison } from '../contract/rule.js';
import { changedParts } from './find-crossed.js';
import type { Unit } from './gather-units.js';
import type { PartyChange } from './match-parties.js';
import { isPronoun, type PartyInRole } from './party-in-role.js';
import { isKnown, type UnitParties } from './unit-parties.js';

/**
 * Two parties that changed places between the parts of a sentence whose other words and figures stayed: `if the Club
 * cancels, all is refunded; if the parent cancels, 60%` → `si le parent annule …`.
 */
export function findCrossedParties(unit: Unit, { ours, theirs, answers }: UnitParties, comparison: Comparison): PartyChange | null {
  const [here, there] = [ours.filter(isClear), theirs.filter(isClear)];
  for (const [at, first] of here.entries()) {
    if (!isOnce(first, ours)) continue;
    for (const second of here.slice(at + 1)) {
      if (second.clause !== first.clause || !isOnce(second, ours)) continue;
      const [one, other] = [first, second].map((party) => there.filter((each) => answers(party, each)));
      const [a, b] = [one?.[0], other?.[0]];
      if (!a || !b || one!.length > 1 || other!.length > 1 || a === b || a.clause !== b.clause || b.start > a.start) continue;
      if (!isOnce(a, theirs) || !isOnce(b, theirs)) continue;
      if (changedParts(unit, { first, second }, { first: b, second: a }, comparison)) return { canonical: first, translation: b };
    }
  }
  return null;
}

/** `our partners`: whose something is goes where it goes. */
const isClear = (party: PartyInRole): boolean => !party.owns && (isKnown(party) || isPronoun(party.ids) || party.strong.length > 0);

const isOnce = ({ key }: PartyInRole, parties: readonly PartyInRole[]): boolean =>
  parties.filter((other) => other.key === key).length === 1;
