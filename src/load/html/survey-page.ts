import { type Document, type Element, attribute, descend, isElement, nextElement, spanOf } from './dom.js';
import { type Measures, measureElements, measureOf } from './measure-elements.js';

/** What has to be known of a whole page before any part of it can be judged. */
export interface Survey {
  /** Parts shown on demand: panels of accordions and tabs. Hidden when the page opens, and law all the same. */
  panels: ReadonlySet<Element>;
  /** What opens a panel: a button or link whose words head it. */
  openers: ReadonlySet<Element>;
  /** Ids that links of the page point to: anchors that a reader may cite, on whatever element. */
  targets: ReadonlySet<string>;
  measures: Measures;
}

const panelClass = /(?:^|[\s_-])(?:accordions?|collaps(?:e|ible)|expand(?:er|able)?|toggle|faq|tab|tabs|tabpanel|panel)(?:$|[\s_-])/i;
const openerClass = /(?:^|[\s_-])(?:accordions?|collaps(?:e|ed|ible)|expand(?:er|able)?|toggle|faq)(?:$|[\s_-])/i;

export function surveyPage(document: Document): Survey {
  const measures = measureElements(document);
  const holdsWords = (element: Element): boolean => measureOf(element, measures).unlinked > 0;
  const byId = new Map<string, Element>();
  const openers: Element[] = [];
  const panels = new Set<Element>();
  const targets = new Set<string>();
  for (const node of descend(document)) {
    if (!isElement(node)) continue;
    const id = attribute(node, 'id');
    if (id !== '' && !byId.has(id)) byId.set(id, node);
    const href = node.name === 'a' ? attribute(node, 'href') : '';
    if (href.startsWith('#') && targetOf(node) === '') targets.add(href.slice(1));
    if (isPanel(node) && holdsWords(node)) panels.add(node);
    else if (canOpen(node)) openers.push(node);
  }
  const used = new Set<Element>();
  for (const opener of openers) {
    const panel = byId.get(targetOf(opener)) ?? hiddenNext(opener);
    // What a menu button opens is a list of links: no panel, and the button no heading.
    if (!panel || !spanOf(panel) || contains(panel, opener) || !holdsWords(panel)) continue;
    panels.add(panel);
    if (attribute(opener, 'role') !== 'tab') used.add(opener);
  }
  return { panels, openers: used, targets, measures };
}

function isPanel(element: Element): boolean {
  if (element.name === 'nav' || element.name === 'button' || element.name === 'a') return false;
  const isNamed =
    attribute(element, 'role') === 'tabpanel' ||
    attribute(element, 'hidden') === 'until-found' ||
    panelClass.test(attribute(element, 'class'));
  return isNamed && isHiddenAtFirst(element);
}

function canOpen(element: Element): boolean {
  const isControl =
    element.name === 'button' || element.name === 'a' || attribute(element, 'role') === 'button' || attribute(element, 'role') === 'tab';
  return isControl && (targetOf(element) !== '' || 'aria-expanded' in element.attribs || openerClass.test(attribute(element, 'class')));
}

/** The id of what a control shows and hides, as ARIA, Bootstrap and the like say it. */
function targetOf(element: Element): string {
  const controls = attribute(element, 'aria-controls').trim();
  if (controls !== '') return controls;
  if (!/^(?:collapse|tab|pill)$/.test(attribute(element, 'data-bs-toggle') || attribute(element, 'data-toggle'))) return '';
  const target = attribute(element, 'data-bs-target') || attribute(element, 'data-target') || attribute(element, 'href');
  return target.startsWith('#') ? target.slice(1) : '';
}

function hiddenNext(element: Element): Element | null {
  const next = nextElement(element);
  return next && isHiddenAtFirst(next) ? next : null;
}

function contains(holder: Element, element: Element): boolean {
  for (let node = element.parent; node !== null; node = node.parent) if (node === holder) return true;
  return false;
}

/** By its own markup; what a stylesheet hides is read. */
export function isHiddenAtFirst(element: Element): boolean {
  const style = attribute(element, 'style').replace(/\s+/g, '').toLowerCase();
  return (
    'hidden' in element.attribs || attribute(element, 'aria-hidden') === 'true' || /(?:^|;)(?:display:none|visibility:hidden)/.test(style)
  );
}
