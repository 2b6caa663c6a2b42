import type { Direction } from './template-heads.js';

interface Node<T> {
  /** What ends its head here, with its place in the order. */
  own: { order: number; item: T }[];
  next: Map<number, Node<T>>;
  /** Everything that may stand where this node was reached, in order; made at the first visit. */
  all?: readonly T[];
  parent: Node<T> | null;
}

/**
 * Phrases by how they begin (`template-heads.ts`), so that at a place of a text only those are tried that may stand
 * there. The order in which they were given is kept.
 */
export class PhraseIndex<T> {
  private readonly root: Node<T> = { own: [], next: new Map(), parent: null };

  constructor(
    entries: readonly { heads: readonly string[] | null; item: T }[],
    private readonly direction: Direction = 'ahead',
  ) {
    entries.forEach(({ heads, item }, order) => {
      for (const head of heads ?? ['']) this.nodeOf(head).own.push({ order, item });
    });
  }

  /** What may begin at a place of the text, or, read from behind, end there. */
  at(text: string, place: number): readonly T[] {
    const step = this.direction === 'ahead' ? 1 : -1;
    let node = this.root;
    for (let i = step > 0 ? place : place - 1; ; i += step) {
      const next = node.next.size === 0 ? undefined : node.next.get(text.charCodeAt(i));
      if (!next) return (node.all ??= gather(node));
      node = next;
    }
  }

  private nodeOf(head: string): Node<T> {
    let node = this.root;
    for (let i = 0; i < head.length; i++) {
      const unit = head.charCodeAt(i);
      let next = node.next.get(unit);
      if (!next) node.next.set(unit, (next = { own: [], next: new Map(), parent: node }));
      node = next;
    }
    return node;
  }
}

function gather<T>(node: Node<T>): T[] {
  const found: { order: number; item: T }[] = [];
  for (let each: Node<T> | null = node; each; each = each.parent) found.push(...each.own);
  return found.sort((a, b) => a.order - b.order).map(({ item }) => item);
}
