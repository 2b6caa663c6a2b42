import type { Run, Span } from '../contract/policy.js';

/** Words taken out of a source, and where each stretch of them was taken from. */
export interface MappedText {
  text: string;
  runs: Run[];
}

/** A stretch of the source as it stands. */
export function mapSlice(source: string, start: number, end: number): MappedText {
  return { text: source.slice(start, end), runs: end > start ? [[0, end - start, start, end - start]] : [] };
}

/** Words that the source writes otherwise (`&amp;` → `&`, a cell border → ` | `): they map as a whole. */
export function mapWhole(text: string, start: number, end: number): MappedText {
  return { text, runs: text.length > 0 ? [[0, text.length, start, end - start]] : [] };
}

export function joinMapped(parts: readonly MappedText[]): MappedText {
  if (parts.length === 1 && parts[0]!.runs.length <= 1) return parts[0]!;
  const runs: Run[] = [];
  const texts: string[] = [];
  let length = 0;
  for (const part of parts) {
    for (const [at, size, from, fromSize] of part.runs) appendRun(runs, [length + at, size, from, fromSize]);
    texts.push(part.text);
    length += part.text.length;
  }
  return { text: texts.join(''), runs };
}

/** Two stretches that go on from each other on both sides are one: keeps the list short on text full of markup. */
function appendRun(runs: Run[], run: Run): void {
  const last = runs[runs.length - 1];
  const goesOn =
    last !== undefined && last[1] === last[3] && run[1] === run[3] && last[0] + last[1] === run[0] && last[2] + last[3] === run[2];
  if (goesOn) runs[runs.length - 1] = [last[0], last[1] + run[1], last[2], last[3] + run[3]];
  else runs.push(run);
}

/** The first of `length` indices from which on something holds; `length` where it holds of none. */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

export function sliceMapped(mapped: MappedText, start: number, end = mapped.text.length): MappedText {
  if (start === 0 && end === mapped.text.length) return { text: mapped.text, runs: mapped.runs };
  const runs: Run[] = [];
  const all = mapped.runs;
  for (
    let index = firstIndex(all.length, (each) => all[each]![0] + all[each]![1] > start);
    index < all.length && all[index]![0] < end;
    index += 1
  ) {
    const [at, size, from, fromSize] = all[index]!;
    const first = Math.max(at, start);
    const last = Math.min(at + size, end);
    if (first >= last) continue;
    if (size === fromSize) runs.push([first - start, last - first, from + first - at, last - first]);
    else runs.push([first - start, last - first, from, unlike(fromSize, last - first)]);
  }
  return { text: mapped.text.slice(start, end), runs };
}

/** A run of one length on both sides is read as the same text: one that comes to it by chance claims one character less. */
function unlike(fromSize: number, size: number): number {
  return fromSize === size ? fromSize - 1 : fromSize;
}

/** Without white space at the ends, nor the zero-width spaces that page builders put there. */
export function trimMapped(mapped: MappedText): MappedText {
  const { text } = mapped;
  const start = /^[\s\u200b\u2060\ufeff]*/.exec(text)![0].length;
  let end = text.length;
  while (end > start && /[\s\u200b\u2060\ufeff]/.test(text[end - 1]!)) end -= 1;
  return start === 0 && end === text.length ? mapped : sliceMapped(mapped, start, end);
}

/** What stretch of the source the words stand in. */
export function sourceSpan(mapped: MappedText): Span | null {
  const first = mapped.runs[0];
  const last = mapped.runs[mapped.runs.length - 1];
  return first && last ? { start: first[2], end: last[2] + last[3] } : null;
}

/** Where in the source the character at `index` was taken from (the place after the last one for the end). */
export function sourceOffset(mapped: MappedText, index: number): number {
  let low = 0;
  let high = mapped.runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (mapped.runs[middle]![0] <= index) low = middle;
    else high = middle - 1;
  }
  const run = mapped.runs[low];
  if (!run) return 0;
  const [at, size, from, fromSize] = run;
  if (index >= at + size) return from + fromSize;
  return size === fromSize ? from + (index - at) : from;
}

/** Moves the source side, for a piece that was read out of a larger text. */
export function shiftMapped(mapped: MappedText, by: number): MappedText {
  if (by === 0) return mapped;
  return { text: mapped.text, runs: mapped.runs.map(([at, size, from, fromSize]) => [at, size, from + by, fromSize]) };
}
