import type { PartyChange } from './match-parties.js';
import type { PartyInRole } from './party-in-role.js';
import type { UnitParties } from './unit-parties.js';

/**
 * `we, not the Host` that became `the Host, not we`: a party that one side denies and the other asserts, in a contrast
 * on both. Looks at the very same party: a nurse may stand for a doctor elsewhere, here the two are told apart.
 */
export function findContrast({ ours, theirs, contrasts }: UnitParties): PartyChange | null {
  if (!contrasts.canonical || !contrasts.translation) return null;
  for (const canonical of ours) {
    const translation = theirs.find((other) => isTurned(canonical, other) && isSame(canonical, other));
    if (!translation) continue;
    const isKept =
      ours.some((party) => party.denied === translation.denied && isSame(party, translation)) ||
      theirs.some((other) => other.denied === canonical.denied && isSame(canonical, other));
    if (!isKept) {
      return { canonical: ours.find(({ denied }) => denied) ?? canonical, translation: theirs.find(({ denied }) => denied) ?? translation };
    }
  }
  return null;
}

/** The one is denied and the other asserted. */
function isTurned(a: PartyInRole, b: PartyInRole): boolean {
  return a.denied ? !b.denied && !b.behindContrast : b.denied && !a.behindContrast;
}

function isSame(a: PartyInRole, b: PartyInRole): boolean {
  return (
    a.lines.length > 0 &&
    (a.member === undefined || b.member === undefined ? a.ids.some((id) => b.ids.includes(id)) : a.member === b.member)
  );
}
