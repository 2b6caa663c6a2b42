import { type MappedText, joinMapped, mapSlice, mapWhole } from '../text/mapped-text.js';

const reference = /&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});?/y;

/**
 * Maps a text that a parser has decoded back to the source it came from, in one pass over both. Character references
 * (`&amp;` → `&`) map as a whole; escapes (`\*` → `*`), line prefixes (`> `) and stray tags are stepped over; line ends
 * come out as the source has them (the parser makes `\n` of `\r\n`); all else is the same on both sides.
 */
export function alignDecoded(text: string, source: string, start: number, end: number): MappedText {
  if (source.length >= end && source.slice(start, end) === text) return mapSlice(source, start, end);
  const parts: MappedText[] = [];
  let at = 0;
  let from = start;
  while (at < text.length && from < end) {
    const size = equalLength(text, at, source, from, end);
    if (size > 0) {
      parts.push(mapSlice(source, from, from + size));
      at += size;
      from += size;
      continue;
    }
    const step = stepOver(text, at, source, from, end);
    const taken = source[from] === '\r' ? source.slice(from, from + step.length) : text.slice(at, at + step.taken);
    if (step.taken > 0) parts.push(mapDecoded(taken, source, from + step.before, from + step.before + step.length));
    at += step.taken;
    from += step.before + step.length;
  }
  // What a parser made up or moved (text of a broken table) still belongs to this stretch of the source.
  if (at < text.length) parts.push(mapDecoded(text.slice(at), source, Math.min(from, end), end));
  return joinMapped(parts);
}

/** Runs of one length on both sides are read as the same text: one that has it by chance claims one character less. */
function mapDecoded(text: string, source: string, start: number, end: number): MappedText {
  const isByChance = end - start === text.length && source.slice(start, end) !== text;
  return mapWhole(text, start, isByChance ? end - 1 : end);
}

/** How far both sides read alike from here; a reference that was decoded ends it even where it decodes to `&`. */
function equalLength(text: string, at: number, source: string, from: number, end: number): number {
  let size = 0;
  while (at + size < text.length && from + size < end && text[at + size] === source[from + size]) {
    if (source[from + size] === '&' && isDecoded(text, at + size, source, from + size)) break;
    if (source[from + size] === '\\' && text[at + size + 1] !== source[from + size + 1]) break;
    size += 1;
  }
  return size;
}

function isDecoded(text: string, at: number, source: string, from: number): boolean {
  const found = matchReference(source, from);
  return found !== null && !text.startsWith(found, at);
}

function matchReference(source: string, from: number): string | null {
  reference.lastIndex = from;
  return reference.exec(source)?.[0] ?? null;
}

/** The old names need no semicolon, and end where the text goes on: `&eacutet` is ét, `&notit;` is ¬it; */
function lengthOfReference(found: string, after: string, source: string, from: number): number {
  const goesOn = (length: number): boolean => source.startsWith(/^[A-Za-z0-9;]*/.exec(after)![0], from + length);
  if (goesOn(found.length) || !/^&[A-Za-z]/.test(found)) return found.length;
  for (let length = found.length - 1; length >= 3; length -= 1) if (goesOn(length)) return length;
  return found.length;
}

interface Step {
  /** Characters of the source passed over, then taken, and of the text that they stand for. */
  before: number;
  length: number;
  taken: number;
}

function stepOver(text: string, at: number, source: string, from: number, end: number): Step {
  const char = source[from]!;
  if (char === '&') {
    const found = matchReference(source, from);
    const taken = text.codePointAt(at)! > 0xffff ? 2 : 1;
    if (found !== null) return { before: 0, length: lengthOfReference(found, text.slice(at + taken, at + taken + 6), source, from), taken };
  }
  if (char === '\r' && text[at] === '\n') return { before: 0, length: source[from + 1] === '\n' && from + 1 < end ? 2 : 1, taken: 1 };
  if (char === '\\' && source[from + 1] === text[at]) return { before: 1, length: 1, taken: 1 };
  if (char === '<') {
    const tag = /^<[/!a-z][^<>]{0,500}>/i.exec(source.slice(from, Math.min(end, from + 502)));
    if (tag) return { before: tag[0].length, length: 0, taken: 0 };
  }
  // The words of a broken table are moved in front of it, and the parser gives them the place of the table.
  const ahead = source.slice(from, Math.min(end, from + 2000)).indexOf(text.slice(at, at + 12).split(/[&<\r\n]/)[0]!);
  if (ahead > 0 && /^[\p{L}\p{N}]{2}/u.test(text.slice(at, at + 12))) return { before: ahead, length: 0, taken: 0 };
  // A line prefix, or white space that the parser dropped.
  if (/[\s>\\]/.test(char)) return { before: 1, length: 0, taken: 0 };
  return { before: 0, length: 1, taken: 1 };
}
