import { type MappedText, joinMapped, mapWhole, sourceSpan } from '../../text/mapped-text.js';
import { BORDER } from '../../text/row-cells.js';

/** The paragraphs of one cell, a line each. */
export function joinPieces(pieces: readonly MappedText[]): MappedText {
  const parts: MappedText[] = [];
  for (const piece of pieces) {
    const before = parts.length > 0 ? sourceSpan(parts.at(-1)!) : null;
    if (before) parts.push(mapWhole('\n', before.end, sourceSpan(piece)!.start));
    parts.push(piece);
  }
  return joinMapped(parts);
}

/** The cells of a row; what stands between them in the source maps to ` | `. */
export function joinCells(cells: readonly MappedText[]): MappedText {
  const parts: MappedText[] = [];
  for (const cell of cells) {
    const span = sourceSpan(cell);
    if (!span) continue;
    const before = parts.length > 0 ? sourceSpan(parts.at(-1)!) : null;
    if (before) parts.push(mapWhole(BORDER, before.end, span.start));
    parts.push(cell);
  }
  return joinMapped(parts);
}
