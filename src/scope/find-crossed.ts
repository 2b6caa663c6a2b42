import { conceptsOf, pronounConcepts } from '../concepts/concepts-of.js';
import type { Comparison, Spot } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import { fold } from '../text/fold.js';
import type { Swap } from './find-swap.js';
import type { PlacedScope, Unit, UnitSide } from './gather-units.js';

/** What parts a rule from its exception, and what is so from what is not. */
const PIVOTS = ['except', 'not'];
/** What else a new part of a sentence begins with. */
const JOINTS = ['and', 'but', 'otherwise', 'even-if', 'if', ...PIVOTS];

/**
 * Two words that changed places: both sides have each once, in the other order, on the two sides of an `unless` or of a
 * `not` (`we keep it, unless you ask us to delete it` → `we delete it, unless you ask us to keep it`), or in two parts
 * of a sentence of which everything else stayed where it was (`you may lower it at any time; raising it takes two days`).
 */
export function findCrossed(unit: Unit, one: string, other: string, comparison: Comparison): Swap | null {
  const { canonical, translation } = unit;
  const [ours, theirs] = [orderIn(canonical, one, other), orderIn(translation, one, other)];
  if (!ours || !theirs || ours.first.id === theirs.first.id) return null;
  return PIVOTS.some(
    (pivot) => isParted(canonical, ours, pivot, comparison.canonical) && isParted(translation, theirs, pivot, comparison.translation),
  ) || changedParts(unit, ours, theirs, comparison)
    ? { canonical: ours.first, translation: theirs.first }
    : null;
}

/**
 * Whether two things that stand in one clause on each side, in the other order, changed parts of the sentence while
 * everything else that both sides say once stayed where it was: `if the Club cancels, …; if the parent cancels, 60%`.
 */
export function changedParts(unit: Unit, ours: Order, theirs: Order, comparison: Comparison): boolean {
  return areExchanged(sideOf(unit.canonical, ours, comparison.canonical), sideOf(unit.translation, theirs, comparison.translation));
}

interface OrderedMarks {
  first: PlacedScope;
  second: PlacedScope;
}

/** Two things in their order in a clause. */
export interface Order {
  first: Spot;
  second: Spot;
}

function orderIn(side: UnitSide, one: string, other: string): OrderedMarks | null {
  const [a, b] = [side.strong(one), side.strong(other)];
  const [first] = a;
  const [second] = b;
  if (!first || !second || a.length > 1 || b.length > 1 || first.clause !== second.clause || first.start === second.start) return null;
  return first.start < second.start ? { first, second } : { first: second, second: first };
}

/** Whether one such word stands between the two, and in the part of the second: `a copy will not do: send the original`. */
function isParted(side: UnitSide, order: Order, pivot: string, { policy }: Reading): boolean {
  const [word, ...more] = side.strong(pivot).filter((each) => isAmid(each, order));
  const { second } = order;
  return (
    word !== undefined && more.length === 0 && !/[.;:]/.test((policy.clauses[second.clause]?.text ?? '').slice(word.end, second.start))
  );
}

function isAmid({ clause, start, end }: Spot, { first, second }: Order): boolean {
  return clause === first.clause && start >= first.end && end <= second.start;
}

/** A sentence in two parts, with what stands in it beside the two words. */
interface Parted extends Order {
  /** Where the second part begins. */
  cut: number;
  /** Where each thing stands that is said once. */
  anchors: ReadonlyMap<string, number>;
}

function sideOf(side: UnitSide, order: Order, reading: Reading): Parted | null {
  const cut = cutBetween(side, order, reading);
  return cut === null ? null : { ...order, cut, anchors: anchorsIn(side, order, reading) };
}

/** Where the last part begins that the second word stands in: behind a stop, at a joint, behind a comma or, in Thai, a blank. */
function cutBetween(side: UnitSide, order: Order, { policy, pack }: Reading): number | null {
  const { first, second } = order;
  // The items of a list may stand in any order.
  if (side.strong('or').some((word) => isAmid(word, order))) return null;
  const text = (policy.clauses[first.clause]?.text ?? '').slice(first.end, second.start);
  const stop = Math.max(text.lastIndexOf(';'), text.search(/[.:!?—–](?=\s[^.:!?—–]*$)/u));
  if (stop >= 0) return first.end + stop;
  const joint = JOINTS.flatMap((id) => side.strong(id))
    .filter((word) => isAmid(word, order))
    .reduce((last, { start }) => Math.max(last, start), -1);
  if (joint >= 0) return joint;
  const comma = pack.spaced ? text.lastIndexOf(', ') : text.trimEnd().lastIndexOf(' ');
  return comma < 0 ? null : first.end + comma;
}

/** Concepts, figures and other words of scope by which the two parts can be told apart. */
function anchorsIn(side: UnitSide, { first, second }: Order, reading: Reading): Map<string, number> {
  const { clause } = first;
  const anchors = new Map<string, number>();
  const twice = new Set<string>();
  const add = (key: string, { start, end }: Omit<Spot, 'clause'>): void => {
    if (!side.spots.some((spot) => spot.clause === clause && start >= spot.start && end <= spot.end)) return;
    if (anchors.has(key) || [first, second].some((mark) => start < mark.end && end > mark.start)) twice.add(key);
    anchors.set(key, start);
  };
  for (const { id, start, end } of conceptsOf(reading, clause)) if (!pronounConcepts.has(id)) add(id, { start, end });
  for (const mark of side.marks) if (mark.clause === clause && !mark.weak) add(`~${mark.id}`, mark);
  for (const { 0: figure, index } of (reading.policy.clauses[clause]?.text ?? '').matchAll(/\p{Nd}+/gu)) {
    // Thai figures are as good as others.
    add(`#${fold(figure).text}`, { start: index, end: index + figure.length });
  }
  for (const key of twice) anchors.delete(key);
  return anchors;
}

/** Whether all that both sides say once stays in its part while the two words do not; something must stand between them. */
function areExchanged(ours: Parted | null, theirs: Parted | null): boolean {
  if (!ours || !theirs) return false;
  const isBetween = ({ first, second }: Order, at: number): boolean => at > first.start && at < second.start;
  const things = [...ours.anchors].flatMap(([key, here]) => {
    const there = theirs.anchors.get(key);
    if (there === undefined) return [];
    const between = isBetween(ours, here) && isBetween(theirs, there);
    return [{ figure: key.startsWith('#'), second: here >= ours.cut, moved: here < ours.cut !== there < theirs.cut, between }];
  });
  const isKept = (all: typeof things): boolean =>
    [true, false].every((second) => all.some((thing) => thing.second === second)) && all.every(({ moved }) => !moved);
  // Where each part has its figure, these tell.
  return (isKept(things) || isKept(things.filter(({ figure }) => figure))) && things.some(({ between }) => between);
}
