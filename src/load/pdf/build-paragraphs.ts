import type { LabelMatch } from '../labels/match-label.js';
import type { BodyStyle } from './body-style.js';
import type { Region } from './find-regions.js';
import type { LabelStarts } from './label-start.js';
import type { Line } from './line.js';
import { isEnded, isShort, isUnspaced } from './line-ends.js';
import { type Column, measureColumns } from './measure-columns.js';
import { tagOf } from './trust-tags.js';

/** Lines that are one paragraph, or the cells of one row of a table. */
export interface Paragraph {
  lines: Line[];
  cells?: Line[][];
  /** Set apart from what stands above it by more than the usual distance of lines. */
  separate: boolean;
  /** The first of its lines in the column that it ends in. */
  resumes: number;
  /** How far it is indented from the column that it stands in, in points. */
  indent: number;
}

interface ParagraphContext {
  style: BodyStyle;
  labels: LabelStarts;
  trustsTags: boolean;
}

/** Divides the text of a document into paragraphs, which go on across columns and pages. */
export function buildParagraphs(regions: readonly Region[], context: ParagraphContext): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const columnOf = measureColumns(regions);
  let before: Column | null = null;
  for (const region of regions) {
    if (region.kind === 'table') {
      for (const cells of region.rows) paragraphs.push({ lines: cells.flat(), cells, separate: true, resumes: 0, indent: 0 });
      before = null;
      continue;
    }
    const column = columnOf(region);
    region.lines.forEach((line, index) => {
      const open = paragraphs.at(-1);
      const goesOn =
        index > 0
          ? continues(open!, line, column, context)
          : before !== null && open !== undefined && continuesAcross(open, line, before, column, context);
      if (goesOn) {
        if (index === 0) open!.resumes = open!.lines.length;
        open!.lines.push(line);
        return;
      }
      const above = region.lines[index - 1];
      paragraphs.push({
        lines: [line],
        separate: !above || line.y - above.y > column.pitch * 1.2 * Math.max(line.size, above.size),
        resumes: 0,
        indent: line.left - column.left,
      });
      context.labels.open(line.text);
    });
    before = column;
  }
  return paragraphs;
}

function continues({ lines, resumes }: Paragraph, line: Line, column: Column, { style, labels, trustsTags }: ParagraphContext): boolean {
  const above = lines.at(-1)!;
  const tags = [tagOf(above), tagOf(line)];
  if (trustsTags && tags[0] && tags[1] && above.page === line.page) return tags[0].block === tags[1].block;
  if (!isSameSize(above, line) || labels.isBullet(line.text)) return false;
  const step = (line.y - above.y) / Math.max(line.size, above.size);
  if (step > column.pitch * 1.2 && step > 1.1) return false;
  const ended = isEnded(above.text);
  const short = isShort(above, line, column);
  if (style.isSetOff(above) !== style.isSetOff(line) && (short || ended)) return false;
  const label = labels.match(line.text);
  if (label && (short || ended || isHanging(line, label) || (isUnspaced(above.text) && labels.follows(label)))) return false;
  if (!isAligned(lines, resumes, line, column, labels)) return false;
  if (!short) return true;
  return !ended && /^\p{Ll}/u.test(line.text) && above.right - above.left > (column.right - above.left) * 0.6;
}

/** Whether the first line of a column or page goes on with the last of the one before. */
function continuesAcross(
  { lines, cells }: Paragraph,
  line: Line,
  before: Column,
  column: Column,
  { style, labels, trustsTags }: ParagraphContext,
): boolean {
  const above = lines.at(-1)!;
  const tags = [tagOf(above), tagOf(line)];
  if (cells) return false;
  if (trustsTags && tags[0] && tags[1] && above.page !== line.page) {
    if (tags[0].role !== tags[1].role || tags[0].lists !== tags[1].lists || (tags[1].lists > 0 && tags[1].opens)) return false;
    if (tags[1].opens === false) return true;
  }
  if (!isSameSize(above, line) || line.size > style.size * 1.08 || style.isSetOff(above) !== style.isSetOff(line)) return false;
  if (labels.isBullet(line.text) || isShort(above, line, before)) return false;
  const label = labels.match(line.text);
  if (label && (isEnded(above.text) || (isUnspaced(above.text) && labels.follows(label)))) return false;
  const rest = (lines[1] ?? lines[0]!).left - before.left;
  if (lines.length > 1 && Math.abs(line.left - column.left - rest) > line.size) return false;
  return /^\p{Ll}/u.test(line.text) || !isEnded(above.text);
}

function isSameSize(above: Line, line: Line): boolean {
  return Math.abs(above.size - line.size) <= Math.max(above.size, line.size) * 0.08;
}

/** Whether the label stands apart from the words behind it, in a column of its own. */
function isHanging({ pieces, text }: Line, label: LabelMatch): boolean {
  const [first, second] = pieces;
  return (
    second !== undefined &&
    text.startsWith(first!.text.trim()) &&
    first!.text.trim().length <= label.text.length &&
    second.x - first!.x - first!.width > second.size * 0.6
  );
}

/** A new paragraph is indented, or its label hangs out; the lines of one stand below each other. */
function isAligned(lines: readonly Line[], resumes: number, line: Line, column: Column, labels: LabelStarts): boolean {
  const em = line.size;
  const first = lines[0]!;
  const mid = (each: Line) => (each.left + each.right) / 2;
  const isCentred = [first, line].every((each) => Math.abs(mid(each) - (column.left + column.right) / 2) < em * 0.6);
  if (isCentred) return true;
  const rest = lines[Math.max(1, resumes)];
  if (rest) return Math.abs(rest.left - line.left) <= em * 0.6;
  const by = line.left - first.left;
  if (Math.abs(by) <= em * 0.6) return true;
  if (by < 0) return by > -em * 6 && !isShort(first, line, column);
  return by < em * 8 && (labels.isBullet(first.text) || labels.match(first.text) !== null);
}
