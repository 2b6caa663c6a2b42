/** Node, unit and the node that they lead to. */
const WIDTH = 4;
const FIRST_SIZE = 64;

/**
 * The steps of a trie: nodes are numbers, the root is 0, and a step is a UTF-16 unit. One flat table, in which a step is
 * one look into memory: with a `Map` in each node it was five, and a reader that comes to a clause finds none of them in
 * the processor's cache.
 */
export class StepTable {
  private slots = new Int32Array(FIRST_SIZE * WIDTH);
  private last = 0;

  /** The node that `unit` leads to from `node`, or 0. */
  next(node: number, unit: number): number {
    const { slots } = this;
    for (let at = this.slotOf(node, unit); slots[at + 2] !== 0; at = (at + WIDTH) & (slots.length - 1)) {
      if (slots[at] === node && slots[at + 1] === unit) return slots[at + 2] as number;
    }
    return 0;
  }

  /** The same, made where there is none. */
  add(node: number, unit: number): number {
    const known = this.next(node, unit);
    if (known !== 0) return known;
    if (2 * this.last * WIDTH >= this.slots.length) this.grow();
    this.put(node, unit, ++this.last);
    return this.last;
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += WIDTH) {
      if (old[at + 2] !== 0) this.put(old[at] as number, old[at + 1] as number, old[at + 2] as number);
    }
  }

  private put(node: number, unit: number, next: number): void {
    const { slots } = this;
    let at = this.slotOf(node, unit);
    while (slots[at + 2] !== 0) at = (at + WIDTH) & (slots.length - 1);
    slots[at] = node;
    slots[at + 1] = unit;
    slots[at + 2] = next;
  }

  private slotOf(node: number, unit: number): number {
    const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
    return ((mixed ^ (mixed >>> 15)) * WIDTH) & (this.slots.length - 1);
  }
}
