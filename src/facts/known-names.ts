import { compileConcepts, type ConceptMatcher, readConcepts } from '../concepts/read-concepts.js';
import type { LanguagePack } from '../contract/language-pack.js';

/** A thing that is called otherwise in other languages, where a text names it. */
export interface KnownName {
  /** `country/AT`, `authority/cnil`: the same in every language. */
  id: string;
  start: number;
  end: number;
  /** An adjective or a short form, which may answer the name and does not assert it: `French` for France. */
  weak: boolean;
}

const compiled = new WeakMap<LanguagePack, ConceptMatcher>();

/** Countries (by the names of CLDR) and the known names of a language's pack in a text, in order. */
export function readKnownNames(text: string, pack: LanguagePack): KnownName[] {
  let matcher = compiled.get(pack);
  if (!matcher) compiled.set(pack, (matcher = compileConcepts(listNames(pack), pack)));
  return readConcepts(text, matcher)
    .filter(({ start }) => isName(text, start))
    .map(({ id, start, end, weak }) => ({ id, start, end, weak: weak === true || isAdjective(text, end) }));
}

/** `chad` and `turkey` in small letters are no countries; scripts without case have no small letters. */
function isName(text: string, start: number): boolean {
  const first = String.fromCodePoint(text.codePointAt(start) ?? 0);
  return first !== first.toLowerCase() || first === first.toUpperCase();
}

/** `Malaysian` begins like the country. */
function isAdjective(text: string, end: number): boolean {
  return /^\p{Ll}/u.test(text.slice(end, end + 2)) && /\p{Script=Latin}/u.test(text.charAt(end - 1));
}

/** Shorter names of countries are parts of other words where words are not spaced: ชาด is Chad and the beginning of ชาดก. */
const SURE_LENGTH = 6;

function listNames(pack: LanguagePack): Record<string, string[]> {
  const names: Record<string, string[]> = {};
  for (const [id, renderings] of Object.entries(pack.names.known)) names[id] = [...renderings];
  for (const [code, name] of listCountries(pack.language)) {
    const own = (names[`country/${code}`] ??= []);
    const sure = pack.spaced || name.length >= SURE_LENGTH;
    if (!own.some((other) => other.replace('?', '') === name)) own.push(sure ? name : `?${name}`);
    // `Thaïl` answers Thailand in `thaïlandais`: adjectives mostly keep the beginning of their country.
    if (pack.spaced && !name.includes(' ') && name.length >= 5) own.push(`?${name.slice(0, Math.max(4, name.length - 3))}*`);
  }
  return names;
}

function listCountries(language: string): [code: string, name: string][] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const countries: [string, string][] = [];
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const code = first + second;
      const name = NO_COUNTRIES.has(code) ? undefined : names.of(code);
      if (name) countries.push([code, name]);
    }
  }
  return countries;
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Codes of CLDR that are no countries (unions, pseudo regions), and former codes of countries that have another. */
const NO_COUNTRIES = new Set('EU EZ UN QO XA XB ZZ AC CP DG EA IC TA CQ DD SU YU CS BU DY FX HV NH RH TP UK VD YD ZR AN NT'.split(' '));
