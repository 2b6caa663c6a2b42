import { type Block, makeBlock } from '../block.js';
import type { Piece } from '../html/inline-buffer.js';
import { type MappedText, joinMapped, mapSlice, shiftMapped, sliceMapped, sourceSpan } from '../../text/mapped-text.js';
import { isHeadingLike } from '../markdown/read-blocks.js';
import { matchBullet } from '../text/match-bullet.js';
import type { Extract } from './extract.js';
import type { ListNesting } from './list-nesting.js';
import type { ParagraphContent } from './paragraph-content.js';
import type { ReadParagraph } from './story-reader.js';

/** Writes a paragraph out as one line, and as the blocks that its line breaks divide it into. */
export function emitParagraph(paragraph: ReadParagraph, out: Extract, nesting: ListNesting, noteMark = ''): void {
  const { content, numbered } = paragraph;
  const pieces = content.take();
  // A reader sees the number of an empty item, and the numbers behind it go on.
  if (pieces.length === 0 && numbered && !numbered.bulleted) out.setAside('empty-item', numbered.text);
  if (pieces.length > 0) {
    const number = numbered ? numbered.text + numbered.suffix : '';
    const { words } = content;
    const gap = noteMark === '' || /^\s/.test(words) ? '' : ' ';
    const lead = noteMark + gap + (numbered?.bulleted ? number : '');
    const prefix = numbered?.bulleted ? '' : number;
    const start = out.addLine(lead + prefix + words);
    const given = decideKind(paragraph, pieces[0]!, nesting);
    if (content.date !== undefined && out.dateBy(content.date)) given.dates = true;
    const from = start + lead.length + prefix.length;
    pieces.forEach((piece, index) => {
      const placed = shiftMapped({ text: piece.text, runs: piece.runs }, from);
      if (index > 0) {
        addBlock(placed, sourceSpan(placed)!.start, decideLater(given, piece), content, out);
      } else {
        addBlock(
          prefix === '' ? placed : joinMapped([shiftMapped(mapSlice(prefix, 0, prefix.length), from - prefix.length), placed]),
          start,
          given,
          content,
          out,
        );
      }
    });
  }
  for (const { reason, text } of content.asides) out.setAside(reason, text);
}

type Given = Partial<Block>;

function decideKind(paragraph: ReadParagraph, piece: Piece, nesting: ListNesting): Given {
  const { numbered, style, properties, content } = paragraph;
  const isContents = paragraph.inContents || content.inContents || style.contents !== null;
  if (isContents) return { ...labelOf(paragraph), kind: 'contents', opensContents: opensContents(paragraph, piece) };
  const heading = properties.outline === undefined ? style.heading : properties.outline > 8 ? 0 : properties.outline + 1;
  if (heading > 0 && !isProse(piece.text, numbered?.label ? heading : 1)) {
    nesting.close();
    return { ...labelOf(paragraph), kind: 'heading', level: Math.min(6, heading) };
  }
  if (numbered && (numbered.bulleted || numbered.label)) return decideItem(paragraph, piece, nesting);
  const level = nesting.pass(properties.indent ?? style.indent ?? 0);
  return decideText(piece, level);
}

/** Clauses that are set as headings to be numbered along with them: whole sentences, not titles. */
function isProse(text: string, level: number): boolean {
  const shortest = level > 1 ? 60 : 140;
  return text.length > 250 || (text.length > shortest && /[.;:]["”’)]*$/u.test(text));
}

function opensContents({ style, content, inContents }: ReadParagraph, piece: Piece): boolean {
  return (
    style.contents === 'heading' ||
    (inContents && style.contents === null && !content.inContents && !piece.pointsInside && !/\t/.test(piece.text))
  );
}

function decideItem(paragraph: ReadParagraph, piece: Piece, nesting: ListNesting): Given {
  const { definition, index, indent, bulleted, label } = paragraph.numbered!;
  const isTitle = label !== null && index === 0 && piece.bold && isHeadingLike(piece.text);
  if (isTitle) {
    nesting.close();
    return { ...labelOf(paragraph), kind: 'heading', level: 0 };
  }
  const style = label === null ? null : `${label.scheme} ${label.text.replace(/[\p{L}\p{M}\p{Nd}]+/gu, '#')}`;
  const level = nesting.enter({ definition, level: index, indent, style, isClause: (label?.ordinals.length ?? 0) > 1 });
  return { ...labelOf(paragraph), kind: 'item', level, bulleted, pointsInside: piece.pointsInside };
}

function labelOf({ numbered }: ReadParagraph): Given {
  return numbered?.label ? { printed: { length: numbered.text.length + numbered.suffix.length, label: numbered.label } } : {};
}

function decideText({ text, bold, pointsInside }: Piece, level: number): Given {
  if (matchBullet(text) > 0) return { kind: 'item', stated: false, level, bulleted: true };
  if (bold && level === 0 && !pointsInside && isHeadingLike(text)) return { kind: 'heading', level: 0 };
  return { kind: 'paragraph', level, pointsInside };
}

/** What stands behind a line break that begins something new. */
function decideLater({ kind, level = 0 }: Given, piece: Piece): Given {
  if (kind === 'contents') return { kind };
  return kind === 'heading' ? { kind, level } : decideText(piece, level);
}

/** @param start of the block, with the bullet or the mark of a note that stands before its text */
function addBlock(mapped: MappedText, start: number, given: Given, { languages }: ParagraphContent, out: Extract): void {
  const isTyped = given.bulleted === true && given.stated === false;
  const page = given.kind === 'contents' ? /\s*\t\s*([\p{Nd}ivxlc]{1,6})$/iu.exec(mapped.text) : null;
  const kept = isTyped || page ? sliceMapped(mapped, isTyped ? matchBullet(mapped.text) : 0, page?.index) : mapped;
  const { end } = sourceSpan(mapped)!;
  if (page) out.skipped.push({ reason: 'page-number', text: page[1]!, span: { start: end - page[1]!.length, end } });
  out.addBlock(makeBlock(kept, { stated: true, ...given, span: { start, end: page ? sourceSpan(kept)!.end : end } }), languages);
}
