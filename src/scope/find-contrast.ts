import type { PartyChange } from './match-parties.js';
import type { PartyInRole } from './party-in-role.js';
import type { UnitParties } from './unit-parties.js';

/** `we, not the Host` that became `the Host, not we`: each side denies one party, and it is another. */
export function findContrast({ ours, theirs, answers }: UnitParties): PartyChange | null {
  const [here, there] = [ours, theirs].map((parties) => parties.filter(({ denied, strong }) => denied && strong.length > 0)) as [PartyInRole[], PartyInRole[]];
  const [canonical, translation] = [here[0], there[0]];
  if (!canonical || !translation || here.length > 1 || there.length > 1 || answers(canonical, translation)) return null;
  return ours.some((party) => !party.denied && answers(party, translation)) ? { canonical, translation } : null;
}
