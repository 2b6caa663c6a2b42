import type { BodyStyle } from './body-style.js';
import type { Region } from './find-regions.js';
import type { LabelStarts } from './label-start.js';
import type { Line } from './line.js';
import { tagOf } from './trust-tags.js';

/** Lines that are one paragraph, or the cells of one row of a table. */
export interface Paragraph {
  lines: Line[];
  cells?: Line[][];
  /** Set apart from what stands above it by more than the usual distance of lines. */
  separate: boolean;
  /** How far it is indented from the column that it stands in, in points. */
  indent: number;
}

export interface ParagraphContext {
  style: BodyStyle;
  labels: LabelStarts;
  trustsTags: boolean;
}

/** The lines of a column, and where it begins and ends. */
interface Column {
  left: number;
  right: number;
  /** Usual distance from one line to the next, in heights of type. */
  pitch: number;
}

/** Divides the text of a document into paragraphs, which go on across columns and pages. */
export function buildParagraphs(regions: readonly Region[], context: ParagraphContext): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const pitch = usualPitch(regions);
  const widest = measureWidest(regions);
  let before: Column | null = null;
  for (const region of regions) {
    if (region.kind === 'table') {
      for (const cells of region.rows) paragraphs.push({ lines: cells.flat(), cells, separate: true, indent: 0 });
      before = null;
      continue;
    }
    const column = measureColumn(region.lines, widest, pitch);
    region.lines.forEach((line, index) => {
      const open = paragraphs.at(-1);
      const goesOn = index > 0 ? continues(open!, line, column, context) : before !== null && open !== undefined && continuesAcross(open, line, before, column, context);
      if (goesOn) {
        open!.lines.push(line);
        return;
      }
      const above = region.lines[index - 1];
      paragraphs.push({ lines: [line], separate: !above || line.y - above.y > column.pitch * 1.2 * Math.max(line.size, above.size), indent: line.left - column.left });
      context.labels.open(line.text);
    });
    before = column;
  }
  return paragraphs;
}

/** The commonest distance between lines that follow each other, in heights of type. */
function usualPitch(regions: readonly Region[]): number {
  const counts = new Map<number, number>();
  for (const region of regions) {
    if (region.kind !== 'text') continue;
    region.lines.slice(1).forEach((line, index) => {
      const above = region.lines[index]!;
      const pitch = Math.round(((line.y - above.y) / line.size) * 20) / 20;
      if (pitch < 0.9 || pitch > 2.6 || Math.abs(line.size - above.size) > 0.3) return;
      // A line that is broken off has another right below; one that ends a paragraph tells nothing.
      const weight = /[.;:!?]$/.test(above.text) ? 1 : 3;
      counts.set(pitch, (counts.get(pitch) ?? 0) + weight);
    });
  }
  let best = 1.2;
  let most = 0;
  for (const [pitch, count] of counts) {
    const near = count + (counts.get(Math.round((pitch + 0.05) * 20) / 20) ?? 0);
    if (near > most || (near === most && pitch < best)) [best, most] = [pitch, near];
  }
  return best + 0.05;
}

/** The edges of the text of columns of one width that are too short to tell their own. */
function measureWidest(regions: readonly Region[]): Column {
  const lines = regions.flatMap((region) => (region.kind === 'text' ? region.lines : []));
  const rights = lines.map(({ right }) => right).sort((left, right) => left - right);
  const lefts = lines.map(({ left }) => left).sort((left, right) => left - right);
  return { left: lefts[Math.floor(lefts.length * 0.02)] ?? 0, right: rights[Math.floor((rights.length - 1) * 0.98)] ?? 0, pitch: 0 };
}

function measureColumn(lines: readonly Line[], widest: Column, pitch: number): Column {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const own = lines.length >= 6 || Math.abs(left - widest.left) > (widest.right - widest.left) * 0.3;
  return own ? { left, right, pitch } : { left: Math.min(left, widest.left), right: Math.max(right, widest.right), pitch };
}

function continues({ lines }: Paragraph, line: Line, column: Column, { style, labels, trustsTags }: ParagraphContext): boolean {
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
  if (label && (short || ended || labels.follows(label))) return false;
  if (!isAligned(lines, line, column, labels)) return false;
  if (!short) return true;
  return !ended && /^\p{Ll}/u.test(line.text) && above.right - above.left > (column.right - above.left) * 0.6;
}

/** Whether the first line of a column or page goes on with the last of the one before. */
function continuesAcross({ lines, cells }: Paragraph, line: Line, before: Column, column: Column, { style, labels, trustsTags }: ParagraphContext): boolean {
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
  if (label && (isEnded(above.text) || labels.follows(label))) return false;
  const rest = (lines[1] ?? lines[0]!).left - before.left;
  if (lines.length > 1 && Math.abs(line.left - column.left - rest) > line.size) return false;
  return /^\p{Ll}/u.test(line.text) || !isEnded(above.text);
}

function isSameSize(above: Line, line: Line): boolean {
  return Math.abs(above.size - line.size) <= Math.max(above.size, line.size) * 0.08;
}

export function isEnded(text: string): boolean {
  return /[.;:!?…][)\]"'”’»]*$/u.test(text);
}

/**
 * Whether the first word of `line` would have found room behind the line above: then that was meant to end there. Where
 * no sentence ends, there has to be more room, for the width of the word is an estimate.
 */
function isShort(above: Line, line: Line, { left, right }: Column): boolean {
  const word = firstWord(line.text);
  const visible = line.text.replace(/\p{M}/gu, '').length;
  const width = ((line.right - line.left) / Math.max(1, visible)) * word.length + above.size * 0.25;
  const isCentred = above.left - left > above.size && Math.abs(above.left - left - (right - above.right)) < above.size;
  const room = isCentred ? right - left - (above.right - above.left) : right - above.right;
  return room > width * (isEnded(above.text) ? 1.05 : 1.6);
}

const words = new Intl.Segmenter('und', { granularity: 'word' });

/** In scripts without spaces, two words of the dictionary, for programs differ in what they take for a word. */
function firstWord(text: string): string {
  const head = /^\S+/u.exec(text)?.[0].slice(0, 60) ?? '';
  if (!/\p{Lo}/u.test(head)) return head;
  return Array.from(words.segment(head), ({ segment }) => segment).slice(0, 2).join('').replace(/\p{M}/gu, '');
}

/** A new paragraph is indented, or its label hangs out; the lines of one stand below each other. */
function isAligned(lines: readonly Line[], line: Line, column: Column, labels: LabelStarts): boolean {
  const em = line.size;
  const first = lines[0]!;
  const mid = (each: Line) => (each.left + each.right) / 2;
  const isCentred = Math.abs(mid(first) - mid(line)) < em && first.left > column.left + em;
  if (isCentred) return true;
  if (lines.length > 1) return Math.abs(lines[1]!.left - line.left) <= em * 0.6;
  const by = line.left - first.left;
  if (Math.abs(by) <= em * 0.6) return true;
  if (by < 0) return by > -em * 6 && !isShort(first, line, column);
  return by < em * 8 && (labels.isBullet(first.text) || labels.match(first.text) !== null);
}
