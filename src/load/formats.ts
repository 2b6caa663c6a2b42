import { OperationalError } from '../errors.js';
import type { Format } from './block.js';
import { html } from './html/load-html.js';
import { markdown } from './markdown/load-markdown.js';
import { text } from './text/load-text.js';

/** Every format that can be read; a new one is its own file and a line here. */
export const formats: readonly Format[] = [html, markdown, text];

export interface DecidedFormat {
  format: Format;
  by: 'option' | 'name' | 'content';
}

/** By what the caller says, else by the file's ending, else by the look of the text. */
export function decideFormat(source: string, name: string, option: string | undefined): DecidedFormat {
  if (option !== undefined) {
    const wanted = option.toLowerCase();
    const format = formats.find(({ id, extensions }) => id === wanted || extensions.includes(wanted));
    if (!format)
      throw new OperationalError('unknown-format', `${name}: format "${option}" cannot be read; use ${listFormats()}`);
    return { format, by: 'option' };
  }
  const ending = /\.([\p{L}\p{N}]+)$/u.exec(name)?.[1]?.toLowerCase();
  const named = formats.find(({ extensions }) => ending !== undefined && extensions.includes(ending));
  if (named) return { format: named, by: 'name' };
  return { format: decideByContent(source, name), by: 'content' };
}

function decideByContent(source: string, name: string): Format {
  const beginning = source.slice(0, 20_000);
  const ranked = formats.map((format) => ({ format, score: format.resembles(beginning) }));
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
  return formats.map(({ id }) => id).join(', ');
}
