import { type Block, type SkippedPart, makeBlock } from '../block.js';
import { mapSlice, shiftMapped } from '../../text/mapped-text.js';
import { matchBullet } from '../text/match-bullet.js';
import type { Paragraph } from './build-paragraphs.js';
import { findDrawnBullets } from './find-drawn-bullets.js';
import { ItemNesting } from './item-nesting.js';
import type { Sheet } from './set-aside-edges.js';
import { tagOf } from './trust-tags.js';
import type { LineJoiner } from './undo-hyphens.js';

interface Layout {
  paragraphs: readonly Paragraph[];
  headings: ReadonlyMap<Paragraph, number>;
  sheets: readonly Sheet[];
  join: LineJoiner;
  startsWithLabel(text: string): boolean;
}

/** Dots or the like that lead to a page number. */
const leader = /(?:[.·…_] ?){4,}\s*(?:\p{Nd}{1,4}|[ivxl]{1,5})$/u;

/** The extracted text: a line for every paragraph and row, and below the paragraphs of a page what is set aside of it. */
export function writeOut({ paragraphs, headings, sheets, join, startsWithLabel }: Layout): {
  source: string;
  blocks: Block[];
  skipped: SkippedPart[];
} {
  const writer = new Writer(sheets);
  const nesting = new ItemNesting();
  // Two headings are a document that sets its headings apart; where it does not, their shape has to tell.
  const stated = headings.size >= 2;
  const isContents = paragraphs.filter(({ lines }) => leader.test(lines.at(-1)!.text)).length >= 3;
  const drawn = findDrawnBullets(paragraphs, headings);
  for (const paragraph of paragraphs) {
    const { lines, cells, separate, indent } = paragraph;
    writer.finishPages(lines[0]!.page);
    const setAsides = lines.flatMap((line) => line.marks);
    const tag = tagOf(lines[0]!);
    const heading = headings.get(paragraph);
    if (cells) {
      nesting.close();
      writer.add(
        cells
          .map((cell) => join(cell.map(({ text }) => text)))
          .filter((text) => text !== '')
          .join(' | '),
        0,
        { kind: 'row', stated: true },
      );
    } else {
      const text = join(lines.map((line) => line.text));
      const bullet = matchBullet(text);
      const isItem = bullet > 0 || (!startsWithLabel(text) && (tag ? tag.lists > 0 : drawn.has(paragraph)));
      if (heading !== undefined) {
        nesting.close();
        writer.add(text, 0, { kind: 'heading', stated: true, level: heading, separate });
      } else if (tag?.role === 'TOCI' || (isContents && leader.test(text))) {
        writer.addEntry(text);
      } else if (isItem) {
        writer.add(text, bullet, {
          kind: 'item',
          stated,
          bulleted: true,
          level: nesting.enter(indent, tag?.lists),
          separate,
          indent: Math.round(indent / 4),
        });
      } else {
        writer.add(text, 0, {
          kind: 'paragraph',
          stated,
          level: nesting.pass(indent, tag?.lists),
          separate,
          indent: Math.round(indent / 4),
        });
      }
    }
    for (const mark of setAsides) writer.setAside('footnote-mark', mark);
  }
  writer.finishPages(Number.POSITIVE_INFINITY);
  return { source: writer.source, blocks: writer.blocks, skipped: writer.skipped };
}

class Writer {
  readonly blocks: Block[] = [];
  readonly skipped: SkippedPart[] = [];
  readonly #sheets: Sheet[];
  readonly #lines: string[] = [];
  #length = 0;

  constructor(sheets: readonly Sheet[]) {
    this.#sheets = [...sheets];
  }

  get source(): string {
    return this.#lines.join('');
  }

  /** @param bullet characters in front of the words */
  add(text: string, bullet: number, given: Partial<Block>): void {
    if (text === '') return;
    const start = this.#addLine(text);
    this.blocks.push(
      makeBlock(shiftMapped(mapSlice(text, bullet, text.length), start), {
        ...given,
        span: { start, end: start + text.length },
      }),
    );
  }

  /** An entry of a list of contents, without the dots and the page number at its end. */
  addEntry(text: string): void {
    const page = /[\s.·…_]*[\s.·…_](\p{Nd}{1,4}|[ivxl]{1,5})$/u.exec(text);
    const end = page ? page.index : text.length;
    if (end === 0) return;
    const start = this.#addLine(text);
    this.blocks.push(
      makeBlock(shiftMapped(mapSlice(text, 0, end), start), {
        kind: 'contents',
        stated: true,
        separate: false,
        span: { start, end: start + end },
      }),
    );
    if (page) {
      this.skipped.push({
        reason: 'page-number',
        text: page[0].trim(),
        span: { start: start + end, end: start + text.length },
      });
    }
  }

  setAside(reason: string, text: string): void {
    const start = this.#addLine(text);
    this.skipped.push({ reason, text, span: { start, end: start + text.length } });
  }

  /** Writes out what was set aside of the pages above this one. */
  finishPages(page: number): void {
    while (this.#sheets.length > 0 && this.#sheets[0]!.number < page) {
      for (const { reason, text } of this.#sheets.shift()!.asides) this.setAside(reason, text);
    }
  }

  #addLine(text: string): number {
    const start = this.#length;
    this.#lines.push(text, '\n');
    this.#length += text.length + 1;
    return start;
  }
}
