import type { PhrasingContent, Text } from 'mdast';
import { between } from './between.js';

/** What may be markup of another kind than `**bold**` and `[text](target)`, and a break of lines by spaces in front of it. */
const OTHER = /[\\`<~|\0]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&[#\p{L}\p{N}]|[ \t][\r\n]/u;
/** Bold words, without stars in them or beside their own; or a link, without a title or brackets in it. */
const MARK = /(?<!\*)\*\*([^*]+)\*\*(?!\*)|(?<!!)\[([^[\]]+)\]\(([^\s()<>*[\]]*)\)/g;

/**
 * Words with bold stretches and links in them, as the parser would give them.
 *
 * @param start where the text stands
 * @returns null for what only the parser can tell
 */
export function readPlainInline(text: string, start: number): PhrasingContent[] | null {
  return OTHER.test(text) ? null : readWithin(text, 0, text.trimEnd() === text ? text.length : text.replace(/[ \t]+$/, '').length, start);
}

function readWithin(text: string, from: number, end: number, start: number): PhrasingContent[] | null {
  const nodes: PhrasingContent[] = [];
  let at = from;
  const addWords = (to: number): boolean => {
    const value = text.slice(at, to);
    if (/[*[\]]/.test(value)) return false;
    if (value !== '') nodes.push({ type: 'text', value, position: between(start + at, start + to) } satisfies Text);
    return true;
  };
  for (const mark of text.slice(from, end).matchAll(MARK)) {
    const [whole, , label, url] = mark;
    const [first, last] = [from + mark.index, from + mark.index + whole.length];
    const [left, right] = label === undefined ? [first + 2, last - 2] : [first + 1, first + 1 + label.length];
    if (label === undefined && !(opens(text, first) && closes(text, right))) return null;
    const children = readWithin(text, left, right, start);
    if (!children || !addWords(first) || (label !== undefined && children.some(({ type }) => type === 'link'))) return null;
    const position = between(start + first, start + last);
    nodes.push(
      label === undefined
        ? { type: 'strong', children, position }
        : { type: 'link', title: null, url: url as string, children: children as Text[], position },
    );
    at = last;
  }
  return addWords(end) ? nodes : null;
}

/** CommonMark, left-flanking: no space behind the stars, and no punctuation there unless space or punctuation stands in front. */
function opens(text: string, stars: number): boolean {
  return flanks(text[stars + 2], text[stars - 1]);
}

/** Right-flanking, the same the other way round. */
function closes(text: string, stars: number): boolean {
  return flanks(text[stars - 1], text[stars + 2]);
}

const SPACE = /\s/;
const PUNCTUATION = /[\p{P}\p{S}]/u;

function flanks(inner: string | undefined, outer: string | undefined): boolean {
  if (inner === undefined || SPACE.test(inner)) return false;
  return !PUNCTUATION.test(inner) || outer === undefined || SPACE.test(outer) || PUNCTUATION.test(outer);
}
