import type { Nodes, PhrasingContent } from 'mdast';
import { alignDecoded } from '../align-decoded.js';
import type { SkippedPart } from '../block.js';
import { type MappedText, joinMapped, mapWhole } from '../mapped-text.js';

export interface Inline extends MappedText {
  /** Set in bold from end to end. */
  bold: boolean;
  /** One link to a place of the same page from end to end. */
  pointsInside: boolean;
  anchor?: string;
}

/** The words of a paragraph, heading or cell, without markup. */
export function readInline(children: readonly PhrasingContent[], source: string, skipped: SkippedPart[]): Inline {
  const reader = { source, skipped, parts: [] as MappedText[], anchor: undefined as string | undefined };
  const pending: Nodes[] = [...children].reverse();
  while (pending.length > 0) {
    const node = pending.pop()!;
    if ('children' in node) pending.push(...([...node.children].reverse() as Nodes[]));
    else readLeaf(reader, node);
  }
  const words = children.filter((node) => !(node.type === 'text' && node.value.trim() === ''));
  const mapped = joinMapped(reader.parts);
  return {
    ...mapped,
    bold: words.length > 0 && words.every(isBold),
    pointsInside: words.length === 1 && words[0]!.type === 'link' && words[0]!.url.startsWith('#'),
    ...(reader.anchor ? { anchor: reader.anchor } : {}),
  };
}

function isBold(node: PhrasingContent): boolean {
  return (
    node.type === 'strong' ||
    (node.type === 'emphasis' && node.children.length === 1 && node.children[0]!.type === 'strong')
  );
}

interface Reader {
  source: string;
  skipped: SkippedPart[];
  parts: MappedText[];
  anchor: string | undefined;
}

function readLeaf(reader: Reader, node: Nodes): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  switch (node.type) {
    case 'text':
      reader.parts.push(alignDecoded(node.value, reader.source, start, end));
      return;
    case 'inlineCode': {
      const ticks = /^`+\s*/.exec(reader.source.slice(start, end))?.[0].length ?? 0;
      reader.parts.push(alignDecoded(node.value, reader.source, start + ticks, end));
      return;
    }
    case 'break':
      reader.parts.push(mapWhole('\n', start, end));
      return;
    case 'image':
    case 'imageReference':
      reader.skipped.push({ reason: 'image', text: node.alt ?? '', span: { start, end } });
      return;
    case 'html':
      readTag(reader, node.value, start, end);
      return;
    default:
  }
}

/** HTML inside a paragraph comes as single tags; the words between them come as text of their own. */
function readTag(reader: Reader, tag: string, start: number, end: number): void {
  if (/^<br[\s/>]/i.test(tag)) reader.parts.push(mapWhole('\n', start, end));
  else if (tag.startsWith('<!--')) reader.skipped.push({ reason: 'comment', text: tag, span: { start, end } });
  else reader.anchor ??= /^<a\s[^>]*?(?:id|name)\s*=\s*["']?([^\s"'>]+)/i.exec(tag)?.[1];
}
