import { diffWords, MARKS } from '../word-diff.js';
import { wrapWords } from './fit-words.js';
import { printable } from './display-width.js';
import type { Style } from './style.js';

/** Words that stay are shown this far from a change; of the rest there is an ellipsis. */
const CONTEXT = 60;
/** A clause of megabytes is not compared word by word. */
const LONGEST = 20_000;

/**
 * One text against the other, with what was taken out as `[-…-]` and what was put in as `{+…+}`: marks that can be read
 * without colours.
 */
export function writeRedline(older: string, newer: string, language: string, width: number, style: Style): string[] {
  return paint(wrapWords(markChanges(tidy(older), tidy(newer), language), width, language), style);
}

/** On one line, and no longer than can be compared. */
const tidy = (text: string): string => printable(text.slice(0, LONGEST)).trim();

function markChanges(older: string, newer: string, language: string): string {
  if (older === '' || newer === '') {
    return older === '' ? `${MARKS.added[0]}${shorten(newer)}${MARKS.added[1]}` : `${MARKS.removed[0]}${shorten(older)}${MARKS.removed[1]}`;
  }
  const parts = diffWords(older, newer, language);
  return parts
    .map(({ value, added, removed }, index) => {
      if (added || removed) {
        const [open, close] = added ? MARKS.added : MARKS.removed;
        return `${open}${value}${close}`;
      }
      return elide(value, index === 0, index === parts.length - 1);
    })
    .join('');
}

/** Of an added or removed clause the beginning is enough to find it. */
function shorten(text: string): string {
  return text.length > 4 * CONTEXT ? `${cut(text, 3 * CONTEXT)}…` : text;
}

function elide(text: string, isFirst: boolean, isLast: boolean): string {
  const head = isFirst ? '' : cut(text, CONTEXT);
  const tail = isLast ? '' : cutStart(text, CONTEXT);
  return head.length + tail.length + 1 >= text.length ? text : `${head}…${tail}`;
}

/** Not inside a word where there are spaces, and never inside a letter and its marks. */
function cut(text: string, length: number): string {
  return text.length <= length
    ? text
    : text
        .slice(0, length)
        .replace(/(?<=\s)\S*$/u, '')
        .replace(/[\p{L}]\p{M}*$/u, '');
}

function cutStart(text: string, length: number): string {
  return text.length <= length
    ? text
    : text
        .slice(-length)
        .replace(/^\S*(?=\s)/u, '')
        .replace(/^\p{M}+/u, '');
}

/** Colours line by line, for a mark may go on in the next line. */
function paint(lines: readonly string[], style: Style): string[] {
  let inside: 'removed' | 'added' | null = null;
  return lines.map((line) =>
    line
      .split(/(\[-|-\]|\{\+|\+\})/)
      .map((piece) => {
        if (piece === MARKS.removed[0]) inside = 'removed';
        if (piece === MARKS.added[0]) inside = 'added';
        const painted = inside === null || piece === '' ? piece : style.severity(inside === 'removed' ? 'error' : 'info', piece);
        if (piece === MARKS.removed[1] || piece === MARKS.added[1]) inside = null;
        return painted;
      })
      .join(''),
  );
}
