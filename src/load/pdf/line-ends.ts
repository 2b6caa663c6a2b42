import type { Line } from './line.js';
import type { Column } from './measure-columns.js';

/** Whether a sentence, or a part of one that may end a paragraph, ends with the line. */
export function isEnded(text: string): boolean {
  return /[.;:!?…][)\]"'”’»]*$/u.test(text);
}

/** Where sentences end without a mark, the number alone tells an item from *under Section 4.1(b) and / (c)*. */
export function isUnspaced(text: string): boolean {
  return /[\p{Lo}\p{M}]$/u.test(text);
}

/**
 * Whether the first word of `line` would have found room behind the line above: then that was meant to end there. Where
 * no sentence ends, there has to be more room, for the width of the word is an estimate.
 */
export function isShort(above: Line, line: Line, { left, right }: Column): boolean {
  const ended = isEnded(above.text);
  // Short words often hang on the next one by a space at which no line breaks: 1 800 THB, L. 612-1.
  const word = firstWord(line.text).padEnd(ended ? 1 : 6, 'o');
  const width = (roomOf(word) / roomOf(line.text)) * (line.right - line.left) + above.size * 0.25;
  const isCentred = [above, line].every(
    (each) => each.left - left > each.size && Math.abs(each.left - left - (right - each.right)) < each.size,
  );
  const room = isCentred ? right - left - (above.right - above.left) : right - above.right;
  return room > width * (ended ? 1.15 : 1.6);
}

/** How much room words take, in tenths of the height of type, as in most typefaces with serifs. */
function roomOf(text: string): number {
  let room = 1;
  for (const char of text) {
    room += /[mwMW@%—…]/.test(char) ? 8 : /[ijlftI.,;:'’!|()[\] ]/.test(char) ? 3 : /\p{Lu}/u.test(char) ? 7 : /\p{M}/u.test(char) ? 0 : 5;
  }
  return room;
}

const words = new Intl.Segmenter('und', { granularity: 'word' });

/** In scripts without spaces, two words of the dictionary, for programs differ in what they take for a word. */
function firstWord(text: string): string {
  // French sets its marks apart with a space at which no line breaks: « Programme », oui :
  const head = /^(?:[([]?[«“] )?\S+(?: [»:;!?]+)?/u.exec(text)?.[0].slice(0, 60) ?? '';
  if (!/\p{Lo}/u.test(head)) return head;
  return Array.from(words.segment(head), ({ segment }) => segment)
    .slice(0, 2)
    .join('')
    .replace(/\p{M}/gu, '');
}
