/** Where the word that begins at a place of folded text ends; what is no letter is a word of its own. */
export function wordEnd(text: string, at: number): number {
  let end = at + 1;
  if (isLetter(text, at)) while (isLetter(text, end)) end++;
  return end;
}

/** Letters of folded text; marks count, for they never begin a word. */
export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xb5 && code !== 0xb7 && code !== 0xd7 && code < 0x2000);
}
