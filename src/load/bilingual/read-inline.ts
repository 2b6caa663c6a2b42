import type { Element, Node } from '@xmldom/xmldom';
import { joinMapped, type MappedText, mapWhole, sliceMapped } from '../../text/mapped-text.js';
import { childElements } from '../xml/elements.js';
import { endOfTag } from '../xml/guard-xml.js';
import type { ParsedXml } from '../xml/parse-xml.js';
import { readCharacters } from '../xml/read-characters.js';

/** Elements that stand for a piece of markup of the translated document; what is in them is no text. */
const codes = new Set(['x', 'bx', 'ex', 'bpt', 'ept', 'ph', 'it', 'ut', 'sub', 'sc', 'ec', 'sm', 'em']);

/** What the inline codes of a unit stand for where it is kept apart from them: `<data>` of XLIFF 2, `<tag>` of Trados. */
export type CodeTexts = ReadonlyMap<string, string>;

const none: CodeTexts = new Map();

/**
 * The words of a segment: those around and inside of `g`, `pc`, `mrk` and `hi`. Of codes there remain placeholders
 * (`{name}`), which a translation has to keep, and line breaks, which divide words.
 */
export function readInline(element: Node, xml: ParsedXml, texts: CodeTexts = none): MappedText {
  return joinMapped(collectParts(element, xml, texts));
}

function collectParts(element: Node, xml: ParsedXml, texts: CodeTexts): MappedText[] {
  const parts: MappedText[] = [];
  for (let child = element.firstChild; child; child = child.nextSibling) {
    const characters = readCharacters(child, xml);
    if (characters) parts.push(characters);
    else if (child.nodeType === child.ELEMENT_NODE) for (const part of readElement(child as Element, xml, texts)) parts.push(part);
  }
  return parts;
}

function readElement(element: Element, xml: ParsedXml, texts: CodeTexts): MappedText[] {
  const name = element.localName ?? '';
  if (name === 'cp') return readCodePoint(element, xml);
  if (codes.has(name)) return readCode(element, xml, texts);
  // Words that a tracked change took out are still in the file.
  if (name === 'mrk' && /delet/i.test(element.getAttribute('mtype') ?? '')) return [];
  return collectParts(element, xml, texts);
}

/** `<cp hex="0002"/>`: a character that XML cannot hold; one of them is no text, others are. */
function readCodePoint(element: Element, xml: ParsedXml): MappedText[] {
  const code = Number.parseInt(element.getAttribute('hex') ?? '', 16);
  return code >= 32 && code <= 0x10ffff ? [spread(String.fromCodePoint(code), element, xml)] : [];
}

function readCode(element: Element, xml: ParsedXml, texts: CodeTexts): MappedText[] {
  const content = joinMapped(collectParts(element, xml, texts));
  const written = [
    content.text,
    ...['equiv-text', 'equiv', 'disp'].map((name) => element.getAttribute(name) ?? ''),
    ...referred(element, texts),
    ...shown(element),
  ];
  if (
    written.some((text) => lineBreak.test(text)) ||
    /^(?:lb|x-br|br)$/.test(element.getAttribute('ctype') ?? element.getAttribute('type') ?? '')
  ) {
    return [spread('\n', element, xml)];
  }
  const inside = findPlaceholders(content.text);
  if (inside.length > 0) return inside.map(({ start, end }) => sliceMapped(content, start, end));
  const outside = written.find((text) => findPlaceholders(text).length > 0);
  return outside === undefined ? [] : findPlaceholders(outside).map(({ text }) => spread(text, element, xml));
}

function referred(element: Element, texts: CodeTexts): string[] {
  return ['dataRef', 'id'].flatMap((name) => texts.get(`${name} ${element.getAttribute(name)}`) ?? []);
}

/** `<ph><mq:rxt displaytext="{0}"/></ph>`: memoQ writes it escaped in one version and as an element in the next. */
function shown(element: Element): string[] {
  return childElements(element).flatMap((child) => ['displaytext', 'val'].flatMap((name) => child.getAttribute(name) ?? []));
}

/** Words that stand for an element as a whole. */
function spread(text: string, element: Element, { source, offsetOf }: ParsedXml): MappedText {
  const start = offsetOf(element);
  return mapWhole(text, start, endOfTag(source, start));
}

/** `<br/>`, and the sign for it of memoQ (`<mq:ch val="&#10;"/>`). */
const lineBreak = /^\s*<br\b|val="(?:\n|&#10;|<br\b|&lt;br\b)|^\n$/i;

const placeholder =
  /\{\{[^{}]{1,80}\}\}|[$%#]?\{[^{}]{1,80}\}|%(?:[1-9]\$)?(?:\.[0-9])?(?:ll?|z)?[sdifu@](?![\p{L}\p{N}])|%\([^()]{1,40}\)[sd]/gu;

/** Each one once: memoQ writes a tag's text twice, to show and to keep. */
function findPlaceholders(text: string): { text: string; start: number; end: number }[] {
  const seen = new Map<string, { text: string; start: number; end: number }>();
  for (const { 0: found, index } of text.matchAll(placeholder)) {
    if (!seen.has(found)) seen.set(found, { text: found, start: index, end: index + found.length });
  }
  return [...seen.values()];
}
