import type { Span } from '../../contract/policy.js';

/**
 * Cuts a text at those blank lines behind which Markdown begins afresh, whatever stood before: the pieces can be parsed
 * one by one, each with the links and notes that the others define.
 *
 * @returns null where something may reach across: code, and elements that go on until they are closed
 */
export function splitPieces(text: string): Span[] | null {
  if (REACHES_ACROSS.test(text) || hasLongComment(text)) return null;
  const pieces: Span[] = [];
  if (/^\s*[ \t]/.test(text) || SPACES_BELOW_SET_IN.test(text)) return null;
  let start = FRONT_MATTER.exec(text)?.[0].length ?? 0;
  if (start > 0) pieces.push({ start: 0, end: start });
  else if (/^(?:---|\+\+\+)/.test(text)) return null;
  BLANK.lastIndex = start;
  for (let blank = BLANK.exec(text); blank !== null; blank = BLANK.exec(text)) {
    const next = blank.index + blank[0].length;
    if (next >= text.length) break;
    // A list goes on over blank lines, with what is set in below it.
    const isSetIn = /[ \t]/.test(text[next] as string);
    const above = text.slice(start, blank.index);
    if ((isSetIn || MARKER.test(text.slice(next, next + 12))) && LIST.test(above)) continue;
    if (isSetIn || (SET_IN.test(above) && !LIST.test(above))) return null;
    // The parser reads a last line without an end differently here and there.
    if (blank.index > start) pieces.push({ start, end: blank.index + (blank[1] as string).length });
    start = next;
  }
  if (start < text.length) pieces.push({ start, end: text.length });
  return pieces;
}

const REACHES_ACROSS = /```|~~~|<(?:pre|script|style|textarea|\?|!(?!--))/is;
/** What is set in may be code, to which lines of spaces below it belong, or not, as the parser sees fit. */
const SET_IN = /^ {0,3}(?: {4}|\t)/m;
const SPACES_BELOW_SET_IN = /^ {0,3}(?: {4}|\t)[^\r\n]*(?:\r\n?|\n)(?:[ \t]*(?:\r\n?|\n))*?[ \t]+[\r\n]/m;
const FRONT_MATTER = /^(---|\+\+\+)[ \t]*(?:\r\n?|\n)(?:[\s\S]*?(?:\r\n?|\n))??\1[ \t]*(?=[\r\n]|$)/;
/** The end of a line and at least one line with nothing on it. */
const BLANK = /(\r\n|\r(?!\n)|\n)(?:[ \t]*(?:\r\n|\r(?!\n)|\n))+/g;
const MARKER = /^(?:[-+*]|\d{1,9}[.)])(?:[ \t\r\n]|$)/;
/** A list, or a note: what is set in below them belongs to them. */
const LIST = /^[ \t]*(?:(?:[-+*]|\d{1,9}[.)])(?:[ \t\r\n]|$)|\[\^)/m;

/** A comment with a blank line in it. */
function hasLongComment(text: string): boolean {
  for (let at = text.indexOf('<!--'); at >= 0; at = text.indexOf('<!--', at + 4)) {
    const end = text.indexOf('-->', at);
    if (end < 0 || /(?:\r\n?|\n)[ \t]*[\r\n]/.test(text.slice(at, end))) return true;
  }
  return false;
}
