import { type Element, attribute, plainText } from './dom.js';

/**
 * Word saves the items of a list as paragraphs: `<p style='mso-list:l0 level2 lfo1'>`, with the bullet or number that
 * it prints in a `<span style='mso-list:Ignore'>` in front of the words.
 *
 * @returns how deep the item is nested, from 1; 0 for what is none
 */
export function levelOfWordItem(element: Element): number {
  if (element.name !== 'p' && element.name !== 'li') return 0;
  return Number(/mso-list\s*:\s*l\d+\s+level(\d)/i.exec(attribute(element, 'style'))?.[1] ?? 0);
}

/** What Word printed in front of an item: `(a)`, `·`; null for any other element. */
export function printedByWord(element: Element): string | null {
  if (element.name !== 'span' || !/mso-list\s*:\s*ignore/i.test(attribute(element, 'style'))) return null;
  return plainText(element).replace(/^[\s\u00a0]+|[\s\u00a0]+$/g, '');
}

/** Symbol fonts draw their bullets with `·`, `§` and `o`. */
export function isWordBullet(printed: string): boolean {
  return printed === 'o' || printed === '§' || !/[\p{L}\p{N}]/u.test(printed);
}

/** The title that Word (`MsoTitle`) or Google Docs (`class="title"` with an id of its own) marks as one. */
export function isDocumentTitle(element: Element): boolean {
  if (element.name !== 'p') return false;
  const style = attribute(element, 'class');
  return /\bMsoTitle/.test(style) || (/(?:^|\s)title(?:\s|$)/.test(style) && attribute(element, 'id').startsWith('h.'));
}
