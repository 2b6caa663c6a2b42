import type { ReadingPack } from '../../contract/reading-pack.js';
import { type Look, type Languages, layLook, readLook } from './look.js';
import { type NumberRef, type ParagraphProperties, readParagraphProperties } from './paragraph-properties.js';
import { type XmlElement, elementsOf, findChild, settingOf } from './xml-element.js';

/** A paragraph style with all that it inherits. */
export interface ParagraphStyle {
  /** 1 to 9; 0 for what is no heading. */
  heading: number;
  /** Entries and heading of a list of contents. */
  contents: 'entry' | 'heading' | null;
  number: NumberRef;
  /** The style and what it is based on: levels of a numbering may be tied to one of them. */
  ids: string[];
  /** Twips from the margin; undefined where no style says. */
  indent: number | undefined;
  look: Look;
}

export interface Styles {
  paragraph(id: string | undefined): ParagraphStyle;
  character(id: string): Look;
  /** The number that a list style stands for. */
  list(id: string): NumberRef;
  /** Languages that hold where nothing says otherwise. */
  languages: Languages;
}

interface Style extends ParagraphProperties {
  id: string;
  names: string[];
  basedOn: string | undefined;
  runLook: Look;
}

/** Reads the styles part; without one, every style is plain. */
export function readStyles(root: XmlElement | null, packs: readonly ReadingPack[]): Styles {
  const elements = new Map<string, XmlElement>();
  let normal: string | undefined;
  for (const element of root ? elementsOf(root) : []) {
    if (element.name !== 'w:style') continue;
    const { 'w:type': type = 'paragraph', 'w:styleId': id = '', 'w:default': byDefault = '' } = element.attributes;
    elements.set(`${type} ${id}`, element);
    if (type === 'paragraph' && /^(?:1|true|on)$/.test(byDefault)) normal ??= id;
  }
  // Of the hundreds that a template has, a document uses a dozen.
  const styleOf = memoise((key: string) => (elements.has(key) ? readStyle(elements.get(key)!) : undefined));
  const defaults = root && findChild(root, 'w:docDefaults');
  const look = readLook(findRunDefaults(defaults));
  const chain = (type: string, id: string | undefined) => chainOf(styleOf, type, id);
  const headings = nameHeadings(packs);
  const resolve = memoise((id: string) => resolveParagraph(chain('paragraph', id === '' ? normal : id), look, headings));
  return {
    paragraph: (id) => resolve(id !== undefined && elements.has(`paragraph ${id}`) ? id : ''),
    character: memoise((id) => chain('character', id).reduceRight((under, { runLook }) => layLook(under, runLook), {} as Look)),
    list: (id) => chain('numbering', id).find(({ number }) => number.id !== undefined)?.number ?? {},
    languages: look.language ?? {},
  };
}

function findRunDefaults(defaults: XmlElement | null | undefined): XmlElement | undefined {
  const holder = defaults && findChild(defaults, 'w:rPrDefault');
  return holder ? findChild(holder, 'w:rPr') : undefined;
}

function readStyle(element: XmlElement): Style {
  const names = [settingOf(element, 'w:name'), settingOf(element, 'w:aliases')].flatMap((name) => (name ?? '').toLowerCase().split(','));
  return {
    ...readParagraphProperties(findChild(element, 'w:pPr')),
    id: element.attributes['w:styleId'] ?? '',
    names: names.map((name) => name.trim()),
    basedOn: settingOf(element, 'w:basedOn'),
    runLook: readLook(findChild(element, 'w:rPr')),
  };
}

/** Far above what any template has. */
const deepest = 100;

/** From the style itself up to what it is based on in the end. A circle, which broken files have, is left. */
function chainOf(styleOf: (key: string) => Style | undefined, type: string, id: string | undefined): Style[] {
  const chain = new Set<Style>();
  for (
    let style = styleOf(`${type} ${id}`);
    style && !chain.has(style) && chain.size < deepest;
    style = styleOf(`${type} ${style.basedOn}`)
  ) {
    chain.add(style);
  }
  return [...chain];
}

function resolveParagraph(chain: readonly Style[], defaults: Look, headings: ReadonlyMap<string, number>): ParagraphStyle {
  const numbered = chain.find(({ number }) => number.id !== undefined);
  const level = chain.find(({ number }) => number.level !== undefined)?.number.level;
  return {
    heading: headingOf(chain, headings),
    contents: contentsOf(chain),
    number: { ...numbered?.number, ...(level === undefined ? {} : { level }) },
    ids: chain.map(({ id }) => id),
    indent: chain.find(({ indent }) => indent !== undefined)?.indent,
    look: chain.reduceRight((under, { runLook }) => layLook(under, runLook), defaults),
  };
}

/** The nearest style that says so, by its outline level or by the name that word processors know it by. */
function headingOf(chain: readonly Style[], headings: ReadonlyMap<string, number>): number {
  for (const { outline, names, id } of chain) {
    if (outline !== undefined) return outline > 8 ? 0 : outline + 1;
    if (names.includes('subtitle')) return 0;
    const level = [...names, id.toLowerCase()].map((name) => headings.get(name)).find((found) => found !== undefined);
    if (level !== undefined) return level;
  }
  return 0;
}

/**
 * Files name built-in styles in English whatever the language of the program (`heading 1`, with the id `Titre1`);
 * programs that do not know this rule write the name that they show.
 */
function nameHeadings(packs: readonly ReadingPack[]): ReadonlyMap<string, number> {
  const known = headingNames.get(packs);
  if (known) return known;
  const headings = new Map([['title', 1]]);
  for (const word of ['heading', ...packs.flatMap(({ surroundings }) => surroundings.headingStyles ?? [])]) {
    for (let level = 1; level <= 9; level += 1) headings.set(`${word} ${level}`, level).set(`${word}${level}`, level);
  }
  headingNames.set(packs, headings);
  return headings;
}

const headingNames = new WeakMap<readonly ReadingPack[], ReadonlyMap<string, number>>();

function contentsOf(chain: readonly Style[]): ParagraphStyle['contents'] {
  const names = chain.flatMap((style) => style.names);
  if (names.includes('toc heading') || names.includes('contents heading')) return 'heading';
  return names.some((name) => /^(?:toc|contents) [1-9]$|^table of figures$/.test(name)) ? 'entry' : null;
}

function memoise<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    if (!known.has(key)) known.set(key, compute(key));
    return known.get(key)!;
  };
}
