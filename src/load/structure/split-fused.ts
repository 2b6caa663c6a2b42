import type { Block } from '../block.js';
import { sliceMapped, sourceOffset } from '../../text/mapped-text.js';

/**
 * A heading fused with its body, or two paragraphs with each other, where a line break was lost on the way to plain
 * text: "Information about pupils:We ask for …" → "Information about pupils:" and "We ask for …". Only for plain
 * text: markup tells where a block ends, so a lost space inside a marked-up block is a fault and not a border.
 */
export function splitFused(blocks: Block[]): Block[] {
  return blocks.flatMap(splitBlock);
}

function splitBlock(block: Block): Block[] {
  const borders = [...findBorders(block.text)];
  if (borders.length === 0) return [block];
  const edges = [0, ...borders, block.text.length];
  return borders.concat(block.text.length).map((end, index) => {
    const start = edges[index]!;
    const piece = sliceMapped(block, start, end);
    const span = {
      start: index === 0 ? block.span.start : sourceOffset(block, start),
      end: end === block.text.length ? block.span.end : sourceOffset(block, end),
    };
    if (index === 0) return { ...block, ...piece, span };
    return { ...block, ...piece, span, kind: 'paragraph', bulleted: false, separate: false };
  });
}

/**
 * A colon or stop between a word and a capital. The word in front must be a whole lower-case one for a stop, which
 * leaves `ClassRoom.Com`, `U.S.Act`, `e.g.The` and `Node.Js` alone; both sides must be long enough to be clauses.
 */
function* findBorders(text: string): Generator<number> {
  const candidate = /(?<=([\p{L}\p{M}]{1,40})["”’)]{0,2}([.?!:]))(?=\p{Lu}[\p{L}\p{M}]{0,40}\s)/gu;
  let last = 0;
  for (const found of text.matchAll(candidate)) {
    const [, before, mark] = found as unknown as [string, string, string];
    const wholeWord = mark === ':' ? /^\p{L}[\p{Ll}\p{Lo}\p{M}]{2,}$/u : /^[\p{Ll}\p{M}]{4,}$/u;
    if (!wholeWord.test(before) || isInsideAddress(text, found.index)) continue;
    if (countWords(text.slice(Math.max(last, found.index - 120), found.index)) < (mark === ':' ? 3 : 5)) continue;
    if (countWords(text.slice(found.index, found.index + 120)) < 6) continue;
    last = found.index;
    yield found.index;
  }
}

/** `www.school.org/Help`, `mailto:Name`, `a@b.Example`: one unspaced piece with more in it than a word and a mark. */
function isInsideAddress(text: string, index: number): boolean {
  const start = text.slice(Math.max(0, index - 200), index).search(/\S+$/u);
  const piece = text.slice(Math.max(0, index - 200), index).slice(start) + (/^\S*/u.exec(text.slice(index, index + 200))?.[0] ?? '');
  return /[@/\\=&]|www\.|\p{L}\.\p{L}+\.\p{L}/iu.test(piece);
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
}
