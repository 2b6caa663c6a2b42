import { OperationalError } from '../errors.js';
import type { BinaryFormat, TextFormat } from './block.js';
import { docx } from './docx/load-docx.js';
import { html } from './html/load-html.js';
import { markdown } from './markdown/load-markdown.js';
import { pdf } from './pdf/load-pdf.js';
import { text } from './text/load-text.js';
import { xml } from './xml-document/load-xml.js';

/** Every format that can be read; a new one is its own file and a line here. */
export const textFormats: readonly TextFormat[] = [html, xml, markdown, text];
export const binaryFormats: readonly BinaryFormat[] = [docx, pdf];

export interface DecidedFormat<F = TextFormat> {
  format: F;
  by: 'option' | 'name' | 'content';
}

/** Bytes say by themselves what they are: a file's ending or an option can only contradict them, and is then refused. */
export function decideBinaryFormat(bytes: Uint8Array, name: string, option: string | undefined): DecidedFormat<BinaryFormat> | null {
  const format = binaryFormats.find((candidate) => candidate.recognises(bytes));
  const wanted = option === undefined ? undefined : binaryFormats.find((candidate) => isCalled(candidate, option));
  if (wanted && wanted !== format) {
    throw new OperationalError('wrong-format', `${name}: this is no ${wanted.id} file; leave the input format out, or name another`);
  }
  if (!format) return null;
  if (option !== undefined && !wanted) {
    throw new OperationalError('wrong-format', `${name}: this is a ${format.id} file, not ${option}; leave the input format out`);
  }
  return { format, by: wanted ? 'option' : 'content' };
}

function isCalled({ id, extensions }: { id: string; extensions: string[] }, wanted: string): boolean {
  return id === wanted.toLowerCase() || extensions.includes(wanted.toLowerCase());
}

/** By what the caller says, else by the file's ending, else by the look of the text. */
export function decideFormat(source: string, name: string, option: string | undefined): DecidedFormat {
  if (option !== undefined) {
    const format = textFormats.find((candidate) => isCalled(candidate, option));
    if (!format) throw new OperationalError('unknown-format', `${name}: format "${option}" cannot be read; use ${listFormats()}`);
    return { format, by: 'option' };
  }
  const ending = /\.([\p{L}\p{N}]+)$/u.exec(name)?.[1]?.toLowerCase();
  const named = textFormats.find(({ extensions }) => ending !== undefined && extensions.includes(ending));
  if (named) return { format: named, by: 'name' };
  return { format: decideByContent(source, name), by: 'content' };
}

function decideByContent(source: string, name: string): TextFormat {
  const beginning = source.slice(0, 20_000);
  const ranked = textFormats.map((format) => ({ format, score: format.resembles(beginning) }));
  const best = ranked.reduce((left, right) => (right.score > left.score ? right : left));
  // JSON and XML are text too, but their keys and tags are no clauses: better to say so than to check them as prose.
  const isData = /^\uFEFF?\s*(?:<\?xml|[{[]\s*["{[\]}])/.test(beginning);
  if (isData && best.score < 0.5) {
    throw new OperationalError(
      'unknown-format',
      `${name}: this is no policy in a format that can be read; give --input-format ${listFormats()}`,
    );
  }
  return best.format;
}

function listFormats(): string {
  return [...textFormats, ...binaryFormats].map(({ id }) => id).join(', ');
}
