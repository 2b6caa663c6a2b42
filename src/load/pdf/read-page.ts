import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { believeWords } from './believe-words.js';
import type { Page, Piece, Tag } from './piece.js';
import { type StructNode, readTags } from './read-tags.js';
import { actualTextOf } from './show-actual-text.js';

/** As the reader gives them: text, or the border of marked text. */
interface Item {
  str?: string;
  transform?: number[];
  width?: number;
  fontName?: string;
  type?: string;
  id?: string | null;
  tag?: string | null;
}

/** What a document has besides text: tags, marks that say what stands there, and a form that may be filled in. */
interface Asked {
  tagged: boolean;
  saying: boolean;
  filled: boolean;
}

/** The text of one page, with its places, in the order in which it is drawn. */
export async function readPage(document: PDFDocumentProxy, number: number, { tagged, saying, filled }: Asked): Promise<Page> {
  const page = await document.getPage(number);
  // Its own normalisation would take apart no-break spaces and Thai vowels.
  const { items } = await page.getTextContent({ includeMarkedContent: tagged || saying, disableNormalization: true });
  const tags = tagged ? readTags((await page.getStructTree()) as StructNode | null) : new Map<string, Tag>();
  const unlike: string[] = [];
  const drawn = collectDrawn(items as Item[], tags, unlike);
  const fields = filled ? readFields((await page.getAnnotations()) as Annotation[]) : [];
  page.cleanup();
  return { ...turnUpright(drawn, number, page.view as number[]), fields, unlike };
}

interface Annotation {
  subtype?: string;
  fieldValue?: unknown;
}

/** What was written into the fields of a form: words of whoever filled it in, not of the policy. */
function readFields(annotations: readonly Annotation[]): string[] {
  return annotations.flatMap(({ subtype, fieldValue }) =>
    subtype === 'Widget' && typeof fieldValue === 'string' && /[\p{L}\p{Nd}]/u.test(fieldValue) && fieldValue !== 'Off'
      ? [fieldValue.trim()]
      : [],
  );
}

interface Drawn {
  text: string;
  transform: number[];
  width: number;
  font: string;
  tag: Tag | undefined;
}

/** @param unlike takes what a file says and what it shows, where these are not the same */
function collectDrawn(items: readonly Item[], tags: ReadonlyMap<string, Tag>, unlike: string[]): Drawn[] {
  const drawn: Drawn[] = [];
  const marks: { tag: Tag | undefined; said: string | null; begins: number }[] = [];
  for (const { str, transform, width = 0, fontName = '', type, id, tag } of items) {
    if (type === 'endMarkedContent') {
      const mark = marks.pop();
      if (mark?.said != null) replaceSaid(drawn, mark.begins, mark.said, unlike);
    } else if (type !== undefined) {
      const inner = tag === 'Artifact' ? { role: tag, block: 0, lists: 0 } : (id && tags.get(id)) || marks.at(-1)?.tag;
      marks.push({ tag: inner, said: actualTextOf(tag), begins: drawn.length });
    }
    // White space is told by the gaps, for the reader also makes it up.
    if (transform && (str ?? '').trim() !== '') drawn.push({ text: str!, transform, width, font: fontName, tag: marks.at(-1)?.tag });
  }
  for (const piece of drawn) piece.text = cleanText(piece.text);
  return drawn.filter(({ text }) => text.trim() !== '');
}

/** Puts what a file says in place of what it drew, where this is one stretch of a line and may be what a reader sees. */
function replaceSaid(drawn: Drawn[], begins: number, said: string, unlike: string[]): void {
  const [first, ...others] = drawn.slice(begins);
  if (!first) return;
  const shown = [first, ...others].map(({ text }) => text).join('');
  if (!believeWords(said, shown)) {
    unlike.push(`${said} / ${shown.replace(/\p{Cc}/gu, '\uFFFD')}`);
    return;
  }
  const size = Math.hypot(first.transform[2]!, first.transform[3]!);
  const [along, aside] = Math.abs(first.transform[0]!) < Math.abs(first.transform[1]!) ? [5, 4] : [4, 5];
  const reach = (axis: number) => (piece: Drawn) => Math.abs(piece.transform[axis]! - first.transform[axis]!);
  if (others.map(reach(aside)).some((distance) => distance > size * 0.6)) return; // lines, the breaks of which would be lost
  // A mark stands above its letter, and ends before it.
  const width = Math.max(first.width, ...others.map((piece) => reach(along)(piece) + piece.width));
  drawn.length = begins;
  if (said.trim() !== '') drawn.push({ ...first, text: said, width });
}

/** Letters that are spaced out, of which the reader makes words of one letter: P R I V A C Y. */
const spacedOut = /^\p{L}\p{M}*(?: \p{L}\p{M}*){3,}$/u;

/** Ligatures are written out; signs of symbol fonts that serve as bullets become one; what has no meaning goes. */
function cleanText(drawn: string): string {
  return (
    (spacedOut.test(drawn) ? drawn.replace(/ /g, '') : drawn)
      .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
      .replace(/[\uF0A7\uF0A8\uF0B7\uF0D8\uF0FC\uF076]/g, '•')
      // A glyph inside a word of which the font does not say what it is: a letter or a mark was lost.
      .replace(/(?<=[\p{L}\p{M}])(?!\s)\p{Cc}|(?!\s)\p{Cc}(?=[\p{L}\p{M}])|(?<=[\p{Lo}\p{M}])(?![\uF700-\uF71A])\p{Co}/gu, '\uFFFD')
      .replace(/[\p{Cc}\uFEFF]/gu, ' ')
  );
}

/** Quarter turns of the direction in which text runs; null for any other angle. */
function quarterOf([a = 1, b = 0]: readonly number[]): number | null {
  const quarter = Math.atan2(b, a) / (Math.PI / 2);
  const whole = Math.round(quarter);
  return Math.abs(quarter - whole) < 0.05 ? (whole + 4) % 4 : null;
}

/** Coordinates as a reader sees the page who holds it so that most of its text runs from left to right. */
function turnUpright(drawn: readonly Drawn[], number: number, view: readonly number[]): Omit<Page, 'fields' | 'unlike'> {
  const letters = [0, 0, 0, 0];
  for (const { text, transform } of drawn) {
    const quarter = quarterOf(transform);
    if (quarter !== null) letters[quarter]! += text.length;
  }
  const upright = letters.indexOf(Math.max(...letters));
  const place = (x: number, y: number): [number, number] =>
    upright === 0 ? [x, -y] : upright === 1 ? [y, x] : upright === 2 ? [-x, y] : [-y, -x];
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = view;
  const edges = [place(x0, y0)[1], place(x1, y1)[1]];
  const pieces: Piece[] = [];
  const turned: string[] = [];
  for (const { text, transform, width, font, tag } of drawn) {
    if (quarterOf(transform) !== upright) {
      turned.push(text.trim());
      continue;
    }
    const [x, y] = place(transform[4]!, transform[5]!);
    const size = Math.hypot(transform[2]!, transform[3]!) || 1;
    pieces.push({ text, x, y, width, size, font, ...(tag ? { tag } : {}) });
  }
  return { number, top: Math.min(...edges), bottom: Math.max(...edges), pieces, turned };
}
