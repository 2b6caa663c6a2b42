import { decode } from '../load/decode.js';
import { type Limits, defaultLimits } from '../load/limits.js';
import { rootName } from '../load/xml/root-name.js';
import type { Glossary } from './glossary.js';
import { faulty, type GlossaryReader } from './glossary-reader.js';

export interface GlossaryOptions {
  /** Name of the file, for messages and to tell its format by its ending. */
  name?: string;
  limits?: Partial<Limits>;
}

/** Termbases have more entries than any policy has clauses, and nothing of the tree stays. */
const GLOSSARY_ELEMENTS = 500_000;

/**
 * Reads a glossary: TBX (2008 and 2019, both styles, and TBX-Min), TMX, JSON, or a table whose first line names
 * languages, its columns parted by commas, semicolons or tabs.
 *
 * @throws OperationalError `broken-glossary` with the line, and those of reading text and XML
 */
export async function readGlossary(source: string | Uint8Array, options: GlossaryOptions = {}): Promise<Glossary> {
  const { name = 'glossary', limits } = options;
  const text = decode(source, name).text.replace(/^\uFEFF/, '');
  const format = decideFormat(text, name);
  const entries = await (await readers[format]())(text, { name, limits: { ...defaultLimits, elements: GLOSSARY_ELEMENTS, ...limits } });
  if (entries.length === 0) throw faulty(name, 1, 'there are no terms in two languages in it');
  return { name, entries, binding: format !== 'tmx' };
}

const readers: Readonly<Record<'tbx' | 'tmx' | 'json' | 'csv', () => Promise<GlossaryReader>>> = {
  tbx: async () => (await import('./read-tbx.js')).readTbx,
  tmx: async () => (await import('./read-tmx.js')).readTmx,
  json: async () => (await import('./read-json.js')).readJson,
  csv: async () => (await import('./read-table.js')).readTable,
};

/** By the content; the name only tells JSON that begins like nothing at all from a table. */
function decideFormat(text: string, name: string): keyof typeof readers {
  const root = rootName(text);
  if (root === 'tmx') return 'tmx';
  if (root !== null) return 'tbx';
  return /^\s*[[{]/.test(text) || /\.json$/i.test(name) ? 'json' : 'csv';
}
