import type { Comparison } from '../contract/rule.js';
import { fold } from '../text/fold.js';
import { roleMatcherOf } from './compile-roles.js';
import type { PartyChange } from './match-parties.js';
import { isOnly, isPronoun, type PartyInRole } from './party-in-role.js';
import type { UnitParties } from './unit-parties.js';

/** How far apart the one who acts and the one who undergoes it may stand, in characters. */
const GAP = 70;
/** How many parties behind the first may be the second. */
const AHEAD = 2;

/** How far behind a force the object of its verb begins at most, in characters. */
const VERB = 24;

/** How far apart the two halves of the change may stand, in characters. */
const NEAR = 30;

/**
 * Two parties that have changed places: `we inform you` and `you inform us`. The first must be able to act and the
 * second to undergo it, on either side, and on one of them case, preposition or place must show that it does.
 */
export function findTurn({ ours, theirs, answers, apart }: UnitParties, comparison: Comparison): PartyChange | null {
  const [here, there] = [pairsOf(ours, 'canonical', comparison), pairsOf(theirs, 'translation', comparison)];
  for (const { agent: first, patient: second, sure, bound } of here.sure) {
    const turned = there.sure.find(
      ({ agent, patient, sure: shown, bound: alike }) =>
        (sure || shown || (bound && alike)) &&
        answers(first, patient) &&
        answers(second, agent) &&
        !answers(first, agent) &&
        !answers(second, patient) &&
        (apart(first, agent) <= NEAR || isOneForce(first, agent)),
    );
    if (!turned) continue;
    // Where one side has it both ways, it is the other half of a sentence turned round.
    const kept = there.loose.some(({ agent, patient }) => answers(first, agent) && answers(second, patient));
    const known = here.loose.some(({ agent, patient }) => answers(agent, turned.agent) && answers(patient, turned.patient));
    if (!kept && !known) return { canonical: first, translation: turned.agent };
  }
  return null;
}

/** Be it before or behind a phrase of time: `Sebelum …, kurier akan`. */
function isOneForce(a: PartyInRole, b: PartyInRole): boolean {
  return a.force !== null && a.force.forces[0] === b.force?.forces[0];
}

interface Pair {
  agent: PartyInRole;
  patient: PartyInRole;
  /** Case or a preposition shows the second to be no agent; or the two stand side by side, as pronouns in front of a verb do. */
  sure: boolean;
  paired: boolean;
  /** `the Landlord must hear the Tenant`: nothing but a verb between the two. */
  bound: boolean;
}

function pairsOf(
  parties: readonly PartyInRole[],
  side: 'canonical' | 'translation',
  comparison: Comparison,
): { sure: Pair[]; loose: Pair[] } {
  const { policy, pack } = comparison[side];
  // Where words are not parted, a space ends a phrase.
  const ends = pack.spaced ? /[.,;:()!?\n|]/ : /[.,;:()!?\n| ]/;
  const { joint, between: adverbs } = roleMatcherOf(pack);
  const named = parties.filter(({ strong, thing }) => strong.length > 0 && !thing);
  const loose = named.flatMap((agent, at) =>
    named.slice(at + 1, at + 1 + AHEAD).flatMap((patient): Pair[] => {
      const between = policy.clauses[agent.clause]?.text.slice(agent.end, patient.start) ?? '';
      if (agent.clause !== patient.clause || between.length > GAP || ends.test(between)) return [];
      // `anda juga kami maklumkan`: where nothing but an adverb parts them, the second acts.
      if (pack.roles.ownerBehind && adverbs.test(fold(between).text)) return [];
      if (
        !agent.cases.includes('subject') ||
        agent.agent ||
        agent.passive ||
        patient.agent ||
        patient.force ||
        patient.opens ||
        !patient.cases.includes('object')
      ) {
        return [];
      }
      const paired = between.length === 1 && isPronoun(agent.ids) && isPronoun(patient.ids);
      const verb = agent.force?.end ?? (agent.opens ? agent.end : Infinity);
      const bound = patient.start >= verb && patient.start - verb <= VERB && !joint.test(fold(between).text);
      return [{ agent, patient, paired, bound, sure: paired || !patient.cases.includes('subject') }];
    }),
  );
  return { loose, sure: loose.filter(({ agent, paired }) => paired || agent.force !== null || isOnly(agent, 'subject') || agent.opens) };
}
