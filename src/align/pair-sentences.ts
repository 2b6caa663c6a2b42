import type { Link } from '../contract/alignment.js';
import type { LanguagePack } from '../contract/language-pack.js';
import type { Clause, Policy, Span } from '../contract/policy.js';
import { alignSequences, type ScoredLink } from './align-sequences.js';
import { absorbPhrases } from './absorb-phrases.js';
import { type Comparison, compareSides } from './compare-sides.js';
import { conceptsOfPacks } from './concepts-of-packs.js';
import { openFeatureBook } from './feature-book.js';
import { learnLexicon } from './learn-lexicon.js';
import { readProfiles } from './read-profiles.js';
import { splitPhrases } from './split-phrases.js';

/** A sentence: the index of its clause in `Policy.clauses` and its span in the clause's text. */
export interface SentencePlace extends Span {
  clause: number;
}

/** Sentences that answer each other; one side empty: lost, or added. */
export interface SentenceLink {
  canonical: SentencePlace[];
  translation: SentencePlace[];
  confidence: number;
}

export interface PairSentencesOptions {
  packs: { canonical: LanguagePack; translation: LanguagePack };
}

/** Where one side ends sentences without a mark, no pairing of them is surer than this. */
const UNMARKED_TRUST = 0.8;

/**
 * Pairs the sentences inside linked clauses, so that one lost sentence of a long clause can be named. All sentences of
 * both policies are weighed together (a word is rare in the document, not in the clause), but each link is aligned by
 * itself and keeps its order.
 *
 * @returns for each link, in the order given, the pairing of its sentences
 */
export function pairSentences(canonical: Policy, translation: Policy, links: Link[], { packs }: PairSentencesOptions): SentenceLink[][] {
  const left = splitClauses(canonical, links.map((link) => link.canonical), packs.canonical);
  const right = splitClauses(translation, links.map((link) => link.translation), packs.translation);
  const book = openFeatureBook();
  const concepts = conceptsOfPacks([packs.canonical, packs.translation]);
  const ours = readProfiles(asPolicy(canonical, left.sentences), book, [], concepts);
  const theirs = readProfiles(asPolicy(translation, right.sentences), book, [], concepts);
  const marked = packs.canonical.spaced && packs.translation.spaced;
  const alignAll = (comparison: Comparison): ScoredLink[][] =>
    links.map((_, index) => {
      const found = alignSequences(comparison, left.byLink[index] ?? [], right.byLink[index] ?? []);
      return marked ? found : absorbPhrases(comparison, found);
    });
  const first = alignAll(compareSides(book, ours, theirs)).flat();
  const lexicon = learnLexicon(book, ours, theirs, first);
  const paired = alignAll(compareSides(book, ours, theirs, { links: first, lexicon }));
  return paired.map((group) =>
    group.map(({ canonical: a, translation: b, certainty }) => ({
      canonical: a.map((sentence) => left.sentences[sentence] as SentencePlace),
      translation: b.map((sentence) => right.sentences[sentence] as SentencePlace),
      confidence: marked ? certainty : certainty * UNMARKED_TRUST,
    })),
  );
}

/** The sentences of all linked clauses in order of the links, and which of them each link has. */
function splitClauses(policy: Policy, groups: number[][], pack: LanguagePack): { sentences: SentencePlace[]; byLink: number[][] } {
  const sentences: SentencePlace[] = [];
  const byLink = groups.map((clauses) => {
    const first = sentences.length;
    for (const clause of clauses)
      for (const span of splitPhrases(policy.clauses[clause]?.text ?? '', pack)) sentences.push({ clause, ...span });
    return Array.from({ length: sentences.length - first }, (_, place) => first + place);
  });
  return { sentences, byLink };
}

/** The sentences as clauses of a policy without structure. */
function asPolicy(policy: Policy, sentences: SentencePlace[]): Policy {
  const clauses = sentences.map(({ clause, start, end }, index): Clause => {
    const whole = policy.clauses[clause] as Clause;
    return { ...whole, id: `s${index}`, kind: 'paragraph', label: null, depth: 0, parent: null, text: whole.text.slice(start, end), runs: [] };
  });
  return { ...policy, clauses };
}
