import type { LanguagePack } from '../contract/language-pack.js';
import { fold } from '../text/fold.js';
import { type ForceSense, forceMatcherOf } from './compile-force.js';
import type { ForceMark } from './force-mark.js';

/** The forces and negations of a text, in reading order, none overlapping. Linear in the length of the text. */
export function readForce(text: string, pack: LanguagePack): ForceMark[] {
  const { pattern, senses } = forceMatcherOf(pack);
  const folded = fold(text);
  const marks: ForceMark[] = [];
  for (const match of folded.text.matchAll(pattern)) {
    const sense = senses[matchedGroup(match)] as ForceSense;
    if (!sense) continue;
    marks.push({ ...sense, start: folded.toSource(match.index), end: folded.toSource(match.index + match[0].length) });
  }
  return marks;
}

function matchedGroup(match: RegExpExecArray): number {
  let group = 1;
  while (match[group] === undefined) group++;
  return group - 1;
}
