import type { Reading } from '../facts/reading.js';
import type { ForceDifference } from './force-difference.js';
import { isPaired, type MarkedGroup, type PlacedMark } from './gather-marks.js';
import { count, isDenying } from './weigh-denials.js';

/**
 * Words with a no in them, `without charge`, `unsuccessful`, where nothing in the whole answering sentence holds a no:
 * `vous pouvez résilier avec frais`, `les candidats retenus`.
 */
export function lostDenials(canonical: MarkedGroup, translation: MarkedGroup, reading: Reading): ForceDifference[] {
  const paired = isPaired(canonical, translation);
  return canonical.marks
    .filter(
      (mark) => isNo(mark, reading) && count(translation, (other) => holdsNo(other) && (!paired || other.sentence === mark.sentence)) === 0,
    )
    .map((mark) => ({ kind: 'negation-lost' as const, canonical: mark, translation: null }));
}

/** `only with your consent` is `not without your consent`. */
function holdsNo(mark: PlacedMark): boolean {
  return isDenying(mark) || mark.kind === 'only' || mark.kind === 'limit' || mark.only === true || mark.limited !== undefined;
}

/** `room {room_no}`, `booking no. {number}`, `not yet 60 years old` hold none that a translation must have. */
function isNo({ kind, clause, start, end }: PlacedMark, { policy }: Reading): boolean {
  const text = policy.clauses[clause]?.text ?? '';
  return (
    kind === 'without' ||
    (kind === 'negative' && !/[_{]$/.test(text.slice(0, start)) && !/^(?:[_}]|[.:]? ?[\p{N}{[])/u.test(text.slice(end)))
  );
}
