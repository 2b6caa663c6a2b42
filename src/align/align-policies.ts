import type { Alignment, Link } from '../contract/alignment.js';
import type { ClauseFact } from '../contract/fact.js';
import type { Policy } from '../contract/policy.js';
import { alignOnce, type PlacedLink } from './align-once.js';
import { type Comparison, compareSides } from './compare-sides.js';
import { openFeatureBook } from './feature-book.js';
import { learnLexicon } from './learn-lexicon.js';
import { type ReadConcepts, readProfiles } from './read-profiles.js';
import { sortLinks } from './sort-links.js';
import { tuning } from './tuning.js';

export interface AlignOptions {
  /** What the clauses state; values that agree are strong evidence. */
  facts?: { canonical: ClauseFact[]; translation: ClauseFact[] };
  concepts?: ReadConcepts;
  explain?: boolean;
}

/** The first pass knows only what both sides share as it stands; each further one learns from the links of the last. */
const PASSES = 3;

export function alignPolicies(canonical: Policy, translation: Policy, options: AlignOptions = {}): Alignment {
  const book = openFeatureBook();
  const left = readProfiles(canonical, book, options.facts?.canonical, options.concepts);
  const right = readProfiles(translation, book, options.facts?.translation, options.concepts);
  let links: PlacedLink[] = [];
  for (let pass = 0; pass < PASSES; pass++) {
    const comparison: Comparison = compareSides(book, left, right, pass === 0 ? undefined : learn(links));
    links = alignOnce(comparison, links);
  }
  return { links: sortLinks(links).map(toLink) };

  function learn(earlier: PlacedLink[]) {
    const trusted = earlier.filter((link) => link.certainty > tuning.trusted);
    return { links: trusted, lexicon: learnLexicon(book, left, right, trusted) };
  }
}

const toLink = ({ canonical, translation, certainty, moved }: PlacedLink): Link => ({
  canonical,
  translation,
  confidence: certainty,
  moved,
});
