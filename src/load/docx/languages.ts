import type { Languages } from './look.js';

/** Scripts that word processors call complex: their text has fonts, sizes and a language of its own in every run. */
const complex =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Tibetan}\p{Script=Myanmar}\p{Script=Khmer}]/u;
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;

/** Which of the three languages of a run its words are in: that is a matter of their script. */
export function languageOf(text: string, languages: Languages = {}): { kind: keyof Languages; language: string | undefined } {
  const kind = complex.test(text) ? 'complex' : eastAsian.test(text) ? 'eastAsian' : 'latin';
  return { kind, language: languages[kind] };
}

/** The language with the most letters; undefined where no run says one. */
export function mainLanguage(letters: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined;
  for (const [language, count] of letters) if (best === undefined || count > letters.get(best)!) best = language;
  return best;
}

export function isSameLanguage(left: string, right: string): boolean {
  const primary = (tag: string) => tag.split(/[-_]/)[0]!.toLowerCase();
  return primary(left) === primary(right);
}
