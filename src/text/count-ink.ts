/** Characters of a text that are no white space, as UTF-16 units: the length that ratios are taken of. */
export function countInk(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (isInk(text, at)) count++;
  return count;
}

export function isInk(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  // Told by its number, which no pattern does as fast.
  return unit > 32 ? unit < 0xa0 || !wideSpaces.has(unit) : unit < 9 || (unit > 13 && unit < 32);
}

/** White space (`\s`) behind ASCII. */
const wideSpaces: ReadonlySet<number> = new Set([
  0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f,
  0x3000, 0xfeff,
]);
