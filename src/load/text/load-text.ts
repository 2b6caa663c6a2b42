import type { Numbering } from '../../contract/language-pack.js';
import { type Block, type TextFormat, type Loaded, type SkippedPart, makeBlock } from '../block.js';
import { matchLabel } from '../labels/match-label.js';
import { refuseShortLines } from '../load-context.js';
import { mapSlice } from '../../text/mapped-text.js';
import { splitFused } from '../structure/split-fused.js';
import { joinWraps } from './join-wraps.js';
import { matchBullet } from './match-bullet.js';
import { type TextLine, splitLines } from './split-lines.js';

/** Plain text: no markup at all, so every block is what its shape and its neighbours make of it. */
export const text: TextFormat = {
  id: 'text',
  extensions: ['txt', 'text'],
  // What looks like nothing else is text.
  resembles: () => 0.1,
  load(source, context) {
    refuseShortLines(source, context);
    return loadText(source);
  },
};

/** Labels that every language writes alike, to tell where a line opens a block; the others are read later. */
const anyLabel: Numbering = { words: { section: ['§'] }, contents: [] };

export function loadText(source: string): Loaded {
  const skipped: SkippedPart[] = [];
  const lines = splitLines(source).map((line) => setAsideDecoration(source, line, skipped));
  const opensBlock = (line: string) => matchBullet(line) > 0 || opensLabel(line);
  const blocks = joinWraps(source, lines, opensBlock).map(([first, last]) => {
    const separate = first === 0 || lines[first - 1]!.blank;
    return readBlock(source, lines[first]!, lines[last - 1]!, separate);
  });
  return { blocks: splitFused(blocks), skipped, declared: {} };
}

function opensLabel(line: string): boolean {
  const match = matchLabel(line, anyLabel);
  return match !== null && !match.bare;
}

/** Rules drawn with characters and lines of nothing but invisible marks hold no words. */
function setAsideDecoration(source: string, line: TextLine, skipped: SkippedPart[]): TextLine {
  if (line.blank || line.end - line.start > 400) return line;
  const words = source.slice(line.start, line.end);
  const reason = /^[-=_*~#\s.•·—–]+$/u.test(words) ? 'rule' : /^[\p{Cf}\p{Cc}\s]+$/u.test(words) ? 'invisible' : null;
  if (reason === null) return line;
  skipped.push({ reason, text: words, span: { start: line.start, end: line.end } });
  return { ...line, blank: true };
}

function readBlock(source: string, first: TextLine, last: TextLine, separate: boolean): Block {
  const span = { start: first.start, end: last.end };
  const bullet = matchBullet(source.slice(first.start, Math.min(last.end, first.start + 40)));
  return makeBlock(mapSlice(source, first.start + bullet, last.end), {
    span,
    separate,
    indent: first.indent,
    bulleted: bullet > 0,
    kind: bullet > 0 ? 'item' : 'paragraph',
  });
}
