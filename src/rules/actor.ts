import type { Link } from '../contract/alignment.js';
import { type Comparison, type Drift, defineRule } from '../contract/rule.js';
import { gatherParties, type PartyMention } from '../scope/gather-parties.js';
import { isCompared, type Unit, unitsOf } from '../scope/gather-units.js';
import { matchParties } from '../scope/match-parties.js';
import { type PartyLexicon, partyLexiconOf } from '../scope/party-lexicon.js';
import { quoteOf, spotOf } from '../scope/place-mark.js';

/** How far apart, in shares of the unit, a party and the one in its place may stand; never less than this many characters. */
const BESIDE = 0.2;
const SENTENCE = 60;

const STRICT = process.env.STRICT !== '0';
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
      const change = findChange(unit, link, lexicon, comparison);
      if (change) yield describe(change, comparison);
    }
  },
});

interface Change {
  canonical: PartyMention;
  translation: PartyMention;
}

function findChange(unit: Unit, link: Link, lexicon: PartyLexicon, comparison: Comparison): Change | null {
  const ours = gatherParties(unit.canonical, comparison.canonical);
  const theirs = gatherParties(unit.translation, comparison.translation);
  if (ours.length === 0 || theirs.length === 0) return null;
  const { lost, gained } = matchParties(ours, theirs, lexicon.answers);
  const reach = Math.max(BESIDE, SENTENCE / Math.max(1, Math.min(unit.canonical.length, unit.translation.length)));
  const changes = lost.flatMap((canonical) => gained.map((translation) => ({ canonical, translation }))).filter(({ canonical, translation }) => {
    if (Math.abs(canonical.at - translation.at) > reach) return false;
    if (canonical.strong.length === 0 || (translation.strong.length === 0 && !lexicon.isKnown(translation))) return false;
    if (STRICT && (theirs.some((other) => lexicon.answers(canonical, other)) || ours.some((other) => lexicon.answers(other, translation)))) return false;
    return lexicon.isDependable('canonical', canonical) && lexicon.isDependable('translation', translation);
  });
  void link;
  return changes.sort((a, b) => Math.abs(a.canonical.at - a.translation.at) - Math.abs(b.canonical.at - b.translation.at))[0] ?? null;
}

function describe({ canonical, translation }: Change, comparison: Comparison): Drift {
  return {
    message: { key: 'actor.changed', args: { expected: quoteOf(canonical, comparison.canonical), actual: quoteOf(translation, comparison.translation) } },
    expected: canonical.strong[0] ?? canonical.ids[0] ?? '',
    actual: translation.strong[0] ?? translation.ids[0] ?? '',
    canonical: spotOf(canonical),
    translation: spotOf(translation),
  };
}
