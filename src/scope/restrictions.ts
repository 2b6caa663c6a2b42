import { isSpokenFor } from './free-answers.js';
import type { PlacedScope, UnitSide } from './gather-units.js';
import { overlap } from './overlap.js';

/** `not … unless`, `not … without`, `not … until` and `no one other than` say what `only` says. */
export interface Restrictions {
  /** Each `only` that is not denied. */
  only: PlacedScope[];
  /** Each exception to a denial. */
  denied: PlacedScope[];
}

/** Words that with a `not` make an `only`. */
const BARS = ['except', 'without', 'until', 'before'];
/** What such words are about is no other thing that is said: `without your consent`, `except with your consent`. */
const ABOUT = ['not', ...BARS, 'assent', 'refusal', 'get-consent', 'by-consent', 'consented-to', 'objected-to', 'agree-to'];
/** How far from its `not` such a word stands, in characters. */
const REACH = 160;

const found = new WeakMap<UnitSide, Restrictions>();

/** What a side leaves open by closing the rest; read once for all rules. */
export function restrictionsOf(side: UnitSide): Restrictions {
  let restrictions = found.get(side);
  if (!restrictions) {
    found.set(side, (restrictions = { only: side.strong('only').filter(({ denied }) => !denied), denied: deniedExceptions(side) }));
  }
  return restrictions;
}

/** Each `not` closes off with the words that stand nearest to it, in front and behind: `not … unless`, `นอกจาก … มิได้`. */
function deniedExceptions(side: UnitSide): PlacedScope[] {
  const bars = BARS.flatMap((id) => side.strong(id)).sort(inOrder);
  if (bars.length === 0) return [];
  const near = pairsWithin(bars, side.any('not')).sort((a, b) => a.gap - b.gap);
  // A `without` is no `not` of another.
  const own = new Set(near.filter(({ bar, not }) => overlap(bar, not)).map(({ not }) => not));
  const spent = { before: new Set<PlacedScope>(), behind: new Set<PlacedScope>() };
  const denied = new Set<PlacedScope>();
  for (const { bar, not } of near) {
    const used = bar.start < not.start ? spent.before : spent.behind;
    if (own.has(not) || denied.has(bar) || used.has(not)) continue;
    used.add(not);
    denied.add(bar);
  }
  return [...denied].sort(inOrder);
}

/** Each such word with each `not` within reach of it; both are in reading order. */
function pairsWithin(bars: readonly PlacedScope[], nots: readonly PlacedScope[]): { bar: PlacedScope; not: PlacedScope; gap: number }[] {
  const pairs: { bar: PlacedScope; not: PlacedScope; gap: number }[] = [];
  let first = 0;
  for (const bar of bars) {
    const isPast = (not: PlacedScope): boolean => not.clause < bar.clause || (not.clause === bar.clause && bar.start - not.end > REACH);
    while (first < nots.length && isPast(nots[first]!)) first++;
    for (let at = first; at < nots.length; at++) {
      const not = nots[at]!;
      if (not.clause !== bar.clause || not.start - bar.end > REACH) break;
      pairs.push({ bar, not, gap: gapBetween(not, bar) });
    }
  }
  return pairs;
}

const inOrder = (a: PlacedScope, b: PlacedScope): number => a.clause - b.clause || a.start - b.start;

function isNear(not: PlacedScope, bar: PlacedScope): boolean {
  const gap = gapBetween(not, bar);
  return gap >= 0 && gap <= REACH;
}

/** In characters; less than none where they stand in two clauses or overlap. */
function gapBetween(not: PlacedScope, bar: PlacedScope): number {
  return not.clause === bar.clause ? Math.max(not.start - bar.end, bar.start - not.end) : -1;
}

/**
 * Words of the other side that say in the other form what a word of this one says: the `unless` of a denial for an
 * `only`, an `only` or the `without` of a denial for the `unless` of one.
 */
export function restatements(from: UnitSide, to: UnitSide, id: string): PlacedScope[] {
  if (id !== 'only' && id !== 'except') return [];
  const [ours, theirs] = [restrictionsOf(from), restrictionsOf(to)];
  // A `before` that both sides have answers itself, whatever `not` stands near by.
  // `free of charge` is a `without` of its own; the `except` that is asked for is none.
  const asked = new Set(from.strong(id).map(({ clause, start }) => `${clause}:${start}`));
  const withouts = from.any('without').filter(({ clause, start }) => !asked.has(`${clause}:${start}`)).length;
  const known = (bar: string): number => (bar === 'without' ? withouts : from.strong(bar).length);
  const spare = theirs.denied.filter(
    (mark) => mark.id !== id && to.strong(mark.id).length > known(mark.id) && !isSpokenFor(mark, [id, ...ABOUT], from.strong(id), from, to),
  );
  if (id === 'only')
    return [...spare.slice(0, Math.max(0, theirs.denied.length - ours.denied.length)), ...twiceDenied(from, to), ...needs(from, to)];
  const ifNots =
    to.strong('if').length > from.strong('if').length ? deniedConditions(to).slice(deniedConditions(from, ['if', 'except']).length) : [];
  // `not unless you ask` may be `not before you ask`; `nul ne peut voyager avant l'âge` closes off something else.
  const others = spare.filter((mark) => mark.id !== 'before');
  if (ours.denied.some((mark) => mark.id === 'except')) return [...theirs.only.slice(ours.only.length), ...others, ...ifNots];
  // `stays off unless you turn it on`: `does not work until you turn it on`, `reste désactivée tant que vous ne l'activez pas`
  return [...ifNots, ...spare.filter(({ id: bar }) => bar === 'until').slice(0, Math.max(0, theirs.denied.length - ours.denied.length))];
}

/** How far behind its `if` the `not` stands, in characters. */
const CONDITION = 60;

/** `if … not` is `unless`: `lapses if you do not accept`. */
function deniedConditions(side: UnitSide, ids: readonly string[] = ['if']): PlacedScope[] {
  const nots = side.strong('not');
  return ids
    .flatMap((id) => side.strong(id))
    .filter((mark) => nots.some((not) => not.clause === mark.clause && not.start >= mark.start && not.start - mark.end <= CONDITION));
}

/** How far apart two words stand at least that are two denials, in characters: `ne … pas` is one. */
const APART = 25;
/** So many words before a second denial may be the first. */
const FEW = 4;

const isSecond = (not: PlacedScope, before: readonly PlacedScope[]): boolean =>
  before.some(({ clause, end }) => clause === not.clause && not.start - end >= APART && not.start - end <= CONDITION);

/**
 * Two denials more are an `only`: `belum muktamad selagi belum` (not final as long as not yet), `forbidden to children who
 * are not accompanied`.
 */
function twiceDenied(from: UnitSide, to: UnitSide): PlacedScope[] {
  const nots = to.strong('not');
  if (nots.length < from.strong('not').length + 2) return [];
  const behind = (mark: PlacedScope, not: PlacedScope): boolean =>
    not.clause === mark.clause && not.start >= mark.end && not.start - mark.end <= CONDITION;
  return [
    ...to
      .any('if')
      .filter(
        (mark) => nots.filter((not) => behind(mark, not)).length === 1 && nots.some((not) => !behind(mark, not) && isNear(not, mark)),
      ),
    ...(from.any('not').length > 0 ? [] : nots.filter((not, at) => isSecond(not, nots.slice(Math.max(0, at - FEW), at)))),
  ].slice(0, 1);
}

/** Whether what may not be done without something needs it on the other side: `no drone may fly without a permit`, `flying a drone requires a permit`. */
export function areNeeded(from: UnitSide, to: UnitSide): boolean {
  const barsOf = (side: UnitSide): PlacedScope[] => ['without', 'except'].flatMap((id) => side.strong(id)).sort(inOrder);
  return (
    barsOf(from).length > barsOf(to).length &&
    to.strong('needed').length > from.any('needed').length &&
    to.strong('not').length < from.strong('not').length &&
    pairsWithin(barsOf(from), from.strong('not')).some(({ bar, not, gap }) => gap >= 0 && not.start < bar.start)
  );
}

/** Whether the `without` of a denial stands where the other side says `only with`. */
export function areRestatements(one: PlacedScope, side: UnitSide, other: PlacedScope, opposite: UnitSide): boolean {
  const isFor = (bar: PlacedScope, own: UnitSide, only: UnitSide): boolean =>
    restrictionsOf(own).denied.includes(bar) && restrictionsOf(only).only.length > restrictionsOf(own).only.length;
  return isFor(one, side, opposite) || isFor(other, opposite, side);
}

/** `only pupils with a Pass may board`: `pour monter, il faut une Carte`. */
function needs(from: UnitSide, to: UnitSide): PlacedScope[] {
  return from.any('needed').length === 0 && from.strong('not').length === 0 ? to.strong('needed').slice(0, 1) : [];
}

/** Whether the condition of an `only if` is said in some other form: `must not without`, `only with`, `only after`. */
export function isRestricted(to: UnitSide): boolean {
  const { only, denied } = restrictionsOf(to);
  return only.length + denied.length > 0;
}

/**
 * `binding only when`: `not yet binding until`. The word itself stands in front of the `until` that puts it off; right
 * behind it a weak word does: `tidak dibenarkan selain`.
 */
export function isPutOff(word: PlacedScope, side: UnitSide, opposite: UnitSide): boolean {
  const isBehind = (bar: PlacedScope): boolean => bar.clause === word.clause && bar.start >= word.end;
  return (
    opposite.strong('only').length > side.strong('only').length &&
    ['until', 'except'].some(
      (id) =>
        (side.strong(id).length > opposite.strong(id).length && side.strong(id).some(isBehind)) ||
        side.any(id).some((bar) => isBehind(bar) && bar.start - word.end <= BESIDE),
    )
  );
}

/** How far behind a word what puts it off is beside it, in characters. */
const BESIDE = 3;
