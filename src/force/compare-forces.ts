import type { Link } from '../contract/alignment.js';
import type { Comparison } from '../contract/rule.js';
import { gatherMarks, type MarkedGroup, type PlacedMark } from './gather-marks.js';
import { type MarkPair, matchMarks } from './match-marks.js';
import { relateForces } from './relate-forces.js';

/** Below this, what stands in a linked group may as well stand elsewhere. */
const TRUSTED = 0.4;

export interface ForceDifference {
  kind: 'force' | 'negation-lost' | 'negation-gained';
  canonical: PlacedMark | null;
  translation: PlacedMark | null;
}

const compared = new WeakMap<Link, ForceDifference[]>();

/** Where the forces of a linked group differ; read once for the rules that ask. */
export function compareForces(link: Link, comparison: Comparison): ForceDifference[] {
  let differences = compared.get(link);
  if (!differences) compared.set(link, (differences = findDifferences(link, comparison)));
  return differences;
}

function findDifferences(link: Link, comparison: Comparison): ForceDifference[] {
  if (link.canonical.length === 0 || link.translation.length === 0 || link.confidence < TRUSTED) return [];
  const canonical = gatherMarks(comparison.canonical, link.canonical);
  const translation = gatherMarks(comparison.translation, link.translation);
  const pairs = matchMarks(canonical, translation);
  return [...changedForces(pairs, canonical, translation), ...strayNegations(pairs, canonical, translation)];
}

/** Forces that answer one another and say different things, where nothing left over on either side explains it. */
function changedForces(pairs: readonly MarkPair[], canonical: MarkedGroup, translation: MarkedGroup): ForceDifference[] {
  const left = leftOver(pairs);
  const found: ForceDifference[] = [];
  for (const { canonical: a, translation: b, relation } of pairs) {
    if (!a || !b || (relation !== 'contrast' && relation !== 'reversal')) continue;
    if (left.translation.some((other) => answers(a, other, b)) || left.canonical.some((other) => answers(b, other, a))) continue;
    if (relation === 'contrast') found.push({ kind: 'force', canonical: a, translation: b });
    else if (!isBalanced(a, b, canonical, translation)) found.push({ kind: a.negated ? 'negation-lost' : 'negation-gained', canonical: a, translation: b });
  }
  return found;
}

interface LeftOver {
  canonical: PlacedMark[];
  translation: PlacedMark[];
}

function leftOver(pairs: readonly MarkPair[]): LeftOver {
  return {
    canonical: pairs.flatMap((pair) => (pair.canonical && !pair.translation ? [pair.canonical] : [])),
    translation: pairs.flatMap((pair) => (pair.translation && !pair.canonical ? [pair.translation] : [])),
  };
}

/** How near to the place where a force was looked for a mere hint at it must stand, as a share of the group. */
const NEAR = 0.3;

/** Whether a mark left over on the other side answers a force after all, that was held against another. */
function answers(mark: PlacedMark, other: PlacedMark, against: PlacedMark): boolean {
  return relateForces(mark, other) === 'same' && (other.kind === 'force' || Math.abs(other.at - against.at) < NEAR);
}

const count = (group: MarkedGroup, of: (mark: PlacedMark) => boolean): number => group.marks.filter(of).length;

/** `may only if` says the same as `must not unless`; `lacks` and `without` may stand for the denial. */
function isBalanced(a: PlacedMark, b: PlacedMark, canonical: MarkedGroup, translation: MarkedGroup): boolean {
  const [denying, stating] = a.negated ? [canonical, translation] : [translation, canonical];
  const only = count(stating, (mark) => mark.kind === 'only') > count(denying, (mark) => mark.kind === 'only');
  const except = count(denying, (mark) => mark.kind === 'except') > count(stating, (mark) => mark.kind === 'except');
  return (only && except) || spareNegatives(stating, denying) > 0 || (a === b);
}

/** Words with a no in them that the other side has not. */
function spareNegatives(group: MarkedGroup, other: MarkedGroup): number {
  const of = (mark: PlacedMark): boolean => mark.kind === 'negative' || (mark.kind === 'hint' && mark.negated);
  return count(group, of) - count(other, of);
}

/** A denial on one side and none on the other. */
function strayNegations(pairs: readonly MarkPair[], canonical: MarkedGroup, translation: MarkedGroup): ForceDifference[] {
  const denied = (group: MarkedGroup): PlacedMark[] => group.marks.filter((mark) => mark.kind === 'force' && mark.negated);
  const [here, there] = [denied(canonical), denied(translation)];
  const left = leftOver(pairs);
  const lost = left.canonical.filter((mark) => mark.kind === 'force' && mark.negated);
  const gained = left.translation.filter((mark) => mark.kind === 'force' && mark.negated);
  if (lost.length === 1 && gained.length === 0 && there.length < here.length && spareNegatives(translation, canonical) <= 0 && !hasSpare(translation, canonical, 'except')) {
    return [{ kind: 'negation-lost', canonical: lost[0] as PlacedMark, translation: null }];
  }
  if (gained.length === 1 && lost.length === 0 && here.length < there.length && spareNegatives(canonical, translation) <= 0 && !hasSpare(canonical, translation, 'except')) {
    return [{ kind: 'negation-gained', canonical: null, translation: gained[0] as PlacedMark }];
  }
  return [];
}

function hasSpare(group: MarkedGroup, other: MarkedGroup, kind: PlacedMark['kind']): boolean {
  return count(group, (mark) => mark.kind === kind) > count(other, (mark) => mark.kind === kind);
}
