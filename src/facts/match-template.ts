import { type Part, parseTemplate } from './parse-template.js';
import { PhraseIndex } from './phrase-index.js';
import { foldedPattern } from './template.js';
import { compileHeads, type Direction, type HeadOptions } from './template-heads.js';

/** A slot compiled for both directions: the text from a place on, and the text up to a place. */
export interface Slot {
  ahead: RegExp;
  behind: RegExp;
  /** The same as phrases, for the shorter readings: `ans révolus` where the template goes on with `révolus` itself. */
  options: readonly Part[][];
  /** Those of the phrases that may begin, or end, at a place; `null` where it is not known what the slot stands for. */
  beginning: OptionsAt | null;
  ending: OptionsAt | null;
}

type OptionsAt = (text: string, place: number) => readonly Part[][];

/** `phrases` are what the slot stands for, where that is known; `heads` tells how those begin and end. */
export function compileSlot(source: string, phrases: readonly string[], heads: HeadOptions): Slot {
  const options = phrases.map(parseTemplate);
  const at = (direction: Direction): OptionsAt | null => (options.length === 0 ? null : indexOptions(options, { ...heads, direction }));
  return {
    ahead: foldedPattern(source, 'y'),
    behind: foldedPattern(`(?<=(${source}))`, 'y'),
    options,
    beginning: at('ahead'),
    ending: at('behind'),
  };
}

/** Of many phrases that a slot may stand for, hardly one stands at a place: the others are not even begun. */
function indexOptions(options: readonly Part[][], heads: HeadOptions): OptionsAt {
  let index: PhraseIndex<Part[]> | undefined;
  return (text, place) => {
    if (!index) {
      const headsOf = compileHeads(heads);
      index = new PhraseIndex(
        options.map((item) => ({ item, heads: headsOf(item) })),
        heads.direction,
      );
    }
    return index.at(text, place);
  };
}

const NONE: readonly Part[][] = [];

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
      const { ahead, beginning } = context.slots[part.name] as Slot;
      const options = beginning ? beginning(text, at) : NONE;
      if (beginning && options.length === 0) return null;
      ahead.lastIndex = at;
      const match = ahead.exec(text);
      if (!match) return null;
      const rest: Accept = (end) => matchAhead(parts, text, end, context, accept, i + 1);
      return rest(at + match[0].length) ?? furthestEnd(options, text, at, context, rest);
    } else if (part.kind === 'not' || part.kind === 'seen') {
      const isSeen = part.options.some((option) => matchAhead(option, text, at, context, (end) => end) !== null);
      if (isSeen !== (part.kind === 'seen')) return null;
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
      const { behind, ending } = context.slots[part.name] as Slot;
      const options = ending ? ending(text, at) : NONE;
      if (ending && options.length === 0) return null;
      behind.lastIndex = at;
      const match = behind.exec(text);
      if (!match) return null;
      const rest: Accept = (start) => matchBehind(parts, text, start, context, accept, i - 1);
      return rest(at - (match[1] as string).length) ?? earliestStart(options, text, at, context, rest);
    } else if (part.kind === 'not' || part.kind === 'seen') {
      const isSeen = part.options.some((option) => matchAhead(option, text, at, context, (end) => end) !== null);
      if (isSeen !== (part.kind === 'seen')) return null;
    } else {
      const rest: Accept = (start) => matchBehind(parts, text, start, context, accept, i - 1);
      return earliestStart(part.options, text, at, context, rest);
    }
  }
  return accept(at);
}

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
