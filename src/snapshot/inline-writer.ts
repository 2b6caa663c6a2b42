import type { Block, SkippedPart } from '../load/block.js';
import { markdown } from '../load/markdown/load-markdown.js';
import { createLoadContext } from '../load/load-context.js';
import { firstIndex } from '../text/mapped-text.js';
import { squeezeSpace } from '../text/squeeze-space.js';
import { escapeStart, escapeWords } from './escape-words.js';

/** Writes the words of one block as Markdown. */
export type InlineWriter = (block: Block, where: 'line' | 'paragraph') => Promise<string>;

/** Words without markup: for formats that have none, and where markup would change how the words are read. */
export function writePlain({ text, runs }: Pick<Block, 'text' | 'runs'>, where: 'line' | 'paragraph'): string {
  let written = '';
  for (const [at, size, , sourceSize] of runs) {
    const piece = text.slice(at, at + size);
    // A line break that the source writes as a tag is one; a line end in the source is a space.
    if (piece === '\n' && sourceSize > 2) written += '\u0000';
    else written += piece.replace(/\s*[\r\n]\s*/g, ' ');
  }
  const lineBreak = where === 'line' ? '<br>' : '\\\n';
  return written
    .split('\u0000')
    .map((line) => escapeStart(escapeWords(line.trim().replace(/[ \u00a0]{2,}/g, ' '))))
    .join(lineBreak);
}

/**
 * Keeps links, emphasis, raised and lowered words of HTML. What comes out is read again on the spot: where it would
 * not give the words of the block (a page nests its tags in every way), it is the words alone.
 */
export async function createInlineWriter(source: string, skipped: readonly SkippedPart[], base: string): Promise<InlineWriter> {
  const toMarkdown = await createTurndown(base);
  const context = createLoadContext({});
  const asides = skipped.filter(({ span }) => span.end > span.start).sort((left, right) => left.span.start - right.span.start);
  return async (block, where) => {
    const plain = writePlain(block, where);
    const rich = toMarkdown(sliceOf(source, block, asides));
    const written = where === 'line' ? rich.replace(/\\\n/g, '<br>').replace(/\n+/g, ' ') : rich;
    if (written === plain || /\n\s*\n/.test(written)) return written === plain ? written : plain;
    const { blocks } = await markdown.load(written, context);
    const [read] = blocks;
    const isSame =
      blocks.length === 1 &&
      read!.kind !== 'item' &&
      squeezeSpace(read!.text) === squeezeSpace(block.text) &&
      (!block.pointsInside || read!.pointsInside === true);
    return isSame ? written : plain;
  };
}

const opening = /<(?:a|b|strong|em|i|code|u|sup|sub|span|font)\b[^<>]*>\s*$/i;
const closing = /^\s*<\/(?:a|b|strong|em|i|code|u|sup|sub|span|font)\s*>/i;

/** The HTML of a block with the inline tags right around it, and without what is set aside in it. */
function sliceOf(source: string, { runs }: Block, asides: readonly SkippedPart[]): string {
  const last = runs.at(-1)!;
  let start = runs[0]![2];
  let end = last[2] + last[3];
  let html = withoutAsides(source, start, end, asides);
  for (
    let found = opening.exec(source.slice(Math.max(0, start - 600), start));
    found;
    found = opening.exec(source.slice(Math.max(0, start - 600), start))
  ) {
    start -= found[0].length;
    html = found[0] + html;
  }
  for (let found = closing.exec(source.slice(end, end + 40)); found; found = closing.exec(source.slice(end, end + 40))) {
    html += found[0];
    end += found[0].length;
  }
  return html + markBehind(source, end, asides);
}

/** The mark of a footnote behind the last word. */
function markBehind(source: string, end: number, asides: readonly SkippedPart[]): string {
  const next = asides[firstIndex(asides.length, (at) => asides[at]!.span.start >= end)];
  if (next?.reason !== 'footnote-mark' || next.span.start > end + 300) return '';
  const between = source.slice(end, next.span.start);
  return /^(?:\s|<\/?(?:sup|span|a|b|i|em|strong)\b[^<>]*>)*$/i.test(between) ? writeMark(source, next) : '';
}

/** A mark stays a mark: Markdown sets it aside again. The arrow that leads back from a note is none. */
function writeMark(source: string, { span }: SkippedPart): string {
  const mark = source
    .slice(span.start, span.end)
    .replace(/<[^<>]*>/g, '')
    .trim();
  return /[\p{N}*†‡]/u.test(mark) ? `<sup>${mark}</sup>` : '';
}

function withoutAsides(source: string, start: number, end: number, asides: readonly SkippedPart[]): string {
  const parts: string[] = [];
  let from = start;
  for (
    let index = firstIndex(asides.length, (at) => asides[at]!.span.start >= start);
    index < asides.length && asides[index]!.span.start < end;
    index += 1
  ) {
    const aside = asides[index]!;
    const { reason, span } = aside;
    if (span.start < from || span.end > end || reason === 'deleted') continue;
    parts.push(source.slice(from, span.start));
    if (reason === 'footnote-mark') parts.push(writeMark(source, aside));
    from = span.end;
  }
  parts.push(source.slice(from, end));
  return parts.join('');
}

async function createTurndown(base: string): Promise<(html: string) => string> {
  const { default: Turndown } = await import('turndown');
  const turndown = new Turndown({ emDelimiter: '*', br: '\\' });
  turndown.escape = escapeWords;
  turndown.addRule('raised', {
    filter: ['sup', 'sub'],
    replacement: (words, node) => (words === '' ? '' : `<${node.nodeName.toLowerCase()}>${words}</${node.nodeName.toLowerCase()}>`),
  });
  turndown.addRule('deleted', {
    filter: (node) => /^(?:DEL|S|STRIKE)$/.test(node.nodeName),
    replacement: (words) => (words.trim() === '' ? '' : `~~${words.trim()}~~`),
  });
  turndown.addRule('image', { filter: 'img', replacement: () => '' });
  turndown.addRule('link', {
    filter: 'a',
    replacement: (words, node) =>
      writeLink(words, (node as unknown as { getAttribute(name: string): string | null }).getAttribute('href') ?? '', base),
  });
  return (html) =>
    turndown
      .turndown(html)
      .trim()
      .replace(/[ \u00a0]{2,}/g, ' ')
      .split('\n')
      .map(escapeStart)
      .join('\n');
}

/** Addresses are seen from the page that they stand on; what runs a script leads nowhere. */
function writeLink(words: string, href: string, base: string): string {
  if (words.trim() === '' || !/^(?:#|https?:|mailto:|tel:|[^:]*$)/i.test(href) || href === '' || href === '#') return words;
  const target = href.startsWith('#') || !URL.canParse(href, base) ? href : new URL(href, base).href;
  return `[${words}](${target.replace(/[\s<>()]/g, encodeURIComponent).replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29'))})`;
}
