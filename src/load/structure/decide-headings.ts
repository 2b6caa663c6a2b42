import type { Block } from '../block.js';
import type { LabelMatch } from '../labels/match-label.js';
import type { ReadingPack } from '../../contract/reading-pack.js';
import { foldLine } from './fold-line.js';
import type { Matches } from './read-labels.js';
import { isCapitals, isTitleShaped, textAsSeen, visibleLength } from './shape.js';

/** Finds the headings of a text that has no markup for them: by shape and by what follows. */
export function decideHeadings(blocks: Block[], matches: Matches, pack: ReadingPack): void {
  demoteUnlisted(blocks, matches);
  const stated = blocks.filter(({ kind, stated }) => kind === 'heading' && stated).length;
  const context = { blocks, matches, pack, labelled: false };
  if (stated >= 2) {
    makeCapitalsHeadings(context);
    return;
  }
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    if (matches[index] && canBecomeHeading(blocks[index]!) && isLabelledHeading(context, index)) makeHeading(blocks, index);
  }
  makeSiblingsHeadings(context);
  context.labelled = blocks.some(({ kind }, index) => kind === 'heading' && matches[index] !== null);
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    if (!matches[index] && canBecomeHeading(blocks[index]!) && isBareHeading(context, index)) makeHeading(blocks, index);
  }
}

/**
 * "**98. The Tribunal may regulate its own procedure.**" below "**Procedure of Tribunal**": a clause, the whole of which
 * stands in bold because the conversion set its first line so. The list of contents has the words above it under its
 * number, or others than its own.
 */
function demoteUnlisted(blocks: Block[], matches: Matches): void {
  const entries = new Set(
    blocks.flatMap(({ kind, text, label }, index) => {
      const ordinals = kind === 'contents' ? (label?.ordinals ?? matches[index]?.readings[0]?.ordinals) : undefined;
      return ordinals ? [`${ordinals.join('.')} ${foldLine(text.slice(matches[index]?.length ?? 0))}`] : [];
    }),
  );
  if (entries.size === 0) return;
  for (let index = 1; index < blocks.length; index += 1) {
    const [above, block, match] = [blocks[index - 1]!, blocks[index]!, matches[index]];
    const isBold = block.kind === 'heading' && block.level === 0 && match && match.part === null;
    if (!isBold || above.kind !== 'heading' || matches[index - 1]) continue;
    if (block.listed === false || entries.has(`${match.readings[0]!.ordinals.join('.')} ${foldLine(textAsSeen(above))}`)) {
      blocks[index] = { ...block, kind: 'paragraph' };
    }
  }
}

/** Beside headings in bold or markup, a line in capitals is one, too: "EXPLANATORY STATEMENT" behind the text of a bill. */
function makeCapitalsHeadings(context: Context): void {
  const { blocks, matches } = context;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const { text } = blocks[index]!;
    if (
      !matches[index] &&
      canBecomeHeading(blocks[index]!) &&
      isCapitals(text) &&
      /\p{Lu}{4}.*\s.*\p{Lu}{4}/u.test(text) &&
      isBareHeading(context, index)
    ) {
      makeHeading(blocks, index);
    }
  }
}

interface Context {
  blocks: Block[];
  matches: Matches;
  pack: ReadingPack;
  /** Whether the document numbers its headings. */
  labelled: boolean;
}

function canBecomeHeading({ kind, bulleted, label, stated }: Block): boolean {
  return (kind === 'paragraph' || (kind === 'item' && !stated)) && !bulleted && label === null;
}

function makeHeading(blocks: Block[], index: number): void {
  blocks[index] = { ...blocks[index]!, kind: 'heading', stated: false };
}

function isLabelledHeading({ blocks, matches, pack }: Context, index: number): boolean {
  const match = matches[index]!;
  const text = textAsSeen(blocks[index]!, match.length);
  const next = blocks[index + 1];
  const length = visibleLength(text);
  if (match.part !== null && text === '') return true;
  if (!next || next.kind === 'contents' || length > 130 || /[\r\n]/.test(text)) return false;
  const nextMatch = matches[index + 1] ?? null;
  const beforeBody = nextMatch === null && next.kind !== 'heading';
  if (blocks[index]!.listed === true && (beforeBody || startsList(nextMatch))) return true;
  if (/[;,]$/u.test(text)) return false;
  if (/[:：]$/u.test(text)) return beforeBody && !next.bulleted && length <= 100 && !followsProse({ blocks, matches, pack }, index);
  return isShort(text, pack) && (beforeBody || startsList(nextMatch) || (next.kind === 'heading' && mayStandAbove(match, nextMatch)));
}

function isShort(text: string, pack: ReadingPack): boolean {
  const length = visibleLength(text);
  return /\.$/u.test(text) ? length <= 60 && text.split(/\s+/).length <= 8 : isTitleShaped(text, pack) || length <= 60;
}

/** "2.2 Some data are kept for a shorter time:" is no heading where 2.1 is a clause. */
function followsProse({ blocks, matches, pack }: Pick<Context, 'blocks' | 'matches' | 'pack'>, index: number): boolean {
  const match = matches[index]!;
  const path = match.readings[0]!.ordinals;
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = matches[at];
    if (before?.style !== match.style) continue;
    const other = before.readings[0]!.ordinals;
    if (
      other.length !== path.length ||
      other.slice(0, -1).some((ordinal, depth) => ordinal !== path[depth]) ||
      other.at(-1) !== path.at(-1)! - 1
    ) {
      return false;
    }
    return !isShort(blocks[at]!.text.slice(before.length), pack) && !/[:：]$/u.test(blocks[at]!.text);
  }
  return false;
}

/** The last item of a list, "(c) your address.", stands above the heading of the next section as well, but not over it. */
function mayStandAbove(match: LabelMatch, next: Matches[number]): boolean {
  return (
    next === null ||
    match.part !== null ||
    startsList(next) ||
    (match.style === next.style && match.readings[0]!.ordinals.length === next.readings[0]!.ordinals.length)
  );
}

function startsList(match: Matches[number]): boolean {
  return match?.readings.some(({ ordinals }) => ordinals.at(-1) === 1) ?? false;
}

/** 2.1 is a heading where 2.2 is one, though it is written as a sentence: both stand over subsections. */
function makeSiblingsHeadings({ blocks, matches }: Context): void {
  const parentOf = (index: number) => matches[index]!.readings[0]!.ordinals.slice(0, -1).join('.');
  const parents = new Set(blocks.flatMap(({ kind }, index) => (kind === 'heading' && matches[index] ? [parentOf(index)] : [])));
  parents.delete('');
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]!;
    if (!matches[index] || !canBecomeHeading(block) || !parents.has(parentOf(index))) continue;
    if (visibleLength(block.text) <= 160 && startsList(matches[index + 1] ?? null)) makeHeading(blocks, index);
  }
}

function isBareHeading({ blocks, matches, pack, labelled }: Context, index: number): boolean {
  const block = blocks[index]!;
  const next = blocks[index + 1];
  // The cells of a row that lost its table.
  if (/\S\s+\|\s+\S|\S\t+\S/.test(block.text)) return false;
  if (!next || next.kind === 'contents' || next.kind === 'meta' || !isTitleShaped(textAsSeen(block), pack)) return false;
  if (!next.separate && visibleLength(next.text) <= 140 && !isCapitals(block.text)) return false;
  if (!block.separate && index > 0 && isTitleShaped(textAsSeen(blocks[index - 1]!), pack)) return false;
  const nextMatch = matches[index + 1] ?? null;
  if (next.kind === 'heading') return !(labelled && nextMatch !== null && hasLabelledHeadingBefore(blocks, matches, index));
  if (nextMatch !== null) return startsList(nextMatch);
  return true;
}

function hasLabelledHeadingBefore(blocks: readonly Block[], matches: Matches, index: number): boolean {
  // A heading directly above the next numbered one would head nothing; only before the first can it be a part's title.
  const first = blocks.findIndex(({ kind }, at) => kind === 'heading' && matches[at] !== null);
  return first >= 0 && first < index;
}
