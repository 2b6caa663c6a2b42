import type { Block } from '../block.js';
import { matchLabel } from '../labels/match-label.js';
import { sliceMapped, sourceOffset, sourceSpan, trimMapped } from '../../text/mapped-text.js';
import type { ReadingPack } from '../../contract/reading-pack.js';

/**
 * Cuts a paragraph where its lines are clauses of their own, though to Markdown they are one: labels that CommonMark
 * does not know (`(a)`, `1.1`, `ก.`, `๑.`), the definitions of kramdown (`: …`), the title of a box.
 *
 * A single label in front of a line may be where a hard wrap fell ("as stated in section⏎ (b) below"), so it takes two
 * that follow each other.
 */
export function splitLines(block: Block, borders: ReadonlySet<number>, packs: readonly ReadingPack[]): Block[] {
  if (block.kind === 'row' || block.kind === 'heading') return [block];
  const starts = lineStarts(block.text);
  const labelled = labelledLines(block.text, starts, packs);
  // Labels inside an item of Markdown's own list number what is below it.
  const isInner = block.level > 0 && block.kind === 'paragraph' && (labelled.size > 0 || isLabelled(block.text, packs));
  const nested = isInner ? { ...block, level: block.level + 1 } : block;
  const cuts = starts.filter(
    (start) => labelled.has(start) || isDefinition(block.text, start) || borders.has(endOfLineBefore(block, start)),
  );
  if (cuts.length === 0) return [nested];
  const [first, ...rest] = cut(nested, cuts);
  // `9. None on:` with `(a) …` in the next line: what other labels number is below the item.
  const isListed = block.kind === 'item' && labelled.size > 0;
  return first ? [first, ...(isListed ? rest.map((piece) => ({ ...piece, level: piece.level + 1 })) : rest)] : rest;
}

/** Where the lines after the first begin, white space in front of them left out. */
function lineStarts(text: string): number[] {
  return [...text.matchAll(/(?:\r\n?|\n)\s*(?=\S)/g)].map((found) => found.index + found[0].length);
}

function isDefinition(text: string, start: number): boolean {
  return /^:[ \t]+\S/.test(text.slice(start, start + 12));
}

function endOfLineBefore(block: Block, start: number): number {
  const before = block.text.slice(0, start).trimEnd();
  return sourceOffset(block, before.length - 1) + 1;
}

/** Lines whose labels are written alike and count on from that of a line above. */
function labelledLines(text: string, starts: readonly number[], packs: readonly ReadingPack[]): Set<number> {
  const found = new Set<number>();
  const read = [0, ...starts].flatMap((start) => {
    const match = matchInAny(text.slice(start, start + 80), packs);
    return match && !match.bare ? [{ start, match }] : [];
  });
  read.forEach(({ start, match }, index) => {
    const next = read[index + 1];
    const goesOn =
      next?.match.style === match.style &&
      match.readings.some(({ ordinals, scheme }) =>
        next.match.readings.some(
          (other) =>
            other.scheme === scheme &&
            other.ordinals.length === ordinals.length &&
            other.ordinals.at(-1) === ordinals.at(-1)! + 1 &&
            ordinals.slice(0, -1).every((ordinal, at) => ordinal === other.ordinals[at]),
        ),
      );
    if (!goesOn) return;
    if (start > 0) found.add(start);
    found.add(next.start);
  });
  return found;
}

function isLabelled(text: string, packs: readonly ReadingPack[]): boolean {
  const match = matchInAny(text.slice(0, 80), packs);
  return match !== null && !match.bare;
}

/** The language is not decided yet, so the labels of all are looked for. */
function matchInAny(line: string, packs: readonly ReadingPack[]): ReturnType<typeof matchLabel> {
  for (const { numbering } of packs) {
    const match = matchLabel(line, numbering);
    if (match) return match;
  }
  return null;
}

function cut(block: Block, cuts: readonly number[]): Block[] {
  const edges = [0, ...cuts, block.text.length];
  return edges.slice(1).flatMap((end, index) => {
    const start = edges[index]!;
    const skip = /^:[ \t]+/.exec(block.text.slice(start, start + 12))?.[0].length ?? 0;
    const piece = trimMapped(sliceMapped(block, start + (index > 0 ? skip : 0), end));
    const span = sourceSpan(piece);
    if (!span) return [];
    if (index === 0) return [{ ...block, ...piece, span: { start: block.span.start, end: span.end } }];
    const { anchor, label, ...rest } = block;
    const from = sourceOffset(block, start);
    return [
      {
        ...rest,
        ...piece,
        label: null,
        bulleted: false,
        kind: skip > 0 || block.kind !== 'item' ? ('paragraph' as const) : block.kind,
        separate: false,
        span: { start: from, end: span.end },
      },
    ];
  });
}
