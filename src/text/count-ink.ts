/** Characters of a text that are no white space, as UTF-16 units: the length that ratios are taken of. */
export function countInk(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (isInk(text, at)) count++;
  return count;
}

export function isInk(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  // Below the no-break space white space is told by its number, which no pattern does as fast.
  return unit > 32 ? unit < 0xa0 || !/\s/.test(text[at] as string) : unit < 9 || (unit > 13 && unit < 32);
}
