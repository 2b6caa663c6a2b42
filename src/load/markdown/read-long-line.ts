import type { Nodes, Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import { between } from './between.js';
import { readPlainInline } from './read-plain-inline.js';
import { shiftPositions } from './shift-positions.js';

/** A paragraph of a policy is not a hundredth of it. */
export const LONG = 32_768;

const PART = 4096;

/** Behind a word, in front of another: nothing in Markdown begins or ends with a letter. */
const CUT = /[\p{L}.,;] (?=\p{L})/gu;

/** What may be markup that another part closes, or that closes what another has opened; brackets are counted. */
const OPEN = /[*`]|\](?=\()|~~|<[A-Za-z/!?]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u;

/** What looks so and is none: escaped; stars between spaces, or behind a word where nothing is open. */
const HARMLESS = /\\[!-/:-@[-`{-~]|(?<=\s)\*+(?=\s)|(?<=[^\s*])\*+(?=\s|$)/g;

/**
 * A very long paragraph in one line, as the parser would give it: it takes the square of the marks in a paragraph, and
 * many times the memory, so that it is given a part at a time. A part ends where all markup in it is closed.
 *
 * @param start where the piece stands
 * @param parse reads a part of a paragraph; positions count from its beginning
 * @returns null for any other piece
 */
export function readLongLine(piece: string, start: number, parse: (part: string) => readonly RootContent[], size = PART): Paragraph | null {
  const text = piece.replace(/[\r\n][ \t\r\n]*$/, '');
  if (!isLongLine(text)) return null;
  const children: PhrasingContent[] = [];
  let [from, isOpen] = [0, false];
  while (from < text.length) {
    let read: PhrasingContent[] | null = null;
    let end = from;
    // The cut may be inside a link, and the next ones, too; what is open for longer asks for much more.
    for (let [wanted, tries] = [size, 1]; read === null; wanted = tries % 8 === 0 ? 2 * wanted : end - from + 1, tries += 1) {
      end = endOfPart(text, from + wanted);
      const part = readPart(text.slice(from, end), start + from, parse);
      if (part === null) return null;
      const words = leftAsWords(part, text, start);
      const { closing, opening } = unpaired(words);
      // A bracket that nothing closes for long is one, until something does.
      if (end < text.length && (OPEN.test(words) || opening > words.length - size / 4)) continue;
      if (isOpen && closing) return null;
      isOpen ||= opening >= 0;
      read = part;
    }
    if (!append(children, read)) return null;
    from = end + 1;
  }
  return { type: 'paragraph', children, position: between(start, start + text.length) };
}

/** One that begins with a word, and so is a paragraph. */
export function isLongLine(text: string): boolean {
  return /^\p{L}/u.test(text) && !/[\r\n]/.test(text);
}

function endOfPart(text: string, least: number): number {
  CUT.lastIndex = least;
  const found = CUT.exec(text);
  return found ? CUT.lastIndex - 1 : text.length;
}

function readPart(text: string, start: number, parse: (part: string) => readonly RootContent[]): PhrasingContent[] | null {
  const plain = readPlainInline(text, start);
  if (plain) return plain;
  const [paragraph, ...others] = parse(text);
  return paragraph?.type === 'paragraph' && others.length === 0 ? shiftPositions(paragraph.children, start) : null;
}

/** What the parser took for words, as it is written, without what is harmless. */
function leftAsWords(nodes: readonly Nodes[], text: string, start: number): string {
  const words: string[] = [];
  const pending: Nodes[] = [...nodes].reverse();
  while (pending.length > 0) {
    const node = pending.pop()!;
    if ('children' in node) {
      for (let index = node.children.length - 1; index >= 0; index -= 1) pending.push(node.children[index]!);
    } else if (node.type === 'text' && node.position) {
      words.push(text.slice(node.position.start.offset! - start, node.position.end.offset! - start).replace(HARMLESS, ''));
    }
  }
  return words.join('\0');
}

/** Whether a `]` closes nothing, and where the last `[` stands that nothing closes; -1 for none. */
function unpaired(words: string): { closing: boolean; opening: number } {
  const open: number[] = [];
  let closing = false;
  for (const { 0: bracket, index } of words.matchAll(/[[\]]/g)) {
    if (bracket === '[') open.push(index);
    else if (open.pop() === undefined) closing = true;
  }
  return { closing, opening: open.at(-1) ?? -1 };
}

/** The words at both sides of a cut are one text, with the space between them. */
function append(children: PhrasingContent[], read: PhrasingContent[]): boolean {
  const [last, first] = [children.at(-1), read[0]];
  if (last === undefined) {
    for (const node of read) children.push(node);
    return true;
  }
  if (last.type !== 'text' || first?.type !== 'text') return false;
  children[children.length - 1] = {
    type: 'text',
    value: `${last.value} ${first.value}`,
    position: between(last.position!.start.offset!, first.position!.end.offset!),
  } satisfies Text;
  for (let index = 1; index < read.length; index += 1) children.push(read[index]!);
  return true;
}
