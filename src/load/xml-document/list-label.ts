import type { Element } from '@xmldom/xmldom';
import type { Label } from '../../contract/policy.js';
import { numberStyles, writeOrdinal } from '../html/number-styles.js';
import { childElements } from '../xml/elements.js';
import { fold, roleOf } from './roles.js';

/** How DocBook and the like name the ways of numbering, folded. */
const styles: Readonly<Record<string, string>> = {
  arabic: 'decimal',
  loweralpha: 'lower-alpha',
  upperalpha: 'upper-alpha',
  lowerroman: 'lower-roman',
  upperroman: 'upper-roman',
  a: 'lower-alpha',
  i: 'lower-roman',
};

/** The number that a reader sees in front of an item of a list that is numbered and prints none itself; null elsewhere. */
export function listLabel(item: Element): Label | null {
  const list = item.parentNode as Element | null;
  if (list === null || roleOf(item) !== 'item' || !isNumbered(list) || childElements(item).some((child) => roleOf(child) === 'label')) {
    return null;
  }
  const given = fold(list.getAttribute('numeration') ?? list.getAttribute('type'));
  const scheme = numberStyles[styles[given] ?? 'decimal'] ?? 'decimal';
  const ordinal = ordinalOf(list, item);
  return { text: `${writeOrdinal(ordinal, scheme)}.`, ordinals: [ordinal], scheme };
}

function isNumbered(list: Element): boolean {
  return (
    /^(?:orderedlist|ol)$/.test(fold(list.localName)) ||
    /^(?:ordered|numbered)$/i.test(list.getAttribute('type') ?? list.getAttribute('list-type') ?? '')
  );
}

const ordinals = new WeakMap<Element, Map<Element, number>>();

/** Counted once for a whole list. */
function ordinalOf(list: Element, item: Element): number {
  let counted = ordinals.get(list);
  if (!counted) {
    const first = Number(list.getAttribute('start') ?? list.getAttribute('startingnumber')) || 1;
    const items = childElements(list).filter((each) => roleOf(each) === 'item');
    counted = new Map(items.map((each, index) => [each, first + index]));
    ordinals.set(list, counted);
  }
  return counted.get(item) ?? 1;
}
