import type { LanguagePack } from '../contract/language-pack.js';
import { fold } from '../text/fold.js';
import { type ForceMatcher, type ForcePattern, type ForceSense, forceMatcherOf } from './compile-force.js';
import type { ForceMark } from './force-mark.js';
import { isLetter, wordEnd } from './folded-words.js';

/** How far from its beginning a force may be completed, in characters. */
const REACH = 120;

/** The forces and negations of a text, in reading order, none overlapping. Linear in the length of the text. */
export function readForce(text: string, pack: LanguagePack): ForceMark[] {
  const folded = fold(text);
  const marks: ForceMark[] = [];
  // Where a `may` begun before is still open: Thai `สามารถ … ได้` (can) is one force in two words.
  let open = -Infinity;
  for (const { sense, start, end } of scan(folded.text, forceMatcherOf(pack), pack.spaced)) {
    const closed = sense.closes && start - open < REACH;
    if (sense.closes) open = -Infinity;
    if (closed) continue;
    if (sense.turns && isUnderDuty(marks.at(-1), folded.toSource(start), text, pack.spaced)) continue;
    if (sense.turns) turnWill(marks, folded.toSource(start));
    if (sense.kind === 'force' && sense.forces.some(isPermission)) open = start;
    const { kind, forces, negated, soft, only, turns } = sense;
    marks.push({
      kind,
      forces,
      negated,
      ...(soft ? { soft } : {}),
      ...(only ? { only } : {}),
      ...(turns ? { behind: turns } : {}),
      start: folded.toSource(start),
      end: folded.toSource(end),
    });
  }
  return marks;
}

/** Takes away the `will` that a permission behind it completes, past bounds and exceptions between them. */
function turnWill(marks: ForceMark[], at: number): void {
  const last = marks.findLastIndex(({ kind }) => kind === 'force');
  const will = marks[last];
  if (will && isWill(will) && at - will.start < REACH) marks.splice(last, 1);
}

/** `ต้อง … ได้ทุกเมื่อ` in one breath is a duty: between the phrases of a text without spaces stands a space. */
function isUnderDuty(last: ForceMark | undefined, at: number, text: string, spaced: boolean): boolean {
  return !spaced && last?.kind === 'force' && !last.negated && last.forces[0] === 'must' && !text.slice(last.end, at).includes(' ');
}

const isWill = ({ kind, forces, negated }: ForceMark): boolean =>
  kind === 'force' && !negated && forces.length === 1 && forces[0] === 'will';
const isPermission = (force: string): boolean => force === 'may' || force === 'may-not';

interface Found {
  sense: NonNullable<ForceSense>;
  start: number;
  end: number;
}

/** Tries every place where a phrase can begin: where words have edges, not inside one. */
function* scan(text: string, matcher: ForceMatcher, spaced: boolean): Generator<Found> {
  for (let at = 0; at < text.length; ) {
    let next = at + 1;
    if (spaced) next = wordEnd(text, at);
    const found = matchFirst(matcher.patternsAt(text, at, next), text, at);
    if (found) {
      next = at + Math.max(1, found.length);
      const { sense } = found;
      if (sense) yield { sense, start: at, end: next };
      // A phrase may end inside a word (`qu'` in `qu'il`): the rest of it begins no other.
      if (spaced && isLetter(text, next - 1)) while (isLetter(text, next)) next++;
    }
    at = next;
  }
}

function matchFirst(patterns: readonly ForcePattern[], text: string, at: number): { sense: ForceSense; length: number } | null {
  for (const each of patterns) {
    each.pattern.lastIndex = at;
    const match = each.pattern.exec(text);
    if (match) return { sense: each.senses[matchedGroup(match)] as ForceSense, length: match[0].length };
  }
  return null;
}

function matchedGroup(match: RegExpExecArray): number {
  let group = 1;
  while (match[group] === undefined) group++;
  return group - 1;
}
