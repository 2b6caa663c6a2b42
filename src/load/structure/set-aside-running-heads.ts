import type { Block, SkippedPart } from '../block.js';
import { matchLabel } from '../labels/match-label.js';
import type { ReadingPack } from '../reading-pack.js';
import { foldLine } from './fold-line.js';

/** A line of a page's head or foot, and the page number in it. */
interface PageLine {
  index: number;
  page: number;
}

/**
 * Takes out what text from a PDF repeats on every page: "Privacy Act 12", "13 Bill". Such lines are alike but for a
 * number that grows, on five pages at least; lines of a numbered list differ in their words. "Article 1", "Article 2" are
 * alike, too, and are the headings of the clauses below them.
 */
export function setAsideRunningHeads(blocks: Block[], skipped: SkippedPart[], { numbering }: ReadingPack): Block[] {
  const alike = new Map<string, PageLine[]>();
  blocks.forEach(({ text, label }, index) => {
    if (text.length > 80 || label !== null || matchLabel(text, numbering)?.part) return;
    const found = /^(\p{Nd}{1,4})\s+(\P{Nd}+)$|^(\P{Nd}+?)\s+(\p{Nd}{1,4})$/u.exec(text);
    if (!found) return;
    const key = `${found[1] ? 'before' : 'behind'} ${foldLine(found[2] ?? found[3]!)}`;
    const lines = alike.get(key) ?? [];
    lines.push({ index, page: Number(found[1] ?? found[4]) });
    alike.set(key, lines);
  });
  const heads = new Set<number>();
  for (const [key, lines] of alike) {
    if (!arePages(lines)) continue;
    for (const { index } of lines) heads.add(index);
    for (const index of findUnnumbered(blocks, lines, key.replace(/^\S+ /, ''))) heads.add(index);
  }
  if (heads.size === 0) return blocks;
  return blocks.filter((block, index) => {
    if (heads.has(index)) skipped.push({ reason: 'running-head', text: block.text, span: block.span });
    return !heads.has(index);
  });
}

/**
 * The same words without their number, where the number of just that page is missing: the conversion lost it. The
 * first page has a title in the place of a head.
 */
function findUnnumbered(blocks: readonly Block[], lines: readonly PageLine[], words: string): number[] {
  const step = Math.min(...lines.slice(1).map(({ page }, at) => page - lines[at]!.page));
  const found: number[] = [];
  let before: PageLine = { index: -1, page: 1 };
  for (const line of lines) {
    if (line.page - before.page > step || (before.index < 0 && line.page - step >= 2)) {
      const between = blocks.slice(before.index + 1, line.index);
      const at = between.findIndex(({ text, kind }) => kind !== 'heading' && text.length <= 80 && foldLine(text) === words);
      if (at >= 0) found.push(before.index + 1 + at);
    }
    before = line;
  }
  return found;
}

function arePages(lines: readonly PageLine[]): boolean {
  return (
    lines.length >= 5 &&
    lines.every(({ index, page }, at) => at === 0 || (page > lines[at - 1]!.page && index > lines[at - 1]!.index + 1))
  );
}
