/** The concepts that one rendering stands for (none for `!avoid`). */
export interface Leaf {
  strong: string[];
  weak: string[];
  /** Of two renderings of the same words the more specific wins: `contenu`, `conte*`, `cont*`, in this order. */
  rank: number;
}

interface Node {
  next: Map<number, Node>;
  star: Node | null;
  leaf: Leaf | null;
}

/** A path through the trie: UTF-16 units, and `star` where the word may run on to its end. */
export const star = -1;

/** A trie under construction. */
export class TrieBuilder {
  private readonly root: Node = newNode();

  /** The leaf at the end of a path, made where there is none. */
  leafAt(path: readonly number[], rank: number): Leaf {
    let node = this.root;
    for (const step of path) {
      if (step === star) {
        node.star ??= newNode();
        node = node.star;
        continue;
      }
      const next = node.next.get(step) ?? newNode();
      node.next.set(step, next);
      node = next;
    }
    node.leaf ??= { strong: [], weak: [], rank };
    return node.leaf;
  }

  build(): Trie {
    const nodes = [this.root];
    for (const node of nodes) nodes.push(...node.next.values(), ...(node.star ? [node.star] : []));
    return new Trie(nodes);
  }
}

function newNode(): Node {
  return { next: new Map(), star: null, leaf: null };
}

/**
 * A finished trie in flat arrays. Nodes are numbers, the root is 0. One open-addressed table for all steps: a Map
 * in each node was tried first and read Malay at half the speed.
 */
export class Trie {
  /** Where a star leads from each node, 0 for nowhere. */
  readonly stars: Int32Array;
  readonly leaves: (Leaf | null)[];
  private readonly keys: Float64Array;
  private readonly values: Int32Array;
  private readonly mask: number;

  constructor(nodes: readonly Node[]) {
    const numbers = new Map(nodes.map((node, number) => [node, number]));
    const size = 2 ** Math.ceil(Math.log2(nodes.length * 2 + 2));
    this.mask = size - 1;
    this.keys = new Float64Array(size).fill(-1);
    this.values = new Int32Array(size);
    this.stars = Int32Array.from(nodes, (node) => (node.star ? (numbers.get(node.star) as number) : 0));
    this.leaves = nodes.map((node) => node.leaf);
    nodes.forEach((node, number) => {
      for (const [unit, next] of node.next) this.put(number, unit, numbers.get(next) as number);
    });
  }

  /** The node that `unit` leads to from `node`, or 0. */
  next(node: number, unit: number): number {
    const key = node * 0x10000 + unit;
    let slot = this.slot(node, unit);
    while (this.keys[slot] !== key) {
      if (this.keys[slot] === -1) return 0;
      slot = (slot + 1) & this.mask;
    }
    return this.values[slot] as number;
  }

  private put(node: number, unit: number, next: number): void {
    let slot = this.slot(node, unit);
    while (this.keys[slot] !== -1) slot = (slot + 1) & this.mask;
    this.keys[slot] = node * 0x10000 + unit;
    this.values[slot] = next;
  }

  private slot(node: number, unit: number): number {
    return (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b) ^ (node >>> 3)) & this.mask;
  }
}
