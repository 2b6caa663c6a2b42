import { segmenterOf } from './segmenter.js';

/** How far a word reaches at most, in UTF-16 units. */
const REACH = 20;
/** Words of any language: those without white space between them are told by their script. */
const ANY = 'und';

/** The end of the word that reaches over `from`, so that no quote cuts a word: at most 20 on. */
export function endOfWord(text: string, from: number): number {
  if (text.length <= from) return text.length;
  const ahead = text.slice(from, from + REACH);
  const space = /\s/.exec(ahead);
  if (space) return from + space.index;
  const before = Math.max(0, from - REACH);
  for (const { index, segment } of segmenterOf(ANY).segment(text.slice(before, from + REACH))) {
    const end = before + index + segment.length;
    if (end >= from) return Math.min(text.length, end);
  }
  return Math.min(text.length, from + REACH);
}

/** The beginning of the word that `from` is in, at most 20 back. */
export function startOfWord(text: string, from: number): number {
  const place = Math.max(0, from);
  const run = /\S{0,20}$/.exec(text.slice(0, place))?.[0].length ?? 0;
  if (run < REACH) return place - run;
  const before = place - REACH;
  const found = segmenterOf(ANY)
    .segment(text.slice(before, place + REACH))
    .containing(REACH);
  return before + (found?.index ?? 0);
}
