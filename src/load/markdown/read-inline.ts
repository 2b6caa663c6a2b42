import type { Nodes, PhrasingContent } from 'mdast';
import { alignDecoded } from '../align-decoded.js';
import type { Span } from '../../contract/policy.js';
import type { Loaded, SkippedPart } from '../block.js';
import { isFootnoteMark } from '../footnote-mark.js';
import { type MappedText, firstIndex, joinMapped, mapWhole, sliceMapped } from '../../text/mapped-text.js';

export interface Inline extends MappedText {
  /** Set in bold from end to end. */
  bold: boolean;
  /** One link to a place of the same page from end to end. */
  pointsInside: boolean;
  anchor?: string;
}

/** The words of a paragraph, heading or cell, without markup. */
export function readInline(
  children: readonly PhrasingContent[],
  { source, gaps, loaded }: { source: string; gaps: readonly Span[]; loaded: Loaded },
): Inline {
  const reader: Reader = { source, gaps, skipped: loaded.skipped, parts: [], anchor: undefined, raised: null };
  const pending: Nodes[] = [...children].reverse();
  while (pending.length > 0) {
    const node = pending.pop()!;
    if (node.type === 'delete') setAside(reader, 'deleted', node);
    else if ('children' in node) for (const child of node.children.toReversed()) pending.push(child);
    else readLeaf(reader, node);
  }
  const words = children.filter((node) => !(node.type === 'text' && node.value.trim() === ''));
  // The number of an entry of the contents may stand beside its link.
  const named = words.filter((node) => !(node.type === 'text' && !/\p{L}/u.test(node.value)));
  const mapped = joinMapped(reader.parts);
  return {
    ...mapped,
    bold: words.length > 0 && words.every(isBold),
    pointsInside: named.length === 1 && named[0]!.type === 'link' && named[0]!.url.startsWith('#'),
    ...(reader.anchor ? { anchor: reader.anchor } : {}),
  };
}

function isBold(node: PhrasingContent): boolean {
  return node.type === 'strong' || (node.type === 'emphasis' && node.children.length === 1 && node.children[0]!.type === 'strong');
}

interface Reader {
  source: string;
  gaps: readonly Span[];
  skipped: SkippedPart[];
  parts: MappedText[];
  anchor: string | undefined;
  /** Since `<sup>`, how many parts there were before it and where it began. */
  raised: { parts: number; start: number } | null;
}

function setAside({ source, skipped }: Reader, reason: string, { position }: Nodes): void {
  const span = { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
  skipped.push({ reason, text: source.slice(span.start, span.end), span });
}

function readLeaf(reader: Reader, node: Nodes): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  switch (node.type) {
    case 'text':
      for (const part of withoutGaps(alignDecoded(node.value, reader.source, start, end), reader.gaps, start, end).flatMap(
        withoutLooseMarks,
      )) {
        reader.parts.push(part);
      }
      return;
    case 'footnoteReference':
      setAside(reader, 'footnote-mark', node);
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
  else if (/^<sup[\s>]/i.test(tag)) reader.raised = { parts: reader.parts.length, start };
  else if (/^<\/sup\s*>/i.test(tag)) closeRaised(reader, end);
  else if (tag.startsWith('<!--')) reader.skipped.push({ reason: 'comment', text: tag, span: { start, end } });
  else reader.anchor ??= /^<a\s[^>]*?(?:id|name)\s*=\s*["']?([^\s"'>]+)/i.exec(tag)?.[1];
}

/** `within 5<sup>1</sup> days` is five days. */
function closeRaised(reader: Reader, end: number): void {
  const { raised, parts, skipped } = reader;
  reader.raised = null;
  if (!raised) return;
  const words = joinMapped(parts.slice(raised.parts)).text;
  if (!isFootnoteMark(words.trim(), joinMapped(parts.slice(Math.max(0, raised.parts - 2), raised.parts)).text.slice(-4))) return;
  parts.length = raised.parts;
  skipped.push({ reason: 'footnote-mark', text: words, span: { start: raised.start, end } });
}

/** The spaces that stand for what was blanked out are none of the text's. */
function withoutGaps(mapped: MappedText, gaps: readonly Span[], start: number, end: number): MappedText[] {
  const parts: MappedText[] = [];
  let from = 0;
  for (let index = firstIndex(gaps.length, (at) => gaps[at]!.end > start); index < gaps.length && gaps[index]!.start < end; index += 1) {
    const gap = gaps[index]!;
    const first = mapped.runs.find((run) => run[2] + run[3] > gap.start);
    if (!first || first[1] !== first[3] || first[2] > gap.start) continue;
    const at = first[0] + gap.start - first[2];
    parts.push(sliceMapped(mapped, from, at));
    from = Math.min(mapped.text.length, at + gap.end - gap.start);
  }
  return from === 0 ? [mapped] : [...parts, sliceMapped(mapped, from)];
}

/**
 * Without the stars of bold words that CommonMark does not take for bold: in `**“ข้อมูล”**หมายถึง` ("data" means) the
 * second pair stands between a quotation mark and a letter.
 */
function withoutLooseMarks(mapped: MappedText): MappedText[] {
  const parts: MappedText[] = [];
  let from = 0;
  for (const found of mapped.text.matchAll(/\*\*(?=[^\s*])([^*\r\n]{1,300}?)(?<=[^\s*])\*\*/g)) {
    const start = found.index;
    const end = start + found[0].length;
    parts.push(sliceMapped(mapped, from, start), sliceMapped(mapped, start + 2, end - 2));
    from = end;
  }
  return from === 0 ? [mapped] : [...parts, sliceMapped(mapped, from)];
}
