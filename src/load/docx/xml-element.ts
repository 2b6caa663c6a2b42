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

/** A property that is on by being there: `<w:b/>`, `<w:b w:val="0"/>`. Undefined where it is not there. */
export function isOn(parent: XmlElement, name: string): boolean | undefined {
  const child = findChild(parent, name);
  if (!child) return undefined;
  return !/^(?:0|false|off)$/.test(child.attributes['w:val'] ?? '');
}

/** A whole number of the file, or undefined where there is none. */
export function integerOf(text: string | undefined): number | undefined {
  return text !== undefined && /^-?[0-9]{1,9}$/.test(text) ? Number(text) : undefined;
}

/** All words below an element, as they stand. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
