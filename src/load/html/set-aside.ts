import { type Element, attribute, isElement } from './dom.js';
import { type Measure, measureOf } from './measure-elements.js';
import { type Survey, isHiddenAtFirst } from './survey-page.js';

const unseen = new Set('script style noscript template svg canvas iframe object embed audio video map math'.split(' '));
const controls = new Set('button select input textarea datalist progress meter'.split(' '));
const roles = new Set('navigation banner contentinfo search dialog alertdialog menu menubar toolbar tooltip'.split(' '));

/** Consent managers call their boxes by their own names, and those are no words that a policy would use. */
const consentManager =
  /(?:^|[\s_-])(?:onetrust|ot-sdk|cookiebot|cybotcookiebot\w*|cky-consent|cmplz|qc-cmp2?|usercentrics|didomi|iubenda-cs|cc-window|cookieconsent|truste|trustarc|osano-cm|klaro|cookie-law-info|moove_gdpr|borlabs-?cookie|tarteaucitron\w*|axeptio|hs-eu-cookie|sp_message|evidon|termsfeed)(?:$|[\s_-])/i;
const cookieBanner =
  /(?:^|[\s_-])(?:cookies?-?(?:banner|consent|notice|bar|popup|modal|law|overlay|message)s?|consent-?(?:banner|manager|modal|popup)|gdpr-?(?:banner|popup|modal))/i;
const cookieList =
  /(?:^|\s)(?:ot-sdk-cookie-policy\S*|cookiedeclaration\S*|cybotcookiedeclaration\S*|cmplz-document|cookielawinfo-(?:row|column|winter|classic|modern|elegant|rounded|simple)\S*|cky-(?:audit|cookie)-\S+|uc-embed|didomi-cookies?-list|borlabs-cookie-list)(?:$|\s)/i;
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
  const own = measureOf(element, survey.measures);
  const isDisclosed = survey.panels.has(element) || survey.openers.has(element);
  if (!isDisclosed && isControl(element)) return 'control';
  if (!isDisclosed && own.length <= 300 && isHiddenAtFirst(element)) return 'hidden';
  if (name === 'span' && own.length <= 60 && spokenOnly.test(attribute(element, 'class'))) return 'hidden';
  const marks = `${attribute(element, 'class')} ${attribute(element, 'id')}`;
  if (isConsentBox(element, marks, own)) return 'cookie-banner';
  if (name === 'nav' || roles.has(attribute(element, 'role').toLowerCase())) return isPageContents(own) ? null : 'navigation';
  if (!insideContent) {
    const end = endOfSite(element);
    if (end !== null) return holdsPolicy(own, end) ? null : end;
  }
  if (isLinkToTop(element, own, survey)) return 'page-part';
  if (!isContainer(name)) return null;
  return reasonOfMarks(marks, own, isDisclosed) ?? (name === 'td' && isMenu(own) ? 'navigation' : null);
}

function reasonOfMarks(marks: string, own: Measure, isDisclosed: boolean): string | null {
  if (marks === unmarked) return null;
  if (comments.test(marks)) return 'comments';
  if (own.input && own.length <= 300 && newsletter.test(marks)) return 'page-part';
  return !isDisclosed && isLinkBar(own) && pageParts.test(marks) ? 'page-part' : null;
}

/** Class and id of most elements: none. */
const unmarked = ' ';

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
  return (
    name === 'div' ||
    name === 'ul' ||
    name === 'ol' ||
    name === 'aside' ||
    name === 'section' ||
    name === 'a' ||
    name === 'td' ||
    name === 'p'
  );
}

/** A box that asks for consent has something to click; a chapter of a policy about cookies has a title, or has not. */
function isConsentBox(element: Element, marks: string, { length, h1, clickable }: Measure): boolean {
  const { name } = element;
  if (marks === unmarked || (!isContainer(name) && name !== 'dialog' && name !== 'form')) return false;
  if (consentManager.test(marks)) return length <= 20_000 && !isInCookieList(element);
  return length <= 3000 && !h1 && clickable && cookieBanner.test(marks);
}

/** The list of cookies that a consent manager writes into the policy itself, or the whole policy that it makes. */
function isInCookieList(element: Element): boolean {
  for (let node: Element['parent'] = element; node !== null && isElement(node); node = node.parent) {
    if (cookieList.test(`${attribute(node, 'class')} ${attribute(node, 'id')}`)) return true;
  }
  return false;
}

function endOfSite({ name, attribs, parent }: Element): 'header' | 'footer' | null {
  if (name === 'header' || name === 'footer') return name;
  if (name !== 'div') return null;
  // LibreOffice, of what is printed on every page.
  if ((attribs.title === 'header' || attribs.title === 'footer') && parent && isElement(parent) && parent.name === 'body') {
    return attribs.title;
  }
  if (siteHeader.test(attribs.id ?? '')) return 'header';
  return siteFooter.test(attribs.id ?? '') ? 'footer' : null;
}

/** Links and buttons, with hardly a word beside them. */
function isLinkBar(own: Measure): boolean {
  return own.clickable && own.unlinked <= 40 && own.length <= 400 && !isPageContents(own);
}

/** A link to the top of the page, with nothing but an arrow beside it in its block. */
function isLinkToTop(element: Element, { length }: Measure, { measures }: Survey): boolean {
  if (element.name !== 'a' || !/^#(?:page-?)?(?:top|haut|atas|header|masthead|back-?to-?top)$/i.test(attribute(element, 'href'))) {
    return false;
  }
  return length <= 40 && element.parent !== null && measureOf(element.parent, measures).length <= length + 3;
}

/** The column of a page laid out by a table that holds its menu: links to other pages and nothing else. */
function isMenu({ length, unlinked, outside }: Measure): boolean {
  return outside >= 3 && unlinked <= 3 && length <= 400;
}

/** A `<nav>` that points to places of the same page is the policy's list of contents. */
function isPageContents({ inside, outside }: Measure): boolean {
  return inside >= 3 && inside >= outside * 4;
}

/** The page's header may hold the title, its footer a closing clause. */
function holdsPolicy({ length, h1, longestParagraph }: Measure, end: 'header' | 'footer'): boolean {
  return end === 'header' ? h1 && length <= 600 : longestParagraph > 200;
}
