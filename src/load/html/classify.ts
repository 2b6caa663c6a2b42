import { type Element, attribute, descend, isElement, plainText } from './dom.js';
import type { Survey } from './survey-page.js';
import { isDocumentTitle, levelOfWordItem } from './word-lists.js';

/** 1 to 6, or 0 for what is no heading. The line of a `<details>` and what opens a panel head what they unfold. */
export function headingLevel(element: Element, survey?: Survey): number {
  if (/^h[1-6]$/.test(element.name)) return Number(element.name[1]);
  if (attribute(element, 'role') === 'heading') return Math.min(6, Number(attribute(element, 'aria-level')) || 2);
  if (isDocumentTitle(element)) return 1;
  return element.name === 'summary' || (survey?.openers.has(element) && !isInHeading(element)) ? 6 : 0;
}

function isInHeading(element: Element): boolean {
  for (let node = element.parent, steps = 0; node !== null && steps < 4; node = node.parent, steps += 1) {
    if (isElement(node) && headingLevel(node) > 0) return true;
  }
  return false;
}

export function isBold(element: Element): boolean {
  return element.name === 'b' || element.name === 'strong' || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attribute(element, 'style'));
}

export function pointsInside(element: Element): boolean {
  return element.name === 'a' && /^#./.test(attribute(element, 'href'));
}

/** Inside these, `<header>` and `<footer>` belong to the text and not to the site. */
export function isContent(element: Element): boolean {
  return element.name === 'main' || element.name === 'article' || element.name === 'section';
}

/** What "skip to content" and "back to top" point to is no clause. */
const partsOfPage = /^(?:top|page(?:-?top)?|content|main(?:-?content)?|primary|wrapper|masthead|.*skip.*(?:content|link|target|nav).*)$/i;

/** Wrappers that no link points to give their anchor only to a heading right inside: page builders put an id on every box. */
export function anchorOf(element: Element, { targets }: Survey): string | undefined {
  const id = attribute(element, 'id') || (element.name === 'a' ? attribute(element, 'name') : '');
  if (id === '') return undefined;
  if ((targets.has(id) && !partsOfPage.test(id)) || /^(?:h[1-6]|a|p|li|dt|dd|span|summary)$/.test(element.name)) return id;
  const first = element.children.find((child) => isElement(child));
  return first && isElement(first) && headingLevel(first) > 0 ? id : undefined;
}

/** How many lists an item stands in. Word and Google Docs put the lists of all levels beside each other and say the level. */
export function countLists(element: Element): number {
  const told = levelOfWordItem(element) || levelOfGoogleList(element);
  if (told > 0) return told;
  let count = 0;
  for (let node = element.parent; node !== null && count < 60; node = node.parent) {
    if (isElement(node) && /^(?:ul|ol|dl|menu|dir)$/.test(node.name)) count += 1;
  }
  return Math.max(1, count);
}

function levelOfGoogleList({ parent }: Element): number {
  const found = parent && isElement(parent) ? /(?:^|\s)lst-kix_\w+-([0-8])(?:\s|$)/.exec(attribute(parent, 'class')) : null;
  return found ? Number(found[1]) + 1 : 0;
}

const points: Readonly<Record<string, number>> = { pt: 1, px: 0.75, in: 72, cm: 28.35, mm: 2.835, em: 12, rem: 12 };

/** The left margin in the element's own style, in points: all that Word's filtered pages tell of how deep a list is. */
export function indentOf(element: Element): number {
  const found = /(?:^|[;\s])margin-left\s*:\s*([0-9.]{1,8})(pt|px|in|cm|mm|r?em)/i.exec(attribute(element, 'style'));
  return found ? Math.round(Number(found[1]) * points[found[2]!.toLowerCase()]!) : 0;
}

/** A sign beside a heading that links to it: `¶`, `#`, a picture of a chain. */
export function isPermalink(element: Element): boolean {
  return (
    element.name === 'a' &&
    attribute(element, 'href').includes('#') &&
    /^[^\p{L}\p{N}]{0,3}$/u.test(plainText(element)) &&
    plainText(element) !== ''
  );
}

/** Of a table, or of what is said to be one: page builders make tables of `<div role="row">`. */
export function isRow(element: Element): boolean {
  return element.name === 'tr' || attribute(element, 'role') === 'row';
}

export function isCell(element: Element): boolean {
  return element.name === 'td' || element.name === 'th' || /^(?:cell|gridcell|columnheader|rowheader)$/.test(attribute(element, 'role'));
}

/** A row of data, as opposed to a table used to lay out a page: several cells, with nothing but words in them. */
export function isDataRow(row: Element): boolean {
  const cells = row.children.filter((child): child is Element => isElement(child) && isCell(child));
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
