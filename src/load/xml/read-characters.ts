import type { Node } from '@xmldom/xmldom';
import { joinMapped, type MappedText, mapSlice, mapWhole } from '../mapped-text.js';
import type { ParsedXml } from './parse-xml.js';

const CDATA = '<![CDATA['.length;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The words of a text node or CDATA section, mapped to where they stand; null for any other node. */
export function readCharacters(node: Node, { source, offsetOf }: ParsedXml): MappedText | null {
  if (node.nodeType !== node.TEXT_NODE && node.nodeType !== node.CDATA_SECTION_NODE) return null;
  const start = offsetOf(node);
  if (node.nodeType === node.CDATA_SECTION_NODE) return mapSlice(source, start + CDATA, start + CDATA + (node.nodeValue ?? '').length);
  const end = source.indexOf('<', start);
  return readReferences(source, start, end < 0 ? source.length : end);
}

/**
 * Every reference maps as a whole. Read once more from the source, because of what the parser returns nobody can tell
 * which `&amp;` was written so and which as `&amp;amp;`.
 */
function readReferences(source: string, start: number, end: number): MappedText {
  const parts: MappedText[] = [];
  let at = start;
  for (const { index, 0: reference, 1: name } of source.slice(start, end).matchAll(/&(#x[\da-f]+|#\d+|\w+);/gi)) {
    const text = name!.startsWith('#') ? readCodePoint(name!.slice(1)) : named[name!];
    if (text === undefined) continue;
    parts.push(mapSlice(source, at, start + index), mapWhole(text, start + index, start + index + reference.length));
    at = start + index + reference.length;
  }
  return joinMapped([...parts, mapSlice(source, at, end)]);
}

function readCodePoint(digits: string): string | undefined {
  const code = Number(digits.replace(/^x/i, '0x'));
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
