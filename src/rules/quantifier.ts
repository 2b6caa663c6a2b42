import type { Link } from '../contract/alignment.js';
import { type Comparison, type Drift, defineRule } from '../contract/rule.js';
import { type Direction, findLoss } from '../scope/find-loss.js';
import { findSwap } from '../scope/find-swap.js';
import { isCompared, type PlacedScope, type Unit, unitsOf } from '../scope/gather-units.js';
import { isHeading } from '../scope/is-heading.js';
import { isOfCondition } from '../scope/only-if.js';
import { quoteOf, spotOf, wholeOf } from '../scope/place-mark.js';
import { describeSwap } from './antonym.js';

/**
 * What a quantity may not become; `all` and `both` bind more than what took their place. Some only where something is
 * denied: who may use any part may use the whole, but `must not film any part` is no `must not film the whole`.
 */
const swaps: [from: string, to: string, severity: 'error' | 'warning', how?: 'denied'][] = [
  ['all', 'some', 'error'],
  ['all', 'most', 'error'],
  ['all', 'one-of', 'error'],
  ['all', 'none', 'error'],
  ['all', 'at-least-one', 'error'],
  ['all', 'chief', 'error'],
  ['all', 'partial', 'error'],
  ['all', 'half', 'error'],
  ['all', 'few', 'error'],
  ['all', 'not-all', 'error'],
  ['all', 'every-other', 'error'],
  ['all', 'selected', 'error'],
  ['any', 'chief', 'error'],
  ['entire', 'some', 'error'],
  ['entire', 'partial', 'error'],
  ['entire', 'half', 'error'],
  ['full', 'some', 'error'],
  ['full', 'partial', 'error'],
  ['full', 'half', 'error'],
  ['half', 'entire', 'warning'],
  ['half', 'full', 'warning'],
  ['half', 'all', 'warning'],
  ['half', 'partial', 'warning'],
  ['partial', 'full', 'warning'],
  ['partial', 'entire', 'warning'],
  ['none', 'not-all', 'error'],
  ['most', 'few', 'error'],
  ['every-other', 'all', 'warning'],
  ['at-least-one', 'both', 'warning'],
  ['at-least-one', 'all', 'warning'],
  ['any-time', 'some-time', 'error'],
  ['any-part', 'whole-of', 'error', 'denied'],
  ['any-of-these', 'all-of-these', 'error'],
  ['all-of-these', 'any-of-these', 'error'],
  ['both', 'one-of', 'error'],
  ['both', 'at-least-one', 'error'],
  ['both', 'some', 'error'],
  ['none', 'some', 'error'],
  ['some', 'all', 'warning'],
  ['most', 'all', 'warning'],
  ['one-of', 'all', 'warning'],
  ['one-of', 'both', 'warning'],
  ['most', 'some', 'warning'],
  ['some', 'most', 'warning'],
];

/** All, some and only. */
export const quantifier = defineRule({
  id: 'quantifier',
  severity: 'error',
  summary: 'All, some or only differ: only lost, all became some',
  *checkLink(link, comparison) {
    if (!isCompared(link)) return;
    const { parts, whole } = unitsOf(link, comparison);
    for (const unit of parts) {
      const swap = findSwaps(unit, whole, comparison) ?? findSome(unit, whole, link, comparison);
      if (swap) yield swap;
      yield* findOnly(unit, whole, 'out', comparison);
      yield* findOnly(unit, whole, 'back', comparison);
    }
  },
});

function findSwaps(unit: Unit, whole: Unit, comparison: Comparison): Drift | null {
  for (const [from, to, severity, how] of swaps) {
    if (how === 'denied' && unit.canonical.strong('not').length === 0) continue;
    const swap = findSwap(unit, from, to);
    if (!swap || (unit !== whole && !findSwap(whole, from, to))) continue;
    return { ...describeSwap('quantifier.changed', swap, comparison), severity };
  }
  return null;
}

const WHOLE = ['all', 'any', 'none', 'both'];

/**
 * A `some` that the canonical version has not, where it speaks of all, any or none: `any bag`, `certains sacs`. A weak
 * word (`the whole`, `No Representative may`) makes it a note.
 */
function findSome(unit: Unit, whole: Unit, link: Link, comparison: Comparison): Drift | null {
  if (isHeading(comparison.canonical, link.canonical)) return null;
  const translation = findLoss(unit, 'some', 'back');
  if (!translation || (unit !== whole && !findLoss(whole, 'some', 'back'))) return null;
  const wholes = unit.canonical.marks.filter(({ id }) => WHOLE.includes(id));
  const strong = wholes.filter(({ weak }) => !weak);
  const said = strong.length > 0 ? strong : wholes;
  const kept = unit.translation.marks.filter(({ id, weak }) => WHOLE.includes(id) && !weak);
  if (said.length === 0 || (strong.length > 0 && places(strong) <= places(kept))) return null;
  const apart = ({ at }: PlacedScope): number => Math.abs(at - translation.at);
  const canonical = said.reduce((nearest, mark) => (apart(mark) < apart(nearest) ? mark : nearest));
  return { ...describeSwap('quantifier.changed', { canonical, translation }, comparison), severity: canonical.weak ? 'info' : 'error' };
}

const places = (marks: readonly PlacedScope[]): number => new Set(marks.map(({ clause, start }) => `${clause}:${start}`)).size;

/** An `only` that stands on one side alone. */
function* findOnly(unit: Unit, whole: Unit, direction: Direction, comparison: Comparison): Generator<Drift> {
  const lost = findLoss(unit, 'only', direction, { accept: (mark) => !isOfCondition(mark, unit, direction) });
  if (!lost || (unit !== whole && !findLoss(whole, 'only', direction))) return;
  if (direction === 'out') {
    yield {
      message: { key: 'quantifier.lost', args: { expected: quoteOf(lost, comparison.canonical) } },
      expected: 'only',
      canonical: spotOf(lost),
      translation: wholeOf(unit.translation),
    };
  } else {
    yield {
      message: { key: 'quantifier.gained', args: { actual: quoteOf(lost, comparison.translation) } },
      // `seulement` and `เฉพาะ` also stand where English sets the word apart or not at all: too unsure for a warning.
      severity: 'info',
      actual: 'only',
      canonical: wholeOf(unit.canonical),
      translation: spotOf(lost),
    };
  }
}
