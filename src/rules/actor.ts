import { type Comparison, type Drift, defineRule } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import { marksOf } from '../force/gather-marks.js';
import { findBearer } from '../scope/find-bearer.js';
import { findContrast } from '../scope/find-contrast.js';
import { findCrossedParties } from '../scope/find-crossed-parties.js';
import { findExchange } from '../scope/find-exchange.js';
import { findGrantor } from '../scope/find-grantor.js';
import { findMutual } from '../scope/find-mutual.js';
import { findNewcomer } from '../scope/find-newcomer.js';
import { findOther } from '../scope/find-other.js';
import { findOnePronoun, findPronoun } from '../scope/find-pronoun.js';
import { findRedirected, findSwitched } from '../scope/find-redirected.js';
import { findReplaced } from '../scope/find-replaced.js';
import { findReversal } from '../scope/find-reversal.js';
import { findShift } from '../scope/find-shift.js';
import { findTurn } from '../scope/find-turn.js';
import { findSupplanted } from '../scope/find-supplanted.js';
import { isCompared, type UnitSide, unitsOf } from '../scope/gather-units.js';
import { isHeading } from '../scope/is-heading.js';
import type { PartyChange } from '../scope/match-parties.js';
import { isPronoun } from '../scope/party-in-role.js';
import { partyLexiconOf } from '../scope/party-lexicon.js';
import { quoteOf, spotOf } from '../scope/place-mark.js';
import { partiesOf } from '../scope/unit-parties.js';

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
      const parties = partiesOf(unit, comparison);
      const contrast = findContrast(parties);
      if (!contrast && isEnumeration(unit.canonical, comparison.canonical)) continue;
      const sure =
        contrast ??
        findExchange(parties) ??
        findBearer(parties) ??
        findPronoun(parties, 'actor') ??
        findMutual(unit, parties, comparison) ??
        findGrantor(unit, parties, comparison) ??
        findNewcomer(unit, parties, comparison) ??
        findSupplanted(parties) ??
        findSwitched(parties) ??
        findCrossedParties(unit, parties, comparison);
      const placed = sure ?? findTurn(parties, comparison) ?? findReversal(parties) ?? findReplaced(parties, lexicon);
      const change =
        placed ??
        findShift(parties, lexicon) ??
        findPronoun(parties, 'owner') ??
        findOnePronoun(parties) ??
        findRedirected(parties) ??
        findOther(parties);
      const isClear = (sure !== null || (placed !== null && arePronouns(placed))) && !isHeading(comparison.canonical, link.canonical);
      if (change) yield { ...describe(change, comparison), ...(isClear ? {} : { severity: 'info' as const }) };
    }
  },
});

/**
 * Where nobody is missing, the places of nouns tell little: on fresh faithful texts nouns that changed places or stood
 * for one another were as often style (`receives from us`, `we give to`) as drift. `We` and `you` are clearer.
 */
function arePronouns({ canonical, translation }: PartyChange): boolean {
  return isPronoun(canonical.ids) && isPronoun(translation.ids);
}

/** `name, class and school registration number`: nobody does anything, and a thing may be called after either party. */
function isEnumeration({ spots }: UnitSide, reading: Reading): boolean {
  const commas = spots.reduce(
    (sum, { clause, start, end }) => sum + (reading.policy.clauses[clause]?.text.slice(start, end).split(',').length ?? 1) - 1,
    0,
  );
  return (
    commas > 1 && !spots.some(({ clause, start, end }) => marksOf(reading, clause).some((mark) => mark.start >= start && mark.end <= end))
  );
}

function describe({ canonical, translation }: PartyChange, comparison: Comparison): Drift {
  return {
    message: {
      key: 'actor.changed',
      args: { expected: quoteOf(canonical, comparison.canonical), actual: quoteOf(translation, comparison.translation) },
    },
    expected: canonical.strong[0] ?? canonical.ids[0] ?? '',
    actual: translation.strong[0] ?? translation.ids[0] ?? '',
    canonical: spotOf(canonical),
    translation: spotOf(translation),
  };
}
