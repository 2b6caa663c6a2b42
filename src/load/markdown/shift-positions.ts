import type { Nodes } from 'mdast';

/** The same nodes as they stand in a text that has `by` more characters in front. What was given stays as it is. */
export function shiftPositions<T extends Nodes>(nodes: readonly T[], by: number): T[] {
  const shifted = nodes.map((node) => shiftNode(node, by));
  const pending: Nodes[] = [...shifted];
  // With its own stack: hostile input nests deeper than calls may.
  while (pending.length > 0) {
    const node = pending.pop() as Nodes;
    if (!('children' in node)) continue;
    const children = (node.children as Nodes[]).map((child) => shiftNode(child, by));
    (node as { children: Nodes[] }).children = children;
    pending.push(...children);
  }
  return shifted;
}

function shiftNode<T extends Nodes>(node: T, by: number): T {
  if (!node.position) return { ...node };
  const { start, end } = node.position;
  return { ...node, position: { start: { ...start, offset: (start.offset ?? 0) + by }, end: { ...end, offset: (end.offset ?? 0) + by } } };
}
