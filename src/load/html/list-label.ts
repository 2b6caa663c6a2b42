import type { Label, LabelScheme } from '../../contract/policy.js';
import { writeRoman } from '../labels/write-roman.js';
import { type Element, attribute, isElement } from './dom.js';

/** The number that a browser prints in front of an item of an `<ol>`; null for a bullet. */
export function listLabel(item: Element): Label | null {
  const list = item.parent;
  if (!list || !isElement(list) || list.name !== 'ol') return null;
  const scheme = schemeOf(list, item);
  return scheme === null ? null : labelOf(ordinalOf(list, item), scheme);
}

const types: Record<string, LabelScheme> = {
  '1': 'decimal',
  a: 'lower-latin',
  A: 'upper-latin',
  i: 'lower-roman',
  I: 'upper-roman',
};

const styles: Record<string, LabelScheme | null> = {
  decimal: 'decimal',
  'decimal-leading-zero': 'decimal',
  'lower-alpha': 'lower-latin',
  'lower-latin': 'lower-latin',
  'upper-alpha': 'upper-latin',
  'upper-latin': 'upper-latin',
  'lower-roman': 'lower-roman',
  'upper-roman': 'upper-roman',
  thai: 'thai-digit',
  none: null,
  disc: null,
  circle: null,
  square: null,
};

function schemeOf(list: Element, item: Element): LabelScheme | null {
  for (const element of [item, list]) {
    const style = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(attribute(element, 'style'))?.[1]?.toLowerCase();
    if (style !== undefined && style in styles) return styles[style]!;
    const type = types[attribute(element, 'type')];
    if (type) return type;
  }
  return 'decimal';
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

function labelOf(ordinal: number, scheme: LabelScheme): Label {
  return { text: `${write(ordinal, scheme)}.`, ordinals: [ordinal], scheme };
}

function write(ordinal: number, scheme: LabelScheme): string {
  if (scheme === 'thai-digit')
    return String(ordinal).replace(/[0-9]/g, (digit) => String.fromCodePoint(0x0e50 + Number(digit)));
  if (ordinal < 1) return String(ordinal);
  if (scheme === 'lower-latin') return writeLatin(ordinal);
  if (scheme === 'upper-latin') return writeLatin(ordinal).toUpperCase();
  if (scheme === 'lower-roman') return writeRoman(ordinal);
  if (scheme === 'upper-roman') return writeRoman(ordinal).toUpperCase();
  return String(ordinal);
}

function writeLatin(ordinal: number): string {
  let rest = ordinal;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}
