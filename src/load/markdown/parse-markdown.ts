import type { Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { collectDefinitions, defineAnew } from './collect-definitions.js';
import { createMemory } from './piece-memory.js';
import { LONG, readLongLine } from './read-long-line.js';
import { readPlain } from './read-plain.js';
import { shiftPositions } from './shift-positions.js';
import { splitPieces } from './split-pieces.js';

/**
 * CommonMark with tables, strikethrough, task lists, footnotes and front matter. Heavy: to be imported when needed.
 *
 * The parser reads about a megabyte a second, so that it is spared what is plain and what it read a moment ago: another
 * version of a policy has nearly all the same paragraphs. Of positions only the offsets hold.
 */
export function parseMarkdown(text: string): Root {
  return { type: 'root', children: [...parsePieces(text)] };
}

/** The same, piece by piece: what is done with one need not be held while the next is parsed, and the tree of a text takes fifty times its room. */
export function* parsePieces(text: string): Generator<RootContent> {
  const spans = splitPieces(text);
  if (spans === null) {
    yield* parseWhole(text).children;
    return;
  }
  const pieces = spans.map(({ start, end }) => ({ start, text: text.slice(start, end) }));
  const defining = new Map(
    pieces.flatMap((piece, index) => (piece.text.includes(']:') ? [[index, collectDefinitions(parsePiece(piece))] as const] : [])),
  );
  const defined = new Set([...defining.values()].flatMap((own) => [...own]));
  for (const [index, piece] of pieces.entries()) yield* readPiece(piece, defined, defining.get(index));
}

interface Piece {
  start: number;
  text: string;
}

const memory = createMemory<RootContent[]>();

function readPiece(piece: Piece, defined: ReadonlySet<string>, own: ReadonlySet<string> = new Set()): RootContent[] {
  const plain = readPlain(piece.text, piece.start);
  if (plain) return [plain];
  const parse = (given: Piece) => {
    const added = defined.size === 0 ? '' : defineAnew(given.text, defined, own);
    const children = parsePiece({ ...given, text: given.text + added });
    return added === '' ? children : children.filter(({ position }) => position!.start.offset! < given.text.length);
  };
  const long = piece.text.length > LONG ? readLongLine(piece.text, piece.start, (part) => parse({ start: piece.start, text: part })) : null;
  return long ? [long] : shiftPositions(parse(piece), piece.start);
}

/** Positions count from the beginning of the piece. */
function parsePiece({ start, text }: Piece): RootContent[] {
  // What looks like front matter is some only at the very start.
  if (start === 0) return parseWhole(text).children;
  return memory.recall(text, () => fromMarkdown(text, WITHOUT_FRONT_MATTER).children);
}

type Options = Exclude<Parameters<typeof fromMarkdown>[1], undefined | null | string>;

// The transform of literal autolinks looks for addresses a second time and gives what it finds no positions.
const fromGfm = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
const WITHOUT_FRONT_MATTER: Options = {
  extensions: [withoutAutolinks(gfm({ singleTilde: false }))],
  mdastExtensions: fromGfm,
};
const WITH_FRONT_MATTER: Options = {
  extensions: [...(WITHOUT_FRONT_MATTER.extensions ?? []), frontmatter(['yaml', 'toml'])],
  mdastExtensions: [...fromGfm, frontmatterFromMarkdown(['yaml', 'toml'])],
};

/** The same, letter by letter. */
export function parseWhole(text: string): Root {
  return fromMarkdown(text, WITH_FRONT_MATTER);
}

/**
 * Without literal autolinks: their text is the same whether it is a link or not, and to look for an address at every
 * letter takes half the time of parsing.
 */
function withoutAutolinks(extension: ReturnType<typeof gfm>): ReturnType<typeof gfm> {
  const text = Object.entries(extension.text ?? {}).map(
    ([code, constructs]) => [code, [constructs ?? []].flat().filter(({ name }) => !name?.endsWith('Autolink'))] as const,
  );
  return { ...extension, text: Object.fromEntries(text.filter(([, constructs]) => constructs.length > 0)) };
}
