import type { Label, LabelScheme } from '../../contract/policy.js';

/** A clause that others may stand under: the stack of frames is the path from the top of the document to here. */
export interface Frame {
  type: 'heading' | 'item' | 'bullet';
  /** Index of the node. */
  node: number;
  id: string;
  /** Heading level or nesting of a list as the format states it; 0 where it does not. */
  level: number;
  indent: number;
  /** Index of the node that the whole list (or heading) stands under in the tree. */
  treeParent: number | null;
  label: FrameLabel | null;
}

export interface FrameLabel {
  style: string;
  part: string | null;
  scheme: LabelScheme;
  /** The ordinal path from the nearest frame that starts a numbering: 5, 4, 1. */
  path: number[];
  /** How many of them are printed: 3 in `5.4.1`, 1 in `(c)`. */
  printed: number;
  /** What parts, chapters and annexes are: they hold sections that are numbered through. */
  container: boolean;
}

/** How high a labelled container stands, from 1; 0 for everything that is numbered through the document. */
export function containerRank(part: string | null): number {
  const ranks: Record<string, number> = { annex: 1, part: 1, title: 2, chapter: 3, division: 4 };
  return part === null ? 0 : (ranks[part] ?? 0);
}

export function lastOrdinal({ ordinals }: Pick<Label, 'ordinals'>): number {
  return ordinals[ordinals.length - 1]!;
}
