import type { Element, Node } from '@xmldom/xmldom';
import { type MappedText, joinMapped, mapWhole, trimMapped } from '../../text/mapped-text.js';
import { endOfTag } from '../xml/guard-xml.js';
import type { ParsedXml } from '../xml/parse-xml.js';
import { readCharacters } from '../xml/read-characters.js';
import type { Roles } from './roles.js';

/** Collects the words of one line or cell, whatever elements they are in. */
export class LineReader {
  readonly #xml: ParsedXml;
  readonly #roles: Roles;
  readonly #setAside: (reason: string, node: Node) => void;
  readonly #keepNote: (note: Element) => void;
  #parts: MappedText[] = [];

  constructor(xml: ParsedXml, roles: Roles, setAside: (reason: string, node: Node) => void, keepNote: (note: Element) => void) {
    this.#xml = xml;
    this.#roles = roles;
    this.#setAside = setAside;
    this.#keepNote = keepNote;
  }

  /** What was collected, and starts anew. */
  take(): MappedText {
    const parts = this.#parts;
    this.#parts = [];
    return trimMapped(joinMapped(parts));
  }

  /** All words in a node as one line: borders inside it separate words. */
  readAll(node: Node): MappedText {
    const before = this.#parts;
    this.#parts = [];
    if (node.nodeType === node.ELEMENT_NODE) this.#readChildren(node as Element);
    else this.read(node);
    const mapped = this.take();
    this.#parts = before;
    return mapped;
  }

  read(node: Node): void {
    const characters = readCharacters(node, this.#xml);
    if (characters) this.#parts.push(characters);
    else if (node.nodeType === node.COMMENT_NODE) this.#setAside('comment', node);
    else if (node.nodeType === node.ELEMENT_NODE) this.#readElement(node as Element);
  }

  #readElement(element: Element): void {
    const role = this.#roles.of(element);
    if (role === 'metadata' || role === 'history') {
      this.#setAside(role, element);
    } else if (role === 'mark') {
      this.#setAside('footnote-mark', element);
    } else if (role === 'note') {
      this.#keepNote(element);
    } else if (role === 'break' && !element.firstChild) {
      this.#parts.push(mapWhole('\n', this.#xml.offsetOf(element), endOfTag(this.#xml.source, this.#xml.offsetOf(element))));
    } else {
      if (role !== 'inline') this.#addGap(element);
      this.#readChildren(element);
    }
  }

  #readChildren(element: Element): void {
    for (let child = element.firstChild; child; child = child.nextSibling) this.read(child);
  }

  #addGap(element: Element): void {
    const last = this.#parts.at(-1)?.text;
    const start = this.#xml.offsetOf(element);
    if (last && !/\s$/.test(last)) this.#parts.push(mapWhole('\n', start, start));
  }

  /** Behind the last character of a node. */
  endOf(node: Node): number {
    const next = node.nextSibling;
    if (next) return this.#xml.offsetOf(next);
    const { parentNode } = node;
    const { source } = this.#xml;
    if (!parentNode || parentNode.nodeType === node.DOCUMENT_NODE) return source.length;
    return Math.max(this.#xml.offsetOf(node), source.lastIndexOf('</', this.endOf(parentNode) - 1));
  }
}
