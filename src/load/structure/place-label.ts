import type { LabelMatch } from '../labels/match-label.js';
import type { Reading } from '../labels/read-ordinals.js';
import { type Frame, type FrameLabel, containerRank, lastOrdinal } from './frame.js';
import { type LabelPlace, type LabelledBlock, makePlace, pathAbove } from './label-place.js';
import { placeByNeighbours } from './place-by-neighbours.js';

/**
 * Where a label goes: on with a list that is open, or into a new one. The labels in front settle what an ambiguous one
 * means: `i.` after `h.` is the ninth letter, after nothing roman one; `e.` after `4.` goes on with the same list.
 */
export function placeLabel(stack: readonly Frame[], block: LabelledBlock): LabelPlace {
  const { match } = block;
  const rank = containerRank(match.part);
  if (rank > 0) return placeContainer(stack, block, rank);
  const path = match.readings.find(({ ordinals }) => ordinals.length > 1);
  if (path) return placeInserted(stack, match, path) ?? placePath(stack, match, path);
  if (match.part !== null) return placeWordLabel(stack, match);
  return block.stated ? placeStated(stack, block) : placeByNeighbours(stack, block);
}

function placeContainer(stack: readonly Frame[], { match }: LabelledBlock, rank: number): LabelPlace {
  let keep = 0;
  while (keep < stack.length && isAbove(stack[keep]!, rank)) keep += 1;
  const previous = stack[keep]?.label ?? null;
  const reading = chooseReading(match.readings, previous);
  return makePlace(match, reading, keep, [lastOrdinal(reading)], null, true);
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
    if (path === parent) return makePlace(match, reading, index + 1, reading.ordinals, null);
    if (label.path.length === reading.ordinals.length && label.path.slice(0, -1).join('.') === parent) {
      return makePlace(match, reading, index, reading.ordinals, stack[index]!);
    }
  }
  const above = stack.findLastIndex(({ label }) => label !== null && !label.container && startsWith(reading.ordinals, label.path));
  return makePlace(match, reading, above >= 0 ? above + 1 : countUnlabelled(stack), reading.ordinals, null);
}

/** `(1.1)`, `(b.1)`: put in behind `(1)` or `(b)` by a later law. It goes under that one, or beside another such. */
function placeInserted(stack: readonly Frame[], match: LabelMatch, { ordinals, scheme }: Reading): LabelPlace | null {
  if (match.style !== '(#)') return null;
  const index = stack.findLastIndex(
    ({ label }) => label?.style === '(#)' && label.scheme === scheme && label.path.at(-label.printed) === ordinals[0],
  );
  const label = stack[index]?.label;
  if (!label) return null;
  return makePlace(
    match,
    { ordinals, scheme },
    label.printed === 1 ? index + 1 : index,
    [...label.path.slice(0, -label.printed), ...ordinals],
    label.printed === 1 ? null : stack[index]!,
  );
}

function startsWith(path: readonly number[], beginning: readonly number[]): boolean {
  return beginning.length < path.length && beginning.every((ordinal, index) => ordinal === path[index]);
}

/** `Article 4`: beside the last article, else below nothing but parts and headings; `Section 2` may go under it. */
function placeWordLabel(stack: readonly Frame[], match: LabelMatch): LabelPlace {
  const index = stack.findLastIndex(({ label }) => label?.style === match.style);
  const reading = chooseReading(match.readings, stack[index]?.label ?? null);
  const ordinal = lastOrdinal(reading);
  if (index >= 0) return makePlace(match, reading, index, [...stack[index]!.label!.path.slice(0, -1), ordinal], stack[index]!);
  const words = stack.findLastIndex(({ label }) => label !== null && label.part !== null && !label.container);
  if (words < 0) return makePlace(match, reading, countUnlabelled(stack), [ordinal], null);
  return makePlace(match, reading, words + 1, [...stack[words]!.label!.path, ordinal], null);
}

/** The format says how deep the list is; the numbers only say whether it goes on. */
function placeStated(stack: readonly Frame[], block: LabelledBlock): LabelPlace {
  const { match, heading, level } = block;
  let keep = stack.length;
  while (
    keep > 0 &&
    (isBeside(stack[keep - 1]!, heading, level) || isGuessInside(stack, keep - 1, heading, level) || isListInside(stack, keep - 1, block))
  ) {
    keep -= 1;
  }
  const beside = stack.slice(keep).find((frame) => frame.level === level && frame.label !== null) ?? null;
  const reading = chooseReading(match.readings, beside?.label ?? null);
  return makePlace(match, reading, keep, [...pathAbove(stack, keep), lastOrdinal(reading)], beside);
}

function isBeside(frame: Frame, heading: boolean, level: number): boolean {
  if (heading) return frame.type !== 'heading' || (frame.level >= level && !frame.label?.container);
  return frame.type !== 'heading' && frame.level >= level;
}

/** A line in bold, whose level nobody stated, below a heading that this one stands beside. */
function isGuessInside(stack: readonly Frame[], index: number, heading: boolean, level: number): boolean {
  const { type, level: own, label } = stack[index]!;
  return (
    heading &&
    level > 0 &&
    index > 0 &&
    type === 'heading' &&
    own === 0 &&
    !label?.container &&
    stack[index - 1]!.type === 'heading' &&
    isBeside(stack[index - 1]!, heading, level)
  );
}

/** `(c)`, which nobody stated to be in a list, below item 9 of the list that goes on with 10. */
function isListInside(stack: readonly Frame[], index: number, { heading, level, match }: LabelledBlock): boolean {
  const { type, level: own } = stack[index]!;
  if (heading || type === 'heading' || own > 0) return false;
  const last = stack.slice(0, index).findLast((frame) => frame.level > 0 && frame.type === 'item');
  return (
    last !== undefined &&
    last.level === level &&
    last.label?.style === match.style &&
    match.readings.some(({ ordinals }) => ordinals[0] === last.label!.path.at(-1)! + 1)
  );
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
