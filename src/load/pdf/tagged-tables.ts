import type { Row } from './build-rows.js';
import { type Line, makeLine } from './line.js';
import type { Piece } from './piece.js';

/** Parts of a page by whether the tags make them a table. */
export function splitTagged(rows: readonly Row[]): { table: boolean; rows: Row[] }[] {
  const parts: { table: boolean; rows: Row[] }[] = [];
  for (const row of rows) {
    const table = row.every((line) => line.pieces.every(({ tag }) => tag?.row !== undefined));
    const last = parts.at(-1);
    if (last?.table === table) last.rows.push(row);
    else parts.push({ table, rows: [row] });
  }
  return parts;
}

/** Lines of a cell by cell, by row of the table. */
export function readTaggedRows(rows: readonly Row[]): Line[][][] {
  const table = new Map<number, Map<number, Line[]>>();
  for (const row of rows) {
    const page = row[0]!.page;
    for (const [block, pieces] of groupByBlock(row.flatMap((line) => line.pieces))) {
      const cells = table.get(pieces[0]!.tag!.row!) ?? new Map<number, Line[]>();
      table.set(pieces[0]!.tag!.row!, cells.set(block, [...(cells.get(block) ?? []), makeLine(pieces, page)]));
    }
  }
  // The order of the tags is the order of reading.
  const inOrder = <T>(map: Map<number, T>) => [...map].sort(([left], [right]) => left - right).map(([, value]) => value);
  return inOrder(table).map(inOrder);
}

function groupByBlock(pieces: readonly Piece[]): Map<number, Piece[]> {
  const blocks = new Map<number, Piece[]>();
  for (const piece of pieces) blocks.set(piece.tag!.block, [...(blocks.get(piece.tag!.block) ?? []), piece]);
  return blocks;
}
