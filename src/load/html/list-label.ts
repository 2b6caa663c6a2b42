import type { Label, LabelScheme } from '../../contract/policy.js';
import { type Element, attribute, isElement } from './dom.js';
import { numberStyles, writeOrdinal } from './number-styles.js';
import type { Styles } from './read-styles.js';

/** The number that a browser prints in front of an item of an `<ol>`; null for a bullet. */
export function listLabel(item: Element, styles: Styles): Label | null {
  const counted = styles.labels.get(item);
  if (counted) return counted;
  const list = item.parent;
  if (!list || !isElement(list) || list.name !== 'ol') return null;
  const { scheme, prefix = '', suffix = '.' } = schemeOf(list, item, styles);
  if (scheme === null) return null;
  const ordinal = ordinalOf(list, item);
  return { text: `${prefix}${writeOrdinal(ordinal, scheme)}${suffix}`.trim(), ordinals: [ordinal], scheme };
}

const types: Record<string, LabelScheme> = {
  '1': 'decimal',
  a: 'lower-latin',
  A: 'upper-latin',
  i: 'lower-roman',
  I: 'upper-roman',
};

interface Numbering {
  scheme: LabelScheme | null;
  prefix?: string;
  suffix?: string;
}

/** The item's own style, its list's, and for each the attribute after the style, as in the cascade. */
function schemeOf(list: Element, item: Element, styles: Styles): Numbering {
  for (const element of [item, list]) {
    const inline = /list-style(?:-type)?\s*:\s*([^;]+)/i.exec(attribute(element, 'style'))?.[1];
    const style = inline ?? styles.listStyles.get(element);
    const numbering = style === undefined ? null : numberingOf(style, styles);
    if (numbering) return numbering;
    const type = types[attribute(element, 'type')];
    if (type) return { scheme: type };
  }
  return { scheme: 'decimal' };
}

/** Of `bracket inside` the word that names a way of numbering; a string in its place is a bullet. */
function numberingOf(style: string, { counterStyles }: Styles): Numbering | null {
  if (/^\s*["']/.test(style)) return { scheme: null };
  for (const word of style.toLowerCase().split(/\s+/)) {
    if (word in numberStyles) return { scheme: numberStyles[word]! };
    const custom = counterStyles.get(word);
    if (custom) return { scheme: numberStyles[custom.extends] ?? null, prefix: custom.prefix, suffix: custom.suffix };
  }
  return null;
}

const ordinals = new WeakMap<Element, Map<Element, number>>();

/** By `start`, `value` and `reversed`; counted once for a whole list. */
function ordinalOf(list: Element, item: Element): number {
  let counted = ordinals.get(list);
  if (!counted) {
    counted = new Map();
    const items = list.children.filter((child): child is Element => isElement(child) && child.name === 'li');
    const step = 'reversed' in list.attribs ? -1 : 1;
    let next = integer(attribute(list, 'start')) ?? (step < 0 ? items.length : 1);
    for (const each of items) {
      const ordinal = integer(attribute(each, 'value')) ?? next;
      counted.set(each, ordinal);
      next = ordinal + step;
    }
    ordinals.set(list, counted);
  }
  return counted.get(item) ?? 1;
}

function integer(value: string): number | null {
  return /^\s*-?[0-9]{1,6}\s*$/.test(value) ? Number(value) : null;
}
