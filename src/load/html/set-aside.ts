import { type Element, attribute, descend, holdsMoreThan, isElement, isLink, plainText } from './dom.js';
import { type Survey, isHiddenAtFirst } from './survey-page.js';

const unseen = new Set('script style noscript template svg canvas iframe object embed audio video map math'.split(' '));
const controls = new Set('button select input textarea datalist progress meter'.split(' '));
const roles = new Set('navigation banner contentinfo search dialog alertdialog menu menubar toolbar tooltip'.split(' '));

/** Consent managers call their boxes by their own names, and those are no words that a policy would use. */
const consentManager =
  /(?:^|[\s_-])(?:onetrust|ot-sdk|cookiebot|cybotcookiebot\w*|cky-consent|cmplz|qc-cmp2?|usercentrics|didomi|iubenda-cs|cc-window|cookieconsent|truste|trustarc|osano-cm|klaro|cookie-law-info|moove_gdpr|borlabs-?cookie|tarteaucitron\w*|axeptio|hs-eu-cookie|sp_message|evidon|termsfeed)(?:$|[\s_-])/i;
const cookieBanner =
  /(?:^|[\s_-])(?:cookies?-?(?:banner|consent|notice|bar|popup|modal|law|overlay|message)s?|consent-?(?:banner|manager|modal|popup)|gdpr-?(?:banner|popup|modal))/i;
const pageParts =
  /(?:^|[\s_-])(?:share|sharing|social|breadcrumbs?|menu|navbar|nav|pagination|skip-?links?|back-?to-?top|scroll-?top|site-(?:header|footer)|toolbar|language-?(?:switcher|selector)|related(?:-?(?:posts|articles|links))?|widget-area|widget_\w+|sidebar|pagesection|attachments|author-?box|post-?tags|print)(?:$|[\s_-])/i;
const comments = /(?:^|\s)(?:comments-area|comment-list|comment-respond|disqus_thread)(?:$|\s)/i;
const newsletter = /(?:^|[\s_-])(?:newsletter|subscribe|sign-?up|mc4wp|mailchimp)(?:$|[\s_-])/i;
const siteHeader = /^(?:site-?)?(?:header|masthead|top-?bar)$/i;
const siteFooter = /^(?:site-?)?(?:footer|colophon)$/i;
const spokenOnly = /(?:^|[\s_-])(?:sr-only|visually-hidden|screen-reader-text)(?:$|\s)/i;

/**
 * Why an element is not part of the policy, or null. What names itself by its class alone is set aside only while it
 * is short and made of links and buttons: a class is no proof, and legal text must not be lost to a page builder's
 * naming (`<div class="share">Sharing a login is not allowed</div>`).
 */
export function reasonToSetAside(element: Element, survey: Survey, insideContent: boolean): string | null {
  const { name } = element;
  if (isUnseen(element)) return name === 'script' || name === 'style' ? name : 'embedded';
  if (name === 'html' || name === 'body' || name === 'main') return null;
  if (name === 'del' || name === 's' || name === 'strike') return 'deleted';
  const isDisclosed = survey.panels.has(element) || survey.openers.has(element);
  if (!isDisclosed && isControl(element)) return 'control';
  if (!isDisclosed && isHiddenAtFirst(element) && !holdsMoreThan(element, 300)) return 'hidden';
  if (name === 'span' && spokenOnly.test(attribute(element, 'class')) && !holdsMoreThan(element, 60)) return 'hidden';
  const marks = `${attribute(element, 'class')} ${attribute(element, 'id')}`;
  if (isConsentBox(element, marks)) return 'cookie-banner';
  if (name === 'nav' || roles.has(attribute(element, 'role').toLowerCase())) return isPageContents(element) ? null : 'navigation';
  if (!insideContent) {
    const end = endOfSite(element);
    if (end !== null) return holdsPolicy(element, end) ? null : end;
  }
  if (isLinkToTop(element)) return 'page-part';
  if (!isContainer(name)) return null;
  if (comments.test(marks)) return 'comments';
  if (newsletter.test(marks) && holdsInput(element) && !holdsMoreThan(element, 300)) return 'page-part';
  if (!isDisclosed && pageParts.test(marks) && isLinkBar(element)) return 'page-part';
  return isMenuCell(element) ? 'navigation' : null;
}

/** Elements whose content is no text of the page. A shadow root is: the browser shows it in place of its host. */
export function isUnseen(element: Element): boolean {
  if (element.name === 'template') return !('shadowrootmode' in element.attribs);
  return unseen.has(element.name);
}

/** A button in a heading is how accordions are made: its words are the heading. */
function isControl({ name, parent, attribs }: Element): boolean {
  if (name === 'a') return attribs.href === '#' && /(?:^|[\s_-])(?:btn|button|toggle)(?:$|[\s_-])/i.test(attribs.class ?? '');
  return controls.has(name) && !(parent && isElement(parent) && /^h[1-6]$/.test(parent.name));
}

function isContainer(name: string): boolean {
  return name === 'div' || name === 'ul' || name === 'ol' || name === 'aside' || name === 'section' || name === 'a' || name === 'td' || name === 'p';
}

/** A box that asks for consent has something to click; a chapter of a policy about cookies has a title, or has not. */
function isConsentBox(element: Element, marks: string): boolean {
  if (!isContainer(element.name) && element.name !== 'dialog' && element.name !== 'form') return false;
  if (consentManager.test(marks)) return !holdsMoreThan(element, 20_000);
  if (!cookieBanner.test(marks) || holdsMoreThan(element, 3000)) return false;
  let clickable = false;
  for (const node of descend(element)) {
    if (!isElement(node)) continue;
    if (node.name === 'h1') return false;
    clickable ||= node.name === 'button' || node.name === 'a' || node.name === 'input' || attribute(node, 'role') === 'button';
  }
  return clickable;
}

function endOfSite({ name, attribs }: Element): 'header' | 'footer' | null {
  if (name === 'header' || name === 'footer') return name;
  if (name !== 'div') return null;
  if (siteHeader.test(attribs.id ?? '')) return 'header';
  return siteFooter.test(attribs.id ?? '') ? 'footer' : null;
}

/** Links and buttons, with hardly a word beside them. */
function isLinkBar(element: Element): boolean {
  if (isPageContents(element) || holdsMoreThan(element, 40, { links: false }) || holdsMoreThan(element, 400)) return false;
  if (element.name === 'a') return true;
  for (const node of descend(element)) if (isElement(node) && isLink(node)) return true;
  return false;
}

/** A link to the top of the page, with nothing beside it in its block. */
function isLinkToTop(element: Element): boolean {
  if (element.name !== 'a' || !/^#(?:page-?)?(?:top|haut|atas|header|masthead|back-?to-?top)$/i.test(attribute(element, 'href'))) return false;
  const words = plainText(element);
  const block = element.parent;
  return words.length <= 40 && block !== null && plainText(block).replace(/[^\p{L}\p{N}]+/gu, '') === words.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The column of a page laid out by a table that holds its menu: links to other pages and nothing else. */
function isMenuCell(element: Element): boolean {
  if (element.name !== 'td' || holdsMoreThan(element, 400) || holdsMoreThan(element, 3, { links: false })) return false;
  let outside = 0;
  for (const node of descend(element)) if (isElement(node) && node.name === 'a' && /^[^#]/.test(attribute(node, 'href'))) outside += 1;
  return outside >= 3;
}

function holdsInput(element: Element): boolean {
  for (const node of descend(element)) if (isElement(node) && node.name === 'input') return true;
  return false;
}

/** A `<nav>` that points to places of the same page is the policy's list of contents. */
function isPageContents(element: Element): boolean {
  let inside = 0;
  let outside = 0;
  for (const node of descend(element)) {
    if (!isElement(node) || node.name !== 'a') continue;
    if (/^#./.test(attribute(node, 'href'))) inside += 1;
    else if (attribute(node, 'href') !== '#') outside += 1;
  }
  return inside >= 3 && inside >= outside * 4;
}

/** The page's header may hold the title, its footer a closing clause. */
function holdsPolicy(element: Element, end: 'header' | 'footer'): boolean {
  for (const node of descend(element)) {
    if (!isElement(node)) continue;
    if (end === 'header' && node.name === 'h1') return !holdsMoreThan(element, 600);
    if (end === 'footer' && node.name === 'p' && holdsMoreThan(node, 250)) return true;
  }
  return false;
}
