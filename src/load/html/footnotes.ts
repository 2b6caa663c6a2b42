import { isFootnoteMark } from '../footnote-mark.js';
import { type Element, attribute, isElement, plainText } from './dom.js';

/**
 * Whether an element is the mark of a footnote, in the text or in front of the note, or the arrow that leads back:
 * `<sup>1</sup>`, `<a href="#ftnt1">[1]</a>` (Google Docs), `<a href="#_ftnref1">` (Word), `↩` (Markdown engines).
 *
 * @param before the last few characters in front of it
 */
export function isNoteMark(element: Element, before: string): boolean {
  if (element.name === 'sup') return isFootnoteMark(plainText(element), before);
  if (element.name !== 'a') return false;
  const href = attribute(element, 'href');
  if (!href.startsWith('#')) return false;
  const isBackLink = attribute(element, 'role') === 'doc-backlink' || /backref|backlink/i.test(attribute(element, 'class'));
  if (isBackLink || /^\s*[↩↑^⤴]\ufe0e?\s*$/u.test(plainText(element))) return true;
  return (
    /^#_?(?:user-content-)?(?:ftn|ftnt|fn|footnote|note|cite|edn|sd(?:foot|end)note)/i.test(href) &&
    isFootnoteMark(plainText(element).replace(/^[ivx]+$/i, '1'), before)
  );
}

/** A comment of an editor, or its mark in the text, which word processors save along: they are no part of the policy. */
export function isComment(element: Element): boolean {
  const name = attribute(element, 'class');
  if (element.name === 'a') return /\bmsocomanchor\b/i.test(name) || /^#cmnt(?:_ref)?[0-9]+$/.test(attribute(element, 'href'));
  if (element.name !== 'div') return false;
  return /\bmsocomtxt\b/i.test(name) || /mso-element\s*:\s*comment/i.test(attribute(element, 'style')) || isGoogleComment(element);
}

/** `<div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a> …` below the text. */
function isGoogleComment({ children }: Element): boolean {
  const first = children.find(isElement);
  const link = first?.name === 'p' ? first.children.find(isElement) : undefined;
  return link?.name === 'a' && /^cmnt[0-9]+$/.test(attribute(link, 'id'));
}

/** An item of the list of footnotes: a paragraph, for its number is that of the note and no clause's. */
export function isNote(item: Element): boolean {
  if (item.name !== 'li') return false;
  if (
    /^(?:user-content-)?(?:fn|footnote|endnote)[-:_]?[\p{L}\p{M}\p{N}%_-]*$/iu.test(attribute(item, 'id')) ||
    attribute(item, 'role') === 'doc-endnote'
  ) {
    return true;
  }
  const holder = item.parent?.parent;
  return (
    holder !== null && holder !== undefined && 'attribs' in holder && isElement(holder) && /doc-endnotes/.test(attribute(holder, 'role'))
  );
}
