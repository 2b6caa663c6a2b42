import type { Position } from '../contract/policy.js';

/**
 * Turns offsets into lines and columns. A line ends at `\n`, `\r\n` or a lone `\r`, as editors count; the other
 * separators of Unicode (U+2028, U+0085) end no line in an editor and none here.
 */
export function createLocator(source: string): (offset: number) => Position {
  const lineStarts = [0];
  for (let at = 0; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code === 10 || (code === 13 && source.charCodeAt(at + 1) !== 10)) lineStarts.push(at + 1);
  }
  return (offset) => {
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (lineStarts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - lineStarts[low]! + 1, offset };
  };
}
