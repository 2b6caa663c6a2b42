import type { Block } from '../block.js';
import type { ReadingPack } from '../../contract/reading-pack.js';
import type { Matches } from './read-labels.js';
import { isTitleShaped, textAsSeen } from './shape.js';

/**
 * A label on a line of its own belongs to the title below it: `01` above "Data we collect", `Article 4` above
 * "Purpose". Numbers without a word could as well be page numbers, so all of them together must count from 1 without
 * a gap, in any order (columns of a page come one after the other: 01 03 05 02 04), each above something like a title.
 */
export function joinLoneLabels(blocks: readonly Block[], matches: Matches, pack: ReadingPack): { blocks: Block[]; matches: Matches } {
  const lone = blocks.flatMap((block, index) => (isLone(block, matches[index]!, blocks[index + 1]) ? [index] : []));
  const titled = lone.filter((index) => isTitleShaped(textAsSeen(blocks[index + 1]!), pack) && matches[index + 1] === null);
  const numbers = titled.filter((index) => matches[index]!.part === null);
  const joinable = new Set(titled.filter((index) => matches[index]!.part !== null || countsUp(numbers, lone, matches)));
  const kept = { blocks: [] as Block[], matches: [] as Matches };
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]!;
    if (joinable.has(index)) {
      const title = blocks[index + 1]!;
      kept.blocks.push({
        ...title,
        kind: 'heading',
        stated: title.stated && title.kind === 'heading',
        separate: block.separate,
        span: { start: block.span.start, end: title.span.end },
      });
      kept.matches.push({ ...matches[index]!, length: 0, bare: false });
      index += 1;
    } else if (isPageNumber(block, matches[index]!)) {
      kept.blocks.push(block);
      kept.matches.push(null);
    } else {
      kept.blocks.push(block);
      kept.matches.push(matches[index]!);
    }
  }
  return kept;
}

function isLone(block: Block, match: Matches[number], next: Block | undefined): boolean {
  return (
    match !== null &&
    next !== undefined &&
    match.length >= block.text.length &&
    next.label === null &&
    !next.bulleted &&
    !isHeadOf(block, next)
  );
}

/** A heading that is nothing but a label, and a paragraph under it: the format tells the two apart. */
function isHeadOf(block: Block, next: Block): boolean {
  return block.stated && block.kind === 'heading' && next.stated && next.kind === 'paragraph';
}

function isPageNumber(block: Block, match: Matches[number]): boolean {
  return match?.bare === true && match.length >= block.text.length;
}

function countsUp(numbers: number[], lone: number[], matches: Matches): boolean {
  const ordinals = numbers.map((index) => matches[index]!.readings[0]!.ordinals[0]!).sort((left, right) => left - right);
  const others = lone.filter((index) => matches[index]!.part === null).length - numbers.length;
  return ordinals.length > 1 && others <= ordinals.length / 4 && ordinals.every((ordinal, index) => ordinal === index + 1);
}
