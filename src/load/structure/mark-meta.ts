import type { Block } from '../block.js';
import type { ReadingPack } from '../../contract/reading-pack.js';
import { foldLine } from './fold-line.js';
import type { Matches } from './read-labels.js';
import { visibleLength } from './shape.js';

/** Marks the lines that date the document and say whose it is. */
export function markMeta(blocks: Block[], matches: Matches, pack: ReadingPack): void {
  const { dating, rights } = pack.surroundings;
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]!;
    if (block.kind !== 'paragraph' && block.kind !== 'heading') continue;
    // A line all in bold is a heading by guess only.
    if (block.stated && block.kind === 'heading' && block.level > 0) continue;
    if (matches[index] && !/^\(c\)/i.test(matches[index]!.text)) continue;
    const length = visibleLength(block.text, 240);
    const nearEdge = index < 12 || index >= blocks.length - 8;
    const isMeta =
      (block.dates !== undefined && length <= 200) ||
      (nearEdge && length <= 120 && isDateLine(block.text, dating)) ||
      (index < 8 && length <= 40 && isDateAlone(block.text)) ||
      (nearEdge && length <= 200 && isRightsLine(block.text, rights));
    if (!isMeta) continue;
    blocks[index] = { ...block, kind: 'meta' };
    matches[index] = null;
  }
}

function isDateLine(text: string, dating: readonly string[]): boolean {
  const folded = foldLine(text);
  return /\p{Nd}/u.test(folded) && dating.some((phrase) => folded.startsWith(phrase));
}

/** "26 August 2015", "2025-10-30", "August 13": digits, at most a few words, nothing else. */
function isDateAlone(text: string): boolean {
  return (
    /^[\p{L}\p{M}\p{Nd}\s.,/()–-]+$/u.test(text) &&
    text.split(/\s+/).length <= 6 &&
    // where words are written together, a long one is a phrase
    !/[\p{L}\p{M}]{16}/u.test(text) &&
    /(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})|^\p{L}[\p{L}\p{M}]{2,}\s+\p{Nd}{1,2}$/u.test(text)
  );
}

function isRightsLine(text: string, rights: readonly string[]): boolean {
  if (/^(?:©|\(c\)\s*\p{Nd})/iu.test(text)) return true;
  const folded = foldLine(text);
  return rights.some((phrase) => folded.startsWith(phrase)) || (text.includes('©') && rights.some((phrase) => folded.includes(phrase)));
}
