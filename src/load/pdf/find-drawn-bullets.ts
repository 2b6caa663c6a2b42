import type { Paragraph } from './build-paragraphs.js';

/** Indents of lists, in heights of type. */
const LEAST = 1;
const MOST = 12;

/**
 * Browsers draw the bullets of a list as circles, which are no text. What is left of the list is that it is indented as
 * a whole, under a heading, under words that end with a colon, or under another such item; not where paragraphs begin
 * with an indent.
 */
export function findDrawnBullets(paragraphs: readonly Paragraph[], headings: ReadonlyMap<Paragraph, number>): Set<Paragraph> {
  const drawn = new Set<Paragraph>();
  const opens = paragraphs.filter(({ lines }) => lines.length > 1 && lines[0]!.left > lines[1]!.left + lines[0]!.size * 0.6).length;
  if (opens > paragraphs.length * 0.1) return drawn;
  let above: Paragraph | undefined;
  for (const paragraph of paragraphs) {
    const isUnder = above !== undefined && (headings.has(above) || /[:：]$/u.test(above.lines.at(-1)!.text) || drawn.has(above));
    if (isUnder && isIndented(paragraph) && !headings.has(paragraph)) drawn.add(paragraph);
    above = paragraph;
  }
  return drawn;
}

function isIndented({ lines, cells, indent }: Paragraph): boolean {
  const { left, size } = lines[0]!;
  return (
    !cells &&
    indent >= size * LEAST &&
    indent <= size * MOST &&
    lines.every((line) => line.page !== lines[0]!.page || Math.abs(line.left - left) < size * 0.3)
  );
}
