import type { Label } from '../../contract/policy.js';
import { countByStyle } from './count-by-style.js';
import { type Document, type Element, descend, isElement } from './dom.js';
import { type CounterStyle, type StyleRule, type Stylesheet, readStylesheets } from './read-stylesheets.js';

/** What stylesheets say of single elements. */
export interface Styles {
  /** `list-style-type` of a list or an item. */
  listStyles: ReadonlyMap<Element, string>;
  counterStyles: ReadonlyMap<string, CounterStyle>;
  /** Numbers that counters print in front of an element. */
  labels: ReadonlyMap<Element, Label>;
  /** Words set in bold by a class of their own, as Google Docs does. */
  bold: ReadonlySet<Element>;
}

export const noStyles: Styles = { listStyles: new Map(), counterStyles: new Map(), labels: new Map(), bold: new Set() };

export type Select = (selector: string) => Element[];

/** Looking for every rule in every element must stay cheap. */
const mostWork = 20_000_000;

export function readStyles(document: Document, select: Select): Styles {
  const sheet = readStylesheets(document);
  if (sheet.rules.length === 0) return noStyles;
  let elements = 0;
  for (const node of descend(document)) if (isElement(node)) elements += 1;
  if (elements * sheet.rules.length > mostWork) return noStyles;
  return applySheet(document, sheet, select);
}

export interface Declared {
  own: Map<Element, Map<string, string>>;
  before: Map<Element, Map<string, string>>;
}

function applySheet(document: Document, { rules, counterStyles }: Stylesheet, select: Select): Styles {
  const declared: Declared = { own: new Map(), before: new Map() };
  const listStyles = new Map<Element, string>();
  const bold = new Set<Element>();
  for (const rule of rules) {
    const target = rule.before ? declared.before : declared.own;
    for (const element of find(rule, select)) {
      const known = target.get(element) ?? new Map<string, string>();
      for (const [name, value] of rule.declarations) known.set(name, value);
      target.set(element, known);
    }
  }
  for (const [element, values] of declared.own) {
    const style = values.get('list-style-type') ?? values.get('list-style');
    if (style !== undefined) listStyles.set(element, style);
    if (element.name === 'span' && /^(?:bold|[6-9]00)$/.test(values.get('font-weight') ?? '')) bold.add(element);
  }
  return { listStyles, counterStyles, labels: countByStyle(document, declared), bold };
}

/** A selector that is not understood selects nothing, as in a browser. `:has` and the like cost too much. */
function find({ selector }: StyleRule, select: Select): Element[] {
  if (/:(?:has|not|is|where|nth|contains)/i.test(selector) || selector.length > 300) return [];
  try {
    return select(selector);
  } catch {
    return [];
  }
}
