import type { Block, SkippedPart } from '../block.js';
import { foldLine } from './fold-line.js';

/** A line of a page's head or foot, and the page number in it. */
interface PageLine {
  index: number;
  page: number;
}

/**
 * Takes out what text from a PDF repeats on every page: "Privacy Act 12", "13 Bill". Such lines are alike but for a
 * number that grows, on five pages at least; lines of a numbered list differ in their words.
 */
export function setAsideRunningHeads(blocks: Block[], skipped: SkippedPart[]): Block[] {
  const alike = new Map<string, PageLine[]>();
  blocks.forEach(({ text, label }, index) => {
    if (text.length > 80 || label !== null) return;
    const found = /^(\p{Nd}{1,4})\s+(\P{Nd}+)$|^(\P{Nd}+?)\s+(\p{Nd}{1,4})$/u.exec(text);
    if (!found) return;
    const key = `${found[1] ? 'before' : 'behind'} ${foldLine(found[2] ?? found[3]!)}`;
    const lines = alike.get(key) ?? [];
    lines.push({ index, page: Number(found[1] ?? found[4]) });
    alike.set(key, lines);
  });
  const heads = new Set<number>();
  for (const lines of alike.values()) if (arePages(lines)) for (const { index } of lines) heads.add(index);
  if (heads.size === 0) return blocks;
  return blocks.filter((block, index) => {
    if (heads.has(index)) skipped.push({ reason: 'running-head', text: block.text, span: block.span });
    return !heads.has(index);
  });
}

function arePages(lines: readonly PageLine[]): boolean {
  return (
    lines.length >= 5 &&
    lines.every(({ index, page }, at) => at === 0 || (page > lines[at - 1]!.page && index > lines[at - 1]!.index + 1))
  );
}
