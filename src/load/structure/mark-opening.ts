import type { Block } from '../block.js';
import type { ReadingPack } from '../../contract/reading-pack.js';
import { foldLine } from './fold-line.js';
import type { Matches } from './read-labels.js';
import { isTitleShaped, textAsSeen } from './shape.js';

/** Finds the title, and above the first body text the lines that tell whose the document is. */
export function markOpening(blocks: Block[], matches: Matches, pack: ReadingPack): void {
  const opening = measureOpening(blocks, matches, pack);
  const title = findStatedTitle(blocks, matches) ?? findShapedTitle(blocks, matches, opening, pack);
  if (title !== null) blocks[title] = { ...blocks[title]!, kind: 'title' };
  if (title === null || blocks[title]!.stated) return;
  const lastDate = lastIndexWhere(opening, (index) => blocks[index]!.kind === 'meta');
  for (let index = 0; index < opening; index += 1) {
    const block = blocks[index]!;
    if (block.kind === 'title' || block.kind === 'meta') continue;
    const ownsWhatFollows =
      index > Math.max(title, lastDate) && index === opening - 1 && foldLine(block.text) !== foldLine(blocks[title]!.text);
    if (!ownsWhatFollows) blocks[index] = { ...block, kind: 'meta' };
  }
}

/** The lines above the first body text, label or list: title, company, date. */
function measureOpening(blocks: readonly Block[], matches: Matches, pack: ReadingPack): number {
  const limit = Math.min(blocks.length, 12);
  for (let index = 0; index < limit; index += 1) {
    const { kind, bulleted } = blocks[index]!;
    const text = textAsSeen(blocks[index]!);
    const short = kind === 'meta' || kind === 'heading' || isTitleShaped(text, pack) || isNameLine(text);
    if (!short || bulleted || matches[index] || kind === 'contents') return index;
  }
  return blocks.length <= 12 ? blocks.length - 1 : limit;
}

/** "Acme Sdn. Bhd.", "ACME USA., INC": stops, but no sentence. */
function isNameLine(text: string): boolean {
  return text.length <= 60 && !/[\r\n]/.test(text) && text.split(/\s+/).every((word) => /^[^\p{Ll}]/u.test(word) || word.length <= 3);
}

function findStatedTitle(blocks: readonly Block[], matches: Matches): number | null {
  const headings = blocks.flatMap(({ kind, stated }, index) => (kind === 'heading' && stated ? [index] : []));
  const first = headings[0];
  if (first === undefined || first > 6) return null;
  const { level } = blocks[first]!;
  const top = headings.filter((index) => blocks[index]!.level <= level);
  if (top.length > 1 && isNumbered(blocks, matches, first) && isNumbered(blocks, matches, top[1]!)) return null;
  return level === 1 || top.length === 1 ? first : null;
}

function isNumbered(blocks: readonly Block[], matches: Matches, index: number): boolean {
  return blocks[index]!.label !== null || matches[index] !== null;
}

function findShapedTitle(blocks: readonly Block[], matches: Matches, opening: number, pack: ReadingPack): number | null {
  const candidates: number[] = [];
  for (let index = 0; index < Math.max(opening, 1) && index < blocks.length; index += 1) {
    if (blocks[index]!.kind !== 'meta' && matches[index] === null && isTitleShaped(textAsSeen(blocks[index]!), pack)) {
      candidates.push(index);
    }
  }
  const named = candidates.find((index) => pack.surroundings.titles.some((word) => foldLine(blocks[index]!.text).includes(word)));
  if (named !== undefined) return named;
  // A lone short line of a text is its one clause, and a numbered or bulleted one heads nothing.
  const first = candidates[0];
  return first !== undefined && blocks.length > 1 && !blocks[first]!.bulleted ? first : null;
}

function lastIndexWhere(end: number, holds: (index: number) => boolean): number {
  for (let index = end - 1; index >= 0; index -= 1) if (holds(index)) return index;
  return -1;
}
