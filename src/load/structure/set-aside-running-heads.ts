import type { Block, SkippedPart } from '../block.js';
import { joinMapped, mapWhole } from '../../text/mapped-text.js';
import { matchLabel } from '../labels/match-label.js';
import type { ReadingPack } from '../../contract/reading-pack.js';
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
    if (text.length > 80 || label !== null || !(isDigit(text[0]) || isDigit(text.at(-1)))) return;
    const found = /^(\p{Nd}{1,4})\s+(\P{Nd}+)$|^(\P{Nd}+?)\s+(\p{Nd}{1,4})$/u.exec(text);
    if (!found || matchLabel(text, numbering)?.part) return;
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
  for (const index of heads) skipped.push({ reason: 'running-head', text: blocks[index]!.text, span: blocks[index]!.span });
  return joinAcrossPages(blocks, heads);
}

/** By itself, for the pattern of a whole line takes long on lines without a number. */
function isDigit(char: string | undefined): boolean {
  return char !== undefined && /\p{Nd}/u.test(char);
}

/** Without the heads, and with the sentences whole that a page ended in: "… with the data correction" + "request under …". */
function joinAcrossPages(blocks: readonly Block[], heads: ReadonlySet<number>): Block[] {
  const kept: Block[] = [];
  for (const [index, block] of blocks.entries()) {
    if (heads.has(index)) continue;
    const before = kept.at(-1);
    if (before && heads.has(index - 1) && goesOn(before, block)) kept[kept.length - 1] = joinBlocks(before, block);
    else kept.push(block);
  }
  return kept;
}

/** A comma before it is not enough: what stands behind the last item of a list begins small as well. */
function goesOn(before: Block, { kind, bulleted, label, text }: Block): boolean {
  return (
    before.kind !== 'heading' &&
    before.kind !== 'row' &&
    kind === 'paragraph' &&
    !bulleted &&
    label === null &&
    /\p{L}$/u.test(before.text) &&
    /^\p{Ll}/u.test(text)
  );
}

function joinBlocks(before: Block, after: Block): Block {
  const gap = mapWhole(' ', before.span.end, after.span.start);
  return { ...before, ...joinMapped([before, gap, after]), span: { start: before.span.start, end: after.span.end } };
}

/**
 * The same words without their number, as often as numbers are missing there: the conversion lost them. The first page
 * has a title in the place of a head.
 */
function findUnnumbered(blocks: readonly Block[], lines: readonly PageLine[], words: string): number[] {
  const step = Math.min(...lines.slice(1).map(({ page }, at) => page - lines[at]!.page));
  const found: number[] = [];
  let before: PageLine = { index: -1, page: 1 };
  for (const line of lines) {
    const missing = Math.ceil((line.page - before.page) / step) - 1;
    for (let index = before.index + 1, taken = 0; index < line.index && taken < missing; index += 1) {
      const { text, kind } = blocks[index]!;
      if (kind === 'heading' || text.length > 80 || foldLine(text) !== words) continue;
      found.push(index);
      taken += 1;
    }
    before = line;
  }
  return found;
}

function arePages(lines: readonly PageLine[]): boolean {
  return (
    lines.length >= 5 && lines.every(({ index, page }, at) => at === 0 || (page > lines[at - 1]!.page && index > lines[at - 1]!.index + 1))
  );
}
