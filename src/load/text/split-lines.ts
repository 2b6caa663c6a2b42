/** A line of a text file, without the white space around its words. */
export interface TextLine {
  /** Offsets of its first character and after its last; equal on a blank line. */
  start: number;
  end: number;
  /** Columns of white space in front. */
  indent: number;
  blank: boolean;
}

/** Lines end at `\n`, `\r\n`, a lone `\r` or a form feed; a tab reaches to the next multiple of four columns. */
export function splitLines(source: string): TextLine[] {
  const lines: TextLine[] = [];
  let from = 0;
  while (from <= source.length) {
    let to = from;
    while (to < source.length && !isLineEnd(source.charCodeAt(to))) to += 1;
    lines.push(measureLine(source, from, to));
    from = to + (source.charCodeAt(to) === 13 && source.charCodeAt(to + 1) === 10 ? 2 : 1);
  }
  return lines;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || code === 12;
}

function measureLine(source: string, from: number, to: number): TextLine {
  let start = from;
  let end = to;
  while (start < to && isSpace(source[start]!)) start += 1;
  while (end > start && isSpace(source[end - 1]!)) end -= 1;
  let indent = 0;
  for (let at = from; at < start; at += 1) {
    indent = source[at] === '\t' ? indent + 4 - (indent % 4) : indent + (source[at] === '\uFEFF' ? 0 : 1);
  }
  return { start, end, indent, blank: start === end };
}

function isSpace(char: string): boolean {
  return /\s/.test(char);
}
