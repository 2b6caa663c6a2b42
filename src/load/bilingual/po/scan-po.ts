import { OperationalError } from '../../../errors.js';
import { createLocator } from '../../../text/locate.js';
import { mapEscapes } from '../../map-escapes.js';
import { joinMapped, type MappedText } from '../../../text/mapped-text.js';

/** One entry by its keywords: `msgctxt`, `msgid`, `msgid_plural`, `msgstr`, `msgstr[0]` … */
export type Entry = Map<string, MappedText>;

const keyword = /(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)[ \t]*(?=")/y;
const quoted = /"([^"\\\r\n]*(?:\\.[^"\\\r\n]*)*)"[ \t]*(?=[\r\n]|$)/y;
const comment = /#[^\r\n]*/y;
const lineEnd = /[ \t]*(?:\r\n?|\n|$)/y;

/**
 * The entries of a gettext catalogue, obsolete ones left out. Read here because gettext-parser, whose reading the tests
 * hold this one to, returns no places.
 *
 * @throws OperationalError `broken-file` with line and column
 */
export function scanPo(source: string, name: string): Entry[] {
  const entries: Entry[] = [];
  let entry: Entry = new Map();
  let field = '';
  let at = source.startsWith('\uFEFF') ? 1 : 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found) at = pattern.lastIndex;
    return found;
  };
  while (at < source.length) {
    take(/[ \t\f]*/y);
    if (take(comment) || take(lineEnd)) continue;
    const word = take(keyword)?.[1];
    if (word !== undefined) {
      if (beginsEntry(word, entry)) entries.push((entry = new Map()));
      entry.set((field = word), { text: '', runs: [] });
    }
    const start = at;
    const string = entry.size > 0 ? take(quoted) : null;
    if (!string) throw broken(source, start, name);
    entry.set(field, joinMapped([entry.get(field)!, readEscapes(source, start + 1, start + 1 + string[1]!.length)]));
  }
  return entries;
}

/** A blank line between entries is a habit only. */
function beginsEntry(word: string, entry: Entry): boolean {
  if (word === 'msgctxt') return true;
  return word === 'msgid' && (entry.size === 0 || entry.has('msgid'));
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\u0007', b: '\b', f: '\f', v: '\v' };

function readEscapes(source: string, start: number, end: number): MappedText {
  return mapEscapes(source, start, end, /\\(?:x[\da-f]{1,2}|[0-7]{1,3}|.)/gi, (sequence) => decode(sequence.slice(1)));
}

function decode(code: string): string {
  if (/^x./i.test(code)) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
  if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8));
  return escapes[code] ?? code;
}

function broken(source: string, at: number, name: string): OperationalError {
  const { line, column } = createLocator(source)(at);
  return new OperationalError(
    'broken-file',
    `${name}:${line}:${column}: this is no gettext catalogue (expected a keyword and a text in quotation marks); mend this line`,
  );
}
