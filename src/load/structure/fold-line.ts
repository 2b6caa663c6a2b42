/** A line for comparison with another: lower case, no marks around it, one space between words. */
export function foldLine(text: string): string {
  // Below the first combining mark every character is composed.
  const composed = /[\u0300-\uffff]/.test(text) ? text.normalize('NFC') : text;
  const folded = composed
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s{2,}|[^\S ]/g, ' ');
  const start = opening.exec(folded)![0].length;
  let end = folded.length;
  while (end > start && closing.test(folded[end - 1]!)) end -= 1;
  return folded.slice(start, end);
}

const opening = /^[\s"“«([*_#–—-]*/;
const closing = /[\s"”»)\]*_:：.–—-]/;
