import type { PartyChange } from './match-parties.js';
import { isPronoun, type PartyInRole } from './party-in-role.js';
import { isKnown, type UnitParties } from './unit-parties.js';

/** How near, in shares of their units, the two parties stand, and how far off the party that was there is named at the nearest. */
const NEAR = 0.15;
const FAR = 0.25;

/**
 * A party of the policy's own that only the translation names, where the canonical version has another that is named
 * farther on: `if the Supplier ends it, it shall refund` → `หากลูกค้าเลิก ผู้ให้บริการต้องคืน` (if the Customer ends it, the
 * Supplier must refund).
 */
export function findSupplanted({ ours, theirs, answers }: UnitParties): PartyChange | null {
  for (const translation of theirs) {
    if (!isOwn(translation) || ours.some((other) => answers(other, translation))) continue;
    const near = ours.filter((party) => Math.abs(party.at - translation.at) <= NEAR);
    const [canonical] = near;
    if (!canonical || near.length > 1 || !isOwn(canonical)) continue;
    const named = theirs.filter((other) => answers(canonical, other));
    if (named.length > 0 && named.every(({ at }) => Math.abs(at - canonical.at) > FAR)) return { canonical, translation };
  }
  return null;
}

const isOwn = (party: PartyInRole): boolean =>
  isKnown(party) && party.lines.length > 0 && party.strong.length > 0 && !party.owns && !isPronoun(party.ids);
