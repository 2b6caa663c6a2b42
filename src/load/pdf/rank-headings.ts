import { isHeadingLike } from '../markdown/read-blocks.js';
import { type BodyStyle, round } from './body-style.js';
import type { Paragraph } from './build-paragraphs.js';
import { tagOf } from './trust-tags.js';

/** A heading this much larger than the running text is one by its size alone. */
const LARGER = 1.06;

/** The level of each paragraph that is a heading, from 1; absent for all others. */
export function rankHeadings(paragraphs: readonly Paragraph[], style: BodyStyle): Map<Paragraph, number> {
  const levels = new Map<Paragraph, number>();
  const sizes = [...new Set(paragraphs.filter((each) => isLarge(each, style)).map(({ lines }) => round(lines[0]!.size)))].sort(
    (left, right) => right - left,
  );
  for (const paragraph of paragraphs) {
    const tagged = levelOfTag(paragraph);
    if (tagged !== null) levels.set(paragraph, tagged);
    else if (isLarge(paragraph, style)) levels.set(paragraph, Math.min(6, sizes.indexOf(round(paragraph.lines[0]!.size)) + 1));
    else if (isSetOff(paragraph, style)) levels.set(paragraph, Math.min(6, sizes.length + 1));
  }
  return levels;
}

function wordsOf({ lines }: Paragraph): string {
  return lines.map(({ text }) => text).join(' ');
}

function levelOfTag(paragraph: Paragraph): number | null {
  const role = tagOf(paragraph.lines[0]!)?.role ?? '';
  if (paragraph.cells || !/^(?:H[1-6]?|Title)$/.test(role) || wordsOf(paragraph).length > 250) return null;
  return role === 'H' || role === 'Title' ? 1 : Number(role[1]);
}

function isLarge(paragraph: Paragraph, style: BodyStyle): boolean {
  const { lines, cells } = paragraph;
  return (
    !cells &&
    lines.every(({ size }) => size >= style.size * LARGER && size >= style.size + 0.5) &&
    wordsOf(paragraph).length <= 200 &&
    /\p{L}/u.test(wordsOf(paragraph))
  );
}

/** In bold (or italics) as a whole, of the size of the text, and short. */
function isSetOff(paragraph: Paragraph, style: BodyStyle): boolean {
  const { lines, cells } = paragraph;
  return (
    !cells &&
    lines.length <= 2 &&
    lines.every((line) => style.isSetOff(line) && line.size >= style.size * 0.95) &&
    isHeadingLike(wordsOf(paragraph))
  );
}
