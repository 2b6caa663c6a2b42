import { childElement, childElements, descendants } from '../load/xml/elements.js';
import { readInline } from '../load/bilingual/read-inline.js';
import { parseXml } from '../load/xml/parse-xml.js';
import { addTerm, type GlossaryEntry, readLanguage, type TermLists } from './glossary.js';
import type { GlossaryReader } from './glossary-reader.js';

/** A segment longer than this, in characters or words, or one that ends as a sentence does, is no term. */
const LONGEST = { characters: 60, words: 6 };
const SENTENCE = /[.!?:;…]["'”’»)]*$/u;

/** Terms among the segments of a translation memory: the short ones. */
export const readTmx: GlossaryReader = async (text, context) => {
  const xml = await parseXml(text, context);
  return descendants(xml.document.documentElement as never, 'tu').flatMap((unit): GlossaryEntry[] => {
    const terms: TermLists = {};
    for (const variant of childElements(unit, 'tuv')) {
      const language = readLanguage(variant.getAttribute('xml:lang') ?? variant.getAttribute('lang') ?? '');
      const segment = childElement(variant, 'seg');
      const words = segment ? readInline(segment, xml).text.trim() : '';
      if (language !== null && isTerm(words)) addTerm(terms, language, words);
    }
    return Object.keys(terms).length > 1 ? [{ terms, line: unit.lineNumber ?? 1 }] : [];
  });
};

function isTerm(words: string): boolean {
  return (
    /\p{L}/u.test(words) &&
    !/[{}]/.test(words) &&
    words.length <= LONGEST.characters &&
    words.split(/\s+/u).length <= LONGEST.words &&
    !SENTENCE.test(words)
  );
}
