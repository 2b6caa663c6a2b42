import { UNSPACED } from '../text/unspaced-scripts.js';

/** What a UTF-16 unit is to the reader of words. Pairs of surrogates are left as `other`: no policy is written in them. */
export const characterClass = { other: 1, letter: 2, digit: 3, unspaced: 4 } as const;

/** Runs of these are cut by the segmenter's dictionary. */
const unspaced = new RegExp(`[${UNSPACED}]`, 'u');
const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;

/** Classes found so far: a pattern with Unicode properties for each character would take most of the time. */
const known = new Uint8Array(0x10000);

export function classifyCharacter(code: number): number {
  const before = known[code] as number;
  if (before !== 0) return before;
  const character = String.fromCharCode(code);
  const found = DIGIT.test(character)
    ? characterClass.digit
    : !LETTER.test(character)
      ? characterClass.other
      : unspaced.test(character)
        ? characterClass.unspaced
        : characterClass.letter;
  known[code] = found;
  return found;
}
