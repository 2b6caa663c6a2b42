import { addTerm, type GlossaryEntry, readLanguage, type TermLists } from './glossary.js';
import { findJsonFault } from '../text/find-json-fault.js';
import { faulty, type GlossaryReader } from './glossary-reader.js';

/**
 * A list of `{ "en": "pupil", "ms": ["murid", "pelajar"], "forbidden": { "ms": ["budak"] }, "note": "…" }`, by itself or
 * under `terms` or `entries`.
 */
export const readJson: GlossaryReader = async (text, { name }) => {
  const lineOf = await createLineOf(text, name);
  const data = JSON.parse(text) as unknown;
  const path = isRecord(data) ? ['terms', 'entries'].filter((key) => Array.isArray(data[key])).slice(0, 1) : [];
  const list = isRecord(data) ? data[path[0] ?? ''] : data;
  if (!Array.isArray(list)) throw faulty(name, 1, 'it has to be a list of terms, such as [{ "en": "pupil", "ms": ["murid"] }]');
  return list.flatMap((entry: unknown, i) => readEntry(entry, lineOf([...path, i]), name));
};

function readEntry(entry: unknown, line: number, name: string): GlossaryEntry[] {
  if (!isRecord(entry)) throw faulty(name, line, 'a term is written by language, such as { "en": "pupil", "ms": ["murid"] }');
  const terms: TermLists = {};
  for (const [key, value] of Object.entries(entry)) {
    if (key === 'note' || key === 'forbidden') continue;
    const language = readLanguage(key);
    if (language === null) throw faulty(name, line, `"${key}" is no code of a language, nor note nor forbidden`);
    for (const term of readTexts(value, key, line, name)) addTerm(terms, language, term);
  }
  readForbidden(entry.forbidden, terms, line, name);
  const note = typeof entry.note === 'string' ? entry.note : '';
  return Object.keys(terms).length > 1 ? [{ terms, ...(note && { note }), line }] : [];
}

function readForbidden(forbidden: unknown, terms: TermLists, line: number, name: string): void {
  if (forbidden === undefined) return;
  if (!isRecord(forbidden)) throw faulty(name, line, '"forbidden" is written by language, such as { "ms": ["budak"] }');
  for (const [key, value] of Object.entries(forbidden)) {
    const language = readLanguage(key);
    if (language === null) throw faulty(name, line, `"${key}" is no code of a language`);
    for (const term of readTexts(value, key, line, name)) addTerm(terms, language, term, true);
  }
}

function readTexts(value: unknown, key: string, line: number, name: string): string[] {
  const texts = Array.isArray(value) ? value : [value];
  if (!texts.every((text): text is string => typeof text === 'string')) {
    throw faulty(name, line, `"${key}" has to be a text or a list of texts`);
  }
  return texts;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Read as YAML besides, which holds all of JSON and knows where things stand. */
async function createLineOf(text: string, name: string): Promise<(path: (string | number)[]) => number> {
  const found = findJsonFault(text);
  if (found) throw faulty(name, text.slice(0, found.offset).split('\n').length, `this is no valid JSON (${found.fault})`);
  const { isNode, LineCounter, parseDocument } = await import('yaml');
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  return (path) => {
    const node = document.getIn(path, true);
    return isNode(node) && node.range ? lineCounter.linePos(node.range[0]).line : 1;
  };
}
