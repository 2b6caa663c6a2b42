import type { Block, SkippedPart } from '../block.js';
import type { ReadingPack } from '../../contract/reading-pack.js';
import { decideHeadings } from './decide-headings.js';
import { joinLoneLabels } from './join-lone-labels.js';
import { markContents, markListed } from './mark-contents.js';
import { markMeta } from './mark-meta.js';
import { markOpening } from './mark-opening.js';
import { type Matches, readLabels } from './read-labels.js';
import { setAsideFurniture } from './set-aside-furniture.js';
import { setAsideRunningHeads } from './set-aside-running-heads.js';
import { unfoldNumberedRows } from './unfold-numbered-rows.js';

/**
 * Finds out what the format left open: what is furniture, which labels stand where, what is contents, heading, title
 * and meta. Order matters: labels tell contents from headings, and the list of contents tells which numbers are
 * headings.
 */
export function readStructure(
  given: Block[],
  skipped: SkippedPart[],
  pack: ReadingPack,
  packs: readonly ReadingPack[],
): { blocks: Block[]; matches: Matches } {
  const kept = setAsideRunningHeads(setAsideFurniture(unfoldNumberedRows(given, pack), packs, skipped), skipped, pack);
  const { blocks, matches } = joinLoneLabels(kept, readLabels(kept, pack), pack);
  markContents(blocks, matches, pack);
  markListed(blocks, matches);
  markMeta(blocks, matches, pack);
  decideHeadings(blocks, matches, pack);
  markOpening(blocks, matches, pack);
  return { blocks, matches };
}
