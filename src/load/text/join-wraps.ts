import type { TextLine } from './split-lines.js';

/** Lines that are one block, by index: `[first, after last]`. */
export type LineGroup = [number, number];

/**
 * Groups lines into blocks. Every line is its own block unless it is surely the rest of the one before, broken by a
 * hard wrap: the file is wrapped at some width, the line before is full (the next word would not have fitted), and the
 * line opens nothing of its own. Joined by guess, two list items of an address or a list become one clause; left
 * apart, a wrapped paragraph becomes several: both are seen, so neither is done without evidence.
 */
export function joinWraps(source: string, lines: readonly TextLine[], opensBlock: (text: string) => boolean): LineGroup[] {
  const width = wrapWidth(source, lines);
  const groups: LineGroup[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    if (lines[index]!.blank) continue;
    const last = groups.at(-1);
    if (last && last[1] === index && goesOn(source, lines[index - 1]!, lines[index]!, width, opensBlock)) last[1] = index + 1;
    else groups.push([index, index + 1]);
  }
  return groups;
}

/**
 * The width that a file is wrapped at, or null: the longest of its lines that have a line below them, if it is a usual
 * width and nearly all text keeps to it. One long paragraph on one line, and the file is not wrapped; nor is it where
 * most lines end with a sentence.
 */
function wrapWidth(source: string, lines: readonly TextLine[]): number | null {
  const followed = lines.filter(({ blank }, index) => !blank && lines[index + 1]?.blank === false);
  const ended = followed.filter(({ end }) => /[.:;!?]/.test(source[end - 1]!)).length;
  if (followed.length < 2 || ended > followed.length / 2) return null;
  const lengths = followed.map(widthOf);
  lengths.sort((left, right) => left - right);
  const width = lengths[Math.floor((lengths.length - 1) * 0.97)]!;
  const beyond = lines.filter((line) => widthOf(line) > width * 1.3).length;
  return width >= 45 && width <= 130 && beyond <= lines.length * 0.02 ? width : null;
}

function widthOf(line: TextLine): number {
  return line.indent + line.end - line.start;
}

function goesOn(source: string, before: TextLine, line: TextLine, width: number | null, opensBlock: (text: string) => boolean): boolean {
  if (width === null) return false;
  const text = source.slice(line.start, Math.min(line.end, line.start + 100));
  if (opensBlock(text)) return false;
  const lastChar = source[before.end - 1]!;
  const length = widthOf(before);
  if (/^\p{Ll}/u.test(text) && !/[.:;!?]/.test(lastChar)) return length >= width * 0.5;
  const firstWord = /^\S+/u.exec(text)![0].length;
  return length >= width * 0.6 && length + 1 + firstWord > width;
}
