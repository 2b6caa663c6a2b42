import type { Block, SkippedPart } from '../block.js';
import type { ReadingPack } from '../../contract/reading-pack.js';
import { foldLine } from './fold-line.js';

const imageName = /^[^\s][^\n]{0,120}\.(?:jpe?g|png|gif|svg|webp|bmp|ico|avif|tiff?)$/i;

/** How many blocks from either end the words of menus and buttons count. */
const edge = 6;

/**
 * Takes site furniture out of the blocks: "top of page", the file name of a logo on a line of its own. The words of
 * every language count, because the furniture of a translated page is often left in the site's first language. "Search"
 * or "Next" are furniture at the ends of a document only: further in, they are headings and steps.
 */
export function setAsideFurniture(blocks: Block[], packs: readonly ReadingPack[], skipped: SkippedPart[]): Block[] {
  const { always, atEnds } = wordsOf(packs);
  const body = blocks.findIndex(({ text }) => text.length > 120);
  return blocks.filter((block, index) => {
    const atEnd = index < Math.min(edge, Math.max(body, 0)) || index >= blocks.length - edge;
    const reason = furnitureReason(block, always, atEnd ? atEnds : null);
    if (reason === null) return true;
    skipped.push({ reason, text: block.text, span: block.span });
    return false;
  });
}

interface Words {
  always: ReadonlySet<string>;
  /** Furniture at the ends of a document only. */
  atEnds: ReadonlySet<string>;
}

const known = new WeakMap<readonly ReadingPack[], Words>();

function wordsOf(packs: readonly ReadingPack[]): Words {
  let words = known.get(packs);
  if (!words) {
    words = {
      always: new Set(packs.flatMap(({ surroundings }) => surroundings.furniture)),
      atEnds: new Set(packs.flatMap(({ surroundings }) => surroundings.menu)),
    };
    known.set(packs, words);
  }
  return words;
}

function furnitureReason(
  { text, kind, bulleted, stated, label }: Block,
  always: ReadonlySet<string>,
  atEnds: ReadonlySet<string> | null,
): string | null {
  if (text.length > 120 || label !== null || (stated && kind !== 'paragraph')) return null;
  if (imageName.test(text) && text.split(/\s+/).length <= 3) return 'image';
  if (bulleted) return null;
  // Arrows and other signs beside the words: `Back to top ↑`.
  const folded = foldLine(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
  if (always.has(folded)) return 'furniture';
  return !stated && atEnds?.has(folded) ? 'furniture' : null;
}
