import type { Link } from '../contract/alignment.js';
import { type Comparison, type Drift, defineRule } from '../contract/rule.js';
import { isCarried } from '../scope/carry.js';
import { type Direction, findLoss } from '../scope/find-loss.js';
import { findSwap } from '../scope/find-swap.js';
import { isCompared, type Unit, unitsOf } from '../scope/gather-units.js';
import { isOfCondition } from '../scope/only-if.js';
import { quoteOf, spotOf, wholeOf } from '../scope/place-mark.js';
import { describeSwap } from './antonym.js';

/** What a quantity may not become; `all` and `both` bind more than what took their place. */
const swaps: [from: string, to: string, severity: 'error' | 'warning'][] = [
  ['all', 'some', 'error'], ['all', 'most', 'error'], ['all', 'one-of', 'error'], ['all', 'none', 'error'], ['both', 'one-of', 'error'], ['both', 'some', 'error'],
  ['none', 'some', 'error'], ['some', 'all', 'warning'], ['most', 'all', 'warning'], ['one-of', 'all', 'warning'], ['one-of', 'both', 'warning'], ['most', 'some', 'warning'], ['some', 'most', 'warning'],
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
      yield* findSwaps(unit, whole, link, comparison);
      yield* findOnly(unit, whole, 'out', link, comparison);
      yield* findOnly(unit, whole, 'back', link, comparison);
    }
  },
});

function* findSwaps(unit: Unit, whole: Unit, link: Link, comparison: Comparison): Generator<Drift> {
  for (const [from, to, severity] of swaps) {
    const swap = findSwap(unit, from, to);
    if (!swap || (unit !== whole && !findSwap(whole, from, to))) continue;
    if (!isCarried(from, 'out', link, comparison)) continue;
    yield { ...describeSwap('quantifier.changed', swap, comparison), severity };
    return;
  }
}

/** An `only` that stands on one side alone. */
function* findOnly(unit: Unit, whole: Unit, direction: Direction, link: Link, comparison: Comparison): Generator<Drift> {
  const lost = findLoss(unit, 'only', direction, { accept: (mark) => !isOfCondition(mark, unit, direction) });
  if (!lost || (unit !== whole && !findLoss(whole, 'only', direction))) return;
  if (!isCarried('only', direction, link, comparison)) return;
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
