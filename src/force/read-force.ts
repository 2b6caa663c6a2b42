import type { LanguagePack } from '../contract/language-pack.js';
import { fold } from '../text/fold.js';
import { type ForceSense, forceMatcherOf } from './compile-force.js';
import type { ForceMark } from './force-mark.js';

/** The forces and negations of a text, in reading order, none overlapping. Linear in the length of the text. */
export function readForce(text: string, pack: LanguagePack): ForceMark[] {
  const { pattern, senses } = forceMatcherOf(pack);
  const folded = fold(text);
  const marks: ForceMark[] = [];
  // Where a `may` begun before is still open: `สามารถ … ได้` is one force in two words.
  let open = -Infinity;
  for (const match of folded.text.matchAll(pattern)) {
    const sense = senses[matchedGroup(match)] as ForceSense;
    if (!sense) continue;
    const closed = sense.closes && match.index - open < REACH;
    if (sense.closes) open = -Infinity;
    if (closed) continue;
    if (sense.kind === 'force' && sense.forces.some(isPermission)) open = match.index;
    const { kind, forces, negated, soft } = sense;
    marks.push({ kind, forces, negated, ...(soft ? { soft } : {}), start: folded.toSource(match.index), end: folded.toSource(match.index + match[0].length) });
  }
  return marks;
}

/** How far from its beginning a force may be completed, in characters. */
const REACH = 120;

const isPermission = (force: string): boolean => force === 'may' || force === 'may-not';

function matchedGroup(match: RegExpExecArray): number {
  let group = 1;
  while (match[group] === undefined) group++;
  return group - 1;
}
