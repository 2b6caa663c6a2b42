import type { Link } from '../contract/alignment.js';
import { type Comparison, type Drift, defineRule } from '../contract/rule.js';
import { type Direction, findLoss, sidesOf } from '../scope/find-loss.js';
import { isCompared, type PlacedScope, type Unit, unitsOf } from '../scope/gather-units.js';
import { spotOf, wholeOf } from '../scope/place-mark.js';

/** Words that make an exception, and by what other words a translator may put them. */
const kinds: [id: string, alsoBy: string[]][] = [
  ['except', ['subject-to']],
  ['subject-to', ['except', 'even-if', 'if', 'only', 'provided']],
];

/** An unless or except that stands on one side only. */
export const exception = defineRule({
  id: 'exception',
  severity: 'error',
  summary: 'An exception is lost or gained: unless, except, subject to',
  *checkLink(link, comparison) {
    if (!isCompared(link)) return;
    const { parts, whole } = unitsOf(link, comparison);
    for (const unit of parts) {
      const included = findIncluded(unit);
      if (included) yield describe('out', 'except', spotOf(included), unit);
      for (const direction of ['out', 'back'] as const) {
        for (const [id, alsoBy] of kinds) {
          const lost = findLoss(unit, id, direction, { alsoBy, strict: true });
          if (!lost || (unit !== whole && !findLoss(whole, id, direction, { alsoBy, strict: true }))) continue;
          if (isJoined(unit, direction) || (id === 'except' && isProvidedNot(unit, direction))) continue;
          if (hasGone(id, direction, link, comparison)) continue;
          yield describe(direction, lost.id, spotOf(lost), unit);
        }
      }
    }
  },
});

/** `other than guide dogs` that became `including guide dogs`: what only may be an exception is one where its opposite stands for it. */
function findIncluded({ canonical, translation }: Unit): PlacedScope | null {
  if (
    translation.strong('include').length <= canonical.any('include').length ||
    translation.marks.some(({ id, weak }) => (id === 'except' || id === 'exclude') && !weak)
  ) {
    return null;
  }
  const at = (mark: PlacedScope): PlacedScope[] =>
    canonical.marks.filter(({ clause, start }) => clause === mark.clause && start === mark.start);
  // `other than` may say an exception, an exclusion and an `only`, and nothing else that it says for sure (`but`, `never`).
  const isOtherThan = (mark: PlacedScope): boolean =>
    ['exclude', 'only'].every((id) => at(mark).some((other) => other.id === id)) && at(mark).every(({ weak }) => weak);
  return (
    canonical
      .any('except')
      .find((mark) => isOtherThan(mark) && !translation.any('except').some((other) => Math.abs(other.at - mark.at) < NEAR)) ?? null
  );
}

/** `unless the Member is present, save in an emergency`: `unless the Member is present or in an emergency`. */
function isJoined(unit: Unit, direction: Direction): boolean {
  const { from, to } = sidesOf(unit, direction);
  const [ours, theirs] = [from.strong('except').length, to.strong('except').length];
  return ours > theirs && theirs > 0 && to.strong('or').length - from.strong('or').length >= ours - theirs;
}

/** How far behind its `provided` a `not` stands, in characters. */
const BEHIND = 80;

/** `unless it is late`: `provided that it is not late`. */
function isProvidedNot(unit: Unit, direction: Direction): boolean {
  const { from, to } = sidesOf(unit, direction);
  const provided = to.strong('provided');
  return (
    provided.length > from.strong('provided').length &&
    provided.some(({ clause, end }) => to.any('not').some((not) => not.clause === clause && not.start >= end && not.start - end <= BEHIND))
  );
}

/** How far from its place an answer may stand, as a share of the unit. */
const NEAR = 0.3;

/** Whether a clause nearby has gained what this one lost. */
function hasGone(id: string, direction: Direction, link: Link, comparison: Comparison): boolean {
  const back = direction === 'out' ? 'back' : 'out';
  return comparison.neighbours(link).some((near) => isCompared(near) && findLoss(unitsOf(near, comparison).whole, id, back));
}

function describe(direction: Direction, id: string, spot: ReturnType<typeof spotOf>, unit: Unit): Drift {
  return direction === 'out'
    ? {
        message: { key: 'exception.lost', args: {} },
        ...(id === 'subject-to' ? { severity: 'info' as const } : {}),
        expected: id,
        canonical: spot,
        translation: wholeOf(unit.translation),
      }
    : {
        message: { key: 'exception.gained', args: {} },
        ...(id === 'subject-to' ? { severity: 'info' as const } : {}),
        actual: id,
        canonical: wholeOf(unit.canonical),
        translation: spot,
      };
}
