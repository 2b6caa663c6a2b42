import { OperationalError } from '../../../errors.js';
import type { LoadContext } from '../../block.js';
import { createLocator } from '../../../text/locate.js';
import { mapEscapes } from '../../map-escapes.js';
import type { MappedText } from '../../../text/mapped-text.js';

/** A text of a JSON file and the keys and places in lists that lead to it. */
export interface Entry {
  path: string[];
  text: MappedText;
}

const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s"{}[\],:]+/g;

/**
 * Every string value of a JSON file with its place, which `JSON.parse` does not tell; that it is well-formed is for
 * `JSON.parse` to say first.
 *
 * @throws OperationalError `broken-file` with line and column, `too-deep`
 */
export function scanJson(source: string, { name, limits }: Pick<LoadContext, 'name' | 'limits'>): Entry[] {
  refuseBroken(source, name);
  const entries: Entry[] = [];
  const frames: Frame[] = [];
  for (const { 0: found, index } of source.matchAll(token)) {
    const top = frames.at(-1);
    if (found === '{' || found === '[') {
      if (frames.push({ list: found === '[', key: '0', awaitsKey: found === '{' }) > limits.depth) throw tooDeep(name, limits.depth);
    } else if (found === '}' || found === ']') frames.pop();
    else if (found === ',' && top) step(top);
    else if (found.startsWith('"') && top) {
      if (top.awaitsKey) Object.assign(top, { key: JSON.parse(found), awaitsKey: false });
      else entries.push({ path: frames.map(({ key }) => key), text: readEscapes(source, index + 1, index + found.length - 1) });
    }
  }
  return entries;
}

interface Frame {
  list: boolean;
  /** Of the value that comes next, or is being read. */
  key: string;
  awaitsKey: boolean;
}

function step(frame: Frame): void {
  if (frame.list) frame.key = String(Number(frame.key) + 1);
  else frame.awaitsKey = true;
}

function readEscapes(source: string, start: number, end: number): MappedText {
  return mapEscapes(source, start, end, /\\(?:u[\da-f]{4}|.)/gi, (sequence) => JSON.parse(`"${sequence}"`));
}

function refuseBroken(source: string, name: string): void {
  const mark = source.startsWith('\uFEFF') ? 1 : 0;
  try {
    JSON.parse(source.slice(mark));
  } catch (error) {
    const message = (error as Error).message;
    const offset = Number(/position (\d+)/.exec(message)?.[1] ?? source.length - mark) + mark;
    const { line, column } = createLocator(source)(offset);
    throw new OperationalError('broken-file', `${name}:${line}:${column}: this is no valid JSON; mend it at this place`, { cause: error });
  }
}

function tooDeep(name: string, depth: number): OperationalError {
  return new OperationalError(
    'too-deep',
    `${name}: values stand more than ${depth} deep in one another; raise limits.depth in the config if these really are messages`,
  );
}
