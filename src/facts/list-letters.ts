import type { LanguagePack } from '../contract/language-pack.js';

/**
 * The letter that stands at the same place in a list: Thai ค is the third letter of a list, so `c`. Pointers and
 * articles compare across languages by it. Other letters stay what they are.
 */
export function toLatinLetter(letter: string, pack: LanguagePack): string {
  const place = pack.numbering.letters?.sequence.indexOf(letter) ?? -1;
  return place >= 0 && place < 26 ? String.fromCharCode(97 + place) : letter;
}
