import type { Document, Node } from '@xmldom/xmldom';
import { OperationalError } from '../../errors.js';
import type { LoadContext } from '../block.js';
import { guardXml } from './guard-xml.js';

/** A tree of XML and where its nodes stand in the text that it was read from. */
export interface ParsedXml {
  document: Document;
  source: string;
  /** Offset of the first character of an element, text or CDATA section. */
  offsetOf(node: Node): number;
}

/**
 * Parses well-formed XML without entities of its own; namespaces are read, grammars are not.
 *
 * @throws OperationalError `xml-entities`, `too-deep`, `broken-xml` with line and column
 */
export async function parseXml(source: string, context: Pick<LoadContext, 'name' | 'limits'>): Promise<ParsedXml> {
  guardXml(source, context);
  const { DOMParser } = await import('@xmldom/xmldom');
  // The parser takes a byte order mark for text outside of the root, and would count lines after its own normalising.
  const mark = source.startsWith('\uFEFF') ? 1 : 0;
  let fault: { message: string; line: number; column: number } | undefined;
  const parser = new DOMParser({
    normalizeLineEndings: (text) => text,
    onError: (_level, message, { locator }: { locator?: { lineNumber?: number; columnNumber?: number } }) => {
      fault ??= { message, line: locator?.lineNumber || 1, column: locator?.columnNumber ?? 1 };
      throw new Error(message);
    },
  });
  try {
    const document = parser.parseFromString(source.slice(mark), 'text/xml');
    const lineStarts = findLineStarts(source, mark);
    return { document, source, offsetOf: ({ lineNumber = 1, columnNumber = 1 }) => lineStarts[lineNumber - 1]! + columnNumber - 1 };
  } catch (error) {
    if (!fault) throw error;
    const { message, line, column } = fault;
    throw new OperationalError(
      'broken-xml',
      `${context.name}:${line}:${column}: this is no well-formed XML (${describe(message)}); save it again with the program that wrote it`,
      { cause: error },
    );
  }
}

function findLineStarts(source: string, first: number): number[] {
  const starts = [first];
  for (const { index, 0: end } of source.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return starts;
}

function describe(message: string): string {
  return message
    .replace(/^Error constructing the DOM: (?:\w+: )?/, '')
    .replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())
    .slice(0, 160);
}
