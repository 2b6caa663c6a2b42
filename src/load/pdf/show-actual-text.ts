import { unzlibSync } from 'fflate';
import { findStreams } from './find-streams.js';
import { latin } from './latin.js';

/** In front of the words that a program says stand in a stretch of marked text, as the name of its mark. */
const prefix = 'ActualText.';

/**
 * The reader hands out the name of a mark (`/Span`), but not the `/ActualText` in it, by which Chrome and LibreOffice
 * tell what the glyphs of ที่ are that stand for no single character. So the marks are given names that hold these words:
 * `/Span <</ActualText <FEFF0E1B0E47>>> BDC` → `/ActualText.FEFF0E1B0E47 <<…>> BDC`. The drawings that are changed are put
 * behind the end of the file, as a program does that saves its changes only (ISO 32000-1, 7.5.6).
 *
 * Words in a list of properties (`/Span /MC0 BDC`) are not seen.
 *
 * @returns `bytes` themselves where nothing is said
 */
export function showActualText(bytes: Uint8Array): Uint8Array {
  const drawings = new Map<number, string>();
  for (const { object, dictionary, start, end } of findStreams(bytes)) {
    if (object < 0 || !isDrawing(dictionary)) continue;
    const content = /\/Filter/.test(dictionary) ? unfold(bytes.subarray(start, end)) : latin(bytes.subarray(start, end));
    // A later object of the same number takes the place of an earlier one.
    drawings.delete(object);
    const named = nameMarks(content);
    if (named !== content) {
      drawings.set(object, `${object} 0 obj\n${restate(dictionary, named.length)}stream\n${named}\nendstream\nendobj\n`);
    }
  }
  return drawings.size === 0 ? bytes : append(bytes, drawings);
}

/** Of marked text, by the name of its mark: the words that stand there; null where nothing is said. */
export function actualTextOf(tag: string | null | undefined): string | null {
  if (!tag?.startsWith(prefix)) return null;
  const codes = (tag.slice(prefix.length).match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  if (codes[0] !== 0xfe || codes[1] !== 0xff) return String.fromCharCode(...codes);
  let text = '';
  for (let at = 2; at + 1 < codes.length; at += 2) text += String.fromCharCode((codes[at]! << 8) | codes[at + 1]!);
  return text;
}

/** What a page or a form draws; not fonts, pictures, metadata, or what is packed in a way of its own. */
function isDrawing(dictionary: string): boolean {
  if (
    /\/Length[123]\b|\/DecodeParms|\/DP\b/.test(dictionary) ||
    (/\/(?:Type|Subtype)\b/.test(dictionary) && !/\/Subtype\s*\/Form/.test(dictionary))
  ) {
    return false;
  }
  return !/\/Filter/.test(dictionary) || /\/Filter\s*\[?\s*\/FlateDecode\s*(?:\]|\/(?!\w*Decode)|>>)/.test(dictionary);
}

function unfold(packed: Uint8Array): string {
  try {
    return latin(unzlibSync(packed));
  } catch {
    return ''; // damaged or encrypted: the reader's to tell
  }
}

/** No marks of words are longer. */
const LONGEST = 4096;

/** Words are hex digits, or characters in brackets; a name holds neither spaces nor brackets. */
const words = /\s*(?:<([0-9A-Fa-f\s]*)>|\(((?:[^()\\]|\\[\s\S])*)\))/y;

function nameMarks(content: string): string {
  if (!content.includes('/ActualText')) return content;
  const parts: string[] = [];
  let done = 0;
  // Looked for from their end, for whatever stands there, each stretch is looked at once.
  for (let end = content.indexOf('BDC'); end >= 0; end = content.indexOf('BDC', end + 3)) {
    const written = content.slice(Math.max(done, end - LONGEST), end);
    const named = nameMark(written);
    parts.push(content.slice(done, end - written.length), named ?? written);
    done = end;
  }
  return parts.join('') + content.slice(done);
}

/** @param written ends with a name and a list of properties: `… /Span<</ActualText <FEFF0E33>>> ` */
function nameMark(written: string): string | null {
  const at = written.lastIndexOf('/ActualText');
  const open = written.lastIndexOf('<<', at);
  const name = /\/\w{1,100}\s{0,9}$/.exec(written.slice(Math.max(0, open - 110), Math.max(0, open)));
  if (at < 0 || open < 0 || !name) return null;
  words.lastIndex = at + '/ActualText'.length;
  const [, hex, string] = words.exec(written) ?? [];
  if (hex === undefined && string === undefined) return null;
  const digits =
    hex?.replace(/\s/g, '') ?? Array.from(readString(string!), (char) => char.charCodeAt(0).toString(16).padStart(2, '0')).join('');
  return `${written.slice(0, open - name[0].length)}/${prefix}${digits.length % 2 === 0 ? digits : `${digits}0`} ${written.slice(open)}`;
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** ISO 32000-1, 7.3.4.2. */
function readString(written: string): string {
  return written.replace(/\\(?:([0-7]{1,3})|(\r\n|[\s\S]))/g, (_, octal: string | undefined, char: string) =>
    octal ? String.fromCharCode(Number.parseInt(octal, 8) & 255) : (escapes[char] ?? (/[\r\n]/.test(char) ? '' : char)),
  );
}

function restate(dictionary: string, length: number): string {
  return dictionary.replace(/\/Filter\s*(?:\[[^\]]*\]|\/\w+)/, '').replace(/\/Length\s+\d+(?:\s+\d+\s+R)?/, `/Length ${length}`);
}

function append(bytes: Uint8Array, drawings: ReadonlyMap<number, string>): Uint8Array {
  const trailer = findTrailer(bytes);
  // Places are counted from the mark of the format, which may stand behind something else.
  const length = bytes.length - (trailer?.origin ?? 0);
  const places: string[] = [];
  let added = '\n';
  for (const [object, written] of drawings) {
    places.push(`${object} 1\n${String(length + added.length).padStart(10, '0')} 00000 n \n`);
    added += written;
  }
  const start = length + added.length;
  // Without a table the reader looks for all objects itself, and takes the last of each number.
  added +=
    trailer === null
      ? 'startxref\n%%EOF\n'
      : `xref\n${places.join('')}trailer\n<<${trailer.entries} /Prev ${trailer.place}>>\nstartxref\n${start}\n%%EOF\n`;
  const whole = new Uint8Array(bytes.length + added.length);
  whole.set(bytes);
  for (let at = 0; at < added.length; at += 1) whole[bytes.length + at] = added.charCodeAt(at);
  return whole;
}

/** The table of contents that is in force; null where the file does not say where it stands, as the reader rebuilds it then. */
function findTrailer(bytes: Uint8Array): { entries: string; place: number; origin: number } | null {
  const end = latin(bytes.subarray(Math.max(0, bytes.length - 2048)));
  const place = Number(/startxref\s+(\d+)(?![\s\S]*startxref)/.exec(end)?.[1] ?? Number.NaN);
  const origin = latin(bytes.subarray(0, 1024)).indexOf('%PDF-');
  if (Number.isNaN(place) || origin < 0) return null;
  const table = bytes.subarray(origin + place);
  const head = latin(table.subarray(0, 65_536));
  const found = /^\s*xref\b/.test(head)
    ? /trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(latin(table))
    : /^\s*\d+\s+\d+\s+obj\s*<<([\s\S]*?)>>\s*stream/.exec(head);
  if (!found) return null;
  const kept = ['Root\\s+\\d+\\s+\\d+\\s+R', 'Info\\s+\\d+\\s+\\d+\\s+R', 'Size\\s+\\d+', 'Encrypt\\s+\\d+\\s+\\d+\\s+R'].flatMap(
    (entry) => new RegExp(`/${entry}`).exec(found[1]!)?.[0] ?? [],
  );
  return { entries: kept.join(' '), place, origin };
}
