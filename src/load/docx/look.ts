import { type XmlElement, findChild, isOn, settingOf } from './xml-element.js';

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
  if (!properties) return {};
  const align = settingOf(properties, 'w:vertAlign');
  const language = findChild(properties, 'w:lang');
  return dropUndefined<Look>({
    bold: isOn(properties, 'w:b'),
    boldComplex: isOn(properties, 'w:bCs'),
    hidden: isOn(properties, 'w:vanish'),
    superscript: align === undefined ? undefined : align === 'superscript',
    language: language && readLanguages(language),
    style: settingOf(properties, 'w:rStyle'),
  });
}

export function readLanguages({ attributes }: XmlElement): Languages {
  // `x-none` and `zxx` mean that the words are of no language.
  const told = (name: string) => (/^(?:x-none|zxx|)$/i.test(attributes[name] ?? '') ? undefined : attributes[name]);
  return dropUndefined<Languages>({ latin: told('w:val'), complex: told('w:bidi'), eastAsian: told('w:eastAsia') });
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

function dropUndefined<T extends object>(given: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;
}
