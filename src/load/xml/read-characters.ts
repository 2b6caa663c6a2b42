import type { Node } from '@xmldom/xmldom';
import { mapEscapes } from '../map-escapes.js';
import { type MappedText, mapSlice } from '../../text/mapped-text.js';
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
 * Read once more from the source, because of what the parser returns nobody can tell which `&amp;` was written so and
 * which as `&amp;amp;`.
 */
function readReferences(source: string, start: number, end: number): MappedText {
  return mapEscapes(source, start, end, /&(?:#x[\da-f]+|#\d+|\w+);/gi, decodeReference);
}

function decodeReference(reference: string): string | undefined {
  const name = reference.slice(1, -1);
  if (!name.startsWith('#')) return named[name];
  const code = Number(name.slice(1).replace(/^x/i, '0x'));
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
