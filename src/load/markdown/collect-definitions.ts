import type { Nodes } from 'mdast';

/** Identifiers of links (`a`) and of notes (`^1`) that are defined in these nodes. */
export function collectDefinitions(nodes: readonly Nodes[]): Set<string> {
  const defined = new Set<string>();
  // With its own stack: hostile input nests deeper than calls may.
  const pending: Nodes[] = [...nodes];
  while (pending.length > 0) {
    const node = pending.pop() as Nodes;
    if (node.type === 'definition') defined.add(fold(node.identifier));
    if (node.type === 'footnoteDefinition') defined.add(fold(`^${node.identifier}`));
    if ('children' in node) for (const child of node.children) pending.push(child);
  }
  return defined;
}

/**
 * Lines that define what a piece refers to and others define, to be put behind it: the parser then takes `[names][a]` for
 * the link that it is in the whole text. What they say does not matter.
 */
export function defineAnew(piece: string, defined: ReadonlySet<string>, own: ReadonlySet<string>): string {
  const lines = new Map<string, string>();
  for (const [, label] of piece.matchAll(LABEL)) {
    const identifier = fold(label!);
    if (defined.has(identifier) && !own.has(identifier)) lines.set(identifier, `[${label!.replace(/\s+/g, ' ').trim()}]: #`);
  }
  return lines.size === 0 ? '' : `\n\n${[...lines.values()].join('\n\n')}\n`;
}

const LABEL = /\[((?:\\[\s\S]|[^\\[\]]){1,1000})(?=\])/g;

/** As CommonMark compares labels: white space as one space, letters without case. */
function fold(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase();
}
