import type { Region } from './find-regions.js';
import type { Line } from './line.js';
import type { Tag } from './piece.js';

/** The block of the tags that a line stands in: that of its words, not of the label in front of them. */
export function tagOf({ pieces }: Line): Tag | undefined {
  const tagged = pieces.flatMap(({ tag }) => (tag && tag.block > 0 ? [tag] : []));
  return tagged.findLast(({ role }) => role !== 'Lbl') ?? tagged[0];
}

/** Converters that tag every line as a paragraph say nothing of paragraphs: sentences go on from one to the next. */
export function trustTags(regions: readonly Region[]): boolean {
  let whole = 0;
  let broken = 0;
  for (const region of regions) {
    if (region.kind !== 'text') continue;
    region.lines.slice(1).forEach((line, index) => {
      const above = region.lines[index]!;
      if (!/^\p{Ll}/u.test(line.text) || /[.;:!?,]$/u.test(above.text)) return;
      const tags = [tagOf(above), tagOf(line)];
      if (!tags[0] || !tags[1]) return;
      if (tags[0].block === tags[1].block) whole += 1;
      else broken += 1;
    });
  }
  return broken <= whole * 0.3;
}
