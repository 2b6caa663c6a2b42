import { decodeReferences } from './decode-references.js';
import { PackageFault } from './faults.js';
import { prefixes } from './namespaces.js';
import type { XmlElement } from './xml-element.js';

export interface XmlOptions {
  /** How deep elements may stand in one another. */
  depth: number;
  /** Children of the element of this name are handed over as soon as they are read, and not kept. */
  each?: { of: string; take: (element: XmlElement) => void };
}

/** Elements that may be held at once. A policy of 400 pages has 200,000. */
const MOST = 2_000_000;

/**
 * Reads a part of a package. Such parts are written by machines and are mostly large, so this takes them piece by
 * piece: a document of 100,000 paragraphs needs 14 seconds and 1.3 GB as a tree of xmldom, and a fraction of both here.
 * Well-formed XML only; a document type, which no package may have, is refused with all that it could declare.
 *
 * @throws PackageFault `doctype`, `deep`, `large`, `broken`
 */
export function readXml(source: string, options: XmlOptions): XmlElement {
  return new XmlReader(source, options).read();
}

/** What prefixes mean here, and the names that were met, as they are called here. */
interface Scope {
  /** The usual prefix of the namespace that a prefix stands for. */
  prefixes: ReadonlyMap<string, string | undefined>;
  elements: Map<string, string>;
  attributes: Map<string, string>;
}

const outermost: ReadonlyMap<string, string | undefined> = new Map();

const none: Readonly<Record<string, string>> = Object.freeze({});
const nameHere = /[^\s/>=<"'&]+/y;
const attributeHere = /\s+([^\s/>=<"'&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const endHere = /\s*(\/?)>/y;

class XmlReader {
  readonly #source: string;
  readonly #options: XmlOptions;
  readonly #open: { element: XmlElement; tag: string; scope: Scope }[] = [];
  #at = 0;
  #root: XmlElement | null = null;
  #held = 0;

  constructor(source: string, options: XmlOptions) {
    this.#source = source;
    this.#options = options;
  }

  read(): XmlElement {
    const source = this.#source;
    this.#at = source.startsWith('\uFEFF') ? 1 : 0;
    for (;;) {
      const tag = source.indexOf('<', this.#at);
      this.#addText(tag < 0 ? source.length : tag);
      if (tag < 0) break;
      this.#at = tag;
      const next = source[tag + 1];
      if (next === '/') this.#closeElement();
      else if (next === '!') this.#passDeclaration();
      else if (next === '?') this.#passTo('?>', 2);
      else this.#openElement();
    }
    if (!this.#root || this.#open.length > 0) throw new PackageFault('broken');
    return this.#root;
  }

  #addText(end: number): void {
    const { element } = this.#open.at(-1) ?? {};
    const start = this.#at;
    this.#at = end;
    if (end === start) return;
    const raw = this.#source.slice(start, end);
    const blank = raw.trim() === '';
    if (!element) {
      if (!blank) throw new PackageFault('broken');
    } else if (!blank) {
      element.children.push(decodeReferences(raw));
    } else if (element.children.length === 0 && this.#source[end + 1] === '/') {
      element.children.push(raw);
    }
  }

  #passDeclaration(): void {
    if (this.#source.startsWith('<!--', this.#at)) {
      this.#passTo('-->', 4);
      return;
    }
    if (!this.#source.startsWith('<![CDATA[', this.#at)) throw new PackageFault('doctype');
    const start = this.#at + 9;
    this.#passTo(']]>', 9);
    const { element } = this.#open.at(-1) ?? {};
    if (!element) throw new PackageFault('broken');
    element.children.push(this.#source.slice(start, this.#at - 3));
  }

  #passTo(ending: string, from: number): void {
    const end = this.#source.indexOf(ending, this.#at + from);
    if (end < 0) throw new PackageFault('broken');
    this.#at = end + ending.length;
  }

  #openElement(): void {
    const tag = this.#match(nameHere, this.#at + 1)[0]!;
    const above = this.#open.at(-1);
    const { raw, scope } = this.#readAttributes(above?.scope ?? openScope(outermost));
    const closes = this.#match(endHere, this.#at)[1] === '/';
    const element = { name: nameOfElement(tag, scope), attributes: canonicalAttributes(raw, scope), children: [] };
    if (!above && this.#root) throw new PackageFault('broken');
    this.#root ??= element;
    if ((this.#held += 1) > MOST) throw new PackageFault('large');
    if (this.#open.length >= this.#options.depth) throw new PackageFault('deep');
    if (closes) this.#keep(element, above?.element);
    else this.#open.push({ element, tag, scope });
  }

  #readAttributes(above: Scope): { raw: [string, string][]; scope: Scope } {
    const raw: [string, string][] = [];
    let declared: Map<string, string | undefined> | null = null;
    for (;;) {
      attributeHere.lastIndex = this.#at;
      const found = attributeHere.exec(this.#source);
      if (!found) return { raw, scope: declared ? openScope(declared) : above };
      this.#at = attributeHere.lastIndex;
      const name = found[1]!;
      const value = decodeReferences(found[2] ?? found[3]!);
      if (name === 'xmlns' || name.startsWith('xmlns:')) {
        declared ??= new Map(above.prefixes);
        declared.set(name.slice(6), prefixes.get(value));
      } else {
        raw.push([name, value]);
      }
    }
  }

  #closeElement(): void {
    const tag = this.#match(nameHere, this.#at + 2)[0]!;
    const open = this.#open.pop();
    if (open?.tag !== tag || this.#match(endHere, this.#at)[1] !== '') throw new PackageFault('broken');
    this.#keep(open.element, this.#open.at(-1)?.element);
  }

  #keep(element: XmlElement, parent: XmlElement | undefined): void {
    const { each } = this.#options;
    if (!parent) return;
    if (each?.of !== parent.name) {
      parent.children.push(element);
      return;
    }
    each.take(element);
    this.#held = this.#open.length;
  }

  #match(pattern: RegExp, at: number): RegExpExecArray {
    pattern.lastIndex = at;
    const found = pattern.exec(this.#source);
    if (!found) throw new PackageFault('broken');
    this.#at = pattern.lastIndex;
    return found;
  }
}

function openScope(prefixes: Scope['prefixes']): Scope {
  return { prefixes, elements: new Map(), attributes: new Map() };
}

function canonicalAttributes(raw: readonly [string, string][], scope: Scope): Readonly<Record<string, string>> {
  if (raw.length === 0) return none;
  const attributes: Record<string, string> = {};
  for (const [name, value] of raw) attributes[nameOfAttribute(name, scope)] = value;
  return attributes;
}

function nameOfElement(tag: string, { prefixes, elements }: Scope): string {
  let name = elements.get(tag);
  if (name === undefined) elements.set(tag, (name = canonical(tag, prefixes)));
  return name;
}

/** An attribute without a prefix is in no namespace. */
function nameOfAttribute(given: string, { prefixes, attributes }: Scope): string {
  let name = attributes.get(given);
  if (name === undefined) attributes.set(given, (name = given.includes(':') ? canonical(given, prefixes) : given));
  return name;
}

/** What is in a namespace that means nothing here keeps its prefix. */
function canonical(name: string, scope: Scope['prefixes']): string {
  const colon = name.indexOf(':');
  const given = colon < 0 ? '' : name.slice(0, colon);
  const prefix = scope.get(given);
  return prefix === undefined || prefix === given ? name : `${prefix}:${name.slice(colon + 1)}`;
}
