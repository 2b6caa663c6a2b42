/** Lists in lists, told by how far their items are indented. */
export class ItemNesting {
  /** Indents of the items that are open, in points. */
  #open: number[] = [];

  /** @returns the level of an item, from 1 */
  enter(indent: number, tagged: number | undefined): number {
    this.#open = this.#open.filter((each) => each < indent - 3);
    this.#open.push(indent);
    if (tagged === undefined || tagged === 0) return this.#open.length;
    this.#open = this.#open.slice(-tagged);
    return tagged;
  }

  /** @returns the level of the item that a paragraph stands in, 0 where it stands below the list */
  pass(indent: number, tagged: number | undefined): number {
    this.#open = this.#open.filter((each) => each < indent - 6);
    return tagged ?? this.#open.length;
  }

  close(): void {
    this.#open = [];
  }
}
