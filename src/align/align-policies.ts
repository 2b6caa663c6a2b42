import type { Alignment, Evidence, Link } from '../contract/alignment.js';
import type { ClauseFact } from '../contract/fact.js';
import type { LanguagePack } from '../contract/language-pack.js';
import type { Policy } from '../contract/policy.js';
import type { Glossary } from '../glossary/glossary.js';
import { listGlossaries, withGlossary } from '../glossary/with-glossary.js';
import { packs as allPacks } from '../packs.js';
import { type Adjustment, adjustScorer, forbidPairs } from './adjust-scorer.js';
import { alignOnce, type PlacedLink } from './align-once.js';
import { calibrateConfidence } from './calibrate-confidence.js';
import { type Comparison, compareSides } from './compare-sides.js';
import { conceptsOfPacks } from './concepts-of-packs.js';
import { explainLink } from './explain-link.js';
import { openFeatureBook } from './feature-book.js';
import { HUGE } from './find-rough-path.js';
import { learnLexicon } from './learn-lexicon.js';
import { markMoved } from './mark-moved.js';
import { isReversed, mirror } from './orient.js';
import { type PinnedGroup, type Pins, type ResolvedPins, resolvePins } from './pins.js';
import { type ConceptsOfClause, type ReadConcepts, readProfiles } from './read-profiles.js';
import { askAboutTexts, type ScoreTexts } from './score-texts.js';
import { sortLinks } from './sort-links.js';
import { tuning } from './tuning.js';

export interface AlignOptions {
  /** What the clauses state (`readPolicyFacts`); values that agree are strong evidence. */
  facts?: { canonical: ClauseFact[]; translation: ClauseFact[] };
  /** Cross-lingual terms: concept ids that a text mentions. By the packs' term lists where nothing is given; null: none. */
  concepts?: ReadConcepts | null;
  packs?: readonly LanguagePack[];
  /** The user's own glossaries (`readGlossary`): their terms count as evidence, unless `concepts` is given. */
  glossary?: Glossary | readonly Glossary[];
  /** Links that the user fixed or forbade. */
  pins?: Pins;
  /** The user's own opinion of two texts, such as the similarity of their embeddings; see `ScoreTexts`. */
  score?: ScoreTexts;
  /** Log-odds from elsewhere about two groups of neighbouring clauses; `alignVersions` speaks through it. */
  adjust?: Adjustment;
  /** Adds to each link the evidence that made it. */
  explain?: boolean;
}

/** The first pass knows only what both sides share as it stands; each further one learns from the links of the last. */
const PASSES = 3;
/** Beyond some sixty clauses there is enough text to learn from in one pass. */
const LONG = { clauses: 60, passes: 2 };
/** What is no policy any more has to end soon. */
const ENDLESS = { clauses: HUGE, passes: 1 };

/**
 * Links the clauses of a translation to those of the canonical version. Every clause of both is in exactly one link.
 * Pure and deterministic; swapping the policies mirrors the links. Time grows about linearly with the text.
 */
export function alignPolicies(canonical: Policy, translation: Policy, options: AlignOptions = {}): Alignment {
  const { pins = {}, ...rest } = options;
  const ordered = { ...rest, pins: resolvePins(pins, canonical, translation) };
  if (!isReversed(canonical, translation)) return alignInOrder(canonical, translation, ordered);
  const { links } = mirror(alignInOrder(translation, canonical, reverse(ordered)));
  return { links: sortLinks(links) };
}

interface OrderedOptions extends Omit<AlignOptions, 'pins'> {
  pins: Pick<ResolvedPins, 'link' | 'forbid'>;
}

function reverse({ facts, pins, score, adjust, ...rest }: OrderedOptions): OrderedOptions {
  const turn = ({ canonical, translation }: PinnedGroup): PinnedGroup => ({ canonical: translation, translation: canonical });
  return {
    ...rest,
    pins: { link: pins.link.map(turn), forbid: pins.forbid.map(turn) },
    ...(facts && { facts: { canonical: facts.translation, translation: facts.canonical } }),
    ...(score && { score: (ours: string, theirs: string) => score(theirs, ours) }),
    ...(adjust && { adjust: ((ours, theirs, odds) => adjust(theirs, ours, odds)) satisfies Adjustment }),
  };
}

function alignInOrder(canonical: Policy, translation: Policy, { pins, ...options }: OrderedOptions): Alignment {
  const book = openFeatureBook();
  const concepts = chooseConcepts(options);
  const left = readProfiles(canonical, book, options.facts?.canonical, concepts);
  const right = readProfiles(translation, book, options.facts?.translation, concepts);
  const taken = {
    canonical: new Set(pins.link.flatMap((link) => link.canonical)),
    translation: new Set(pins.link.flatMap((link) => link.translation)),
  };
  const adjustments = [...(pins.forbid.length > 0 ? [forbidPairs(pins.forbid)] : []), ...(options.adjust ? [options.adjust] : [])];
  const size = Math.max(left.count, right.count);
  const passes = size > ENDLESS.clauses ? ENDLESS.passes : size > LONG.clauses ? LONG.passes : PASSES;
  let links: PlacedLink[] = [];
  let comparison = prepare();
  for (let pass = 1; ; pass++) {
    const before = links;
    links = alignOnce(comparison, { earlier: before, taken });
    if (pass >= passes || isSame(before, links)) break;
    comparison = prepare(links);
  }
  if (options.score) {
    const ordered = adjust(comparison, [askAboutTexts(options.score, canonical, translation)]);
    links = alignOnce(comparison, { earlier: links, taken, ordered });
  }
  const pinned = pins.link.map((link) => ({ ...link, score: 0, certainty: 1, apart: true, pinned: true }));
  const placed = markMoved([...links.map((link) => ({ ...link, pinned: false })), ...pinned]);
  return { links: sortLinks(placed).map(toLink) };

  function prepare(earlier?: PlacedLink[]): Comparison {
    const trusted = earlier?.filter((link) => link.certainty > tuning.trusted);
    const learned = trusted && { links: trusted, lexicon: learnLexicon(book, left, right, trusted) };
    return adjust(compareSides(book, left, right, learned), adjustments);
  }

  function toLink(link: PlacedLink & { moved: boolean; pinned: boolean }): Link {
    const confidence = link.pinned ? 1 : calibrateConfidence(link);
    const { canonical, translation, moved } = link;
    const evidence = options.explain ? explain(link) : undefined;
    return { canonical, translation, confidence, moved, ...(evidence && { evidence }) };
  }

  function explain(link: PlacedLink & { pinned: boolean }): Evidence[] {
    const evidence = explainLink(book, comparison, link);
    return link.pinned ? [{ kind: 'pin', value: '', weight: 100 }, ...evidence] : evidence;
  }
}

function chooseConcepts({
  concepts,
  packs = allPacks,
  glossary,
}: Pick<AlignOptions, 'concepts' | 'packs' | 'glossary'>): ConceptsOfClause | null {
  if (concepts === undefined) return conceptsOfPacks(withGlossary(packs, listGlossaries(glossary)));
  return concepts && (({ clauses, language }, clause) => concepts(clauses[clause]?.text ?? '', language));
}

function adjust(comparison: Comparison, adjustments: Adjustment[]): Comparison {
  const scorer = adjustments.reduce(adjustScorer, comparison.scorer);
  return { ...comparison, scorer };
}

/** A pass that changes nothing would only learn the same again. */
function isSame(before: PlacedLink[], after: PlacedLink[]): boolean {
  const name = (link: PlacedLink) => `${link.canonical.join()}|${link.translation.join()}`;
  const known = new Set(before.map(name));
  return before.length === after.length && after.every((link) => known.has(name(link)));
}
