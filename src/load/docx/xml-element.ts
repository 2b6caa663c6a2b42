/** An element of a part of the package, without what only matters to a parser. */
export interface XmlElement {
  /** With the usual prefix of its namespace, whatever the file calls it: `w:p`, `wps:txbx`. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** Elements and text; white space between elements is left out. */
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

export function findChild({ children }: XmlElement, name: string): XmlElement | undefined {
  for (const child of children) if (typeof child !== 'string' && child.name === name) return child;
  return undefined;
}

export function* elementsOf({ children }: XmlElement): Generator<XmlElement> {
  for (const child of children) if (typeof child !== 'string') yield child;
}

/** `w:val` of a child: how most properties are written. */
export function settingOf(parent: XmlElement, name: string): string | undefined {
  return findChild(parent, name)?.attributes['w:val'];
}

/** Whether a property that is on by being there is on: `<w:b/>`, `<w:b w:val="0"/>`. */
export function isOn({ attributes }: XmlElement): boolean {
  return !/^(?:0|false|off)$/.test(attributes['w:val'] ?? '');
}

/** Whether one of the properties is there and on. */
export function isSet(properties: XmlElement, name: string): boolean {
  const property = findChild(properties, name);
  return property !== undefined && isOn(property);
}

/** A whole number of the file, or undefined where there is none. */
export function integerOf(text: string | undefined): number | undefined {
  return text !== undefined && /^-?[0-9]{1,9}$/.test(text) ? Number(text) : undefined;
}

/** All words below an element, as they stand. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
