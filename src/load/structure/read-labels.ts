import type { Block } from '../block.js';
import { type LabelMatch, matchLabel } from '../labels/match-label.js';
import type { Reading } from '../labels/read-ordinals.js';
import type { ReadingPack } from '../../contract/reading-pack.js';
import { holdsSentenceEnd, visibleLength } from './shape.js';

/** The label printed in front of each block, or null. */
export type Matches = (LabelMatch | null)[];

/**
 * Reads the labels printed in front of blocks. What may as well be words ("a. " of a sentence, "2.5 million", "Section
 * 5 of the Act") is believed only where a label of the same style goes before or comes after.
 */
export function readLabels(blocks: readonly Block[], pack: ReadingPack): Matches {
  const matches = blocks.map((block) => {
    if (block.printed) return matchPrinted(block.text, block.printed, pack);
    if (block.label && /\p{L}{2}/u.test(block.label.text)) return matchGiven(block.label, pack);
    return canBeLabelled(block) ? dropUnlikely(matchLabel(block.text, pack.numbering)) : null;
  });
  let known: ReadonlySet<string> | undefined;
  const seen: Seen = () => (known ??= collectSeen(matches));
  return matches.map((match, index) => {
    const block = blocks[index]!;
    const believed =
      match !== null && (block.printed || block.label || isBelievable(match, block, seen, pack) || goesOn(matches, blocks, index));
    return believed ? match : null;
  });
}

function canBeLabelled({ kind, label }: Block): boolean {
  return label === null && (kind === 'heading' || kind === 'paragraph' || kind === 'item' || kind === 'contents');
}

/** What the format printed needs no belief and has one reading; only its word and marks are read like any other's. */
function matchPrinted(text: string, { label, length }: NonNullable<Block['printed']>, pack: ReadingPack): LabelMatch | null {
  if (!label) return matchMarked(text, length, pack);
  const { ordinals, scheme } = label;
  const readings = [{ ordinals, scheme }];
  const match = matchLabel(text, pack.numbering);
  const isIt = match?.text.startsWith(label.text) && /^[\s.:)–—-]*$/u.test(match.text.slice(label.text.length));
  if (match && isIt) return { ...match, length: Math.max(match.length, length), readings, needs: 'nothing', bare: false };
  const style = label.text.replace(/[\p{L}\p{M}\p{Nd}]+/gu, '#');
  return { text: label.text, length, readings, style, part: null, needs: 'nothing', bare: false };
}

/** Only how long it is was said. */
function matchMarked(text: string, length: number, pack: ReadingPack): LabelMatch | null {
  const printed = text.slice(0, length).trimEnd();
  const match = dropUnlikely(matchLabel(printed, pack.numbering)) ?? matchInserted(printed);
  if (match?.inner) return { ...match, needs: 'nothing', bare: false };
  // All of it is the label: "58 and 59" of two repealed sections.
  return match && { ...match, text: printed, length, needs: 'nothing', bare: false };
}

/** `(b.1)`, `(d.21)`: paragraphs that a later law put in, as Canada numbers them. Too like an abbreviation to be looked for in words. */
function matchInserted(printed: string): LabelMatch | null {
  const found = /^\(?([a-z])\.([0-9]{1,2})\)$/.exec(printed);
  if (!found) return null;
  const ordinals = [found[1]!.charCodeAt(0) - 96, Number(found[2])];
  return {
    text: printed,
    length: printed.length,
    readings: [{ ordinals, scheme: 'lower-latin' }],
    style: '(#)',
    part: null,
    needs: 'nothing',
    bare: false,
  };
}

/** A number that the format gives with a word before it (`Schedule A:`): the word tells what is numbered. */
function matchGiven({ text, ordinals, scheme }: NonNullable<Block['label']>, pack: ReadingPack): LabelMatch | null {
  const match = matchLabel(text, pack.numbering);
  return match && match.part !== null
    ? { ...match, text, length: 0, readings: [{ ordinals, scheme }], needs: 'nothing', bare: false }
    : null;
}

/** No list is this long; `(d)` is the fourth letter and not roman 500. */
const longest = 400;

function dropUnlikely(match: LabelMatch | null): LabelMatch | null {
  if (!match) return null;
  const readings = match.readings.filter(({ ordinals }) => ordinals.every((ordinal) => ordinal <= longest));
  return readings.length === 0 ? null : { ...match, readings };
}

/** What labels there are; asked for by those only that one alone does not prove. */
type Seen = () => ReadonlySet<string>;

function collectSeen(matches: Matches): Set<string> {
  const seen = new Set<string>();
  for (const match of matches) {
    for (const reading of match?.readings ?? []) {
      seen.add(keyOf(match!, reading, 0));
      seen.add(`any ${reading.ordinals.join('.')}`);
      if (reading.ordinals.length > 1) seen.add(`above ${match!.style}|${reading.scheme}|${reading.ordinals.slice(0, -1).join('.')}`);
    }
  }
  return seen;
}

function keyOf(match: LabelMatch, { ordinals, scheme }: Reading, step: number): string {
  const last = ordinals[ordinals.length - 1]! + step;
  return `${match.style}|${scheme}|${[...ordinals.slice(0, -1), last].join('.')}`;
}

function isBelievable(match: LabelMatch, block: Block, seen: Seen, pack: ReadingPack): boolean {
  if (match.bare && block.text.length > match.length && !looksLikeHeading(match, block, pack)) return false;
  if (match.needs === 'nothing') return true;
  return match.readings.some(
    (reading) =>
      hasNeighbour(match, reading, seen) || (reading.ordinals.length > 1 && opensSentence(match, block) && hasKin(match, reading, seen)),
  );
}

/** `10.3` behind `10.1`: one of the same section, with one left out. `2.5 million` goes on in small letters. */
function hasKin(match: LabelMatch, reading: Reading, seen: Seen): boolean {
  return [-3, -2, 0, 2, 3].some((step) => step !== 0 && seen().has(keyOf(match, reading, step)));
}

function opensSentence(match: LabelMatch, block: Block): boolean {
  return /^["“«‘(*]*(?:\p{Lu}|\p{Lo})/u.test(block.text.slice(match.length, match.length + 4));
}

function hasNeighbour(match: LabelMatch, reading: Reading, seen: Seen): boolean {
  if (seen().has(keyOf(match, reading, 1)) || seen().has(keyOf(match, reading, -1))) return true;
  // A subsection that others stand under, or the only one: 5.4 above 5.4.1, 2.1 below 2 or "Article 2".
  if (seen().has(`above ${keyOf(match, reading, 0)}`)) return true;
  const { ordinals } = reading;
  return ordinals.length > 1 && ordinals.at(-1) === 1 && seen().has(`any ${ordinals.slice(0, -1).join('.')}`);
}

/**
 * `VII.` between `6.` and `8.`: a heading that has the number whose turn it is, written otherwise than its neighbours.
 */
function goesOn(matches: Matches, blocks: readonly Block[], index: number): boolean {
  if (blocks[index]!.kind !== 'heading' || !blocks[index]!.stated) return false;
  const beside = (step: number): LabelMatch | null => {
    for (let at = index + step; at >= 0 && at < blocks.length; at += step) {
      if (blocks[at]!.kind === 'heading' && blocks[at]!.level === blocks[index]!.level) return matches[at] ?? null;
    }
    return null;
  };
  const [before, after] = [beside(-1), beside(1)];
  const lasts = (match: LabelMatch | null): number[] => match?.readings.map(({ ordinals }) => ordinals.at(-1)!) ?? [];
  return lasts(matches[index]!).some((ordinal) => lasts(before).includes(ordinal - 1) && lasts(after).includes(ordinal + 1));
}

function looksLikeHeading(match: LabelMatch, block: Block, pack: ReadingPack): boolean {
  const rest = block.text.slice(match.length);
  return rest.length <= 300 && visibleLength(rest) <= 90 && !/[.;,\r\n]$/u.test(rest) && !holdsSentenceEnd(rest, pack);
}
