import type { Element, Node } from '@xmldom/xmldom';
import { childElements, descendants } from '../load/xml/elements.js';
import { parseXml } from '../load/xml/parse-xml.js';
import { addTerm, type GlossaryEntry, type GlossaryTerm, readLanguage, type TermLists } from './glossary.js';
import { faulty, type GlossaryReader } from './glossary-reader.js';

/** What versions of TBX call the same things: 2008 (`martif`), 2019 (`tbx`), TBX-Min. */
const names = {
  entry: ['termEntry', 'conceptEntry', 'entry'],
  language: ['langSet', 'langSec', 'langGroup'],
  group: ['tig', 'ntig', 'termSec', 'termGroup'],
};

/**
 * Terms that are not to be used: ISO 30042's `deprecatedTerm-admn-sts` and `supersededTerm-admn-sts`, and what tools
 * write instead (`forbidden` and `obsolete` of translate-toolkit and Weblate, `notRecommended` of TBX-Min).
 */
const UNWANTED = /^(?:deprecated|superseded|forbidden|obsolete|prohibited|not-?recommended)/i;
const PREFERRED = /^preferred/i;

/**
 * TBX in both styles: a category as an attribute (DCA, `<termNote type="administrativeStatus">`) or as an element of its
 * own (DCT, `<min:administrativeStatus>`).
 */
export const readTbx: GlossaryReader = async (text, context) => {
  const { document } = await parseXml(text, context);
  const root = document.documentElement as Element;
  if (!/^(?:tbx|martif|tbxm?in)$/i.test(root.localName ?? '')) {
    throw faulty(context.name, root.lineNumber ?? 1, `this is XML, but neither TBX nor TMX (its root is ${root.tagName})`);
  }
  return names.entry.flatMap((name) => descendants(root, name)).flatMap((entry) => readEntry(entry, context.name));
};

function readEntry(entry: Element, name: string): GlossaryEntry[] {
  const terms: TermLists = {};
  for (const section of childElements(entry, ...names.language)) {
    const tag = section.getAttribute('xml:lang') ?? section.getAttribute('lang') ?? section.getAttribute('code') ?? '';
    const language = readLanguage(tag);
    if (language === null) {
      throw faulty(name, section.lineNumber ?? 1, `the language of this ${section.localName} cannot be told ("${tag}")`);
    }
    const found = childElements(section, ...names.group).flatMap(readTerm);
    for (const { text, forbidden } of [...found.filter(({ preferred }) => preferred), ...found]) addTerm(terms, language, text, forbidden);
  }
  const note = noteOf(entry);
  return Object.keys(terms).length > 1 ? [{ terms, ...(note && { note }), line: entry.lineNumber ?? 1 }] : [];
}

function readTerm(group: Element): (GlossaryTerm & { preferred: boolean })[] {
  const status =
    categoryOf(group, 'administrativeStatus') ?? categoryOf(group, 'normativeAuthorization') ?? categoryOf(group, 'termStatus') ?? '';
  return descendants(group, 'term')
    .slice(0, 1)
    .map((term) => ({
      text: term.textContent ?? '',
      preferred: PREFERRED.test(status),
      ...(UNWANTED.test(status) && { forbidden: true as const }),
    }));
}

function categoryOf(parent: Node, category: string): string | null {
  const byAttribute = descendants(parent, 'termNote').find((note) => note.getAttribute('type') === category);
  return (byAttribute ?? descendants(parent, category)[0])?.textContent?.trim() ?? null;
}

function noteOf(entry: Element): string {
  const found = childElements(entry, 'descrip', 'descripGrp', 'note', 'definition').map((each) => each.textContent ?? '');
  return found.join(' ').replace(/\s+/gu, ' ').trim();
}
