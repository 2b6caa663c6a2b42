import type { PartyChange } from './match-parties.js';
import { isOnly, isPronoun, type PartyInRole } from './party-in-role.js';
import type { UnitParties } from './unit-parties.js';

/** How far apart the two may stand: in shares of the unit, and in characters. */
const NEAR = { share: 0.12, least: 20, most: 90 };

/** Longer units, in characters, hold too many of them for places to tell them apart. */
const LONG = 700;

type Bearer = PartyInRole & { force: NonNullable<PartyInRole['force']> };

/**
 * Who must, may or will do it is another: the parties in front of one and the same force differ, and neither sentence
 * is in the passive, nor does either party bear a force elsewhere that the other side leaves open.
 */
export function findBearer(parties: UnitParties): PartyChange | null {
  const { answers } = parties;
  const [ours, theirs] = [parties.ours.filter(isBearer), parties.theirs.filter(isBearer)];
  const swapped: { canonical: Bearer; translation: Bearer }[] = [];
  for (const canonical of ours) {
    const translation = nearest(canonical, theirs);
    if (
      !translation ||
      nearest(translation, ours) !== canonical ||
      !isNear(canonical, translation, parties) ||
      canonical.force.forces[0] !== translation.force.forces[0]
    ) {
      continue;
    }
    if (answers(canonical, translation)) {
      const turned = findTurned(canonical, translation, parties);
      if (turned) return turned;
      continue;
    }
    if (canonical.passive || translation.passive || !isTelling(canonical, translation)) continue;
    const less = ours.filter(({ key }) => key === canonical.key).length > theirs.filter((other) => answers(canonical, other)).length;
    const more = theirs.filter(({ key }) => key === translation.key).length > ours.filter((other) => answers(other, translation)).length;
    if (less && more) return { canonical, translation };
    // Two that have changed places under two forces that have not.
    swapped.push({ canonical, translation });
    const [first] = swapped;
    if (
      first &&
      first.canonical !== canonical &&
      answers(first.canonical, translation) &&
      answers(canonical, first.translation) &&
      first.canonical.force.forces[0] !== canonical.force.forces[0]
    ) {
      return first;
    }
  }
  return null;
}

/** How far behind the force the other party stands at most, in characters. */
const REACH = 40;

/** The same party is named in front, yet here it does what there is done to it: `must notify us`, `must be notified by us`. */
function findTurned(canonical: Bearer, translation: Bearer, { ours, theirs, answers }: UnitParties): PartyChange | null {
  // `an appeal must reach the Federation`, `must be received by the Federation`: a thing does nothing
  if (canonical.passive || !translation.passive || canonical.thing) return null;
  const [patient, agent] = [follower(ours, canonical), follower(theirs, translation)];
  if (!patient || !agent || patient.agent || !agent.agent || isOnly(patient, 'owner') || !answers(patient, agent)) return null;
  if (patient.start - canonical.force.end > REACH || agent.start - translation.force.end > REACH) return null;
  return { canonical: patient, translation: agent };
}

function follower(parties: readonly PartyInRole[], party: PartyInRole): PartyInRole | undefined {
  return parties[parties.indexOf(party) + 1];
}

/** `You should` is `we recommend that you` as well. */
function isBearer(party: PartyInRole): party is Bearer {
  return party.force !== null && party.strong.length > 0 && !['should', 'should-not', 'not'].includes(party.force.forces[0] ?? 'not');
}

/** A thing may be the subject where another language names who uses it: only parties beyond doubt change places. */
function isTelling(canonical: PartyInRole, translation: PartyInRole): boolean {
  if (canonical.thing || translation.thing) return false;
  return isPronoun(canonical.ids) || canonical.member !== undefined || !isPronoun(translation.ids);
}

function nearest<T extends PartyInRole>(party: PartyInRole, others: readonly T[]): T | undefined {
  return others.reduce<T | undefined>(
    (best, other) => (best === undefined || Math.abs(other.at - party.at) < Math.abs(best.at - party.at) ? other : best),
    undefined,
  );
}

function isNear(canonical: PartyInRole, translation: PartyInRole, { apart, length }: UnitParties): boolean {
  const distance = apart(canonical, translation);
  return distance <= NEAR.least || (distance <= NEAR.most && length <= LONG && Math.abs(canonical.at - translation.at) <= NEAR.share);
}
