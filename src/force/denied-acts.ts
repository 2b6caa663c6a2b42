import { acts } from '../concepts/acts.js';
import type { Reading } from '../facts/reading.js';
import { roleMatcherOf } from '../scope/compile-roles.js';
import { fold } from '../text/fold.js';
import type { ForceDifference } from './force-difference.js';
import { isPaired, type MarkedGroup, type PlacedConcept, type PlacedMark } from './gather-marks.js';
import { isDenial, isDenying } from './weigh-denials.js';

/** How near a word must stand to a verb to deny it, in characters; `la cession du Compte … est interdite`. */
const AROUND = { before: 40, behind: 20, forbidden: 80 };

/** How far behind its denial the act stands at most, in characters. */
const BEHIND = 6;

/**
 * An act that the canonical version denies and the translation, which speaks of it in one place as well, does not: the
 * denials of a sentence may be as many on both sides, and one of them still be lost.
 */
export function deniedActs(canonical: MarkedGroup, translation: MarkedGroup, reading: Reading): ForceDifference[] {
  const paired = isPaired(canonical, translation);
  return canonical.marks.filter(isDenial).flatMap((mark): ForceDifference[] => {
    const [act] = mark.about;
    if (act === undefined || !acts.has(act)) return [];
    const inSentence = ({ id, sentence }: PlacedConcept): boolean => id === act && (!paired || sentence === mark.sentence);
    const said = translation.concepts.filter(inSentence);
    const [denied, ...others] = canonical.concepts.filter(inSentence);
    if (!denied || denied.start < mark.start || denied.start - mark.end > BEHIND || others.length > 0 || said.length !== 1) return [];
    return isDenied(said[0] as PlacedConcept, translation, reading) ? [] : [{ kind: 'negation-lost', canonical: mark, translation: null }];
  });
}

function isDenied({ clause, start, end }: PlacedConcept, { marks }: MarkedGroup, { policy, pack }: Reading): boolean {
  const { joint } = roleMatcherOf(pack);
  const text = policy.clauses[clause]?.text ?? '';
  return marks.some(
    (mark) =>
      mark.clause === clause &&
      (isDenying(mark) || isOnly(mark)) &&
      mark.end > start - AROUND.before &&
      mark.start < end + (mark.forces[0] === 'must-not' ? AROUND.forbidden : AROUND.behind) &&
      // `tanpa wayar serta menjamin`: a `without` ends where another phrase begins.
      !(mark.kind === 'without' && mark.end <= start && joint.test(fold(text.slice(mark.end, start)).text)),
  );
}

const isOnly = ({ kind, only, limited }: PlacedMark): boolean => kind === 'only' || only === true || limited !== undefined;
