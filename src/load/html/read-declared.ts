import type { Declared } from '../block.js';
import { isoDate } from '../markdown/front-matter.js';
import { type Document, type Element, attribute, descend, isElement, plainText } from './dom.js';

/** Language, title and date that the page's markup gives, outside its text. */
export function readDeclared(document: Document): Declared {
  const found: Declared & { modified?: string; published?: string } = {};
  for (const node of descend(document)) if (isElement(node)) readElement(node, found);
  const { language, title } = found;
  const date = found.date ?? found.modified ?? found.published;
  return { ...(language ? { language } : {}), ...(title ? { title } : {}), ...(date ? { date } : {}) };
}

function readElement(element: Element, found: Declared & { modified?: string; published?: string }): void {
  switch (element.name) {
    case 'html':
      if (languageOf(element)) found.language = languageOf(element);
      return;
    case 'body':
      if (languageOf(element)) found.language ??= languageOf(element);
      return;
    case 'title':
      if (element.parent && isElement(element.parent) && element.parent.name === 'head') found.title ??= plainText(element);
      return;
    case 'meta':
      readMeta(element, found);
      return;
    case 'script':
      if (/ld\+json/i.test(attribute(element, 'type'))) readLinkedData(element, found);
      return;
    default:
  }
}

export function languageOf(element: Element): string {
  return (attribute(element, 'lang') || attribute(element, 'xml:lang')).trim();
}

function readMeta(element: Element, found: Declared & { modified?: string; published?: string }): void {
  const name = (
    attribute(element, 'name') ||
    attribute(element, 'property') ||
    attribute(element, 'itemprop') ||
    attribute(element, 'http-equiv')
  ).toLowerCase();
  const content = attribute(element, 'content');
  if (name === 'content-language') found.language ??= content.split(',')[0]!.trim();
  const date = isoDate(content);
  if (!date) return;
  if (/modified|updated|revised|^changed$|lastmod|last-modified|^date$|dc(?:terms)?\.date/.test(name)) found.modified ??= date;
  else if (/published|issued|created|effective/.test(name)) found.published ??= date;
}

/** Only two keys, taken out by pattern: linked data is often broken JSON, and its structure tells nothing more. */
function readLinkedData(element: Element, found: Declared & { modified?: string; published?: string }): void {
  const text = element.children.map((child) => (child.type === 'text' ? child.data : '')).join('');
  const modified = /"dateModified"\s*:\s*"([^"]+)"/.exec(text)?.[1];
  const published = /"datePublished"\s*:\s*"([^"]+)"/.exec(text)?.[1];
  if (modified && isoDate(modified)) found.modified ??= isoDate(modified)!;
  if (published && isoDate(published)) found.published ??= isoDate(published)!;
}
