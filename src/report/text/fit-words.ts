import { segmenterOf } from '../../text/segmenter.js';
import { displayWidth } from './display-width.js';

function segment(text: string, language: string, granularity: 'word' | 'grapheme'): string[] {
  return Array.from(segmenterOf(language, granularity).segment(text), (part) => part.segment);
}

/** More than this can never fit a line; keeps a clause of megabytes from being segmented for one line of it. */
const LONGEST = 1000;

/**
 * As many whole words of one end of a text as fit into some columns, with `…` where words were left out. Thai is cut
 * between words too, not between letters. A single word that is too long (a link) is cut between graphemes.
 */
export function fitWords(text: string, width: number, language: string, keep: 'start' | 'end' = 'start'): string {
  if (displayWidth(text.length > LONGEST ? text.slice(0, LONGEST) : text) <= width && text.length <= LONGEST) return text;
  if (width < 2) return '';
  const part = keep === 'start' ? text.slice(0, LONGEST) : text.slice(-LONGEST);
  const words = take(segment(part, language, 'word'), width - 1, keep);
  const kept = words.trim() === '' ? take(segment(part, language, 'grapheme'), width - 1, keep) : words;
  return keep === 'start' ? `${kept.trimEnd()}…` : `…${kept.trimStart()}`;
}

function take(parts: readonly string[], width: number, keep: 'start' | 'end'): string {
  const ordered = keep === 'start' ? parts : parts.toReversed();
  const taken: string[] = [];
  let room = width;
  for (const part of ordered) {
    room -= displayWidth(part);
    if (room < 0) break;
    taken.push(part);
  }
  return (keep === 'start' ? taken : taken.reverse()).join('');
}

/** Breaks a text into lines of some width, between words. */
export function wrapWords(text: string, width: number, language: string): string[] {
  if (displayWidth(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of joinUnbreakable(segment(text, language, 'word'))) {
    if (line !== '' && displayWidth(line + word) - (word.endsWith(' ') ? 1 : 0) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    if (line !== '' || word !== ' ') line += word;
  }
  return [...lines, line.trimEnd()];
}

/** No line begins with a comma or ends with an opening mark, and none ends at a no-break space. */
function joinUnbreakable(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const glue =
      last !== undefined && !last.endsWith(' ') && (/^[\p{P}\p{S}\u00a0\u202f]/u.test(word) || /[\p{P}\p{S}\u00a0\u202f]$/u.test(last));
    if (glue) joined[joined.length - 1] = last + word;
    else joined.push(word);
  }
  return joined;
}
