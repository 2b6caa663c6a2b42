import type { Code, Html, List, ListItem, Nodes, Paragraph, RootContent, Table } from 'mdast';
import type { Span } from '../../contract/policy.js';
import { alignDecoded } from '../align-decoded.js';
import { type Block, type Loaded, makeBlock } from '../block.js';
import { type MappedText, joinMapped, mapWhole, trimMapped } from '../../text/mapped-text.js';
import { visibleLength } from '../structure/shape.js';
import { readFrontMatter } from './front-matter.js';
import { readInline } from './read-inline.js';
import { BORDER } from '../../text/row-cells.js';

/** Reads HTML that stands in Markdown: `(text, offset in the source)`. */
export type HtmlReader = (text: string, offset: number) => Loaded;

/** Walks the nodes of a document in reading order, with its own stack: hostile input nests deeper than calls may. */
export function readBlocks(nodes: Iterable<RootContent>, source: string, gaps: readonly Span[], readHtml: HtmlReader): Loaded {
  const walk: Walk = { source, gaps, readHtml, loaded: { blocks: [], skipped: [], declared: {} }, anchor: undefined };
  for (const node of nodes) {
    const pending: Visit[] = [{ node, level: 0, item: null }];
    while (pending.length > 0) {
      const visit = pending.pop()!;
      const inner = visitNode(walk, visit);
      for (let index = inner.length - 1; index >= 0; index -= 1) pending.push(inner[index]!);
    }
  }
  return walk.loaded;
}

interface Walk {
  source: string;
  /** What was blanked out of the source, in order. */
  gaps: readonly Span[];
  readHtml: HtmlReader;
  loaded: Loaded;
  /** An `<a id>` above the next block. */
  anchor: string | undefined;
}

interface Visit {
  node: Nodes;
  /** How many lists the node stands in. */
  level: number;
  /** Set on the first paragraph of a list item: what the item gives it. */
  item: (Pick<Block, 'bulleted' | 'label'> & { start: number }) | null;
}

function visitNode(walk: Walk, { node, level, item }: Visit): Visit[] {
  const span = spanOf(node);
  switch (node.type) {
    case 'heading': {
      const inline = readInline(node.children, walk);
      addBlock(walk, inline, span, { kind: 'heading', stated: true, level: node.depth, anchor: inline.anchor });
      return [];
    }
    case 'paragraph':
      addParagraph(walk, node, span, level, item);
      return [];
    case 'code':
      addCode(walk, node, span, level);
      return [];
    case 'table':
      addRows(walk, node, level);
      return [];
    case 'html':
      addHtml(walk, node, span);
      return [];
    case 'list':
      return visitList(walk, node, level);
    case 'listItem':
      return visitItem(node, level, item);
    case 'definition':
      walk.loaded.skipped.push({ reason: 'link-definition', text: walk.source.slice(span.start, span.end), span });
      return [];
    default:
      return visitOther(walk, node, span, level);
  }
}

function visitOther(walk: Walk, node: Nodes, span: Span, level: number): Visit[] {
  if (node.type === 'yaml' || (node.type as string) === 'toml') {
    const text = walk.source.slice(span.start, span.end);
    Object.assign(walk.loaded.declared, readFrontMatter(text));
    walk.loaded.skipped.push({ reason: 'front-matter', text, span });
    return [];
  }
  return 'children' in node ? (node.children as Nodes[]).map((child) => ({ node: child, level, item: null })) : [];
}

function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function addBlock(
  walk: Walk,
  inline: MappedText,
  span: Span,
  given: Omit<Partial<Block>, 'anchor'> & { anchor?: string | undefined },
): void {
  const mapped = trimMapped(inline);
  if (mapped.text === '') {
    if (given.anchor) walk.anchor = given.anchor;
    return;
  }
  const { anchor = walk.anchor, ...rest } = given;
  walk.anchor = undefined;
  walk.loaded.blocks.push(makeBlock(mapped, { ...rest, span, ...(anchor ? { anchor } : {}) }));
}

function addParagraph(walk: Walk, node: Paragraph, span: Span, level: number, item: Visit['item']): void {
  const inline = readInline(node.children, walk);
  const given = { stated: true, level, anchor: inline.anchor, pointsInside: inline.pointsInside };
  if (item) {
    addBlock(walk, inline, { ...span, start: item.start }, { ...given, kind: 'item', bulleted: item.bulleted, label: item.label });
  } else if (inline.bold && level === 0 && isHeadingLike(unfoldLong(inline.text))) {
    addBlock(walk, inline, span, { ...given, kind: 'heading', level: 0, wrapped: true });
  } else {
    addBlock(walk, inline, span, given);
  }
}

/** A heading too long for one line of the file; short lines below each other are lines to a reader, too. */
function unfoldLong(text: string): string {
  const lines = text.trim().split(/\s*\r?\n\s*/);
  return lines.slice(0, -1).every((line) => visibleLength(line) >= 40) ? lines.join(' ') : text;
}

/** A paragraph all in bold is a heading, unless it is a sentence set in bold to be noticed. */
export function isHeadingLike(text: string): boolean {
  const length = visibleLength(text.trim());
  return !/[\r\n]/.test(text.trim()) && (length <= 60 || (length <= 120 && !/[.;,]$/u.test(text.trim())));
}

function addCode(walk: Walk, node: Code, span: Span, level: number): void {
  const fenced = /^[ \t]*(?:```|~~~)/.test(walk.source.slice(span.start, span.end));
  const from = fenced ? span.start + Math.max(0, walk.source.slice(span.start, span.end).search(/[\r\n]/)) : span.start;
  addBlock(walk, alignDecoded(node.value, walk.source, from, span.end), span, { stated: true, level });
}

function addRows(walk: Walk, table: Table, level: number): void {
  for (const row of table.children) {
    const parts: MappedText[] = [];
    let end = 0;
    for (const cell of row.children) {
      const inline = trimMapped(readInline(cell.children, walk));
      const first = inline.runs[0];
      if (!first) continue;
      if (parts.length > 0) parts.push(mapWhole(BORDER, end, first[2]));
      parts.push(inline);
      const last = inline.runs.at(-1)!;
      end = last[2] + last[3];
    }
    addBlock(walk, joinMapped(parts), spanOf(row), { kind: 'row', stated: true, level });
  }
}

function addHtml(walk: Walk, node: Html, span: Span): void {
  const { blocks, skipped } = walk.readHtml(walk.source.slice(span.start, span.end), span.start);
  walk.anchor ??= /<a\s[^>]*?(?:id|name)\s*=\s*["']?([^\s"'>]+)/i.exec(node.value)?.[1];
  for (const part of skipped) walk.loaded.skipped.push(part);
  for (const block of blocks) walk.loaded.blocks.push(block);
}

function visitList(walk: Walk, list: List, level: number): Visit[] {
  const markers = list.children.map((child) => {
    const { start } = spanOf(child);
    return /^(\d{1,9})[.)]/.exec(walk.source.slice(start, start + 12));
  });
  // `1. 1. 1.` leaves the counting to Markdown; a list that is numbered by hand means its numbers, and other programs print them.
  const isCounted = new Set(markers.map((marker) => marker?.[1])).size === 1;
  return list.children.map((child, index) => {
    const { start } = spanOf(child);
    const marker = markers[index];
    const ordinal = isCounted || !marker ? (list.start ?? 1) + index : Number(marker[1]);
    const label = list.ordered && marker ? { text: marker[0], ordinals: [ordinal], scheme: 'decimal' as const } : null;
    return { node: child, level: level + 1, item: { bulleted: !list.ordered, label, start } };
  });
}

function visitItem(node: ListItem, level: number, item: Visit['item']): Visit[] {
  return node.children.map((child, index) => ({
    node: child,
    level,
    item: index === 0 && child.type === 'paragraph' ? item : null,
  }));
}
