import type { SkippedPart } from '../block.js';
import { isoDate } from './front-matter.js';

/** `{: #children datetime="2018-05-11" }`, which says something about the block that it stands behind. */
export interface AttributeList {
  start: number;
  end: number;
  /** On a line of its own; otherwise at the end of a heading. */
  ownLine: boolean;
  anchor?: string;
  date?: string;
}

const ownLine = /^[ \t]*\{:[^{}\n\r]*\}[ \t]*$/gm;
const endOfHeading = /^#{1,6}[ \t][^\n\r]*?([ \t]*\{:?[ \t]*[#.][^{}\n\r]*\})[ \t#]*$/gm;
const mdxComment = /\{\/\*[\s\S]*?\*\/\}/g;

export interface Cleared {
  /** As long as the source, with spaces where the lists were, so that every offset holds. */
  text: string;
  lists: AttributeList[];
}

/**
 * Takes attribute lists (kramdown) and MDX comments out of the text. A CommonMark parser knows neither and would make
 * words of them: a date line "1 May 2018" with `{: datetime="2018-05-01" }` below it is one paragraph to it.
 */
export function clearAttributeLists(source: string, skipped: SkippedPart[]): Cleared {
  const lists: AttributeList[] = [];
  const spans: { start: number; end: number; reason: string }[] = [];
  const add = (start: number, text: string, own: boolean) => {
    lists.push({ start, end: start + text.length, ownLine: own, ...readAttributes(text) });
    spans.push({ start, end: start + text.length, reason: 'attribute-list' });
  };
  if (source.includes('{')) {
    for (const found of source.matchAll(ownLine)) add(found.index, found[0], true);
    for (const found of source.matchAll(endOfHeading))
      add(found.index + found[0].lastIndexOf(found[1]!), found[1]!, false);
  }
  if (source.includes('{/*')) {
    for (const found of source.matchAll(mdxComment))
      spans.push({ start: found.index, end: found.index + found[0].length, reason: 'comment' });
  }
  if (spans.length === 0) return { text: source, lists };
  spans.sort((left, right) => left.start - right.start);
  for (const { start, end, reason } of spans)
    skipped.push({ reason, text: source.slice(start, end).trim(), span: { start, end } });
  return { text: blankOut(source, spans), lists: lists.sort((left, right) => left.start - right.start) };
}

function readAttributes(text: string): Pick<AttributeList, 'anchor' | 'date'> {
  const anchor = /(?:^|[\s{:])#([^\s}#]+)/.exec(text)?.[1] ?? /\bid\s*=\s*["']?([^\s"'}]+)/.exec(text)?.[1];
  const stated = /datetime\s*=\s*["']?([^\s"'}]+)/.exec(text)?.[1];
  const date = stated ? isoDate(stated) : null;
  return { ...(anchor ? { anchor } : {}), ...(date ? { date } : {}) };
}

function blankOut(source: string, spans: { start: number; end: number }[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    if (start < from) continue;
    parts.push(source.slice(from, start), source.slice(start, end).replace(/[^\r\n]/g, ' '));
    from = end;
  }
  parts.push(source.slice(from));
  return parts.join('');
}
