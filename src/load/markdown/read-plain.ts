import type { Heading, List, ListItem, Paragraph, Table } from 'mdast';
import { between } from './between.js';
import { readPlainInline } from './read-plain-inline.js';
import { readPlainTable } from './read-plain-table.js';

/** How a line may begin that is words to Markdown: no quotation, list, heading, rule or definition, nothing set in. */
const OPENING = /^(?!\d{1,9}[.)](?:[ \t]|$))(?:[\p{L}\p{N}\p{M}"'“”‘’«»(§€$£฿%…•·–—{]|\*\*(?=[\p{L}\p{N}"“«[])|\[(?![ xX]\]))/u;
const HEADING = /^(#{1,6})[ \t]+(?=[^ \t#])[^\r\n]*[^ \t\r\n#][ \t]*$/;
const ITEM = /^(?:([-+*])|(\d{1,9})([.)]))[ ](?=[^ \t])/;

/**
 * A heading, a paragraph, a flat list or a table with no other markup than bold words and links, as the parser would give it;
 * most of a policy is no more.
 *
 * @param piece with or without ends of lines behind it
 * @param start where it stands
 * @returns null for what only the parser can tell
 */
export function readPlain(piece: string, start: number): Heading | Paragraph | List | Table | null {
  const text = piece.replace(/(?:(?:\r\n?|\n)[ \t]*)+$/, '');
  const heading = HEADING.exec(text);
  if (heading) return readHeading(text, (heading[1] as string).length as Heading['depth'], start);
  // Where a list ends that has lines of spaces below it, only the parser knows.
  if (ITEM.test(text)) return /[\r\n][ \t]+(?:[\r\n]|$)/.test(piece) ? null : readList(text, start);
  if (text.startsWith('|')) return readPlainTable(text, start);
  return text.split(/\r\n?|\n/).every((line) => OPENING.test(line)) ? readParagraph(text, start) : null;
}

function readHeading(text: string, depth: Heading['depth'], start: number): Heading | null {
  const from = depth + (/^[ \t]+/.exec(text.slice(depth))?.[0].length ?? 0);
  const children = readPlainInline(text.slice(from), start + from);
  return children && { type: 'heading', depth, children, position: between(start, start + text.length) };
}

function readParagraph(text: string, start: number): Paragraph | null {
  const children = readPlainInline(text, start);
  return children && { type: 'paragraph', children, position: between(start, start + text.length) };
}

/** Items of one line each, with the same sort of mark. */
function readList(text: string, start: number): List | null {
  const items: ListItem[] = [];
  let sort: string | undefined;
  let first = Number.NaN;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (/^[ \t]*$/.test(line)) continue;
    const mark = ITEM.exec(line);
    if (!mark || (sort ??= mark[1] ?? mark[3]) !== (mark[1] ?? mark[3])) return null;
    if (items.length === 0) first = Number(mark[2]);
    const words = line.slice(mark[0].length);
    const paragraph = OPENING.test(words) ? readParagraph(words, start + index + mark[0].length) : null;
    if (!paragraph) return null;
    items.push({
      type: 'listItem',
      spread: false,
      checked: null,
      children: [paragraph],
      position: between(start + index, start + index + line.length),
    });
  }
  const spread = /(?:\r\n|\r(?!\n)|\n)[ \t]*[\r\n]/.test(text);
  const ordered = !Number.isNaN(first);
  return { type: 'list', ordered, start: ordered ? first : null, spread, children: items, position: between(start, start + text.length) };
}
