/** No width: marks above and below (Thai vowels and tones), joiners, direction marks, variation selectors. */
const ZERO = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
/** Two columns each, as East Asian Width has them, and what is drawn as a picture. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]$|^\p{Emoji_Presentation}$/u;
const PLAIN = /^[\x20-\x7e]*$/;
const ANSI = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

/**
 * How many columns of a terminal a text takes. Counted by code point, not by grapheme: ำ is part of the grapheme กำ
 * and yet takes a column of its own, while the vowel and the tone in ที่ take none.
 */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const character of text.replace(ANSI, '')) width += ZERO.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}

/**
 * One line without control characters: a document must not be able to move the cursor or set colours, nor to turn round
 * the order in which the line is read (CVE-2021-42574). No-break spaces stay, for they say where no line may end (`Durée :`).
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029 ]+/gu, ' ').replace(/[\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}
