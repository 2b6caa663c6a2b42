import type { Link } from '../contract/alignment.js';
import type { Comparison } from '../contract/rule.js';
import { isCompared } from '../scope/gather-units.js';
import { isHeading } from '../scope/is-heading.js';
import { pairSentences } from '../scope/pair-sentences.js';
import { addedPermissions } from './added-permissions.js';
import { changedForces } from './changed-forces.js';
import type { ForceDifference } from './force-difference.js';
import { gatherMarks, type MarkedGroup } from './gather-marks.js';
import { lostDenials } from './lost-denials.js';
import { matchMarks } from './match-marks.js';
import { strayNegations } from './stray-negations.js';
import { count, isDenial } from './weigh-denials.js';

const compared = new WeakMap<Link, ForceDifference[]>();

/** Where the forces of a linked group differ; read once for the rules that ask. */
export function compareForces(link: Link, comparison: Comparison): ForceDifference[] {
  let differences = compared.get(link);
  if (!differences) compared.set(link, (differences = findDifferences(link, comparison)));
  return differences;
}

function findDifferences(link: Link, comparison: Comparison): ForceDifference[] {
  if (!isCompared(link)) return [];
  const pairs = pairSentences(link, comparison);
  const canonical = gatherMarks(comparison.canonical, pairs.canonical);
  const translation = gatherMarks(comparison.translation, pairs.translation);
  const matched = matchMarks(canonical, translation);
  // Headings are free renderings: `Information not to be disclosed` → `Précaution à prendre`.
  const stray =
    isHeading(comparison.canonical, link.canonical) || isHeading(comparison.translation, link.translation)
      ? []
      : strayNegations(matched, canonical, translation).filter(
          ({ kind }) => marksSentences(comparison) || !isMadeUp(kind, canonical, translation),
        );
  return [
    ...changedForces(matched, canonical, translation),
    ...addedPermissions(matched, canonical),
    ...stray,
    ...lostDenials(canonical, translation, comparison.canonical),
  ];
}

/** Where a side marks no ends of sentences its cuts are guessed, and a denial may have been cut off to the next part. */
function marksSentences({ canonical, translation }: Comparison): boolean {
  return canonical.pack.spaced && translation.pack.spaced;
}

/** Whether the group as a whole denies as often on the other side. */
function isMadeUp(kind: ForceDifference['kind'], canonical: MarkedGroup, translation: MarkedGroup): boolean {
  const [ours, theirs] = [count(canonical, isDenial), count(translation, isDenial)];
  return kind === 'negation-lost' ? theirs >= ours : ours >= theirs;
}
