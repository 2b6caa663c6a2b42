import type { PartyChange } from './match-parties.js';
import { isPronoun, type PartyInRole } from './party-in-role.js';
import type { UnitParties } from './unit-parties.js';

/** How far apart the one and the other may stand: in shares of the unit, or in characters of a short one. */
const NEAR = 0.25;
const PHRASE = 60;

/**
 * One party that the canonical sentence does not name, where one that it names is not answered: `consent of a parent`,
 * `l'accord de la Banque`. It is the only such one; words for parties have many renderings, so this is worth
 * a note.
 */
export function findOther({ ours, theirs, answers, apart, named }: UnitParties): PartyChange | null {
  const lost = ours.filter(
    (party) => isNoun(party) && party.strong.length > 0 && !party.thing && !theirs.some((other) => answers(party, other)),
  );
  const gained = theirs.filter(
    (party) =>
      isNoun(party) &&
      party.strong.length > 0 &&
      party.thing !== true &&
      !ours.some((other) => answers(other, party)) &&
      !(party.member !== undefined && named(party.member) > 0),
  );
  const [translation] = gained;
  const canonical = translation && nearest(lost, translation);
  if (!canonical || new Set(gained.map(({ key }) => key)).size > 1) return null;
  return Math.abs(canonical.at - translation.at) <= NEAR || apart(canonical, translation) <= PHRASE ? { canonical, translation } : null;
}

function nearest(parties: readonly PartyInRole[], { at }: PartyInRole): PartyInRole | undefined {
  return parties.reduce<PartyInRole | undefined>(
    (best, party) => (best && Math.abs(best.at - at) <= Math.abs(party.at - at) ? best : party),
    undefined,
  );
}

const isNoun = ({ ids }: PartyInRole): boolean => !isPronoun(ids);
