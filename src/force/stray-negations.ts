import { isLimit } from './bind-limits.js';
import type { ForceDifference } from './force-difference.js';
import { isPaired, type MarkedGroup, type PlacedMark } from './gather-marks.js';
import { leftOver, type MarkPair } from './match-marks.js';
import { count, isDenial, isFlatlyStated, spareNegatives } from './weigh-denials.js';

/** Denials on one side and none on the other, where nothing may stand for them. */
export function strayNegations(pairs: readonly MarkPair[], canonical: MarkedGroup, translation: MarkedGroup): ForceDifference[] {
  const left = leftOver(pairs);
  const [lost, gained] = [left.canonical.filter(isDenial), left.translation.filter(isDenial)];
  if (!isPaired(canonical, translation) && lost.length + gained.length !== 1) return [];
  return [
    ...lost
      .filter((mark) => isStray(mark, gained, canonical, translation))
      .map((mark) => ({ kind: 'negation-lost' as const, canonical: mark, translation: null })),
    ...gained
      .filter((mark) => isStray(mark, lost, translation, canonical))
      .map((mark) => ({ kind: 'negation-gained' as const, canonical: null, translation: mark })),
  ];
}

/** Whether a denial has no answer in its sentence. */
function isStray(stray: PlacedMark, opposite: readonly PlacedMark[], denying: MarkedGroup, stating: MarkedGroup): boolean {
  const inSentence = (group: MarkedGroup): MarkedGroup => ({
    ...group,
    marks: group.marks.filter(({ sentence }) => sentence === stray.sentence),
    concepts: group.concepts.filter(({ sentence }) => sentence === stray.sentence),
  });
  const [own, other] = isPaired(denying, stating) ? [inSentence(denying), inSentence(stating)] : [denying, stating];
  if (opposite.some(({ sentence }) => sentence === stray.sentence)) return false;
  return (
    count(other, isDenial) < count(own, isDenial) &&
    !hasSpareException(other, own) &&
    !(stray.limited && (limitsOf(other) > limitsOf(own) || (stray.limited === 'only' && looseBeyonds(other) > looseBeyonds(own)))) &&
    (spareNegatives(other, own) <= 0 || isFlatlyStated(stray, other))
  );
}

function hasSpareException(group: MarkedGroup, other: MarkedGroup): boolean {
  const of = ({ kind }: PlacedMark): boolean => kind === 'except';
  return count(group, of) > count(other, of);
}

/** `must … before they may` is `may not … until they have`. */
function looseBeyonds(group: MarkedGroup): number {
  return count(group, ({ kind, loose }) => kind === 'beyond' && loose === true);
}

function limitsOf(group: MarkedGroup): number {
  return count(group, (mark) => (isLimit(mark) ? mark.loose === true : !mark.negated && mark.limited !== undefined));
}
