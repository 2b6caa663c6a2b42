/** The end of the word that reaches over `from`, so that no quote cuts a word: at the next white space, at most 20 on. */
export function endOfWord(text: string, from: number): number {
  if (text.length <= from) return text.length;
  const space = /\s/.exec(text.slice(from, from + 20));
  return space ? from + space.index : Math.min(text.length, from + 20);
}

/** The beginning of the word that `from` is in. */
export function startOfWord(text: string, from: number): number {
  const before = /\S{0,20}$/.exec(text.slice(0, Math.max(0, from)));
  return Math.max(0, from) - (before?.[0].length ?? 0);
}
