/** Hands out clause ids, each once. */
export class IdRegister {
  readonly #taken = new Set<string>();
  readonly #counts = new Map<string, number>();

  /**
   * `wanted`, or where that is taken (numbers that start again in every part) `above.wanted`, or `wanted-2`, `-3`, …:
   * the first in reading order keeps the short name.
   */
  take(wanted: string, above: string | null): string {
    const under = above === null ? null : `${above}.${wanted.slice(wanted.lastIndexOf('.') + 1)}`;
    const free = !this.#taken.has(wanted) ? wanted : under !== null && !this.#taken.has(under) ? under : this.#repeat(wanted);
    this.#taken.add(free);
    return free;
  }

  /** The next of `9.p1`, `9.p2`, … */
  count(stem: string): string {
    const next = (this.#counts.get(stem) ?? 0) + 1;
    this.#counts.set(stem, next);
    return this.take(`${stem}${next}`, null);
  }

  #repeat(wanted: string): string {
    let times = this.#counts.get(`${wanted}-`) ?? 1;
    do times += 1;
    while (this.#taken.has(`${wanted}-${times}`));
    this.#counts.set(`${wanted}-`, times);
    return `${wanted}-${times}`;
  }
}
