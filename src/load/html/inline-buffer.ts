import { isLoneLabel } from '../labels/is-lone-label.js';
import { type MappedText, firstIndex, joinMapped, mapWhole, sliceMapped, trimMapped } from '../../text/mapped-text.js';
import { matchBullet } from '../text/match-bullet.js';
import { visibleLength } from '../structure/shape.js';

/** One piece of a paragraph, as far as `<br>` does not divide it. */
export interface Piece extends MappedText {
  bold: boolean;
  pointsInside: boolean;
  /** `<br>` divides it into lines; without, a line end is one of the file only. */
  inLines: boolean;
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
      // The number of an entry of the contents often stands beside its link.
      if (!pointsInside && /\p{L}/u.test(mapped.text)) this.#unlinked.push(stretch);
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

  /** Whether all that was collected is the number of a clause: `2.1`, `(a)`, `iv.` */
  isLabel(): boolean {
    const text =
      this.#length > 20
        ? ''
        : this.#parts
            .map((part) => part.text)
            .join('')
            .trim();
    return isLoneLabel(text);
  }

  /** What was collected, in pieces, and starts anew. */
  take(): Piece[] {
    const mapped = joinMapped(this.#parts);
    const breaks = dividingBreaks(mapped.text, this.#breaks, (start, end) => !touchesAny(this.#plain, start, end));
    const pieces: Piece[] = [];
    for (let index = 0; index <= breaks.length; index += 1) {
      const start = index === 0 ? 0 : breaks[index - 1]! + 1;
      const end = breaks[index] ?? mapped.text.length;
      const { text, runs } = trimMapped(sliceMapped(mapped, start, end));
      if (text === '') continue;
      const inLines = this.#breaks.some((at) => at > start && at < end);
      pieces.push({
        text,
        runs,
        inLines,
        bold: !touchesAny(this.#plain, start, end),
        pointsInside: !touchesAny(this.#unlinked, start, end),
      });
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
 * Which breaks begin a new paragraph: two in a row; one before a bullet or a number; one between two long stretches;
 * one behind a heading in bold. The others are lines of one thing, such as an address.
 */
function dividingBreaks(text: string, breaks: readonly number[], isBold: (start: number, end: number) => boolean): number[] {
  const dividing: number[] = [];
  for (let index = 0; index < breaks.length; index += 1) {
    const at = breaks[index]!;
    const start = breaks[index - 1] === undefined ? 0 : breaks[index - 1]! + 1;
    const end = breaks[index + 1] ?? text.length;
    const before = text.slice(start, at).trim();
    const after = text.slice(at + 1, end).trim();
    const opens = matchBullet(after) > 0 || /^(?:\p{Nd}{1,3}(?:\.\p{Nd}{1,3})*[.)]|\([\p{L}\p{Nd}]{1,4}\)|\p{L}[.)])\s/u.test(after);
    const long = visibleLength(before) >= 60 && visibleLength(after) >= 60;
    const headed = isBold(start, at) && !isBold(at + 1, end) && isHeading(before, after);
    if (after === '' || before === '' || opens || long || headed) dividing.push(at);
  }
  return dividing;
}

/** `<b>Returns</b><br>You may return …` as opposed to the name above an address. */
function isHeading(before: string, after: string): boolean {
  return visibleLength(before) <= 80 && (/\p{Nd}/u.test(before) || /[.:;!?…]$/u.test(after) || visibleLength(after) >= 40);
}
