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
    if (named !== content) drawings.set(object, `${object} 0 obj\n${restate(dictionary, named.length)}stream\n${named}\nendstream\nendobj\n`);
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
  if (/\/Length[123]\b|\/DecodeParms|\/DP\b/.test(dictionary) || (/\/(?:Type|Subtype)\b/.test(dictionary) && !/\/Subtype\s*\/Form/.test(dictionary))) return false;
  return !/\/Filter/.test(dictionary) || /\/Filter\s*\[?\s*\/FlateDecode\s*(?:\]|\/(?!\w*Decode)|>>)/.test(dictionary);
}

function unfold(packed: Uint8Array): string {
  try {
    return latin(unzlibSync(packed));
  } catch {
    return ''; // damaged or encrypted: the reader's to tell
  }
}

/** Words are hex digits, or characters in brackets; a name holds neither spaces nor brackets. */
const mark = /\/\w+(\s*<<(?:(?!<<|>>)[^()])*?\/ActualText\s*(?:<([0-9A-Fa-f\s]*)>|\(((?:[^()\\]|\\[\s\S])*)\))[^()<>]*>>\s*BDC)/g;

function nameMarks(content: string): string {
  if (!content.includes('/ActualText')) return content;
  return content.replace(mark, (_, rest: string, hex: string | undefined, string: string | undefined) => {
    const words = hex?.replace(/\s/g, '') ?? Array.from(readString(string!), (char) => char.charCodeAt(0).toString(16).padStart(2, '0')).join('');
    return `/${prefix}${words.length % 2 === 0 ? words : `${words}0`}${rest}`;
  });
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** ISO 32000-1, 7.3.4.2. */
function readString(written: string): string {
  return written.replace(/\\(?:([0-7]{1,3})|(\r\n|[\s\S]))/g, (_, octal: string | undefined, char: string) => (octal ? String.fromCharCode(Number.parseInt(octal, 8) & 255) : (escapes[char] ?? (/[\r\n]/.test(char) ? '' : char))));
}

function restate(dictionary: string, length: number): string {
  return dictionary.replace(/\/Filter\s*(?:\[[^\]]*\]|\/\w+)/, '').replace(/\/Length\s+\d+(?:\s+\d+\s+R)?/, `/Length ${length}`);
}

function append(bytes: Uint8Array, drawings: ReadonlyMap<number, string>): Uint8Array {
  const trailer = findTrailer(bytes);
  if (trailer === null) return bytes;
  // Places are counted from the mark of the format, which may stand behind something else.
  const { entries, place, origin } = trailer;
  const length = bytes.length - origin;
  const places: string[] = [];
  let added = '\n';
  for (const [object, written] of drawings) {
    places.push(`${object} 1\n${String(length + added.length).padStart(10, '0')} 00000 n \n`);
    added += written;
  }
  const start = length + added.length;
  added += `xref\n${places.join('')}trailer\n<<${entries} /Prev ${place}>>\nstartxref\n${start}\n%%EOF\n`;
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
  const found = /^\s*xref\b/.test(head) ? /trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(latin(table)) : /^\s*\d+\s+\d+\s+obj\s*<<([\s\S]*?)>>\s*stream/.exec(head);
  if (!found) return null;
  const kept = ['Root\\s+\\d+\\s+\\d+\\s+R', 'Info\\s+\\d+\\s+\\d+\\s+R', 'Size\\s+\\d+', 'Encrypt\\s+\\d+\\s+\\d+\\s+R'].flatMap((entry) => new RegExp(`/${entry}`).exec(found[1]!)?.[0] ?? []);
  return { entries: kept.join(' '), place, origin };
}
