import type { Part } from './parse-template.js';

/** Which end of a phrase is looked at. Seen from behind, a head is written backwards: `naht ` for `… than `. */
export type Direction = 'ahead' | 'behind';

export interface HeadOptions {
  spaced: boolean;
  /** The phrases that a slot stands for, parsed; empty or absent where they are not known. */
  slots?: Readonly<Record<string, readonly Part[][]>>;
  direction?: Direction;
}

interface Head {
  text: string;
  /** Long enough, or in front of something that is not known. */
  closed: boolean;
}

/** Slots that take no room. */
const ZERO_WIDTH: ReadonlySet<string> = new Set(['start', 'end', 'edge']);
/** Characters of a beginning: `the ` tells little, while four of Thai are a word and more. */
const LONGEST = { spaced: 6, unspaced: 4 };
/** A phrase with more beginnings than this is told by fewer characters of them. */
const MOST = 40;

/**
 * Compiles the reader of what a phrase may begin with, in a few characters: where a text goes on with none of these,
 * the phrase does not stand. It answers `null` where a phrase may begin with anything.
 */
export function compileHeads({ spaced, slots = {}, direction = 'ahead' }: HeadOptions): (parts: readonly Part[]) => string[] | null {
  const ofSlots = new Map<string, readonly Head[]>();
  const longest = spaced ? LONGEST.spaced : LONGEST.unspaced;
  return (parts) => {
    for (let limit = longest; ; limit--) {
      const found = follow(parts, limit);
      if (found.some(({ text }) => text === '')) return null;
      if (found.length <= MOST || limit === 1) return [...new Set(found.map(({ text }) => text))];
    }
  };

  function follow(parts: readonly Part[], limit: number): readonly Head[] {
    let grown: readonly Head[] = [OPEN];
    for (let i = 0; i < parts.length && grown.some(({ closed }) => !closed); i++) {
      const part = parts[direction === 'ahead' ? i : parts.length - 1 - i] as Part;
      if (part.kind !== 'not' && part.kind !== 'seen') grown = join(grown, headsOf(part, limit), limit);
    }
    return grown;
  }

  function headsOf(part: Exclude<Part, { kind: 'not' | 'seen' }>, limit: number): readonly Head[] {
    if (part.kind === 'text') return [cut(direction === 'ahead' ? part.text : [...part.text].reverse().join(''), false, limit)];
    if (part.kind === 'space') return spaced ? [cut(' ', false, limit)] : [OPEN, cut(' ', false, limit)];
    if (part.kind === 'any') return unique(part.options.flatMap((option) => follow(option, limit)));
    return ZERO_WIDTH.has(part.name) ? [OPEN] : headsOfSlot(part.name, limit);
  }

  function headsOfSlot(name: string, limit: number): readonly Head[] {
    const key = `${limit}${name}`;
    let heads = ofSlots.get(key);
    if (!heads) {
      const phrases = slots[name] ?? [];
      heads = phrases.length === 0 ? [{ text: '', closed: true }] : unique(phrases.flatMap((phrase) => follow(phrase, limit)));
      ofSlots.set(key, heads);
    }
    return heads;
  }
}

const OPEN: Head = { text: '', closed: false };

function join(heads: readonly Head[], more: readonly Head[], limit: number): readonly Head[] {
  if (heads.length === 1 && heads[0] === OPEN) return more;
  return unique(heads.flatMap((head) => (head.closed ? [head] : more.map(({ text, closed }) => cut(head.text + text, closed, limit)))));
}

function cut(text: string, closed: boolean, limit: number): Head {
  return { text: text.slice(0, limit), closed: closed || text.length >= limit };
}

function unique(heads: readonly Head[]): readonly Head[] {
  if (heads.length < 2) return heads;
  const [open, shut] = [new Set<string>(), new Set<string>()];
  return heads.filter(({ text, closed }) => {
    const seen = closed ? shut : open;
    return seen.size !== seen.add(text).size;
  });
}
