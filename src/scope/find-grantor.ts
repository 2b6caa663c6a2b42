import { conceptsOf } from '../concepts/concepts-of.js';
import type { Span } from '../contract/policy.js';
import type { Comparison } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import { functionWordsOf } from '../text/function-words.js';
import type { Unit, UnitSide } from './gather-units.js';
import type { PartyChange } from './match-parties.js';
import { isOnly, isPronoun, type PartyInRole } from './party-in-role.js';
import { tokensOf } from './tokens.js';
import type { UnitParties } from './unit-parties.js';

/** What is somebody's: whose consent it takes, at whose expense it is; words for one are words for the others of its kind. */
const KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    consent: ['consent', 'approve', 'authorise', 'agree', 'allow'],
    request: ['request', 'instruct'],
    cost: ['cost'],
    risk: ['risk'],
    fault: ['negligence', 'liability'],
    appoint: ['appoint', 'recommend'],
  }).flatMap(([kind, ids]) => ids.map((id) => [id, kind] as const)),
);
/** How far from it the owner may stand, in characters, and how many words may be between that are no function words. */
const REACH = 30;
const WORDS = 2;
/** Whoever stands so near may be meant, in characters. */
const NEAR = 40;

/** Whose consent, request, expense it is: `with the consent of the owner`, `ด้วยความยินยอมของผู้จัดการ` (of the manager). */
export function findGrantor(unit: Unit, { ours, theirs, answers }: UnitParties, comparison: Comparison): PartyChange | null {
  const [here, there] = [ownedIn(unit.canonical, ours, comparison.canonical), ownedIn(unit.translation, theirs, comparison.translation)];
  for (const [canonical, translation] of pairUp(here, there)) {
    for (const [at, mine] of canonical.entries()) {
      const other = translation[at] as Owned;
      const [ourOwner, theirOwner] = [mine.owner ?? mine.maybe, other.owner ?? other.maybe];
      if (!ourOwner || !theirOwner || isPronoun(ourOwner.ids) !== isPronoun(theirOwner.ids)) continue;
      // A word that may be somebody else's, too, tells where nothing in the sentence answers the one whose it is.
      if (!mine.owner && (!other.owner || ours.some((party) => answers(party, theirOwner)))) continue;
      if (!other.owner && (!mine.owner || theirs.some((party) => answers(ourOwner, party)))) continue;
      if (other.near.some((party) => answers(ourOwner, party)) || mine.near.some((party) => answers(party, theirOwner))) continue;
      return { canonical: ourOwner, translation: theirOwner };
    }
  }
  return null;
}

/** What both sides speak of equally often, word for word; words that may say something else count where one side has no others. */
function pairUp(here: Map<string, Owned[]>, there: Map<string, Owned[]>): [Owned[], Owned[]][] {
  return [...here].flatMap(([kind, ours]): [Owned[], Owned[]][] => {
    const theirs = there.get(kind) ?? [];
    const [surelyOurs, surelyTheirs] = [ours.filter(({ weak }) => !weak), theirs.filter(({ weak }) => !weak)];
    const pair = [
      [surelyOurs, surelyTheirs],
      [surelyOurs, theirs],
      [ours, surelyTheirs],
    ].find(([a, b]) => a!.length > 0 && a!.length === b!.length);
    return pair ? [pair as [Owned[], Owned[]]] : [];
  });
}

/** Whose it is, as far as the words show, and all that stand near it. */
interface Owned {
  weak: boolean;
  owner: PartyInRole | undefined;
  /** Whoever stands where the owner does, by a word that may say something else. */
  maybe: PartyInRole | undefined;
  near: readonly PartyInRole[];
}

function ownedIn({ spots }: UnitSide, parties: readonly PartyInRole[], reading: Reading): Map<string, Owned[]> {
  const owned = new Map<string, Owned[]>();
  for (const { clause, start, end } of spots) {
    let last = -1;
    for (const mention of conceptsOf(reading, clause)) {
      const kind = KINDS.get(mention.id);
      if (!kind || mention.start < start || mention.end > end || mention.start < last) continue;
      last = mention.end;
      const near = parties.filter(
        (party) => party.clause === clause && party.start - mention.end <= NEAR && mention.start - party.end <= NEAR,
      );
      // `the person concerned` is whoever it may be.
      const people = near.filter(({ thing, ids }) => !thing && !ids.includes('person'));
      const maybe = ownerOf(
        mention,
        clause,
        people.filter(({ owns }) => owns),
        reading,
      );
      const sure = ownerOf(
        mention,
        clause,
        people.filter(({ strong }) => strong.length > 0),
        reading,
      );
      // `d'enfants sans l'autorisation du responsable`: whoever stands in front does not own what is said to be another's.
      const isInFront = sure !== undefined && sure.end <= mention.start && !isOwnerInFront(sure, reading);
      const owner = maybe && maybe !== sure && isInFront ? undefined : sure;
      owned.set(kind, [...(owned.get(kind) ?? []), { owner, maybe, near, weak: mention.weak === true }]);
    }
  }
  return owned;
}

function ownerOf(mention: Span, clause: number, here: readonly PartyInRole[], reading: Reading): PartyInRole | undefined {
  const before = here.findLast(({ end }) => end <= mention.start);
  if (before && isOwnerInFront(before, reading) && isBeside(before.end, mention.start, clause, reading, 'bare')) return before;
  const after = here.find(({ start }) => start >= mention.end);
  if (after && !isOnly(after, 'subject') && isBeside(mention.end, after.start, clause, reading)) return after;
  const isOthers = before !== undefined && isPronoun(before.ids) && before.owns;
  return before && !isOthers && isBeside(before.end, mention.start, clause, reading) ? before : undefined;
}

/** `your consent`, `the owner's consent`; what `of` makes an owner of something owns nothing behind it. */
function isOwnerInFront({ owns, ids, clause, end }: PartyInRole, { policy }: Reading): boolean {
  return owns && (isPronoun(ids) || /^['’]/.test(policy.clauses[clause]?.text.slice(end, end + 1) ?? ''));
}

/** Whether little stands between; where it is `bare`, not a function word: `our written consent`, not `on our behalf without consent`. */
function isBeside(from: number, to: number, clause: number, reading: Reading, kind?: 'bare'): boolean {
  const text = reading.policy.clauses[clause]?.text.slice(from, to) ?? '';
  const functionWords = functionWordsOf(reading.pack);
  const words = tokensOf(reading, clause).filter(({ start, end }) => start >= from && end <= to);
  return (
    text.length <= REACH &&
    !/[.,;:()|]/.test(text) &&
    words.filter(({ form }) => !functionWords.has(form)).length <= WORDS &&
    (kind !== 'bare' || !words.some(({ form }) => functionWords.has(form)))
  );
}
