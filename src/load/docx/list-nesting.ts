interface OpenItem {
  definition: string;
  level: number;
  /** Twips. */
  indent: number;
  /** How its number is written; null for a bullet. */
  style: string | null;
  /** Its number has those of the levels above in it, as clauses have: 4.2. */
  isClause: boolean;
}

/** Word has nine levels; lists of their own may stand in one another. */
const deepest = 40;

/**
 * How deep list items are nested. A level of a numbering says it only inside one list: word processors make a new list
 * for `(a)`, `(b)` under 4.2, at level 0, and only the indentation and the number that begins anew show what it is part
 * of.
 */
export class ListNesting {
  #open: OpenItem[] = [];
  #interrupted = false;

  /** @returns from 1 */
  enter(item: OpenItem): number {
    const same = this.#open.findLastIndex(({ definition, level }) => definition === item.definition && level <= item.level);
    const deeper = this.#open.findIndex(({ definition }) => definition === item.definition);
    if (same >= 0) this.#open.length = this.#open[same]!.level === item.level ? same : same + 1;
    else if (deeper >= 0) this.#open.length = deeper;
    else this.#closeBeside(item);
    this.#interrupted = false;
    return this.#open.length < deepest ? this.#open.push(item) : deepest;
  }

  /** A paragraph without a number. @returns the level of the item that it goes on with by its indentation, or 0 */
  pass(indent: number): number {
    const level = indent <= 0 ? 0 : this.#open.filter((item) => item.indent > 0 && item.indent <= indent).length;
    if (level === 0) this.#interrupted = true;
    return level;
  }

  /** A heading ends all lists. */
  close(): void {
    this.#open = [];
    this.#interrupted = false;
  }

  /** For the first item of another list. */
  #closeBeside(item: OpenItem): void {
    if (this.#interrupted && this.#open.at(-1)?.isClause !== true) this.#open = [];
    while (this.#open.length > 0 && !this.#isInside(item, this.#open.at(-1)!)) this.#open.pop();
  }

  #isInside(item: OpenItem, above: OpenItem): boolean {
    if (above.isClause && !item.isClause) return true;
    if (item.indent !== above.indent) return item.indent > above.indent;
    return above.style !== null && above.style !== item.style;
  }
}
