import type { Link } from '../contract/alignment.js';
import type { Comparison } from '../contract/rule.js';
import { foldName, mentionsOf, textOf } from './name-words.js';
import type { ReplacedName } from './replaced-name.js';

/** What a translator sets in brackets, with a capital. */
const GLOSS = /[(（]\s*(?<gloss>\p{Lu}[^()（）]{8,80}?)\s*[)）]/gu;
/** Shorter words say little about which name it is. */
const LONG = 4;
/** With as many words that the other has not, on both sides, it is another name and no longer form of the same. */
const OTHER = 2;

/**
 * A name that the translation repeats in brackets in the canonical language, and that is not the name which stands
 * there: `Inland Revenue Board of Malaysia`, `(Companies Commission of Malaysia)`. A small word that only the canonical
 * language has (`of`) shows whose language it is.
 */
export function compareGlosses(link: Link, { canonical, translation }: Comparison): ReplacedName[] {
  const small = canonical.pack.prose.functionWords.filter((word) => !translation.pack.prose.functionWords.includes(word));
  const here = new Set(link.canonical.flatMap((clause) => foldName(textOf(canonical, clause))));
  return link.translation.flatMap((clause) =>
    [...textOf(translation, clause).matchAll(GLOSS)].flatMap((match) => {
      const value = match.groups?.gloss as string;
      const words = value.split(/\s+/);
      const telling = foldName(value).filter((word) => word.length >= LONG);
      const strange = telling.filter((word) => !here.has(word));
      if (!words.some((word) => small.includes(word)) || strange.length < OTHER) return [];
      const before = link.canonical
        .flatMap((at) => mentionsOf(canonical, at))
        .find(({ words: named }) => named.filter((word) => word.length >= LONG && !telling.includes(word)).length >= OTHER);
      const start = match.index + match[0].indexOf(value);
      return before ? [{ expected: before.fact, actual: { value, clause, start, end: start + value.length }, isProven: true }] : [];
    }),
  );
}
