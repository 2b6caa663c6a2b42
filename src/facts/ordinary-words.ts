import type { LanguagePack } from '../contract/language-pack.js';
import { conceptMatcherOf } from '../concepts/concepts-of.js';
import { PRODUCTS } from './counts.js';
import { readConcepts } from '../concepts/read-concepts.js';

/** Tells words of the language from words that only a name can be. */
export interface OrdinaryWords {
  /** Whether a word in any case is one of the language's: `Policy`, `Données`; with a stem of the language's and an ending no longer than `ending`, in letters. */
  has(word: string, ending?: number): boolean;
  /** Whether it is a word of policies, and no mere thing or quality that something may be called by: `Customer`, not `Beranda`. */
  ofContracts(word: string): boolean;
  /** Whether several words are one expression: `Data Protection Officer`. */
  isExpression(words: string): boolean;
}

/**
 * There is no dictionary here: the concepts of policies, function words, the calendar and the pack's own list stand
 * for one. A word that is missing from them all is settled by its document, where it may stand in small letters.
 */
export function ordinaryWordsOf(pack: LanguagePack): OrdinaryWords {
  let words = compiled.get(pack);
  if (!words) compiled.set(pack, (words = compileOrdinaryWords(pack)));
  return words;
}

/** A short stem carries an ending, no second word: `mail*` reads `mailing`, not `Mailtide`; and `kelas*` not `Kelasa`. */
function isEnding(rest: string, stem: number): boolean {
  return (stem > 4 || rest.length <= 3) && !/^[aou]$/.test(rest);
}

const compiled = new WeakMap<LanguagePack, OrdinaryWords>();

function compileOrdinaryWords(pack: LanguagePack): OrdinaryWords {
  const { months, weekdays } = pack.facts.dates;
  const listed = new Set([
    ...pack.names.common,
    ...pack.names.bodies,
    ...(pack.names.coded ?? []),
    ...pack.prose.functionWords,
    ...pack.prose.danglingWords,
    ...pack.surroundings.menu,
    ...Object.keys(pack.facts.numbers.add),
    ...Object.keys(pack.facts.numbers.times),
    ...Object.keys(pack.facts.numbers.ordinals),
    ...Object.keys(pack.numbering.ordinals ?? {}),
    ...[...months, ...weekdays].flat(),
    // `Room 204`, `Level 3`
    ...pack.facts.counts.notAfter.filter((word) => !PRODUCTS.includes(word)),
  ]);
  // The parts of what concepts are called: `legitimate` of `legitimate interests`.
  const parts = new Set<string>();
  const stems = new Set<string>();
  for (const [id, renderings] of Object.entries(pack.concepts)) {
    if (id.startsWith('!')) continue;
    for (const part of renderings.flatMap((rendering) =>
      rendering
        .replace(/^\?/, '')
        .toLowerCase()
        .split(/[^\p{L}\p{M}*]+/u),
    )) {
      if (part.endsWith('*')) stems.add(part.slice(0, -1));
      else if (part) parts.add(part);
    }
  }
  // `Toll Gates`, `Cartons jaunes`: as ordinary as one of them.
  const endings = pack.names.plurals ?? [];
  const things = new Set(pack.names.things ?? []);
  const known = new Map<string, boolean>();
  const look = (word: string, ending: number): boolean => {
    if (listed.has(word) || parts.has(word)) return true;
    for (let length = Math.min(word.length, 14); length >= 3; length--) {
      if (word.length - length <= ending && isEnding(word.slice(length), length) && stems.has(word.slice(0, length))) return true;
    }
    return word.includes('-') && word.split('-').every((part) => look(part, ending));
  };
  return {
    has(word, ending = Infinity) {
      const folded = word.toLowerCase().replaceAll('’', "'");
      if (ending !== Infinity) return look(folded, ending);
      let is = known.get(folded);
      if (is === undefined) {
        is =
          look(folded, ending) ||
          endings.some((each) => folded.length > each.length + 2 && folded.endsWith(each) && look(folded.slice(0, -each.length), ending));
        if (known.size < 20000) known.set(folded, is);
      }
      return is;
    },
    ofContracts(word) {
      const folded = word.toLowerCase().replaceAll('’', "'");
      return !things.has(folded) ? look(folded, 2) : parts.has(folded);
    },
    isExpression(words) {
      const [first] = readConcepts(words, conceptMatcherOf(pack));
      return first !== undefined && first.start === 0 && first.end === words.length;
    },
  };
}
