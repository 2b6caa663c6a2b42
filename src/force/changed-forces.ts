import { isLimit } from './bind-limits.js';
import type { ForceDifference } from './force-difference.js';
import { isPaired, type MarkedGroup, type PlacedMark } from './gather-marks.js';
import { leftOver, type MarkPair } from './match-marks.js';
import { relateForces } from './relate-forces.js';
import { isFlatlyStated, spareNegatives } from './weigh-denials.js';

/** Forces that answer one another and say different things, where nothing left over on either side explains it. */
export function changedForces(pairs: readonly MarkPair[], canonical: MarkedGroup, translation: MarkedGroup): ForceDifference[] {
  const left = leftOver(pairs);
  const found: ForceDifference[] = [];
  for (const { canonical: a, translation: b, relation } of pairs) {
    if (!a || !b || (relation !== 'contrast' && relation !== 'reversal')) continue;
    const near = neighbourhood(canonical, translation);
    if (isExplained(a, b, left.translation, near) || isExplained(b, a, left.canonical, near)) continue;
    if (relation === 'contrast') {
      if (isPermit(a, b) || (isPermit(b, a) && !isOnlyThere(a, b, canonical, translation, near))) continue;
      if (isAdvice(a) || isAdvice(b) || !isOnly(a, canonical, near) || !isOnly(b, translation, near)) {
        found.push({ kind: 'force', canonical: a, translation: b });
      }
    } else if (!isBalanced(a, b, canonical, translation, near)) {
      found.push({ kind: a.negated ? 'negation-lost' : 'negation-gained', canonical: a, translation: b });
    }
  }
  return found;
}

/** Whether a force left over on the other side says what `mark` says. Hints explain nothing: every text has some. */
function isExplained(mark: PlacedMark, other: PlacedMark, left: readonly PlacedMark[], near: Nearness): boolean {
  return left.some((each) => each.kind === 'force' && answers(mark, each) && (isFirm(each) || near(each, other)));
}

const isAdvice = ({ forces }: PlacedMark): boolean => forces[0] === 'should' || forces[0] === 'should-not';

/** `shall be used only for` and `may be used only for` bind alike. */
function isOnly(mark: PlacedMark, group: MarkedGroup, near: Nearness): boolean {
  return (
    !mark.negated &&
    !mark.apart &&
    (mark.limited === 'only' || group.marks.some((other) => other.kind === 'only' && other.loose && near(other, mark)))
  );
}

/** `only those who are 18 may open one`: `you must be 18 to open one`. */
function isPermit(permit: PlacedMark, duty: PlacedMark): boolean {
  return permit.limited === 'only' && !permit.apart && permit.forces[0] === 'may' && duty.forces[0] === 'must';
}

/** Whether the canonical version has as many an `only` near its duty: then the one beside the permission says no more. */
function isOnlyThere(duty: PlacedMark, permit: PlacedMark, canonical: MarkedGroup, translation: MarkedGroup, near: Nearness): boolean {
  const limitsBy = (group: MarkedGroup, mark: PlacedMark): number =>
    group.marks.filter((each) => each.kind === 'only' && near(each, mark)).length;
  return limitsBy(canonical, duty) >= limitsBy(translation, permit);
}

/** A force that a translator moves, but neither adds nor drops. */
function isFirm(mark: PlacedMark): boolean {
  return mark.kind === 'force' && mark.forces[0] !== 'will';
}

function answers(mark: PlacedMark, other: PlacedMark): boolean {
  return relateForces(mark, other) === 'same';
}

/** How near to a mark another must stand to bear on it where sentences cannot be told apart, as a share of the group. */
const NEAR = 0.3;

type Nearness = (one: PlacedMark, other: PlacedMark) => boolean;

/** In the same sentence where both sides have the same number of them. */
function neighbourhood(canonical: MarkedGroup, translation: MarkedGroup): Nearness {
  const paired = isPaired(canonical, translation);
  return (one, other) => (paired ? one.sentence === other.sentence : Math.abs(one.at - other.at) < NEAR);
}

/** An `only` far off may limit what is said here; `lacks` and `without` near by may stand for the denial. */
function isBalanced(a: PlacedMark, b: PlacedMark, canonical: MarkedGroup, translation: MarkedGroup, near: Nearness): boolean {
  const [denying, stating] = a.negated ? [canonical, translation] : [translation, canonical];
  const [denied, stated] = a.negated ? [a, b] : [b, a];
  const around = (group: MarkedGroup, centre: PlacedMark): MarkedGroup => ({
    ...group,
    marks: group.marks.filter((mark) => near(mark, centre)),
  });
  return (
    isLimitedElsewhere(denied, around(stating, stated)) ||
    (spareNegatives(around(stating, stated), around(denying, denied)) > 0 &&
      spareNegatives(stating, denying) > 0 &&
      !isFlatlyStated(denied, around(stating, stated)))
  );
}

/** `must not unless`, where the other side has an `only` that limits no force there: `we record calls only if`. */
function isLimitedElsewhere(denied: PlacedMark, stating: MarkedGroup): boolean {
  return denied.limited !== undefined && stating.marks.some((mark) => isLimit(mark) && mark.loose);
}
