import { type XmlElement, elementsOf, isOn } from './xml-element.js';

/** What the properties of a run say that matters for reading; what they leave open is undefined. */
export interface Look {
  bold?: boolean;
  /** Bold of complex scripts, which Thai is set in. */
  boldComplex?: boolean;
  hidden?: boolean;
  superscript?: boolean;
  /** BCP 47 by kind of script. */
  language?: Languages;
  /** Id of a character style. */
  style?: string;
}

export interface Languages {
  latin?: string;
  complex?: string;
  eastAsian?: string;
}

/** Reads a `w:rPr`. */
export function readLook(properties: XmlElement | undefined): Look {
  const look: Look = {};
  for (const child of properties ? elementsOf(properties) : []) {
    const value = child.attributes['w:val'];
    if (child.name === 'w:b') look.bold = isOn(child);
    else if (child.name === 'w:bCs') look.boldComplex = isOn(child);
    else if (child.name === 'w:vanish') look.hidden = isOn(child);
    else if (child.name === 'w:vertAlign') look.superscript = value === 'superscript';
    else if (child.name === 'w:lang') look.language = readLanguages(child);
    else if (child.name === 'w:rStyle' && value !== undefined) look.style = value;
  }
  return look;
}

const kinds = [
  ['latin', 'w:val'],
  ['complex', 'w:bidi'],
  ['eastAsian', 'w:eastAsia'],
] as const;

export function readLanguages({ attributes }: XmlElement): Languages {
  const languages: Languages = {};
  for (const [kind, name] of kinds) {
    const language = attributes[name];
    // `x-none` and `zxx` mean that the words are of no language.
    if (language && !/^(?:x-none|zxx)$/i.test(language)) languages[kind] = language;
  }
  return languages;
}

/** What `over` says, and where it is silent what `under` says. */
export function layLook(under: Look, over: Look): Look {
  const language = over.language && under.language ? { ...under.language, ...over.language } : (over.language ?? under.language);
  return { ...under, ...over, ...(language ? { language } : {}) };
}

/** A character style over a paragraph style: bold on bold is plain, as is hidden on hidden (ISO 29500, 17.7.3). */
export function toggleLook(paragraph: Look, character: Look): Look {
  const both = layLook(paragraph, character);
  const toggle = (key: 'bold' | 'boldComplex' | 'hidden') => (paragraph[key] && character[key] ? { [key]: false } : {});
  return { ...both, ...toggle('bold'), ...toggle('boldComplex'), ...toggle('hidden') };
}
