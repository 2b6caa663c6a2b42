import { countInk } from '../../text/count-ink.js';
import { type ChildNode, type Document, type Element, type ParentNode, attribute, isElement } from './dom.js';

/** What is in an element, counted once for a whole page: asking each element for itself would be the square of its depth. */
export interface Measure {
  /** Characters of text, white space aside. */
  length: number;
  /** Of these, the ones outside of links and buttons. */
  unlinked: number;
  /** Links to places of the same page, and to other pages. */
  inside: number;
  outside: number;
  /** Whether there is a link or a button. */
  clickable: boolean;
  input: boolean;
  h1: boolean;
  longestParagraph: number;
}

const nothing: Measure = { length: 0, unlinked: 0, inside: 0, outside: 0, clickable: false, input: false, h1: false, longestParagraph: 0 };

export type Measures = ReadonlyMap<ParentNode, Measure>;

export function measureElements(document: Document): Measures {
  const measures = new Map<ParentNode, Measure>();
  const pending: ({ enter: ParentNode } | { leave: ParentNode })[] = [{ enter: document }];
  while (pending.length > 0) {
    const step = pending.pop()!;
    if ('leave' in step) {
      measures.set(step.leave, sumUp(step.leave, measures));
      continue;
    }
    pending.push({ leave: step.enter });
    for (const child of step.enter.children) if ('children' in child) pending.push({ enter: child });
  }
  return measures;
}

function sumUp(node: ParentNode, measures: Measures): Measure {
  const sum = { ...nothing };
  for (const child of node.children) addChild(sum, child, measures);
  return isElement(node) ? addOwn(sum, node) : sum;
}

function addChild(sum: Measure, child: ChildNode, measures: Measures): void {
  if (child.type === 'text') {
    const length = countInk(child.data);
    sum.length += length;
    sum.unlinked += length;
    return;
  }
  const own = 'children' in child ? measures.get(child) : undefined;
  if (!own) return;
  sum.length += own.length;
  sum.unlinked += own.unlinked;
  sum.inside += own.inside;
  sum.outside += own.outside;
  sum.clickable ||= own.clickable;
  sum.input ||= own.input;
  sum.h1 ||= own.h1;
  sum.longestParagraph = Math.max(sum.longestParagraph, own.longestParagraph);
}

function addOwn(sum: Measure, element: Element): Measure {
  const { name } = element;
  if (name === 'script' || name === 'style') return nothing;
  if (name === 'a') {
    const href = attribute(element, 'href');
    if (/^#./.test(href)) sum.inside += 1;
    else if (href !== '#') sum.outside += 1;
  }
  if (name === 'a' || name === 'button' || attribute(element, 'role') === 'button') {
    sum.clickable = true;
    sum.unlinked = 0;
  }
  if (name === 'input') sum.input = sum.clickable = true;
  if (name === 'h1') sum.h1 = true;
  if (name === 'p') sum.longestParagraph = Math.max(sum.longestParagraph, sum.length);
  return sum;
}

export function measureOf(element: ParentNode, measures: Measures): Measure {
  return measures.get(element) ?? nothing;
}
