import { type Comparison, type Drift, defineRule } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import { readForce } from '../force/read-force.js';
import { findBearer } from '../scope/find-bearer.js';
import { findExchange } from '../scope/find-exchange.js';
import { findReversal, findTurn } from '../scope/find-turn.js';
import { isOnly, isPronoun, type PartyInRole } from '../scope/read-roles.js';
import { partiesOf, type UnitParties } from '../scope/unit-parties.js';
import type { PartyMention } from '../scope/gather-parties.js';
import { isCompared, type UnitSide, unitsOf } from '../scope/gather-units.js';
import { matchParties, type PartyChange } from '../scope/match-parties.js';
import { type PartyLexicon, partyLexiconOf } from '../scope/party-lexicon.js';
import { quoteOf, spotOf } from '../scope/place-mark.js';

/** How far apart, in shares of the unit, a party and the one in its place may stand; never less than so many characters. */
const BESIDE = 0.12;
const PHRASE = 30;
/** `we` and `you` come and go with the language: among more parties than this, one for the other is no sure sign. */
const FEW = 3;
/** Longer units, in characters, line up by chance. */
const LONG = 400;

/** Who does it to whom. */
export const actor = defineRule({
  id: 'actor',
  severity: 'error',
  summary: 'Who does it to whom differs: we became you, the school became the parent',
  *checkLink(link, comparison) {
    if (!isCompared(link)) return;
    const { parts } = unitsOf(link, comparison);
    const lexicon = partyLexiconOf(comparison);
    for (const unit of parts) {
      if (isEnumeration(unit.canonical, comparison.canonical)) continue;
      const parties = partiesOf(unit, comparison);
      const change = findExchange(parties) ?? findBearer(parties) ?? findTurn(parties, comparison) ?? findReversal(parties) ?? findReplaced(parties, lexicon);
      if (change) yield describe(change, comparison);
    }
  },
});

/** `name, class and school registration number`: nobody does anything, and a thing may be called after either party. */
function isEnumeration({ spots }: UnitSide, { policy, pack }: Reading): boolean {
  const text = spots.map(({ clause, start, end }) => policy.clauses[clause]?.text.slice(start, end)).join(' ');
  return text.split(',').length > 2 && readForce(text, pack).length === 0;
}

/**
 * A pronoun, or a party of the concepts alone, in whose place another stands when the parties of both sides are lined
 * up in order. Nobody may stand on one side only.
 */
function findReplaced({ length, ...parties }: UnitParties, lexicon: PartyLexicon): PartyChange | null {
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
    if ((pronoun || other) && (crowded || pronoun !== other || !canonical.cases.some((each) => translation.cases.includes(each)))) return false;
    if (!pronoun && !other && Math.max(here.length, there.length) > FEW && theirs.some((other) => lexicon.answers(canonical, other)) && ours.some((other) => lexicon.answers(other, translation))) return false;
    return lexicon.isDependable('canonical', canonical) && lexicon.isDependable('translation', translation) && (isLess(canonical, ours, theirs, lexicon) || isMore(translation, ours, theirs, lexicon));
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

function describe({ canonical, translation }: PartyChange, comparison: Comparison): Drift {
  return {
    message: { key: 'actor.changed', args: { expected: quoteOf(canonical, comparison.canonical), actual: quoteOf(translation, comparison.translation) } },
    expected: canonical.strong[0] ?? canonical.ids[0] ?? '',
    actual: translation.strong[0] ?? translation.ids[0] ?? '',
    canonical: spotOf(canonical),
    translation: spotOf(translation),
  };
}
