/**
 * A pattern for words that a user lists, whatever their case; `*` stands for any run of characters (within a text: of
 * letters and digits).
 *
 * @param where `whole` for a text that is one of the words, `within` for every place where one stands
 */
export function compileWords(words: readonly string[], where: 'whole' | 'within'): RegExp {
  const any = where === 'whole' ? '.*' : '[\\p{L}\\p{M}\\p{N}]*';
  const write = (word: string): string =>
    word
      .normalize('NFC')
      .trim()
      .split('*')
      .map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+'))
      .join(any);
  // The longest first: `Kelasa Plus` before `Kelasa`. No word at all matches nothing.
  const either =
    [...words]
      .filter((word) => word.trim() !== '')
      .sort((a, b) => b.length - a.length)
      .map(write)
      .join('|') || '(?!)';
  // Letters that have a case end at a letter that has none: a brand name goes right on into Thai words.
  const edge = ['(?<![\\p{Lu}\\p{Ll}\\p{N}])', '(?![\\p{Lu}\\p{Ll}\\p{N}])'];
  return where === 'whole' ? new RegExp(`^(?:${either})$`, 'isu') : new RegExp(`${edge[0]}(?:${either})${edge[1]}`, 'giu');
}
