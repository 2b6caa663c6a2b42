import type { ChildNode, Document, Element, ParentNode } from 'domhandler';
import type { Span } from '../../contract/policy.js';
import { isInk } from '../../text/count-ink.js';

export type { ChildNode, Document, Element, ParentNode };

export function isElement(node: ChildNode | ParentNode): node is Element {
  return node.type === 'tag' || node.type === 'script' || node.type === 'style';
}

export function attribute(element: Element, name: string): string {
  return element.attribs[name] ?? '';
}

export function nextElement({ next }: ChildNode): Element | null {
  for (let node = next; node !== null; node = node.next) if (isElement(node)) return node;
  return null;
}

/** Where a node stands in the source; null for one that the parser supplied (`<tbody>`, `<head>`). */
export function spanOf(node: ChildNode | ParentNode): Span | null {
  const location = (node as { sourceCodeLocation?: { startOffset: number; endOffset: number } | null }).sourceCodeLocation;
  return location ? { start: location.startOffset, end: location.endOffset } : null;
}

/** All nodes below one, in reading order, without recursion: pages nest deeper than calls may. */
export function* descend(root: ParentNode | ChildNode): Generator<ChildNode> {
  const pending: ChildNode[] = 'children' in root ? [...root.children].reverse() : [];
  while (pending.length > 0) {
    const node = pending.pop()!;
    yield node;
    if ('children' in node) for (let index = node.children.length - 1; index >= 0; index -= 1) pending.push(node.children[index]!);
  }
}

/** The words in an element as a reader sees them, one space between them. */
export function plainText(root: ParentNode | ChildNode): string {
  if (root.type === 'text') return root.data.replace(/\s+/g, ' ').trim();
  const parts: string[] = [];
  for (const node of descend(root)) {
    if (node.type === 'text') parts.push(node.data);
    else if (isElement(node) && isBlockElement(node.name)) parts.push(' ');
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** The length of `plainText`, without the text: for a whole page that is a second copy. */
export function plainLength(root: ParentNode): number {
  let [length, gap] = [0, false];
  for (const node of descend(root)) {
    if (node.type !== 'text') {
      gap ||= isElement(node) && isBlockElement(node.name);
      continue;
    }
    for (let at = 0; at < node.data.length; at += 1) {
      if (isInk(node.data, at)) {
        length += gap && length > 0 ? 2 : 1;
        gap = false;
      } else gap = true;
    }
  }
  return length;
}

const blockElements = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

export function isBlockElement(name: string): boolean {
  return blockElements.has(name);
}
