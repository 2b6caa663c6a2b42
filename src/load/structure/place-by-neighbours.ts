import type { LabelMatch } from '../labels/match-label.js';
import type { Reading } from '../labels/read-ordinals.js';
import { type Frame, lastOrdinal } from './frame.js';
import { type LabelPlace, type LabelledBlock, makePlace, pathAbove } from './label-place.js';

/** Where nothing but the labels tells: on with the list that this number follows, else into a new one. */
export function placeByNeighbours(stack: readonly Frame[], block: LabelledBlock): LabelPlace {
  const { match } = block;
  const open = inOrderOfTrust(stack, block);
  return (
    continueList(stack, open, match) ??
    continueInOtherScheme(stack, open, block) ??
    startList(stack, open, block) ??
    continueWithGap(stack, open, match) ??
    openList(stack, match, match.readings[0]!)
  );
}

function insideOut(stack: readonly Frame[]): number[] {
  return stack.flatMap(({ label }, index) => (label !== null && !label.container ? [index] : [])).reverse();
}

/**
 * A number may go on with two open lists: after items 1 and 2 of section 2, `3.` is the third item or section 3. An
 * item goes on with the inner list. A heading goes on with the outer one, unless the list of contents knows it not, or
 * only the inner list is indented alike.
 */
function inOrderOfTrust(stack: readonly Frame[], block: LabelledBlock): number[] {
  const inner = insideOut(stack);
  if (!block.heading || block.listed === false) return inner;
  const outer = [...inner].reverse();
  if (block.listed === true) return outer;
  return outer.sort((left, right) => differs(stack[left]!, block) - differs(stack[right]!, block));
}

function differs(frame: Frame, block: LabelledBlock): number {
  return frame.indent === block.indent ? 0 : 1;
}

function continueList(stack: readonly Frame[], open: number[], match: LabelMatch): LabelPlace | null {
  for (const index of open) {
    const label = stack[index]!.label!;
    if (label.style !== match.style || label.printed > 1) continue;
    const reading = match.readings.find(({ ordinals, scheme }) => scheme === label.scheme && ordinals[0] === label.path.at(-1)! + 1);
    if (reading) return goOn(stack, index, match, reading);
  }
  return null;
}

/** `e.` after `4.`: the numbering of one list changed on the way, and a rule says so; the list itself goes on. */
function continueInOtherScheme(stack: readonly Frame[], open: number[], block: LabelledBlock): LabelPlace | null {
  if (block.heading) return null;
  const schemes = new Set(block.match.readings.map(({ scheme }) => scheme));
  if (open.some((index) => schemes.has(stack[index]!.label!.scheme) && stack[index]!.type === 'item')) return null;
  for (const index of open) {
    const { label, type } = stack[index]!;
    if (label!.printed > 1) continue;
    const reading = block.match.readings.find(({ ordinals }) => ordinals[0]! > 1 && ordinals[0] === label!.path.at(-1)! + 1);
    if (reading && type === 'item') return goOn(stack, index, block.match, reading);
  }
  return null;
}

function startList(stack: readonly Frame[], open: number[], block: LabelledBlock): LabelPlace | null {
  const { match } = block;
  const reading = match.readings.find(({ ordinals }) => ordinals[0] === 1);
  if (!reading) return null;
  // The same numbers at the same indent once more: a second list beside the first, not one inside its last item.
  for (const index of open) {
    const frame = stack[index]!;
    const alike = frame.type === 'item' && frame.label!.style === match.style && frame.label!.scheme === reading.scheme;
    if (alike && block.indent <= frame.indent && !block.heading) return goOn(stack, index, match, reading);
  }
  return openList(stack, match, reading);
}

function continueWithGap(stack: readonly Frame[], open: number[], match: LabelMatch): LabelPlace | null {
  for (const index of open) {
    const label = stack[index]!.label!;
    const reading = match.readings.find(({ scheme }) => scheme === label.scheme);
    if (reading && label.style === match.style && label.printed === 1) return goOn(stack, index, match, reading);
  }
  return null;
}

function goOn(stack: readonly Frame[], index: number, match: LabelMatch, reading: Reading): LabelPlace {
  const path = [...stack[index]!.label!.path.slice(0, -1), lastOrdinal(reading)];
  return makePlace(match, reading, index, path, stack[index]!);
}

function openList(stack: readonly Frame[], match: LabelMatch, reading: Reading): LabelPlace {
  return makePlace(match, reading, stack.length, [...pathAbove(stack, stack.length), lastOrdinal(reading)], null);
}
