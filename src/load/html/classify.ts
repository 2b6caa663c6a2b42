import { type Element, attribute, descend, isElement } from './dom.js';

/** 1 to 6, or 0 for what is no heading. The line of a `<details>` heads what it unfolds. */
export function headingLevel(element: Element): number {
  if (/^h[1-6]$/.test(element.name)) return Number(element.name[1]);
  if (attribute(element, 'role') === 'heading') return Math.min(6, Number(attribute(element, 'aria-level')) || 2);
  return element.name === 'summary' ? 6 : 0;
}

export function isBold(element: Element): boolean {
  return (
    element.name === 'b' ||
    element.name === 'strong' ||
    /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attribute(element, 'style'))
  );
}

export function pointsInside(element: Element): boolean {
  return element.name === 'a' && /^#./.test(attribute(element, 'href'));
}

/** Inside these, `<header>` and `<footer>` belong to the text and not to the site. */
export function isContent(element: Element): boolean {
  return element.name === 'main' || element.name === 'article' || element.name === 'section';
}

/** Wrappers give their anchor only to a heading right inside: page builders put an id on every box. */
export function anchorOf(element: Element): string | undefined {
  const id = attribute(element, 'id') || (element.name === 'a' ? attribute(element, 'name') : '');
  if (id === '') return undefined;
  if (/^(?:h[1-6]|a|p|li|dt|dd|span|summary)$/.test(element.name)) return id;
  const first = element.children.find((child) => isElement(child));
  return first && isElement(first) && headingLevel(first) > 0 ? id : undefined;
}

export function countLists(element: Element): number {
  let count = 0;
  for (let node = element.parent; node !== null && count < 60; node = node.parent) {
    if (isElement(node) && /^(?:ul|ol|dl|menu|dir)$/.test(node.name)) count += 1;
  }
  return Math.max(1, count);
}

/** A row of data, as opposed to a table used to lay out a page: several cells, with nothing but words in them. */
export function isDataRow(row: Element): boolean {
  const cells = row.children.filter(
    (child): child is Element => isElement(child) && (child.name === 'td' || child.name === 'th'),
  );
  if (cells.length < 2) return false;
  return cells.every((cell) => {
    let paragraphs = 0;
    for (const node of descend(cell)) {
      if (!isElement(node)) continue;
      if (/^(?:h[1-6]|table|section|article)$/.test(node.name)) return false;
      if (node.name === 'p') paragraphs += 1;
    }
    return paragraphs <= 4;
  });
}
