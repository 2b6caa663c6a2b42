import type { Comparison } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import { readForce } from '../force/read-force.js';
import { isCompared, type UnitSide, unitsOf } from './gather-units.js';
import { readTokens, type Token } from './tokens.js';

/** A noun that a policy makes do things, and what the translation calls it. Both as token forms, joined by blanks. */
export interface CastMember {
  canonical: string;
  translation: string;
  /** In how many units the two agree, and the share of them. */
  units: number;
  score: number;
}

/** Words of a name at most, on either side. */
const LONGEST = { canonical: 3, translation: 5 };
const MOST_UNITS = 1500;
const ENOUGH = 3;
const TOGETHER = 0.7;

/**
 * Learns the cast of a policy from the pair of documents: nouns that stand before a force (`the Seller must`) are
 * candidates, and the words of the translation that stand in the same sentences equally often are their rendering.
 */
export function learnCast(comparison: Comparison): CastMember[] {
  const units = comparison.links.filter(isCompared).flatMap((link) => unitsOf(link, comparison).parts).slice(0, MOST_UNITS);
  const [ours, theirs] = [units.map((unit) => tokensOf(unit.canonical, comparison.canonical)), units.map((unit) => tokensOf(unit.translation, comparison.translation))];
  const subjects = collectSubjects(comparison.canonical, units.map(({ canonical }) => canonical));
  const counts = new Map<string, Map<number, number>>();
  ours.forEach((tokens, unit) => {
    for (const gram of grams(tokens, LONGEST.canonical)) if (subjects.has(gram)) add(counts, gram, unit);
  });
  const answers = new Map<string, Map<number, number>>();
  theirs.forEach((tokens, unit) => {
    for (const gram of grams(tokens, LONGEST.translation)) add(answers, gram, unit);
  });
  const pairs: CastMember[] = [];
  for (const [canonical, seen] of counts) {
    if (seen.size < ENOUGH) continue;
    const candidates = new Set([...seen.keys()].flatMap((unit) => [...grams(theirs[unit] as Token[], LONGEST.translation)]));
    for (const translation of candidates) {
      const there = answers.get(translation) as Map<number, number>;
      if (there.size < ENOUGH || there.size > seen.size * 2) continue;
      const { score, both } = agree(seen, there);
      if (both >= ENOUGH && score >= TOGETHER) pairs.push({ canonical, translation, units: both, score });
    }
  }
  return choose(pairs);
}

function add(map: Map<string, Map<number, number>>, gram: string, unit: number): void {
  let seen = map.get(gram);
  if (!seen) map.set(gram, (seen = new Map()));
  seen.set(unit, (seen.get(unit) ?? 0) + 1);
}

function agree(a: Map<number, number>, b: Map<number, number>): { score: number; both: number } {
  let both = 0;
  let least = 0;
  let most = 0;
  for (const [unit, n] of a) {
    const m = b.get(unit) ?? 0;
    if (m > 0) both++;
    least += Math.min(n, m);
    most += Math.max(n, m);
  }
  for (const [unit, m] of b) if (!a.has(unit)) most += m;
  return { score: least / most, both };
}

/** Best pairs first; of equally good ones the longer name, which holds the shorter. */
function choose(pairs: CastMember[]): CastMember[] {
  pairs.sort((x, y) => y.score * Math.log(y.units + 1) - x.score * Math.log(x.units + 1) || y.canonical.length + y.translation.length - x.canonical.length - x.translation.length);
  const chosen: CastMember[] = [];
  for (const pair of pairs) {
    if (chosen.some((other) => holds(other.canonical, pair.canonical) || holds(other.translation, pair.translation))) continue;
    chosen.push(pair);
  }
  // `annual leave` beside `leave`: one thing, named more closely.
  return chosen.filter((pair) => !chosen.some((other) => other !== pair && holds(pair.canonical, other.canonical) && holds(pair.translation, other.translation)));
}

const holds = (long: string, short: string): boolean => ` ${long} `.includes(` ${short} `);

function tokensOf(side: UnitSide, reading: Reading): Token[] {
  return side.spots.flatMap(({ clause, start, end }) => readTokens((reading.policy.clauses[clause]?.text ?? '').slice(start, end), reading.pack));
}

function* grams(tokens: readonly Token[], longest: number): Generator<string> {
  for (let from = 0; from < tokens.length; from++) {
    let gram = (tokens[from] as Token).form;
    yield gram;
    for (let next = from + 1; next < tokens.length && next < from + longest && (tokens[next] as Token).joined; next++) yield (gram = `${gram} ${(tokens[next] as Token).form}`);
  }
}

function collectSubjects(reading: Reading, sides: readonly UnitSide[]): Set<string> {
  const subjects = new Set<string>();
  const { functionWords } = reading.pack.prose;
  for (const { spots } of sides) {
    for (const { clause, start, end } of spots) {
      const text = (reading.policy.clauses[clause]?.text ?? '').slice(start, end);
      const marks = readForce(text, reading.pack).filter(({ kind }) => kind === 'force');
      if (marks.length === 0) continue;
      const tokens = readTokens(text, reading.pack);
      for (const mark of marks) {
        const last = tokens.findLastIndex((token) => token.end <= mark.start);
        if (last < 0 || /[^\s'’]/.test(text.slice((tokens[last] as Token).end, mark.start))) continue;
        let gram = '';
        for (let at = last; at > last - LONGEST.canonical && at >= 0; at--) {
          const { form, joined } = tokens[at] as Token;
          if (functionWords.includes(form)) break;
          gram = gram ? `${form} ${gram}` : form;
          subjects.add(gram);
          if (!joined) break;
        }
      }
    }
  }
  return subjects;
}
