import type { Comparison } from '../contract/rule.js';
import { isCompared, unitsOf } from './gather-units.js';
import { gatherParties, type PartyMention } from './gather-parties.js';

/** What the words for parties mean in this pair of documents. */
export interface PartyLexicon {
  /** Whether the one may be rendered by the other. */
  answers(canonical: PartyMention, translation: PartyMention): boolean;
  /** Whether this translation speaks of its own party by a word for a body: `บริษัท` (the company) for `we`. */
  isKnown(translation: PartyMention): boolean;
  /** Whether words of this kind mostly are answered, so that the lack of an answer says something. */
  isDependable(side: 'canonical' | 'translation', mention: PartyMention): boolean;
}

/** How much two words must go together to be taken for renderings of one another. */
const TOGETHER = 0.5;
/** Below this many clauses nothing is learnt of a word. */
const ENOUGH = 3;
const MOSTLY = 0.6;

const lexicons = new WeakMap<Comparison, PartyLexicon>();

/**
 * Learns from the clauses that answer each other which words stand for one another: a Thai policy says `บริษัท` (the
 * company) where the English says `we`. Two words go together as far as they stand in the same clauses equally often.
 */
export function partyLexiconOf(comparison: Comparison): PartyLexicon {
  let lexicon = lexicons.get(comparison);
  if (!lexicon) lexicons.set(comparison, (lexicon = learn(comparison)));
  return lexicon;
}

type Counts = Map<string, number>;

function learn(comparison: Comparison): PartyLexicon {
  const clauses = comparison.links.filter(isCompared).map((link) => {
    const { whole } = unitsOf(link, comparison);
    const [ours, theirs] = [gatherParties(whole.canonical, comparison.canonical), gatherParties(whole.translation, comparison.translation)];
    return { ours: count(ours), theirs: count(theirs), shared: [ours, theirs] as const };
  });
  const together = pairUp(clauses);
  const answers = (a: PartyMention, b: PartyMention): boolean =>
    a.lines.some((line) => b.lines.includes(line)) || together.has(`${a.key} ${b.key}`);
  const kept = {
    canonical: keepRates(
      clauses.map(({ shared: [from, to] }) => [from, to]),
      answers,
    ),
    translation: keepRates(
      clauses.map(({ shared: [to, from] }) => [from, to]),
      (a, b) => answers(b, a),
    ),
  };
  const known = new Set([...together].filter((pair) => pair.startsWith('we ')).map((pair) => pair.slice(3)));
  return {
    answers,
    isKnown: ({ key }) => known.has(key),
    isDependable: (side, { key }) => {
      const rate = kept[side].get(key);
      return rate === undefined || rate.said < ENOUGH || rate.kept / rate.said >= MOSTLY;
    },
  };
}

function count(mentions: readonly PartyMention[]): Counts {
  const counts: Counts = new Map();
  for (const { key } of mentions) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Pairs of words, each the other's best: the share of their places that they have in common. */
function pairUp(clauses: readonly { ours: Counts; theirs: Counts }[]): Set<string> {
  const [ours, theirs] = [total(clauses.map((clause) => clause.ours)), total(clauses.map((clause) => clause.theirs))];
  const shared = new Map<string, number>();
  for (const clause of clauses) {
    for (const [a, here] of clause.ours) {
      for (const [b, there] of clause.theirs) shared.set(`${a} ${b}`, (shared.get(`${a} ${b}`) ?? 0) + Math.min(here, there));
    }
  }
  const scores = [...shared].map(([pair, both]) => {
    const [a, b] = pair.split(' ') as [string, string];
    const [here, there] = [ours.get(a) ?? 0, theirs.get(b) ?? 0];
    return { a, b, both, score: both / (here + there - both) };
  });
  scores.sort((x, y) => y.score - x.score || (x.a + x.b < y.a + y.b ? -1 : 1));
  const pairs = new Set<string>();
  const used = { a: new Set<string>(), b: new Set<string>() };
  for (const { a, b, both, score } of scores) {
    if (used.a.has(a) || used.b.has(b)) continue;
    used.a.add(a);
    used.b.add(b);
    if (both >= ENOUGH && score >= TOGETHER) pairs.add(`${a} ${b}`);
  }
  return pairs;
}

function total(counts: readonly Counts[]): Counts {
  const sum: Counts = new Map();
  for (const each of counts) for (const [key, number] of each) sum.set(key, (sum.get(key) ?? 0) + number);
  return sum;
}

function keepRates(
  pairs: readonly (readonly [PartyMention[], PartyMention[]])[],
  answers: (a: PartyMention, b: PartyMention) => boolean,
): Map<string, { said: number; kept: number }> {
  const rates = new Map<string, { said: number; kept: number }>();
  for (const [from, to] of pairs) {
    for (const mention of new Map(from.map((each) => [each.key, each])).values()) {
      const rate = rates.get(mention.key) ?? { said: 0, kept: 0 };
      rates.set(mention.key, rate);
      rate.said++;
      if (to.some((other) => answers(mention, other))) rate.kept++;
    }
  }
  return rates;
}
