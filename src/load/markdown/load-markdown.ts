import type { RootContent } from 'mdast';
import type { LoadContext, Loaded, SkippedPart, TextFormat } from '../block.js';
import { refuseMore, refuseShortLines } from '../load-context.js';
import { createHtmlReader } from '../html/read-html.js';
import { loadText } from '../text/load-text.js';
import { type AttributeList, clearMarks } from './attribute-lists.js';
import { readBlocks } from './read-blocks.js';
import { shiftPositions } from './shift-positions.js';
import { splitLines } from './split-lines.js';

/** Markdown: CommonMark with GFM, front matter, and the attribute lists of kramdown. */
export const markdown: TextFormat = {
  id: 'markdown',
  extensions: ['md', 'markdown', 'mdown', 'mkd', 'mdx'],
  resembles,
  load: loadMarkdown,
};

function resembles(text: string): number {
  if (/^\uFEFF?(?:---|\+\+\+)[ \t]*\r?\n[\s\S]{0,4000}?\n(?:---|\+\+\+)[ \t]*\r?\n/.test(text)) return 0.8;
  const headings = text.match(/^#{1,6}[ \t]+\S/gm)?.length ?? 0;
  const marks = text.match(/\]\(|^\{:|\*\*\S|^\[[^\]]+\]:/gm)?.length ?? 0;
  return Math.min(0.75, headings * 0.2 + marks * 0.12);
}

async function loadMarkdown(source: string, context: LoadContext): Promise<Loaded> {
  const { packs } = context;
  refuseShortLines(source, context);
  refuseMore(countMarks(source), 'elements', context, 'marks');
  if (isNestedBeyondReason(source)) return loadText(source);
  const skipped: SkippedPart[] = [];
  const { text, lists, borders, gaps } = clearMarks(source, skipped);
  // The parser would drop a byte order mark and count from behind it; it stays part of the source.
  const { parsePieces } = await import('./parse-markdown.js');
  const readHtml = await createHtmlReader(text);
  const loaded = readBlocks(text.startsWith('\uFEFF') ? shiftEach(parsePieces(text.slice(1)), 1) : parsePieces(text), text, gaps, readHtml);
  for (const part of skipped) loaded.skipped.push(part);
  applyAttributes(loaded, lists, text);
  return { ...loaded, blocks: loaded.blocks.flatMap((block) => splitLines(block, borders, packs)) };
}

function* shiftEach(nodes: Iterable<RootContent>, by: number): Generator<RootContent> {
  for (const node of nodes) yield* shiftPositions([node], by);
}

/** Quotes in quotes and lists in lists by the hundred, and brackets that never close or open, cost the parser the square of their number; no policy has them. */
function isNestedBeyondReason(source: string): boolean {
  return (
    /^[ \t]*(?:>[ \t]*|(?:[-*+]|\d{1,9}[.)])[ \t]+){150}/m.test(source) ||
    /^[ \t]{600}[ \t]*\S/m.test(source) ||
    /(?:\[[^[\]]*){1000}|(?:\][^[\]]*){1000}/.test(source)
  );
}

/** Stretches in bold, italics or code, links, tags, cells: each of them is a piece of its own to the parser and to all that follows. */
function countMarks(source: string): number {
  let [pairs, single] = [0, 0];
  for (const { 0: mark } of source.matchAll(/(?<!\*)\*+|(?<!`)`+|\]\(|<[a-z]|\|/gi)) {
    if (mark[0] === '*' || mark[0] === '`') pairs += 1;
    else single += 1;
  }
  return Math.floor(pairs / 2) + single;
}

/** A list belongs to the block that ends right above it, else to the one below. */
function applyAttributes({ blocks, declared }: Loaded, lists: readonly AttributeList[], text: string): void {
  let index = 0;
  for (const list of lists) {
    while (index < blocks.length && blocks[index]!.span.start < list.start) index += 1;
    const above = blocks[index - 1];
    const gap = above ? (text.slice(above.span.end, list.start).match(/\r\n?|\n/g)?.length ?? 0) : Number.POSITIVE_INFINITY;
    const block = gap <= 1 || !list.ownLine ? above : (blocks[index] ?? above);
    if (list.date) declared.date ??= list.date;
    if (!block) continue;
    if (list.anchor) block.anchor = list.anchor;
    if (list.date) block.dates = list.date;
    if (list.language) block.language = list.language;
  }
}
