import { acts } from '../concepts/acts.js';
import type { ForceDifference } from './force-difference.js';
import type { MarkedGroup, PlacedMark } from './gather-marks.js';
import { leftOver, type MarkPair } from './match-marks.js';

/**
 * Permissions of the translation that answer nothing in the canonical version, with the duty they stand for where there
 * is one: `must keep a record and show it`, `hendaklah menyimpan rekod dan boleh menunjukkannya`. Translators add duties to what
 * simply is so, hardly ever permissions: about 2 in 1,000 pairs.
 */
export function addedPermissions(pairs: readonly MarkPair[], canonical: MarkedGroup): ForceDifference[] {
  const left = leftOver(pairs);
  return left.translation.filter(isPlainPermission).flatMap((mark) => {
    if (
      canonical.marks.some(
        (other) =>
          mayPermit(other) && other.sentence === mark.sentence && !pairs.some((pair) => pair.canonical === other && pair.translation),
      )
    ) {
      return [];
    }
    const duty = governorOf(mark.about[0], mark.sentence, canonical);
    return [{ kind: 'force' as const, canonical: duty?.forces[0] === 'must' ? duty : null, translation: mark }];
  });
}

const isPlainPermission = ({ kind, forces, negated, soft, behind }: PlacedMark): boolean =>
  kind === 'force' && !negated && !soft && !behind && forces.length === 1 && forces[0] === 'may';
const mayPermit = ({ forces, limited }: PlacedMark): boolean => forces.includes('may') || forces.includes('may-not') || limited === 'only';

/** The force that an act stands under: the last one in front of it in its sentence. */
function governorOf(act: string | undefined, sentence: number, { concepts, marks }: MarkedGroup): PlacedMark | undefined {
  const place =
    act !== undefined && acts.has(act) ? concepts.find((concept) => concept.id === act && concept.sentence === sentence) : undefined;
  return (
    place &&
    marks.findLast((mark) => mark.kind === 'force' && mark.clause === place.clause && mark.sentence === sentence && mark.end <= place.start)
  );
}
