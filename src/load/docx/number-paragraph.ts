import type { Printed } from './count-numbers.js';
import type { ParagraphProperties } from './paragraph-properties.js';
import type { ParagraphStyle } from './read-styles.js';
import type { Shared, Story } from './shared.js';

/** What a list prints in front of a paragraph, and where in the list the paragraph is. */
export interface Numbered extends Printed {
  definition: string;
  /** From 0. */
  index: number;
  /** Twips. */
  indent: number;
}

/** Counts a paragraph in its numbering, which it has by itself or through its style; `0` takes a style's away. */
export function numberParagraph(
  own: ParagraphProperties,
  style: ParagraphStyle,
  { numbering, counters }: Shared,
  story: Story,
): Numbered | null {
  const id = own.number.id ?? style.number.id;
  const found = id === undefined || id === '0' ? null : numbering(id);
  if (!found) return null;
  const tied = style.ids.map((styleId) => found.levels.findIndex((level) => level?.style === styleId)).find((level) => level >= 0);
  const index = own.number.level ?? tied ?? style.number.level ?? 0;
  const printed = counters[story].count(id!, found, index);
  if (!printed) return null;
  const ofLevel = found.levels[index]?.indent;
  const indent = own.indent ?? (own.number.id === undefined ? (style.indent ?? ofLevel) : (ofLevel ?? style.indent)) ?? 0;
  return { ...printed, definition: found.definition, index, indent };
}
