import { freeAnswers } from './free-answers.js';
import type { PlacedScope, Unit, UnitSide } from './gather-units.js';

/** A word of the canonical version and the word that stands in the translation in its place. */
export interface Swap {
  canonical: PlacedScope;
  translation: PlacedScope;
}

export interface SwapOptions {
  /** A `not` before the one says the other: `do not keep` answers `delete`. */
  denial?: boolean;
}

/** How far apart the two words of a swap stand at most, in shares of the unit. */
const FAR = 0.25;
/** The same where the numbers do not tell. */
const BESIDE = 0.12;
/** How near an answer must stand to be one. */
const REACH = 0.15;
/** Languages turn phrases round within this many characters, however short the unit, and sentences within so many. */
const PHRASE = 40;
const SENTENCE = 90;
/** What follows a word this closely is what it is said of: `ends` in `before it ends` is no answer to `after`. */
const OBJECT = 12;

/**
 * Whether `from` became `to`: the canonical version has more of `from` than the translation answers, and the
 * translation more of `to` than the canonical version holds. Words are counted, not looked for, since a sentence
 * often has both: `we delete … unless we must keep …`. A long clause is looked at place by place as well.
 */
export function findSwap(unit: Unit, from: string, to: string, options: SwapOptions = {}): Swap | null {
  // Most units have neither word.
  return unit.canonical.strong(from).length === 0 || unit.translation.strong(to).length === 0 ? null : compare(unit, from, to, options);
}

function compare(unit: Unit, from: string, to: string, { denial = false }: SwapOptions): Swap | null {
  const { canonical, translation } = unit;
  const asserts = ({ denied }: PlacedScope): boolean => !denial || !denied;
  const said = canonical.strong(from).filter(asserts);
  const gained = translation.strong(to).filter(asserts);
  if (said.length === 0 || gained.length === 0) return null;
  const kept = answers(canonical, translation, from, to, denial);
  const known = answers(translation, canonical, to, from, denial);
  if (said.length > kept.length && gained.length > known.length) return within(unit, FAR, SENTENCE, nearest(said, gained));
  if (said.length <= translation.strong(from).length || gained.length <= canonical.strong(to).length) return null;
  const isAnswered = (mark: PlacedScope, others: readonly PlacedScope[]): boolean =>
    others.some((other) => Math.abs(other.at - mark.at) <= reachIn(unit, REACH, PHRASE));
  const lone = { said: said.filter((mark) => !isAnswered(mark, kept)), gained: gained.filter((mark) => !isAnswered(mark, known)) };
  if (lone.said.length === 0 || lone.gained.length === 0) return null;
  return within(unit, BESIDE, PHRASE, nearest(lone.said, lone.gained));
}

function within(unit: Unit, share: number, characters: number, swap: Swap): Swap | null {
  return Math.abs(swap.canonical.at - swap.translation.at) <= reachIn(unit, share, characters) ? swap : null;
}

function reachIn({ canonical, translation }: Unit, share: number, characters: number): number {
  return Math.max(share, characters / Math.max(1, Math.min(canonical.length, translation.length)));
}

/** Words that may answer `id`; where denials count, a denied opposite does. */
function answers(from: UnitSide, to: UnitSide, id: string, opposite: string, denial: boolean): PlacedScope[] {
  const denied = denial ? to.strong(opposite).filter((mark) => mark.denied) : [];
  const objects = to.strong(opposite);
  const isObject = (mark: PlacedScope): boolean =>
    mark.weak && objects.some(({ clause, end }) => clause === mark.clause && mark.start >= end && mark.start - end <= OBJECT);
  return [...freeAnswers(from, to, [id]).filter((mark) => !isObject(mark)), ...denied];
}

/** Of the marks on both sides the two that stand at the same place. */
function nearest(ours: readonly PlacedScope[], theirs: readonly PlacedScope[]): Swap {
  const pairs = ours.flatMap((canonical) => theirs.map((translation) => ({ canonical, translation })));
  const apart = ({ canonical, translation }: Swap): number => Math.abs(canonical.at - translation.at);
  return pairs.reduce((best, pair) => (apart(pair) < apart(best) ? pair : best));
}
