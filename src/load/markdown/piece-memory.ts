/** What was made of some texts lately; the oldest are forgotten. */
export interface Memory<T> {
  recall(text: string, make: () => T): T;
}

/** In characters of the texts: a few versions of a long policy. A tree takes fifty times the room of its text and more. */
const CAPACITY = 500_000;

export function createMemory<T>(capacity = CAPACITY): Memory<T> {
  // Two generations: what is asked for again moves to the young one, and the old one is dropped as a whole.
  let [young, old, size] = [new Map<string, T>(), new Map<string, T>(), 0];
  return {
    recall(text, make) {
      const known = young.get(text);
      if (known !== undefined) return known;
      const made = old.get(text) ?? make();
      size += text.length;
      if (size > capacity / 2) [young, old, size] = [new Map(), young, text.length];
      young.set(text, made);
      return made;
    },
  };
}
