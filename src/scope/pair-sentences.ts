import type { Link } from '../contract/alignment.js';
import type { Comparison, Spot } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import { sentencesOf } from '../text/sentences-of.js';
import { placeCuts } from './place-cuts.js';

/** Sentences of a linked group, part by part: `canonical[i]` says what `translation[i]` says. */
export interface SentencePairs {
  canonical: Spot[][];
  translation: Spot[][];
}

const paired = new WeakMap<Link, SentencePairs>();

/**
 * Pairs the sentences of a linked group, in order. Where both sides have the same number of them, one answers one.
 * Else the side with more places to cut (in Thai every space is one) is cut where lengths and what both sides name
 * put the ends of the other's sentences; a cut that is not sure is not made.
 */
export function pairSentences(link: Link, comparison: Comparison): SentencePairs {
  let pairs = paired.get(link);
  if (!pairs) paired.set(link, (pairs = pair(link, comparison)));
  return pairs;
}

function pair(link: Link, comparison: Comparison): SentencePairs {
  const { canonical, translation } = comparison;
  const [ours, theirs] = [sentenceSpots(canonical, link.canonical), sentenceSpots(translation, link.translation)];
  if (ours.length === theirs.length && ours.length > 1) return { canonical: ours.map(alone), translation: theirs.map(alone) };
  const whole = { canonical: [ours], translation: [theirs] };
  // The side whose sentences are known leads; of two that mark them the one with fewer.
  const led = !translation.pack.spaced || (canonical.pack.spaced && ours.length < theirs.length) ? 'translation' : 'canonical';
  const leading = led === 'translation' ? 'canonical' : 'translation';
  const sentences = led === 'translation' ? ours : theirs;
  if (!comparison[leading].pack.spaced || sentences.length < 2) return whole;
  const phrases = comparison[led].pack.spaced
    ? led === 'translation'
      ? theirs
      : ours
    : link[led].flatMap((clause) => phraseSpots(comparison[led], clause));
  const cuts = placeCuts(sentences, phrases, leading, comparison);
  if (cuts.length === 0) return whole;
  const lead = partAt(
    sentences,
    cuts.map(({ sentence }) => sentence),
  );
  const follow = partAt(
    phrases,
    cuts.map(({ phrase }) => phrase),
  ).map(join);
  return led === 'translation' ? { canonical: lead, translation: follow } : { canonical: follow, translation: lead };
}

const alone = (spot: Spot): Spot[] => [spot];

/** All sentences of some clauses. */
export function sentenceSpots({ policy, pack }: Reading, clauses: readonly number[]): Spot[] {
  return clauses.flatMap((clause) => sentencesOf(policy, clause, pack).map(({ start, end }) => ({ clause, start, end })));
}

/** What stands between white space. */
function phraseSpots({ policy }: Reading, clause: number): Spot[] {
  return [...(policy.clauses[clause]?.text ?? '').matchAll(/\S+/gu)].map(({ index, 0: phrase }) => ({
    clause,
    start: index,
    end: index + phrase.length,
  }));
}

/** Parts of a list that begin at the given places. */
function partAt(spots: readonly Spot[], places: readonly number[]): Spot[][] {
  return [0, ...places].map((from, part) => spots.slice(from, places[part] ?? spots.length));
}

/** One spot for each clause, from the first phrase to the last. */
function join(phrases: readonly Spot[]): Spot[] {
  const joined: Spot[] = [];
  for (const { clause, start, end } of phrases) {
    const last = joined.at(-1);
    if (last?.clause === clause) last.end = end;
    else joined.push({ clause, start, end });
  }
  return joined;
}
