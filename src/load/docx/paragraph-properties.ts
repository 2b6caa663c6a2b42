import { type XmlElement, findChild, integerOf, settingOf } from './xml-element.js';

/** The number of a paragraph: which numbering, and how deep in it from 0. */
export interface NumberRef {
  id?: string;
  level?: number;
}

export interface ParagraphProperties {
  style: string | undefined;
  /** 0 to 8 for headings, 9 for text. */
  outline: number | undefined;
  number: NumberRef;
  /** Twips between the margin and the text. */
  indent: number | undefined;
}

/** Reads a `w:pPr`, of a paragraph, a style or a level of a numbering. */
export function readParagraphProperties(properties: XmlElement | undefined): ParagraphProperties {
  if (!properties) return { style: undefined, outline: undefined, number: {}, indent: undefined };
  const outline = integerOf(settingOf(properties, 'w:outlineLvl'));
  const indent = findChild(properties, 'w:ind')?.attributes;
  return {
    style: settingOf(properties, 'w:pStyle'),
    outline,
    number: readNumberRef(findChild(properties, 'w:numPr')),
    indent: twipsOf(indent?.['w:left'] ?? indent?.['w:start']),
  };
}

function readNumberRef(properties: XmlElement | undefined): NumberRef {
  if (!properties) return {};
  const id = settingOf(properties, 'w:numId');
  const level = integerOf(settingOf(properties, 'w:ilvl'));
  return { ...(id === undefined ? {} : { id }), ...(level === undefined ? {} : { level: Math.min(8, Math.max(0, level)) }) };
}

const units: Readonly<Record<string, number>> = { in: 1440, cm: 567, mm: 56.7, pt: 20, pc: 240, pi: 240 };

/** A length in twentieths of a point; the strict edition of the standard also writes `0.5in`. */
function twipsOf(length: string | undefined): number | undefined {
  const found = /^(-?[0-9.]{1,12})([a-z]{2})?$/.exec(length ?? '');
  return found ? Math.round(Number(found[1]) * (found[2] === undefined ? 1 : (units[found[2]] ?? 0))) : undefined;
}
