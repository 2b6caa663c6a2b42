import type { Place, Severity } from '../../contract/finding.js';
import type { Clause, Policy, Position, Span } from '../../contract/policy.js';
import { displayWidth, printable } from './display-width.js';
import { fitWords } from './fit-words.js';
import type { Style } from './style.js';

/** More context than this on one side is not read. */
const CONTEXT = 60;
/** No line shows more of a quote than this, even where it is a clause of megabytes. */
const LONGEST = 1000;

/** Some words of a clause: all of it, or from one offset of its text to another. */
export interface Passage {
  policy: Policy;
  /** Of the clause in its policy. */
  index: number;
  clause: Clause;
  start: number;
  end: number;
  position: Position;
  /** Whether the words are what a finding is about, or only stand where its counterpart would. */
  marked: boolean;
}

/** The whole of a clause, to show what stands on the other side. */
export function passageOf(policy: Policy, index: number | undefined): Passage | null {
  const clause = policy.clauses[index ?? -1];
  return clause
    ? {
        policy,
        index: index as number,
        clause,
        start: 0,
        end: clause.text.length,
        position: clause.start,
        marked: false,
      }
    : null;
}

/** Where the words of a place stand in the text of their clause; null when they are not in this policy. */
export function findPassage(place: Place, policy: Policy): Passage | null {
  const index = indexById(policy).get(place.clause) ?? -1;
  const clause = policy.clauses[index];
  if (!clause || place.start.offset < clause.start.offset || place.start.offset > clause.end.offset) return null;
  const mapped = textOffset(clause, place.start.offset);
  const start = clause.text.startsWith(place.quote, mapped) ? mapped : clause.text.indexOf(place.quote);
  return start < 0 ? null : { policy, index, clause, start, end: start + place.quote.length, position: place.start, marked: true };
}

const indices = new WeakMap<Policy, Map<string, number>>();

function indexById(policy: Policy): Map<string, number> {
  let index = indices.get(policy);
  if (!index) {
    index = new Map(policy.clauses.map(({ id }, i) => [id, i]));
    indices.set(policy, index);
  }
  return index;
}

function textOffset({ runs }: Clause, sourceOffset: number): number {
  const run = runs.find(([, , from, size]) => sourceOffset >= from && sourceOffset < from + size);
  if (!run) return 0;
  const [at, size, from, fromSize] = run;
  return size === fromSize ? at + sourceOffset - from : at;
}

/** The passage within its clause on one line: the words marked, and as much on either side as there is room for. */
export function quotePassage(passage: Passage, width: number, severity: Severity, style: Style): string {
  const { policy, clause, marked } = passage;
  const { language } = policy;
  const { start, end } = withoutSpace(clause.text, passage.start, passage.end);
  const words = printable(clause.text.slice(start, Math.min(end, start + LONGEST)));
  const isWhole = clause.text.slice(0, start).trim() === '' && clause.text.slice(end).trim() === '';
  if (isWhole || !marked) return fitWords(words.trim(), width, language);
  const room = width - style.markWidth;
  const size = displayWidth(words);
  if (size > room) return style.mark(fitWords(words, room, language), severity);
  const before = printable(clause.text.slice(Math.max(0, start - 4 * CONTEXT), start)).trimStart();
  const after = printable(clause.text.slice(end, end + 4 * CONTEXT)).trimEnd();
  const [left, right] = shareRoom(room - size, displayWidth(before), displayWidth(after));
  const cutBefore = start > 4 * CONTEXT && displayWidth(before) <= left ? `…${before.slice(1)}` : fitWords(before, left, language, 'end');
  return `${cutBefore}${style.mark(words, severity)}${fitWords(after, right, language)}`;
}

/** White space at the ends of the words is not worth a mark. */
function withoutSpace(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, end - words.length + words.trimEnd().length) };
}

/** Half each; what one side does not need, the other gets. */
function shareRoom(room: number, before: number, after: number): [number, number] {
  const half = Math.floor(room / 2);
  const left = Math.min(before, CONTEXT, Math.max(half, room - Math.min(after, CONTEXT)));
  return [left, Math.min(CONTEXT, room - left)];
}
