import type { Label } from '../../contract/policy.js';
import type { LabelMatch } from '../labels/match-label.js';
import type { Reading } from '../labels/read-ordinals.js';
import { type Frame, type FrameLabel, containerRank, lastOrdinal } from './frame.js';

export interface LabelPlace {
  label: Label;
  frameLabel: FrameLabel;
  /** How many frames of the stack stay open above the new one. */
  keep: number;
  /** The frame whose list goes on with this label, to inherit its place in the tree. */
  continues: Frame | null;
}

export interface LabelledBlock {
  match: LabelMatch;
  heading: boolean;
  level: number;
  indent: number;
  stated: boolean;
  listed?: boolean | undefined;
}

/**
 * Where a label goes: on with a list that is open, or into a new one. The labels in front settle what an ambiguous one
 * means: `i.` after `h.` is the ninth letter, after nothing roman one; `e.` after `4.` goes on with the same list.
 */
export function placeLabel(stack: readonly Frame[], block: LabelledBlock): LabelPlace {
  const { match } = block;
  const rank = containerRank(match.part);
  if (rank > 0) return placeContainer(stack, block, rank);
  const path = match.readings.find(({ ordinals }) => ordinals.length > 1);
  if (path) return placePath(stack, match, path);
  if (match.part !== null) return placeWordLabel(stack, match);
  return block.stated ? placeStated(stack, block) : placeByNeighbours(stack, block);
}

function placeContainer(stack: readonly Frame[], { match }: LabelledBlock, rank: number): LabelPlace {
  let keep = 0;
  while (keep < stack.length && isAbove(stack[keep]!, rank)) keep += 1;
  const previous = stack[keep]?.label ?? null;
  const reading = chooseReading(match.readings, previous);
  return finish(match, reading, keep, [lastOrdinal(reading)], null, true);
}

function isAbove(frame: Frame, rank: number): boolean {
  const own = containerRank(frame.label?.part ?? null);
  return own > 0 && own < rank;
}

/** `5.4.1` goes under 5.4, beside 5.4.x, under 5 where the text has no 5.4, else below nothing but parts and headings. */
function placePath(stack: readonly Frame[], match: LabelMatch, reading: Reading): LabelPlace {
  const parent = reading.ordinals.slice(0, -1).join('.');
  for (let index = stack.length - 1; index >= 0; index -= 1) {
    const { label } = stack[index]!;
    if (label === null || label.container) continue;
    const path = label.path.join('.');
    if (path === parent) return finish(match, reading, index + 1, reading.ordinals, null);
    if (label.path.length === reading.ordinals.length && label.path.slice(0, -1).join('.') === parent) {
      return finish(match, reading, index, reading.ordinals, stack[index]!);
    }
  }
  const above = stack.findLastIndex(({ label }) => label !== null && !label.container && startsWith(reading.ordinals, label.path));
  return finish(match, reading, above >= 0 ? above + 1 : countUnlabelled(stack), reading.ordinals, null);
}

function startsWith(path: readonly number[], beginning: readonly number[]): boolean {
  return beginning.length < path.length && beginning.every((ordinal, index) => ordinal === path[index]);
}

/** `Article 4`: beside the last article, else below nothing but parts and headings; `Section 2` may go under it. */
function placeWordLabel(stack: readonly Frame[], match: LabelMatch): LabelPlace {
  const index = stack.findLastIndex(({ label }) => label?.style === match.style);
  const reading = chooseReading(match.readings, stack[index]?.label ?? null);
  const ordinal = lastOrdinal(reading);
  if (index >= 0) return finish(match, reading, index, [...stack[index]!.label!.path.slice(0, -1), ordinal], stack[index]!);
  const words = stack.findLastIndex(({ label }) => label !== null && label.part !== null && !label.container);
  if (words < 0) return finish(match, reading, countUnlabelled(stack), [ordinal], null);
  return finish(match, reading, words + 1, [...stack[words]!.label!.path, ordinal], null);
}

/** The format says how deep the list is; the numbers only say whether it goes on. */
function placeStated(stack: readonly Frame[], block: LabelledBlock): LabelPlace {
  const { match, heading, level } = block;
  let keep = stack.length;
  while (keep > 0 && isBeside(stack[keep - 1]!, heading, level)) keep -= 1;
  const beside = stack.slice(keep).find((frame) => frame.level === level && frame.label !== null) ?? null;
  const reading = chooseReading(match.readings, beside?.label ?? null);
  return finish(match, reading, keep, [...pathAbove(stack, keep), lastOrdinal(reading)], beside);
}

function isBeside(frame: Frame, heading: boolean, level: number): boolean {
  if (heading) return frame.type !== 'heading' || (frame.level >= level && !frame.label?.container);
  return frame.type !== 'heading' && frame.level >= level;
}

function placeByNeighbours(stack: readonly Frame[], block: LabelledBlock): LabelPlace {
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
  return finish(match, reading, index, path, stack[index]!);
}

function openList(stack: readonly Frame[], match: LabelMatch, reading: Reading): LabelPlace {
  return finish(match, reading, stack.length, [...pathAbove(stack, stack.length), lastOrdinal(reading)], null);
}

function pathAbove(stack: readonly Frame[], keep: number): number[] {
  const label = stack.slice(0, keep).findLast((frame) => frame.label !== null && !frame.label.container)?.label;
  return label ? label.path : [];
}

function countUnlabelled(stack: readonly Frame[]): number {
  const first = stack.findIndex(({ type, label }) => type !== 'heading' || (label !== null && !label.container));
  return first < 0 ? stack.length : first;
}

function chooseReading(readings: Reading[], previous: FrameLabel | null): Reading {
  const next = previous === null ? 1 : previous.path.at(-1)! + 1;
  return (
    readings.find(({ ordinals, scheme }) => lastOrdinal({ ordinals }) === next && (previous === null || scheme === previous.scheme)) ??
    readings.find(({ scheme }) => scheme === previous?.scheme) ??
    readings[0]!
  );
}

function finish(
  match: LabelMatch,
  reading: Reading,
  keep: number,
  path: number[],
  continues: Frame | null,
  container = false,
): LabelPlace {
  const other = match.readings.find((candidate) => candidate !== reading);
  return {
    label: {
      text: match.text,
      ordinals: reading.ordinals,
      scheme: reading.scheme,
      ...(other ? { alternative: { ordinals: other.ordinals, scheme: other.scheme } } : {}),
    },
    frameLabel: { style: match.style, part: match.part, scheme: reading.scheme, path, printed: reading.ordinals.length, container },
    keep,
    continues,
  };
}
