import type { PartyChange } from './match-parties.js';
import { isOnly, isPronoun, type PartyInRole } from './party-in-role.js';
import { isKnown, type UnitParties } from './unit-parties.js';

/** How far apart the one and the other may stand: in shares of the unit, or in characters in a short one. */
const NEAR = 0.15;
const PHRASE = 30;

/**
 * A party that the translation names less often than the canonical version, and in its place one that it names more
 * often. One of the two must belong to the cast of these documents: what the policy calls its parties, and the
 * translation after it, does not change for the sake of style.
 */
export function findExchange({ ours, theirs, answers, apart, named }: UnitParties): PartyChange | null {
  const lost = ours.filter(
    (party) => party.strong.length > 0 && count(ours, party) > theirs.filter((other) => answers(party, other)).length,
  );
  if (lost.length === 0) return null;
  const gained = theirs.filter(
    (party) =>
      party.strong.length > 0 &&
      count(theirs, party) > ours.filter((other) => answers(other, party)).length &&
      !(party.member !== undefined && named(party.member) >= count(theirs, party)),
  );
  let best: PartyChange | null = null;
  for (const canonical of lost) {
    for (const translation of gained) {
      if (answers(canonical, translation) || !isTelling(canonical, translation)) continue;
      if (Math.abs(canonical.at - translation.at) > NEAR && apart(canonical, translation) > PHRASE) continue;
      // Where both are named elsewhere in the sentence, only numbers tell: those of the cast do.
      if (
        !(isKnown(canonical) && isKnown(translation)) &&
        theirs.some((other) => answers(canonical, other)) &&
        ours.some((other) => answers(other, translation))
      ) {
        continue;
      }
      // A pronoun left out or put in is a matter of style, unless the party in its place is nowhere else in the sentence.
      if (isPronoun(canonical.ids) && (ours.some((other) => answers(other, translation)) || isOnly(canonical, 'owner'))) continue;
      if (
        isPronoun(translation.ids) &&
        (theirs.some((other) => answers(canonical, other)) ||
          ours.some((other) => answers(other, translation)) ||
          isOnly(translation, 'owner'))
      ) {
        continue;
      }
      if (!best || apart(canonical, translation) < apart(best.canonical as PartyInRole, best.translation as PartyInRole)) {
        best = { canonical, translation };
      }
    }
  }
  return best;
}

function count(parties: readonly PartyInRole[], { key }: PartyInRole): number {
  return parties.filter((other) => other.key === key).length;
}

function isTelling(canonical: PartyInRole, translation: PartyInRole): boolean {
  return (
    (isKnown(canonical) || isKnown(translation)) && [canonical, translation].every((party) => party.member === undefined || isKnown(party))
  );
}
