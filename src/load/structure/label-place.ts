import type { Label } from '../../contract/policy.js';
import type { LabelMatch } from '../labels/match-label.js';
import type { Reading } from '../labels/read-ordinals.js';
import type { Frame, FrameLabel } from './frame.js';

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

/** The ordinals of the innermost numbered frame among the first `keep`. */
export function pathAbove(stack: readonly Frame[], keep: number): number[] {
  const label = stack.slice(0, keep).findLast((frame) => frame.label !== null && !frame.label.container)?.label;
  return label ? label.path : [];
}

export function makePlace(
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
    frameLabel: {
      style: match.style,
      part: match.part,
      scheme: reading.scheme,
      path,
      printed: reading.ordinals.length,
      container,
    },
    keep,
    continues,
  };
}
