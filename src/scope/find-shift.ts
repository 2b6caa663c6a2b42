import type { PartyChange } from './match-parties.js';
import { isPronoun, type PartyInRole } from './party-in-role.js';
import type { PartyLexicon } from './party-lexicon.js';
import type { UnitParties } from './unit-parties.js';

/** How far apart, in shares of the unit, the party that is gone and the one that is new may stand. */
const NEAR = 0.15;

/**
 * A party that is named less often and one, `we` or `you`, that is named more often, in about the same place: `unless
 * you raised the limit`, `unless we raised the limit`. Only where no other party is lost or gained; half of what it
 * finds in faithful texts is style.
 */
export function findShift({ ours, theirs, answers }: UnitParties, lexicon: PartyLexicon): PartyChange | null {
  const [here, there] = [ours.filter(isParty), theirs.filter(isParty)];
  if (Math.abs(here.length - there.length) > 1 || here.length > there.length) return null;
  const lost = here.filter((mention) => isNamed(mention) && count(here, mention) > there.filter((other) => answers(mention, other)).length);
  const gained = there.filter(
    (mention) =>
      (isNamed(mention) || lexicon.isKnown(mention)) && count(there, mention) > here.filter((other) => answers(other, mention)).length,
  );
  if (!isOne(lost) || !isOne(gained) || lost.some((a) => gained.some((b) => answers(a, b)))) return null;
  const pairs = lost.flatMap((canonical) => gained.map((translation) => ({ canonical, translation })));
  const apart = ({ canonical, translation }: PartyChange): number => Math.abs(canonical.at - translation.at);
  const nearest = pairs.reduce((best, pair) => (apart(pair) < apart(best) ? pair : best));
  const { canonical, translation } = nearest;
  const isWhole = isPronoun(translation.ids) || lexicon.isKnown(translation);
  // `before we send it`: `avant de vous l'envoyer`
  const isOfOneCase = !isPronoun(canonical.ids) || canonical.cases.some((each) => translation.cases.includes(each));
  return isWhole &&
    isOfOneCase &&
    apart(nearest) < NEAR &&
    lexicon.isDependable('canonical', canonical) &&
    lexicon.isDependable('translation', translation)
    ? nearest
    : null;
}

/** The cast may hold things. */
const isParty = ({ lines, member }: PartyInRole): boolean => lines.length > 0 || member !== undefined;
const isNamed = ({ strong, member }: PartyInRole): boolean => strong.length > 0 || member !== undefined;
const count = (mentions: readonly PartyInRole[], { key }: PartyInRole): number => mentions.filter((other) => other.key === key).length;
const isOne = (mentions: readonly PartyInRole[]): boolean => new Set(mentions.map(({ key }) => key)).size === 1;
