import type { PartyMention } from './gather-parties.js';
import { matchParties, type PartyChange } from './match-parties.js';
import { isOnly, isPronoun, type PartyInRole } from './party-in-role.js';
import type { PartyLexicon } from './party-lexicon.js';
import type { UnitParties } from './unit-parties.js';

/** How far apart, in shares of the unit, a party and the one in its place may stand; never less than so many characters. */
const BESIDE = 0.12;
const PHRASE = 30;
/** `we` and `you` come and go with the language: among more parties than this, one for the other is no sure sign. */
const FEW = 3;
/** Longer units, in characters, line up by chance. */
const LONG = 400;

/**
 * A pronoun, or a party of the concepts alone, in whose place another stands when the parties of both sides are lined
 * up in order. Nobody may stand on one side only.
 */
export function findReplaced({ length, ...parties }: UnitParties, lexicon: PartyLexicon): PartyChange | null {
  const [ours, theirs] = [parties.ours.filter(isParty), parties.theirs.filter(isParty)];
  const reach = Math.max(BESIDE, PHRASE / Math.max(1, length));
  const { replaced, alone } = matchParties(ours, theirs, lexicon.answers);
  if (alone > 0) return null;
  const [here, there] = [ours.filter(isStrong), theirs.filter(isStrong)];
  const many = Math.max(here.length, there.length) > FEW && (here.length !== there.length || replaced.length > 1 || length > LONG);
  const changes = (replaced as { canonical: PartyInRole; translation: PartyInRole }[]).filter(({ canonical, translation }) => {
    if (canonical.strong.length === 0 || (translation.strong.length === 0 && !lexicon.isKnown(translation))) return false;
    if (Math.abs(canonical.at - translation.at) > reach) return false;
    const crowded = many || (Math.max(here.length, there.length) > FEW && (isOnly(canonical, 'owner') || isOnly(translation, 'owner')));
    const [pronoun, other] = [isPronoun(canonical.ids), isPronoun(translation.ids)];
    if ((pronoun || other) && (crowded || pronoun !== other || !canonical.cases.some((each) => translation.cases.includes(each)))) {
      return false;
    }
    if (
      !pronoun &&
      !other &&
      Math.max(here.length, there.length) > FEW &&
      theirs.some((other) => lexicon.answers(canonical, other)) &&
      ours.some((other) => lexicon.answers(other, translation))
    ) {
      return false;
    }
    return (
      lexicon.isDependable('canonical', canonical) &&
      lexicon.isDependable('translation', translation) &&
      (isLess(canonical, ours, theirs, lexicon) || isMore(translation, ours, theirs, lexicon))
    );
  });
  return changes[0] ?? null;
}

const isStrong = ({ strong }: PartyMention): boolean => strong.length > 0;
/** The cast may hold things. */
const isParty = ({ lines }: PartyInRole): boolean => lines.length > 0;

/** Whether the translation names a party less often than the canonical version. */
function isLess(mention: PartyMention, ours: readonly PartyMention[], theirs: readonly PartyMention[], { answers }: PartyLexicon): boolean {
  return ours.filter(({ key }) => key === mention.key).length > theirs.filter((other) => answers(mention, other)).length;
}

function isMore(mention: PartyMention, ours: readonly PartyMention[], theirs: readonly PartyMention[], { answers }: PartyLexicon): boolean {
  return theirs.filter(({ key }) => key === mention.key).length > ours.filter((other) => answers(other, mention)).length;
}
