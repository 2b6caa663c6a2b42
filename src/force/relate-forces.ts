import type { ForceOrNot } from '../contract/force-phrases.js';
import type { ForceMark } from './force-mark.js';
import type { PlacedMark } from './gather-marks.js';

/**
 * What two marks on the two sides of a link have to do with one another: they agree, or one contradicts the other
 * in a way that binds people differently, or they are about different things.
 */
export type Relation = 'same' | 'near' | 'contrast' | 'reversal' | 'unrelated';

/** Contrasts of two forces that matter in law, in either order. Will and must are not among them: both are `shall`. */
const CONTRASTS = new Set(['may must', 'must should', 'may should', 'may will']);
const PROHIBITIONS: readonly ForceOrNot[] = ['must-not', 'may-not'];

export function relateForces(a: PlacedMark, b: PlacedMark): Relation {
  if (a.forces.some((force) => b.forces.includes(force))) return 'same';
  if (a.negated !== b.negated) return a.limited && b.limited ? 'same' : isReversal(a, b) ? 'reversal' : 'unrelated';
  if (a.negated) return isFreed(a, b) || isFreed(b, a) || isAdvised(a, b) || isAdvised(b, a) ? 'contrast' : 'near';
  if (a.soft || b.soft) return a.forces[0] === 'will' || b.forces[0] === 'will' ? 'unrelated' : contrast(a, b);
  return contrast(a, b);
}

function contrast(a: PlacedMark, b: PlacedMark): Relation {
  return binding(a).every((one) => binding(b).every((other) => CONTRASTS.has([one, other].sort().join(' ')))) ? 'contrast' : 'near';
}

/** `shall` is `must` and `will`; against `should` it binds either way. */
function binding({ forces }: ForceMark): readonly ForceOrNot[] {
  return forces.includes('must') ? forces.filter((force) => force !== 'will') : forces;
}

/** `need not` against `must not`. */
function isFreed(a: ForceMark, b: ForceMark): boolean {
  return a.forces[0] === 'need-not' && b.forces.some((force) => PROHIBITIONS.includes(force)) && !b.forces.includes('will-not');
}

/** `must not` or `may not` against `should not`. */
function isAdvised(a: ForceMark, b: ForceMark): boolean {
  return a.forces.every((force) => force === 'should-not') && PROHIBITIONS.includes(b.forces[0] as ForceOrNot);
}

/** `may` against `may not`, `must` against `must not` or `need not`. */
function isReversal(a: PlacedMark, b: PlacedMark): boolean {
  const [plain, denied] = a.negated ? [b, a] : [a, b];
  // `nobody may … unless they are 18` is `you must be 18`, but `must not … unless` is no `must … unless`.
  if (denied.limited === 'only' && plain.forces.includes('must') && !plain.excepted) return false;
  return plain.forces.some((force) => {
    if (denied.forces.includes(`${force}-not` as ForceOrNot)) return true;
    if (force === 'must') return denied.forces.includes('need-not') || denied.forces.includes('may-not');
    return force === 'may' && denied.forces.includes('must-not');
  });
}
