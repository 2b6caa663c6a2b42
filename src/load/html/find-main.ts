import { type Document, type Element, attribute, descend, isElement, plainLength, plainText } from './dom.js';
import { reasonToSetAside } from './set-aside.js';
import type { Survey } from './survey-page.js';

/**
 * The element that holds the policy, if the page marks one (`<main>`, `<article>`) and most of the page's text is in it;
 * null where the whole page has to be read. A heuristic that scores paragraphs was tried and dropped: it loses side
 * notes and short clauses, which in a policy are law.
 */
export function findMain(document: Document, survey: Survey): Element | null {
  let best: { element: Element; length: number } | null = null;
  for (const node of descend(document)) {
    if (!isElement(node)) continue;
    const marked = node.name === 'main' || attribute(node, 'role') === 'main' || node.name === 'article';
    if (!marked || isInside(node, best?.element ?? null)) continue;
    const length = plainLength(node);
    if (length > (best?.length ?? 0)) best = { element: node, length };
  }
  if (!best || best.length < 0.6 * lengthOfContent(document, survey)) return null;
  return leavesTitleOutside(document, best.element) ? null : best.element;
}

/** Where the page's `<h1>` stands in its header, the header is needed. */
function leavesTitleOutside(document: Document, main: Element): boolean {
  for (const node of descend(main)) if (isElement(node) && node.name === 'h1') return false;
  for (const node of descend(document)) if (isElement(node) && node.name === 'h1' && plainText(node) !== '') return true;
  return false;
}

function isInside(element: Element, holder: Element | null): boolean {
  if (holder === null) return false;
  for (let node = element.parent; node !== null; node = node.parent) if (node === holder) return true;
  return false;
}

/** Characters of text outside what is set aside anyway. */
function lengthOfContent(document: Document, survey: Survey): number {
  let length = 0;
  const pending = [...document.children];
  while (pending.length > 0) {
    const node = pending.pop()!;
    if (node.type === 'text') length += node.data.trim().length;
    if (isElement(node) && (node.name === 'head' || reasonToSetAside(node, survey, false) !== null)) continue;
    if ('children' in node) for (const child of node.children) pending.push(child);
  }
  return length;
}
