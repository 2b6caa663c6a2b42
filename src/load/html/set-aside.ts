import { type Element, attribute, descend, isElement, plainText } from './dom.js';

const unseen = new Set('script style noscript template svg canvas iframe object embed audio video map math'.split(' '));
const controls = new Set('button select input textarea datalist progress meter'.split(' '));
const roles = new Set('navigation banner contentinfo search dialog alertdialog menu menubar toolbar'.split(' '));

const cookieBanner =
  /(?:^|[\s_-])(?:cookie-?(?:banner|consent|notice|bar|popup|modal|law|overlay)s?|consent-?(?:banner|manager|modal|popup)|cc-window|onetrust|cookiebot|gdpr-?(?:banner|popup|modal))/i;
const pageParts =
  /(?:^|[\s_-])(?:share|sharing|social|breadcrumbs?|menu|navbar|nav|pagination|skip-?links?|back-?to-?top|scroll-?top|site-(?:header|footer)|toolbar|language-?(?:switcher|selector))(?:$|[\s_-])/i;

/**
 * Why an element is not part of the policy, or null. What names itself by its class alone is set aside only while it
 * is short: a class is no proof, and legal text must not be lost to a page builder's naming.
 */
export function reasonToSetAside(element: Element, insideContent: boolean): string | null {
  const { name } = element;
  if (isUnseen(element)) return name === 'script' || name === 'style' ? name : 'embedded';
  if (controls.has(name)) return 'control';
  if (isHidden(element) && plainText(element).length <= 300) return 'hidden';
  const marks = `${attribute(element, 'class')} ${attribute(element, 'id')}`;
  if (cookieBanner.test(marks) && plainText(element).length <= 3000) return 'cookie-banner';
  if (name === 'nav' || roles.has(attribute(element, 'role').toLowerCase()))
    return isPageContents(element) ? null : 'navigation';
  if (!insideContent && (name === 'header' || name === 'footer')) return holdsPolicy(element) ? null : name;
  if (
    pageParts.test(attribute(element, 'class')) &&
    isContainer(name) &&
    !isPageContents(element) &&
    plainText(element).length <= 200
  )
    return 'page-part';
  return null;
}

/** Elements whose content is no text of the page. */
export function isUnseen({ name }: Element): boolean {
  return unseen.has(name);
}

function isContainer(name: string): boolean {
  return name === 'div' || name === 'ul' || name === 'ol' || name === 'aside' || name === 'section' || name === 'a';
}

function isHidden(element: Element): boolean {
  const style = attribute(element, 'style').replace(/\s+/g, '').toLowerCase();
  return (
    'hidden' in element.attribs ||
    attribute(element, 'aria-hidden') === 'true' ||
    /(?:^|;)(?:display:none|visibility:hidden)/.test(style)
  );
}

/** A `<nav>` that points to places of the same page is the policy's list of contents. */
function isPageContents(element: Element): boolean {
  let inside = 0;
  let outside = 0;
  for (const node of descend(element)) {
    if (!isElement(node) || node.name !== 'a') continue;
    if (/^#./.test(attribute(node, 'href'))) inside += 1;
    else outside += 1;
  }
  return inside >= 3 && inside >= outside * 4;
}

/** The page's header may hold the title, its footer a closing clause. */
function holdsPolicy(element: Element): boolean {
  for (const node of descend(element)) {
    if (!isElement(node)) continue;
    if (element.name === 'header' && node.name === 'h1') return plainText(element).length <= 600;
    if (element.name === 'footer' && node.name === 'p' && plainText(node).length > 250) return true;
  }
  return false;
}
