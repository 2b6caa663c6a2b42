import { compileGlance, type Glance } from './glance.js';
import { type Part, parseTemplate } from './parse-template.js';
import { foldedPattern } from './template.js';
import type { Direction, HeadOptions } from './template-heads.js';

/** A slot compiled for both directions: the text from a place on, and the text up to a place. */
export interface Slot {
  ahead: RegExp;
  behind: RegExp;
  mayBegin: Glance;
  mayEnd: Glance;
  /** The same as phrases, for the shorter readings: `ans révolus` where the template goes on with `révolus` itself. */
  options: readonly Part[][];
}

/** `phrases` are what the slot stands for, where that is known; `heads` tells how those begin and end. */
export function compileSlot(source: string, phrases: readonly string[], heads: HeadOptions): Slot {
  const glance = (direction: Direction): Glance => (phrases.length === 0 ? () => true : compileGlance(phrases, { ...heads, direction }));
  return {
    ahead: foldedPattern(source, 'y'),
    behind: foldedPattern(`(?<=(${source}))`, 'y'),
    mayBegin: glance('ahead'),
    mayEnd: glance('behind'),
    options: phrases.map(parseTemplate),
  };
}

export interface MatchContext {
  spaced: boolean;
  slots: Readonly<Record<string, Slot>>;
}

/** Where a match may end (or begin, backwards); `null` where it may not. */
type Accept = (at: number) => number | null;

/**
 * Follows the parts of a phrase forwards from a place; the longest way that is accepted wins. Interpreting phrases
 * costs microseconds beside a number, while patterns with every slot spelled out took seconds to compile.
 */
export function matchAhead(
  parts: readonly Part[],
  text: string,
  at: number,
  context: MatchContext,
  accept: Accept,
  from = 0,
): number | null {
  for (let i = from; i < parts.length; i++) {
    const part = parts[i] as Part;
    if (part.kind === 'text') {
      if (!text.startsWith(part.text, at)) return null;
      at += part.text.length;
    } else if (part.kind === 'space') {
      if (text[at] === ' ') at++;
      else if (context.spaced) return null;
    } else if (part.kind === 'slot') {
      const { ahead, mayBegin, options } = context.slots[part.name] as Slot;
      if (!mayBegin(text, at)) return null;
      ahead.lastIndex = at;
      const match = ahead.exec(text);
      if (!match) return null;
      const rest: Accept = (end) => matchAhead(parts, text, end, context, accept, i + 1);
      return rest(at + match[0].length) ?? furthestEnd(options, text, at, context, rest);
    } else if (part.kind === 'not') {
      if (part.options.some((option) => matchAhead(option, text, at, context, (end) => end) !== null)) return null;
    } else {
      const rest: Accept = (end) => matchAhead(parts, text, end, context, accept, i + 1);
      return furthestEnd(part.options, text, at, context, rest);
    }
  }
  return accept(at);
}

/** The same backwards: the parts end at a place, and the earliest beginning that is accepted wins. */
export function matchBehind(
  parts: readonly Part[],
  text: string,
  at: number,
  context: MatchContext,
  accept: Accept,
  from = parts.length - 1,
): number | null {
  for (let i = from; i >= 0; i--) {
    const part = parts[i] as Part;
    if (part.kind === 'text') {
      at -= part.text.length;
      if (at < 0 || !text.startsWith(part.text, at)) return null;
    } else if (part.kind === 'space') {
      if (text[at - 1] === ' ') at--;
      else if (context.spaced) return null;
    } else if (part.kind === 'slot') {
      const { behind, mayEnd, options } = context.slots[part.name] as Slot;
      if (!mayEnd(text, at)) return null;
      behind.lastIndex = at;
      const match = behind.exec(text);
      if (!match) return null;
      const rest: Accept = (start) => matchBehind(parts, text, start, context, accept, i - 1);
      return rest(at - (match[1] as string).length) ?? earliestStart(options, text, at, context, rest);
    } else if (part.kind === 'not') {
      if (part.options.some((option) => matchAhead(option, text, at, context, (end) => end) !== null)) return null;
    } else {
      const rest: Accept = (start) => matchBehind(parts, text, start, context, accept, i - 1);
      return earliestStart(part.options, text, at, context, rest);
    }
  }
  return accept(at);
}

/** Of many words that may stand here hardly one does: the others are not even begun. */
function furthestEnd(options: readonly Part[][], text: string, at: number, context: MatchContext, rest: Accept): number | null {
  let furthest: number | null = null;
  for (const option of options) {
    const first = option[0];
    if (first?.kind === 'text' && !text.startsWith(first.text, at)) continue;
    const end = matchAhead(option, text, at, context, rest);
    if (end !== null && (furthest === null || end > furthest)) furthest = end;
  }
  return furthest;
}

function earliestStart(options: readonly Part[][], text: string, at: number, context: MatchContext, rest: Accept): number | null {
  let earliest: number | null = null;
  for (const option of options) {
    const last = option.at(-1);
    if (last?.kind === 'text' && !text.startsWith(last.text, at - last.text.length)) continue;
    const start = matchBehind(option, text, at, context, rest);
    if (start !== null && (earliest === null || start < earliest)) earliest = start;
  }
  return earliest;
}
