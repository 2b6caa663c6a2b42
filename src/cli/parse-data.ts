import { type Document, LineCounter, isMap, isNode, parseDocument } from 'yaml';
import { OperationalError } from '../errors.js';
import { findJsonFault } from '../text/find-json-fault.js';

/** What a file holds, and where in it something stands. */
export interface Parsed {
  data: unknown;
  locate: Locate;
}

/** The place of a setting's value, or of its name. */
export type Locate = (path: readonly PropertyKey[], part: 'key' | 'value') => LineColumn | null;

interface LineColumn {
  line: number;
  column: number;
}

/**
 * Parses a JSON file that people write. It is read as YAML besides, which holds all of JSON: that tells where things
 * stand, and finds keys that stand twice.
 *
 * @param what the file is, as the message calls it: `config`
 * @throws OperationalError `broken-<what>`
 */
export function parseJson(source: string, name: string, what: string): Parsed {
  const text = source.replace(/^\uFEFF/, '');
  const data = readJson(text, name, what);
  const { document, placeOf } = readYaml(text);
  const twice = document.errors.find(({ code }) => code === 'DUPLICATE_KEY');
  if (twice) throw broken(what, writePlace(name, placeOf(twice.pos[0])), 'this key stands twice');
  return { data, locate: createLocate(document, placeOf) };
}

/**
 * The same for YAML.
 *
 * @param schema `failsafe` for a file of texts alone: there `4.10` stays what it is and becomes no number
 */
export function parseYaml(source: string, name: string, what: string, schema: 'core' | 'failsafe' = 'core'): Parsed {
  const { document, placeOf } = readYaml(source.replace(/^\uFEFF/, ''), schema);
  const [error] = document.errors;
  if (error) {
    throw broken(what, writePlace(name, placeOf(error.pos[0])), `this is no valid YAML (${error.message.split(/ at line|\n/)[0]})`);
  }
  return { data: document.toJS() ?? {}, locate: createLocate(document, placeOf) };
}

function readYaml(
  text: string,
  schema: 'core' | 'failsafe' = 'core',
): { document: Document.Parsed; placeOf: (offset: number) => LineColumn } {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, schema });
  const placeOf = (offset: number): LineColumn => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };
  return { document, placeOf };
}

function createLocate(document: Document.Parsed, placeOf: (offset: number) => LineColumn): Locate {
  const nodeAt = (path: readonly PropertyKey[]): unknown => (path.length > 0 ? document.getIn(path, true) : document.contents);
  return (path, part) => {
    const parent = part === 'key' ? nodeAt(path.slice(0, -1)) : null;
    const key = isMap(parent) ? parent.items.find((pair) => String(pair.key) === String(path.at(-1)))?.key : null;
    const node = key ?? nodeAt(path);
    return isNode(node) && node.range ? placeOf(node.range[0]) : null;
  };
}

function readJson(text: string, name: string, what: string): unknown {
  const found = findJsonFault(text);
  if (!found) return JSON.parse(text);
  const before = text.slice(0, found.offset).split('\n');
  throw broken(
    what,
    writePlace(name, { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }),
    `this is no valid JSON (${found.fault})`,
  );
}

function writePlace(name: string, { line, column }: LineColumn): string {
  return `${name}:${line}:${column}`;
}

export function broken(what: string, place: string, fault: string): OperationalError {
  return new OperationalError(`broken-${what}`, `${place}: ${fault}; mend the ${what}`);
}
