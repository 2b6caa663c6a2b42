import type { Element } from '@xmldom/xmldom';
import { childElements } from '../xml/elements.js';
import { fold, roleOf } from './roles.js';

/**
 * Tells what stands inside a line from what is a block, in a vocabulary that nobody knows: words beside an element make
 * it a part of their line, elements alone beside it a block among blocks. What a name is most often holds for the whole
 * document, so that a clause which is nothing but one emphasised phrase changes nothing.
 */
export function tellInline(root: Element): (element: Element) => boolean {
  const votes = new Map<string, number>();
  const pending = [root];
  while (pending.length > 0) {
    const parent = pending.pop()!;
    const children = childElements(parent);
    const vote = holdsWords(parent) ? 1 : -1;
    for (const child of children) {
      const name = fold(child.localName);
      votes.set(name, (votes.get(name) ?? 0) + vote);
      pending.push(child);
    }
  }
  return (element) => {
    const role = roleOf(element);
    return role === undefined ? votes.get(fold(element.localName))! > 0 : role === 'inline';
  };
}

function holdsWords(parent: Element): boolean {
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    const isText = child.nodeType === child.TEXT_NODE || child.nodeType === child.CDATA_SECTION_NODE;
    if (isText && /\S/.test(child.nodeValue ?? '')) return true;
  }
  return false;
}
