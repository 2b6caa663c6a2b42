import type { Block } from '../block.js';
import { matchLabel } from '../labels/match-label.js';
import { joinMapped, mapWhole, sliceMapped, sourceOffset } from '../../text/mapped-text.js';
import { BORDER } from '../../text/row-cells.js';
import type { ReadingPack } from '../../contract/reading-pack.js';

/**
 * Tables that set numbers beside their clauses, `3.1 | A boat is insured by its owner.`, hold no data: each row is a
 * clause. All rows of a table must be so, for in a table of data the first column may count.
 */
export function unfoldNumberedRows(blocks: Block[], pack: ReadingPack): Block[] {
  const unfolded: Block[] = [];
  for (let start = 0; start < blocks.length; ) {
    let end = start;
    while (end < blocks.length && blocks[end]!.kind === 'row') end += 1;
    if (end === start) unfolded.push(blocks[start]!);
    else unfolded.push(...unfoldTable(blocks.slice(start, end), pack));
    start = Math.max(end, start + 1);
  }
  return unfolded;
}

function unfoldTable(rows: Block[], pack: ReadingPack): Block[] {
  const labelled = rows.map((row) => labelCell(row, pack));
  return labelled.every((length) => length > 0) ? rows.map((row, index) => unfoldRow(row, labelled[index]!)) : rows;
}

/** How long the first of two cells is, which holds a label and nothing else; 0 for any other row. */
function labelCell({ text }: Block, pack: ReadingPack): number {
  const at = text.indexOf(BORDER);
  if (at <= 0 || at > 20 || text.indexOf(BORDER, at + 1) >= 0) return 0;
  const match = matchLabel(text.slice(0, at), pack.numbering);
  return match && match.length === at && !match.bare && match.text.length > 1 ? at : 0;
}

function unfoldRow(row: Block, length: number): Block {
  const from = sourceOffset(row, length - 1) + 1;
  const words = sliceMapped(row, length + BORDER.length);
  const gap = mapWhole(' ', from, Math.max(from, words.runs[0]?.[2] ?? from));
  return { ...row, ...joinMapped([sliceMapped(row, 0, length), gap, words]), kind: 'paragraph', stated: false };
}
