import { joinMapped, type MappedText, mapSlice, mapWhole } from '../text/mapped-text.js';

/**
 * A stretch of a source in which some characters are written otherwise, `&amp;` or `\n`: each of those maps as a whole.
 *
 * @param pattern global; what it matches is given to `decode`, which may return undefined for what stands for itself
 */
export function mapEscapes(
  source: string,
  start: number,
  end: number,
  pattern: RegExp,
  decode: (written: string) => string | undefined,
): MappedText {
  const parts: MappedText[] = [];
  let at = start;
  for (const { 0: written, index } of source.slice(start, end).matchAll(pattern)) {
    const text = decode(written);
    if (text === undefined) continue;
    const from = start + index;
    parts.push(mapSlice(source, at, from), mapWhole(text, from, from + written.length));
    at = from + written.length;
  }
  return joinMapped([...parts, mapSlice(source, at, end)]);
}
