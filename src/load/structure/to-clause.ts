import type { Clause, ClauseKind, Position } from '../../contract/policy.js';
import { sliceMapped } from '../../text/mapped-text.js';
import { narrow } from '../../text/narrow.js';
import type { Node } from './build-tree.js';

/** The clause that a node of the tree is, its places written out. */
export function toClause(
  { block, id, label, labelLength, depth, parent }: Node,
  kind: ClauseKind,
  locate: (offset: number) => Position,
): Clause {
  const { text, ...mapped } = sliceMapped(block, labelLength);
  return {
    id,
    kind,
    label,
    depth,
    parent,
    text: narrow(text),
    ...mapped,
    start: locate(block.span.start),
    end: locate(block.span.end),
    ...(block.language ? { language: block.language } : {}),
    ...(block.anchor ? { anchor: block.anchor } : {}),
  };
}
