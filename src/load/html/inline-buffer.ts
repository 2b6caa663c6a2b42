import { type MappedText, firstIndex, joinMapped, mapWhole, sliceMapped, trimMapped } from '../mapped-text.js';
import { matchBullet } from '../text/match-bullet.js';
import { visibleLength } from '../structure/shape.js';

/** One piece of a paragraph, as far as `<br>` does not divide it. */
export interface Piece extends MappedText {
  bold: boolean;
  pointsInside: boolean;
}

/** Collects the words between the borders of blocks. */
export class InlineBuffer {
  #parts: MappedText[] = [];
  #length = 0;
  /** Places of `<br>` in the collected text. */
  #breaks: number[] = [];
  #plain: [number, number][] = [];
  #unlinked: [number, number][] = [];

  add(mapped: MappedText, bold: boolean, pointsInside: boolean): void {
    if (mapped.text.trim() !== '') {
      const stretch: [number, number] = [this.#length, this.#length + mapped.text.length];
      if (!bold) this.#plain.push(stretch);
      if (!pointsInside) this.#unlinked.push(stretch);
    }
    this.#parts.push(mapped);
    this.#length += mapped.text.length;
  }

  addBreak(start: number, end: number): void {
    this.#breaks.push(this.#length);
    this.#parts.push(mapWhole('\n', start, end));
    this.#length += 1;
  }

  /** The last few characters collected. */
  ending(): string {
    return (this.#parts.at(-1)?.text ?? '').slice(-4);
  }

  /** What was collected, in pieces, and starts anew. */
  take(): Piece[] {
    const mapped = joinMapped(this.#parts);
    const breaks = dividingBreaks(mapped.text, this.#breaks);
    const pieces: Piece[] = [];
    for (let index = 0; index <= breaks.length; index += 1) {
      const start = index === 0 ? 0 : breaks[index - 1]! + 1;
      const end = breaks[index] ?? mapped.text.length;
      const piece = trimMapped(sliceMapped(mapped, start, end));
      if (piece.text === '') continue;
      pieces.push({ ...piece, bold: !touchesAny(this.#plain, start, end), pointsInside: !touchesAny(this.#unlinked, start, end) });
    }
    this.#parts = [];
    this.#length = 0;
    this.#breaks = [];
    this.#plain = [];
    this.#unlinked = [];
    return pieces;
  }
}

/** Stretches stand in order and apart, so only the last one that begins before the end can reach into the range. */
function touchesAny(stretches: readonly [number, number][], start: number, end: number): boolean {
  const index = firstIndex(stretches.length, (at) => stretches[at]![0] >= end) - 1;
  return index >= 0 && stretches[index]![1] > start;
}

/**
 * Which breaks begin a new paragraph: two in a row; one before a bullet or a number; one between two long stretches.
 * The others are lines of one thing, such as an address.
 */
function dividingBreaks(text: string, breaks: readonly number[]): number[] {
  const dividing: number[] = [];
  for (let index = 0; index < breaks.length; index += 1) {
    const at = breaks[index]!;
    const before = text.slice(breaks[index - 1] === undefined ? 0 : breaks[index - 1]! + 1, at).trim();
    const after = text.slice(at + 1, breaks[index + 1] ?? text.length).trim();
    const opens =
      matchBullet(after) > 0 ||
      /^(?:\p{Nd}{1,3}(?:\.\p{Nd}{1,3})*[.)]|\([\p{L}\p{Nd}]{1,4}\)|\p{L}[.)])\s/u.test(after);
    const long = visibleLength(before) >= 60 && visibleLength(after) >= 60;
    if (after === '' || before === '' || opens || long) dividing.push(at);
  }
  return dividing;
}
