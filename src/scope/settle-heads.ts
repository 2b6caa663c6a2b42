import type { Reading } from '../facts/reading.js';
import { fold } from '../text/fold.js';
import { roleMatcherOf } from './compile-roles.js';
import { isPronoun, type PartyInRole } from './party-in-role.js';

/** How long the rest of a name between two parties may be in a language without spaces, in characters. */
const NAME = 12;
/** How much may stand between two that are joined, in characters. */
const JOINT = 16;

/** Decides of parties that stand together which of them acts. Changes them in place. */
export function settleHeads(parties: readonly PartyInRole[], reading: Reading): void {
  for (const [at, party] of parties.entries()) {
    const head = parties[at - 1];
    if (!head || head.clause !== party.clause) continue;
    // Where words are not parted, a space ends a phrase.
    if (reading.pack.spaced && isClitic(head, party)) handOver(head, party);
    if (isJoined(head, party, reading)) party.force = null;
    else if (reading.pack.roles.ownerBehind) giveToHead(head, party, reading);
  }
}

/** `the Buyer and the Seller must`: the two bear it together, and stand in either order. */
function isJoined(head: PartyInRole, party: PartyInRole, { policy, pack }: Reading): boolean {
  const between = policy.clauses[party.clause]?.text.slice(head.end, party.start) ?? '';
  return between.length > 0 && between.length <= JOINT && roleMatcherOf(pack).joint.test(fold(between).text);
}

/** `kakitangan Sekolah mesti`, `ผู้ให้บริการดูแลเด็กต้อง`: of two parties in one name the first acts. */
function giveToHead(head: PartyInRole, party: PartyInRole, { policy, pack }: Reading): void {
  const between = policy.clauses[party.clause]?.text.slice(head.end, party.start) ?? '';
  if (pack.spaced) {
    if (between === ' ') handOver(head, party);
  } else if (!isPronoun(party.ids) && !party.opens && between.length <= NAME && /^[\p{L}\p{M}]*$/u.test(between)) denyAction(party);
}

/** `nous vous informerons`: of two pronouns side by side the first acts. */
function isClitic(first: PartyInRole, second: PartyInRole): boolean {
  return isPronoun(first.ids) && isPronoun(second.ids) && first.key !== second.key && second.start - first.end === 1;
}

function handOver(head: PartyInRole, party: PartyInRole): void {
  if (party.force && !head.force && head.cases.includes('subject')) Object.assign(head, { force: party.force, passive: party.passive });
  denyAction(party);
}

/** A party that does not act, whatever its place seemed to say. */
function denyAction(party: PartyInRole): void {
  Object.assign(party, { force: null, cases: party.cases.filter((each) => each !== 'subject') });
}
