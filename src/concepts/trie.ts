/** The concepts that one rendering stands for (none for `!avoid`). */
export interface Leaf {
  strong: string[];
  weak: string[];
  /** Of two renderings of the same words the more specific wins: `contenu`, `conte*`, `cont*`, in this order. */
  rank: number;
}

/** A step of a path is a UTF-16 unit; at this one the word may run on to its end. */
const star = 0x2a;

const FIRST_SIZE = 1 << 14;
const UNITS = 0x10000;

/**
 * All paths in flat arrays. Nodes are numbers, the root is 0. One open-addressed table for all steps, which grows as
 * it fills: a Map in each node was tried first, took three times as long to build and read Malay at half the speed.
 */
export class Trie {
  /** Where a star leads from each node, 0 for nowhere. */
  readonly stars: number[] = [0];
  readonly leaves: (Leaf | null)[] = [null];
  /** Units that a path begins with: most places of a text begin none. */
  readonly begins = new Uint8Array(UNITS);
  private keys = new Float64Array(FIRST_SIZE).fill(-1);
  private values = new Int32Array(FIRST_SIZE);

  /** The leaf at the end of the path that `units` hold from `start` to `end`, made where there is none. */
  leafAt(units: Uint16Array, start: number, end: number): Leaf {
    let node = 0;
    let spelled = 0;
    for (let at = start; at < end; at++) {
      const step = units[at] as number;
      if (step === star) node = this.addStar(node);
      else {
        node = this.next(node, step) || this.add(node, step);
        spelled++;
      }
    }
    // Half a letter more where the end is spelled out too.
    return (this.leaves[node] ??= { strong: [], weak: [], rank: units[end - 1] === star ? spelled : spelled + 0.5 });
  }

  /** The node that `unit` leads to from `node`, or 0. */
  next(node: number, unit: number): number {
    const key = keyOf(node, unit);
    const { keys } = this;
    const mask = keys.length - 1;
    for (let slot = slotOf(node, unit) & mask; keys[slot] !== -1; slot = (slot + 1) & mask) {
      if (keys[slot] === key) return this.values[slot] as number;
    }
    return 0;
  }

  private addStar(node: number): number {
    if (node === 0) this.begins.fill(1);
    return (this.stars[node] ||= this.addNode());
  }

  private add(node: number, unit: number): number {
    if (node === 0) this.begins[unit] = 1;
    const next = this.addNode();
    if (next * 2 > this.keys.length) this.grow();
    put(this.keys, this.values, node, unit, next);
    return next;
  }

  private addNode(): number {
    this.leaves.push(null);
    return this.stars.push(0) - 1;
  }

  private grow(): void {
    const keys = new Float64Array(this.keys.length * 2).fill(-1);
    const values = new Int32Array(keys.length);
    for (let slot = 0; slot < this.keys.length; slot++) {
      const key = this.keys[slot] as number;
      if (key !== -1) put(keys, values, Math.floor(key / UNITS), key % UNITS, this.values[slot] as number);
    }
    [this.keys, this.values] = [keys, values];
  }
}

function keyOf(node: number, unit: number): number {
  return node * UNITS + unit;
}

function slotOf(node: number, unit: number): number {
  return Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b) ^ (node >>> 3);
}

function put(keys: Float64Array, values: Int32Array, node: number, unit: number, next: number): void {
  const mask = keys.length - 1;
  let slot = slotOf(node, unit) & mask;
  while (keys[slot] !== -1) slot = (slot + 1) & mask;
  keys[slot] = keyOf(node, unit);
  values[slot] = next;
}
