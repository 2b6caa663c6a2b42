import type { Random } from '../alignment/make-variant.js';
import type { Mutation } from './find-mutations.js';

/** Clauses between two mutations of a round: a rule that looks to the neighbours must not see two of them. */
const APART = 4;

/** Some of a list by lot, at most so many. */
export function sample<T>(list: readonly T[], most: number, random: Random): T[] {
  return list
    .map((each) => ({ each, lot: random() }))
    .sort((a, b) => a.lot - b.lot)
    .slice(0, most)
    .map(({ each }) => each);
}

/** Deals mutations into rounds, in each of which they stand well apart, so that one check can answer for many of them. */
export function takeRounds(mutations: readonly Mutation[]): Mutation[][] {
  const rounds: Mutation[][] = [];
  for (const mutation of mutations) {
    const round = rounds.find((others) => others.every(({ clause }) => Math.abs(clause - mutation.clause) >= APART));
    if (round) round.push(mutation);
    else rounds.push([mutation]);
  }
  return rounds.map((round) => round.sort((a, b) => a.start - b.start));
}

/** The source with the mutations of a round made in it, and where each of them stands there. */
export function applyRound(source: string, round: readonly Mutation[]): { text: string; places: { start: number; end: number }[] } {
  let text = '';
  let last = 0;
  const places = round.map(({ start, end, put }) => {
    text += source.slice(last, start) + put;
    last = end;
    return { start: text.length - put.length, end: text.length };
  });
  return { text: text + source.slice(last), places };
}
