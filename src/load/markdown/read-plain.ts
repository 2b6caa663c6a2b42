import type { Heading, Paragraph, Text } from 'mdast';

/** Letters that may begin something else than words, anywhere in a line. */
const MARKUP = /[\\`*_[\]<>&~|\0]/;
/** A line that begins with nothing that Markdown knows: no quotation, list, heading, line or definition, nothing set in. */
const PLAIN_LINE = /^(?!\d{1,9}[.)](?:[ \t]|$))[\p{L}\p{N}\p{M}"'“”‘’«»(§€$£฿%…]/u;
const HEADING = /^(#{1,6})([ \t]+)(?=[^ \t#])[^\r\n]*$/;

/**
 * A heading or a paragraph without any markup, as the parser would give it; most of a policy is no more.
 *
 * @param piece with or without an end of line behind it
 * @param start where it stands
 * @returns null for what only the parser can tell
 */
export function readPlain(piece: string, start: number): Heading | Paragraph | null {
  const text = piece.replace(/(?:\r\n?|\n)$/, '');
  if (MARKUP.test(text) || /[ \t](?:[\r\n]|$)/.test(text)) return null;
  const heading = HEADING.exec(text);
  if (heading) {
    const [, marks = '', space = ''] = heading;
    if (text.endsWith('#')) return null;
    return { type: 'heading', depth: marks.length as Heading['depth'], children: [wordsOf(text, marks.length + space.length, start)], position: between(start, start + text.length) };
  }
  if (!text.split(/\r\n?|\n/).every((line) => PLAIN_LINE.test(line))) return null;
  return { type: 'paragraph', children: [wordsOf(text, 0, start)], position: between(start, start + text.length) };
}

function wordsOf(text: string, from: number, start: number): Text {
  return { type: 'text', value: text.slice(from), position: between(start + from, start + text.length) };
}

/** Lines and columns are counted later, from the offsets. */
function between(start: number, end: number): NonNullable<Text['position']> {
  return { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } };
}
