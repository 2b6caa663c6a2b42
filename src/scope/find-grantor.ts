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
    consent: ['consent', 'approve', 'authorise', 'agree'],
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
  for (const [kind, canonical] of here) {
    const translation = there.get(kind);
    if (translation?.length !== canonical.length) continue;
    for (const [at, mine] of canonical.entries()) {
      const other = translation[at] as Owned;
      const [ourOwner, theirOwner] = [mine.owner, other.owner];
      if (!ourOwner || !theirOwner || isPronoun(ourOwner.ids) !== isPronoun(theirOwner.ids)) continue;
      if (other.near.some((party) => answers(ourOwner, party)) || mine.near.some((party) => answers(party, theirOwner))) continue;
      return { canonical: ourOwner, translation: theirOwner };
    }
  }
  return null;
}

/** Whose it is, as far as the words show, and all that stand near it. */
interface Owned {
  owner: PartyInRole | undefined;
  near: readonly PartyInRole[];
}

function ownedIn({ spots }: UnitSide, parties: readonly PartyInRole[], reading: Reading): Map<string, Owned[]> {
  const owned = new Map<string, Owned[]>();
  for (const { clause, start, end } of spots) {
    let last = -1;
    for (const mention of conceptsOf(reading, clause)) {
      const kind = KINDS.get(mention.id);
      if (!kind || mention.weak || mention.start < start || mention.end > end || mention.start < last) continue;
      last = mention.end;
      const near = parties.filter(
        (party) => party.clause === clause && party.start - mention.end <= NEAR && mention.start - party.end <= NEAR,
      );
      owned.set(kind, [...(owned.get(kind) ?? []), { owner: ownerOf(mention, clause, near, reading), near }]);
    }
  }
  return owned;
}

function ownerOf(mention: Span, clause: number, near: readonly PartyInRole[], reading: Reading): PartyInRole | undefined {
  const here = near.filter(({ strong, thing }) => strong.length > 0 && !thing);
  const before = here.findLast(({ end }) => end <= mention.start);
  if (before?.owns && isBeside(before.end, mention.start, clause, reading)) return before;
  const after = here.find(({ start }) => start >= mention.end);
  if (after && !isOnly(after, 'subject') && isBeside(mention.end, after.start, clause, reading)) return after;
  return before && isBeside(before.end, mention.start, clause, reading) ? before : undefined;
}

function isBeside(from: number, to: number, clause: number, reading: Reading): boolean {
  const text = reading.policy.clauses[clause]?.text.slice(from, to) ?? '';
  const functionWords = functionWordsOf(reading.pack);
  return (
    text.length <= REACH &&
    !/[.,;:()|]/.test(text) &&
    tokensOf(reading, clause).filter(({ start, end, form }) => start >= from && end <= to && !functionWords.has(form)).length <= WORDS
  );
}
