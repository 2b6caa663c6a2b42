import type { Element, Node } from '@xmldom/xmldom';

/** Child elements in order, of some names where they are given. Prefixes do not count: `sdl:cxt` is a `cxt`. */
export function childElements(parent: Node, ...names: string[]): Element[] {
  const found: Element[] = [];
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === child.ELEMENT_NODE && (names.length === 0 || names.includes((child as Element).localName ?? ''))) {
      found.push(child as Element);
    }
  }
  return found;
}

export function childElement(parent: Node, name: string): Element | null {
  return childElements(parent, name)[0] ?? null;
}

/** All elements below of one name, in document order. */
export function descendants(parent: Node, name: string): Element[] {
  return childElements(parent).flatMap((child) => [...(child.localName === name ? [child] : []), ...descendants(child, name)]);
}
