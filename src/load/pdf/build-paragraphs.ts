import type { BodyStyle } from './body-style.js';
import type { LabelMatch } from '../labels/match-label.js';
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
  /** The first of its lines in the column that it ends in. */
  resumes: number;
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
  const columnOf = measureColumns(regions, usualPitch(regions));
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
      const goesOn = index > 0 ? continues(open!, line, column, context) : before !== null && open !== undefined && continuesAcross(open, line, before, column, context);
      if (goesOn) {
        if (index === 0) open!.resumes = open!.lines.length;
        open!.lines.push(line);
        return;
      }
      const above = region.lines[index - 1];
      paragraphs.push({ lines: [line], separate: !above || line.y - above.y > column.pitch * 1.2 * Math.max(line.size, above.size), resumes: 0, indent: line.left - column.left });
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

/** Columns with fewer lines do not show how far theirs would reach. */
const LINES_THAT_TELL = 6;

/** How far a short column may be indented from the one that it belongs to: it is a list, then. */
const MOST_INDENT = 72;

/** Edges of the text of each region; of those with few lines, the edges of the narrowest column that they fit into. */
function measureColumns(regions: readonly Region[], pitch: number): (region: Region) => Column {
  const own = new Map(regions.flatMap((region) => (region.kind === 'text' ? [[region, edgesOf(region.lines)] as const] : [])));
  const telling = [...own].filter(([region]) => region.kind === 'text' && region.lines.length >= LINES_THAT_TELL).map(([, edges]) => edges);
  telling.sort((one, other) => one.right - one.left - (other.right - other.left));
  const widest = telling.at(-1);
  return (region) => {
    const edges = own.get(region as Region & { kind: 'text' })!;
    const isFew = region.kind === 'text' && region.lines.length < LINES_THAT_TELL;
    const fits = ({ left, right }: typeof edges) => left <= edges.left + 2 && edges.left - left < MOST_INDENT && right >= edges.right - 2;
    if (isFew) return { ...(telling.find(fits) ?? edges), pitch };
    // A page of nothing but list items stands as far to the right as on any other page.
    const isWhole = widest && edges.right - edges.left > (widest.right - widest.left) * 0.75;
    return { left: isWhole && fits({ ...widest, right: edges.right }) ? widest.left : edges.left, right: edges.right, pitch };
  };
}

function edgesOf(lines: readonly Line[]): { left: number; right: number } {
  return { left: Math.min(...lines.map(({ left }) => left)), right: Math.max(...lines.map(({ right }) => right)) };
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
  if (label && (isEnded(above.text) || (isUnspaced(above.text) && labels.follows(label)))) return false;
  const rest = (lines[1] ?? lines[0]!).left - before.left;
  if (lines.length > 1 && Math.abs(line.left - column.left - rest) > line.size) return false;
  return /^\p{Ll}/u.test(line.text) || !isEnded(above.text);
}

function isSameSize(above: Line, line: Line): boolean {
  return Math.abs(above.size - line.size) <= Math.max(above.size, line.size) * 0.08;
}

function isEnded(text: string): boolean {
  return /[.;:!?…][)\]"'”’»]*$/u.test(text);
}

/** Whether the label stands apart from the words behind it, in a column of its own. */
function isHanging({ pieces, text }: Line, label: LabelMatch): boolean {
  const [first, second] = pieces;
  return second !== undefined && text.startsWith(first!.text.trim()) && first!.text.trim().length <= label.text.length && second.x - first!.x - first!.width > second.size * 0.6;
}

/** Where sentences end without a mark, the number alone tells an item from *under Section 4.1(b) and / (c)*. */
function isUnspaced(text: string): boolean {
  return /[\p{Lo}\p{M}]$/u.test(text);
}

/**
 * Whether the first word of `line` would have found room behind the line above: then that was meant to end there. Where
 * no sentence ends, there has to be more room, for the width of the word is an estimate.
 */
function isShort(above: Line, line: Line, { left, right }: Column): boolean {
  const ended = isEnded(above.text);
  // Short words often hang on the next one by a space at which no line breaks: 1 800 THB, L. 612-1.
  const word = firstWord(line.text).padEnd(ended ? 1 : 6, 'o');
  const width = (roomOf(word) / roomOf(line.text)) * (line.right - line.left) + above.size * 0.25;
  const isCentred = [above, line].every((each) => each.left - left > each.size && Math.abs(each.left - left - (right - each.right)) < each.size);
  const room = isCentred ? right - left - (above.right - above.left) : right - above.right;
  return room > width * (ended ? 1.15 : 1.6);
}

/** How much room words take, in tenths of the height of type, as in most typefaces with serifs. */
function roomOf(text: string): number {
  let room = 1;
  for (const char of text) room += /[mwMW@%—…]/.test(char) ? 8 : /[ijlftI.,;:'’!|()[\] ]/.test(char) ? 3 : /\p{Lu}/u.test(char) ? 7 : /\p{M}/u.test(char) ? 0 : 5;
  return room;
}

const words = new Intl.Segmenter('und', { granularity: 'word' });

/** In scripts without spaces, two words of the dictionary, for programs differ in what they take for a word. */
function firstWord(text: string): string {
  // French sets its marks apart with a space at which no line breaks: « Programme », oui :
  const head = /^(?:[([]?[«“] )?\S+(?: [»:;!?]+)?/u.exec(text)?.[0].slice(0, 60) ?? '';
  if (!/\p{Lo}/u.test(head)) return head;
  return Array.from(words.segment(head), ({ segment }) => segment).slice(0, 2).join('').replace(/\p{M}/gu, '');
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
