import type { Comparison, Spot } from '../contract/rule.js';
import { conceptMatcherOf } from '../concepts/concepts-of.js';
import { readConcepts } from '../concepts/read-concepts.js';
import type { Reading } from '../facts/reading.js';
import { marksOf } from '../force/gather-marks.js';
import { functionWordsOf } from '../text/function-words.js';
import { isPassive, opensPart } from './compile-roles.js';
import { definedMembers } from './defined-members.js';
import { isCompared, unitsOf } from './gather-units.js';
import { type Token, tokensAt } from './tokens.js';

/** A noun that a policy makes do things, and what the translation calls it. Both as forms of tokens, joined by blanks. */
export interface CastMember {
  canonical: string;
  translation: string;
  /** It must or may do things, not only have them done to it; or its definition says that it is somebody. */
  acts: boolean;
}

/** Words of a name at most, on either side. */
const LONGEST = { canonical: 3, translation: 5 };
/** More teach little that is new. */
const MOST_UNITS = 1500;
/** Two names have to stand in so many units together, and in such a share of all their places. */
const ENOUGH = 3;
const TOGETHER = 0.7;
/** A name that both versions write alike, be it once, is a member if it opens a sentence: `Paywend must not`. */
const ALIKE = 0.3;
/** A name that acts is mostly the subject of the active voice, and of so many verbs: a prescription must reach somebody each time. */
const ACTS = 2;
/** So many characters tell one verb from another. */
const VERB = 6;

/** How often a name stands in which unit, and in all. */
interface Places {
  byUnit: Map<number, number>;
  total: number;
}

/**
 * Learns the cast of a policy from the pair of documents: nouns that stand before a force (`the Seller must`) are
 * candidates, and the words of the translation that stand in the same sentences equally often are their rendering.
 * Competitive linking as in `src/align/learn-lexicon.ts`, over phrases and counts instead of words.
 */
export function learnCast(comparison: Comparison): CastMember[] {
  const units = comparison.links
    .filter(isCompared)
    .flatMap((link) => unitsOf(link, comparison).parts)
    .slice(0, MOST_UNITS);
  const ours = units.map(({ canonical }) => canonical.spots.map((spot) => tokensAt(spot, comparison.canonical)));
  const theirs = units.map(({ translation }) => translation.spots.map((spot) => tokensAt(spot, comparison.translation)));
  const subjects = new Map<string, Voices>();
  for (const [unit, { canonical }] of units.entries()) {
    for (const [at, spot] of canonical.spots.entries()) {
      noteSubjects(subjects, spot, ours[unit]?.[at] ?? [], comparison.canonical);
      noteCapitals(subjects, spot, ours[unit]?.[at] ?? [], comparison.canonical);
    }
  }
  const acts = (name: string, verbs: number): boolean => {
    const { active, passive } = subjects.get(name) ?? noVoice();
    return new Set(active).size >= verbs && active.length > passive.length;
  };
  const isName = (name: string): boolean =>
    subjects.get(name)?.opens === true && readConcepts(name.split(' ')[0] ?? '', conceptMatcherOf(comparison.canonical.pack)).length === 0;
  const canonical = placesOf(ours, wordsOf(subjects.keys()), LONGEST.canonical, (gram) => subjects.has(gram)).filter(
    (gram) => isOften(gram) || isName(gram.name),
  );
  // A rendering stands often enough where names do; phrases of words that do not need not be counted.
  const named = new Set(canonical.flatMap(({ places }) => [...places.byUnit.keys()]));
  const words = new Set([...wordsOftenIn(theirs.filter((_, unit) => named.has(unit))), ...wordsOf(canonical.map(({ name }) => name))]);
  const translation = placesOf(theirs, words, LONGEST.translation, () => true).filter((gram) => isOften(gram) || isName(gram.name));
  const candidates = candidatesByUnit(translation, units.length);
  const pairs: Scored[] = [];
  for (const { name, places } of canonical) {
    for (const [candidate, together] of countTogether(places, candidates)) {
      const alike = candidate.name === name && isName(name);
      if (!alike && (together < ENOUGH || candidate.places.byUnit.size * TOGETHER > places.byUnit.size / TOGETHER)) continue;
      const share = shareOf(places, candidate.places);
      if (share >= (alike ? ALIKE : TOGETHER)) {
        pairs.push({
          canonical: name,
          translation: candidate.name,
          acts: acts(name, alike ? 1 : ACTS),
          score: share * Math.log(together + 1),
        });
      }
    }
  }
  const defined = definedMembers(comparison).map(
    (member): Scored => ({ ...member, acts: member.acts || acts(member.canonical, ACTS), score: Infinity }),
  );
  return choose([...defined, ...pairs]);
}

interface Gram {
  name: string;
  places: Places;
}

const isOften = ({ places }: Gram): boolean => places.byUnit.size >= ENOUGH;

/** The phrases of the translation by the unit that they stand in. */
function candidatesByUnit(grams: readonly Gram[], units: number): Gram[][] {
  const byUnit: Gram[][] = Array.from({ length: units }, () => []);
  for (const gram of grams) for (const unit of gram.places.byUnit.keys()) byUnit[unit]?.push(gram);
  return byUnit;
}

function countTogether({ byUnit }: Places, candidates: readonly Gram[][]): Map<Gram, number> {
  const counts = new Map<Gram, number>();
  for (const unit of byUnit.keys()) for (const candidate of candidates[unit] ?? []) counts.set(candidate, (counts.get(candidate) ?? 0) + 1);
  return counts;
}

/** The verbs that a name is the subject of. */
type Voices = Record<'active' | 'passive', string[]> & { opens: boolean };

const noVoice = (): Voices => ({ active: [], passive: [], opens: true });

/** Notes the names of one to three words, no function words, that stand right before a force, by its voice. */
function noteSubjects(subjects: Map<string, Voices>, { clause, start, end }: Spot, tokens: readonly Token[], reading: Reading): void {
  const text = reading.policy.clauses[clause]?.text ?? '';
  const functionWords = functionWordsOf(reading.pack);
  const { pronouns = [] } = reading.pack.prose;
  for (const mark of marksOf(reading, clause)) {
    if (mark.kind !== 'force' || mark.start < start || mark.end > end) continue;
    const voice = isPassive(mark, text, reading.pack) ? 'passive' : 'active';
    const verb = text.slice(mark.end).trimStart().slice(0, VERB);
    let gram = '';
    let words = 0;
    let next = mark.start;
    for (let at = tokens.findLastIndex((token) => token.end <= mark.start); at >= 0 && words < LONGEST.canonical; at--, words++) {
      const token = tokens[at] as Token;
      if (functionWords.has(token.form) || pronouns.includes(token.form) || /[^\s'’]/.test(text.slice(token.end, next))) break;
      gram = gram ? `${token.form} ${gram}` : token.form;
      next = token.start;
      const voices = subjects.get(gram) ?? noVoice();
      subjects.set(gram, voices);
      voices[voice].push(verb);
      voices.opens &&= /^\p{Lu}/u.test(text.slice(token.start)) && opensPart(text, token.start, reading.pack);
    }
  }
}

/** Notes names in capitals inside a sentence: `to the Finance Office`. */
function noteCapitals(subjects: Map<string, Voices>, { clause }: Spot, tokens: readonly Token[], reading: Reading): void {
  const text = reading.policy.clauses[clause]?.text ?? '';
  const functionWords = functionWordsOf(reading.pack);
  const isCapital = (token: Token | undefined): boolean =>
    token !== undefined &&
    !functionWords.has(token.form) &&
    !reading.pack.roles.possessive.includes(token.form) &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(token.start, token.start + 2));
  for (let at = 1; at < tokens.length; at++) {
    if (!isCapital(tokens[at]) || !tokens[at]?.joined || isCapital(tokens[at - 1])) continue;
    let end = at + 1;
    while (tokens[end]?.joined && isCapital(tokens[end])) end++;
    const name = tokens
      .slice(at, end)
      .map(({ form }) => form)
      .join(' ');
    if (end - at >= 2 && end - at <= LONGEST.canonical && !subjects.has(name))
      subjects.set(name, { active: [], passive: [], opens: false });
  }
}

/** The phrases of a text up to some length, of certain words. */
function gramsOf(tokens: readonly Token[], words: ReadonlySet<string>, longest: number): string[] {
  const grams: string[] = [];
  for (let from = 0; from < tokens.length; from++) {
    let gram = tokens[from]?.form ?? '';
    if (!words.has(gram)) continue;
    grams.push(gram);
    for (let next = from + 1; next < from + longest; next++) {
      const token = tokens[next];
      if (!token?.joined || !words.has(token.form)) break;
      grams.push((gram = `${gram} ${token.form}`));
    }
  }
  return grams;
}

const wordsOf = (grams: Iterable<string>): Set<string> => new Set([...grams].flatMap((gram) => gram.split(' ')));

function wordsOftenIn(units: readonly (readonly Token[])[][]): Set<string> {
  const counts = new Map<string, number>();
  for (const spots of units) {
    for (const form of new Set(spots.flatMap((tokens) => tokens.map(({ form }) => form)))) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([form, count]) => (count >= ENOUGH ? [form] : [])));
}

function placesOf(
  units: readonly (readonly Token[])[][],
  words: ReadonlySet<string>,
  longest: number,
  accept: (gram: string) => boolean,
): Gram[] {
  const all = new Map<string, Places>();
  for (const [unit, spots] of units.entries()) {
    for (const tokens of spots) {
      for (const gram of gramsOf(tokens, words, longest)) {
        if (!accept(gram)) continue;
        let places = all.get(gram);
        if (!places) all.set(gram, (places = { byUnit: new Map(), total: 0 }));
        places.byUnit.set(unit, (places.byUnit.get(unit) ?? 0) + 1);
        places.total++;
      }
    }
  }
  return Array.from(all, ([name, places]) => ({ name, places }));
}

/** The share of their places that two names have in common. */
function shareOf(a: Places, b: Places): number {
  let shared = 0;
  for (const [unit, n] of a.byUnit) shared += Math.min(n, b.byUnit.get(unit) ?? 0);
  return shared / (a.total + b.total - shared);
}

type Scored = CastMember & { score: number };

/** The best pairs first, of equally good ones the longest; neither name may be part of one that is taken. */
function choose(pairs: Scored[]): CastMember[] {
  const length = (pair: CastMember): number => pair.canonical.length + pair.translation.length;
  pairs.sort((a, b) => b.score - a.score || length(b) - length(a) || (a.canonical + a.translation < b.canonical + b.translation ? -1 : 1));
  const chosen: CastMember[] = [];
  for (const { canonical, translation, acts } of pairs) {
    if (!chosen.some((other) => holds(other.canonical, canonical) || holds(other.translation, translation))) {
      chosen.push({ canonical, translation, acts });
    }
  }
  // `annual leave` beside `leave`: one thing, named more closely.
  return chosen.filter(
    (pair) =>
      !chosen.some((other) => other !== pair && holds(pair.canonical, other.canonical) && holds(pair.translation, other.translation)),
  );
}

const holds = (long: string, short: string): boolean => ` ${long} `.includes(` ${short} `);
