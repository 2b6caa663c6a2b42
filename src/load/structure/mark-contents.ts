import type { Block } from '../block.js';
import type { ReadingPack } from '../../contract/reading-pack.js';
import { overlap, wordsOf } from './compare-words.js';
import { foldLine } from './fold-line.js';
import type { Matches } from './read-labels.js';
import { isTitleShaped, visibleLength } from './shape.js';

/** Marks the list of contents, heading and entries: it repeats the headings and must not be taken for them. */
export function markContents(blocks: Block[], matches: Matches, pack: ReadingPack): void {
  const titles = new Set(pack.numbering.contents);
  const stated = blocks.findIndex(({ kind }) => kind === 'contents');
  if (stated >= 0) {
    markTitleAbove(blocks, matches, stated, titles);
    return;
  }
  for (let index = 0; index < blocks.length; index += 1) {
    const body = bodyOf(blocks, matches, index);
    if (body.length > LONGEST_TITLE || !titles.has(foldLine(body))) continue;
    const end = endOfEntries(blocks, matches, index + 1, pack);
    if (end - index <= 2) continue;
    mark(blocks, index, end, true);
    return;
  }
  const run = findPointerRun(blocks) ?? findRepeatingRun(blocks, matches, pack);
  if (!run) return;
  const headed = hasHeading(blocks, run, pack);
  mark(blocks, headed ? run[0] - 1 : run[0], run[1], headed);
}

/** With the marks around it; to fold every paragraph takes longer than all the rest. */
const LONGEST_TITLE = 80;

/** Where the format knows the entries, there is only their heading to find. */
function markTitleAbove(blocks: Block[], matches: Matches, first: number, titles: Set<string>): void {
  if (blocks[first]!.opensContents !== true && first > 0 && titles.has(foldLine(bodyOf(blocks, matches, first - 1)))) {
    mark(blocks, first - 1, first, true);
  }
}

function mark(blocks: Block[], start: number, end: number, headed: boolean): void {
  for (let index = start; index < end; index += 1) {
    blocks[index] = { ...blocks[index]!, kind: 'contents', opensContents: headed && index === start };
  }
}

function bodyOf(blocks: readonly Block[], matches: Matches, index: number): string {
  const { text } = blocks[index]!;
  return text.length > 400 ? '' : text.slice(matches[index]?.length ?? 0);
}

/**
 * Under the heading "Contents": short blocks, up to where the numbers start again, the first entry comes back as the
 * first heading, or body text begins.
 */
function endOfEntries(blocks: readonly Block[], matches: Matches, start: number, pack: ReadingPack): number {
  if (start >= blocks.length) return start;
  const first = foldLine(bodyOf(blocks, matches, start));
  const firstLabel = labelOf(blocks, matches, start);
  const together = blocks[start + 1]?.separate === false || blocks[start]?.kind === 'item';
  for (let index = start; index < blocks.length; index += 1) {
    const block = blocks[index]!;
    const text = bodyOf(blocks, matches, index);
    if (text === '' || visibleLength(text) > 160 || isSentence(text, pack) || (block.stated && block.kind === 'heading')) return index;
    if (index === start) continue;
    if (foldLine(text) === first) return index;
    if (firstLabel !== null && labelOf(blocks, matches, index) === firstLabel && block.level <= blocks[start]!.level) return index;
    if (firstLabel !== null && labelOf(blocks, matches, index) === null && !isTitleShaped(text, pack)) return index;
    if (firstLabel === null && together && block.separate && block.kind !== 'item') return index;
  }
  return start;
}

/** `"Member" means any individual whose application we have accepted;` below `In these Terms:` is a definition. */
function isSentence(text: string, pack: ReadingPack): boolean {
  if (/;\s*$/.test(text)) return true;
  const last = visibleLength(text) > 60 ? /(\p{L}+)[.:]\s*$/u.exec(text)?.[1] : undefined;
  return last !== undefined && !pack.prose.abbreviations.includes(last.toLowerCase());
}

/** The label with its style, so that section 1 does not count as part I again. */
function labelOf(blocks: readonly Block[], matches: Matches, index: number): string | null {
  const ordinals = blocks[index]?.label?.ordinals ?? matches[index]?.readings[0]?.ordinals;
  return ordinals ? `${matches[index]?.style ?? '#.'} ${ordinals.join('.')}` : null;
}

function ordinalOf(blocks: readonly Block[], matches: Matches, index: number): number | null {
  const ordinals = blocks[index]?.label?.ordinals ?? matches[index]?.readings[0]?.ordinals;
  return ordinals?.length === 1 ? ordinals[0]! : null;
}

/** A list whose entries do nothing but point to places of the same page. */
function findPointerRun(blocks: readonly Block[]): [number, number] | null {
  return longestRun(blocks.length, (index) => blocks[index]!.pointsInside === true, 3);
}

/** Lines that stand together, look like titles, and mostly come back as headings further down. */
function findRepeatingRun(blocks: readonly Block[], matches: Matches, pack: ReadingPack): [number, number] | null {
  const isEntry = (index: number) =>
    matches[index] === null &&
    !blocks[index]!.bulleted &&
    blocks[index]!.kind !== 'heading' &&
    isTitleShaped(blocks[index]!.text, pack) &&
    (!blocks[index]!.separate || blocks[index + 1]?.separate === false);
  const run = longestRun(blocks.length, isEntry, 4);
  if (!run) return null;
  const later = blocks.slice(run[1]).flatMap(({ text }) => (isTitleShaped(text, pack) ? [wordsOf(text)] : []));
  const entries = blocks.slice(...run).map(({ text }) => wordsOf(text));
  const repeated = entries.filter((entry) => later.some((heading) => overlap(entry, heading) >= 0.5)).length;
  return repeated >= entries.length * 0.4 ? run : null;
}

function longestRun(length: number, holds: (index: number) => boolean, least: number): [number, number] | null {
  let best: [number, number] | null = null;
  for (let start = 0; start < length; start += 1) {
    let end = start;
    while (end < length && holds(end)) end += 1;
    if (end - start >= least && end - start > (best ? best[1] - best[0] : 0)) best = [start, end];
    start = Math.max(start, end);
  }
  return best;
}

function hasHeading(blocks: readonly Block[], [start]: [number, number], pack: ReadingPack): boolean {
  const before = blocks[start - 1];
  if (!before || before.kind === 'contents') return false;
  if (before.stated) return before.kind === 'heading' && pack.numbering.contents.includes(foldLine(before.text));
  return start > 1 && isTitleShaped(before.text, pack);
}

/**
 * Says of every numbered block below the list of contents whether the list has its text under its number: it tells the
 * third section from the third item of the second section.
 */
export function markListed(blocks: Block[], matches: Matches): void {
  const listed = new Map<number, Set<string>>();
  for (let index = 0; index < blocks.length; index += 1) {
    const ordinal = blocks[index]!.kind === 'contents' && !blocks[index]!.opensContents ? ordinalOf(blocks, matches, index) : null;
    if (ordinal !== null && !listed.has(ordinal)) listed.set(ordinal, wordsOf(bodyOf(blocks, matches, index)));
  }
  if (listed.size < 3) return;
  for (let index = 0; index < blocks.length; index += 1) {
    const entry = blocks[index]!.kind === 'contents' ? undefined : listed.get(ordinalOf(blocks, matches, index) ?? Number.NaN);
    if (entry) blocks[index] = { ...blocks[index]!, listed: overlap(entry, wordsOf(bodyOf(blocks, matches, index))) >= 0.3 };
  }
}
