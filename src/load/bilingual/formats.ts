import { textFormats } from '../formats.js';
import { json } from './json/json.js';
import { po } from './po/po.js';
import { tmx } from './tmx.js';
import type { BilingualFormat } from './unit.js';
import { xliff } from './xliff/xliff.js';

/** Every format that holds versions already aligned; a new one is its own file and a line here. */
export const bilingualFormats: readonly BilingualFormat[] = [xliff, tmx, po, json];

export interface DecidedBilingual {
  format: BilingualFormat;
  by: 'option' | 'name' | 'content';
}

/** By what the caller says, else by the file's ending, else by its content; null where it is a document like any other. */
export function decideBilingual(text: string, name: string, option?: string): DecidedBilingual | null {
  if (option !== undefined) return told(findCalled(bilingualFormats, option.toLowerCase()), 'option');
  const ending = endingOf(name);
  const named = findCalled(bilingualFormats, ending);
  // JSON is the ending of data of any kind; what ends in .xlf is that or broken.
  if (named) return named.keyed && !named.recognises(text) ? null : { format: named, by: 'name' };
  return textFormats.some(({ extensions }) => extensions.includes(ending))
    ? null
    : told(
        bilingualFormats.find((format) => format.recognises(text)),
        'content',
      );
}

function told(format: BilingualFormat | undefined, by: DecidedBilingual['by']): DecidedBilingual | null {
  return format ? { format, by } : null;
}

/** Whether a name promises a file that holds its translations itself. */
export function isBilingualName(name: string): boolean {
  return findCalled(bilingualFormats, endingOf(name))?.keyed === false;
}

/** Whether a name promises one version of several that share their keys. */
export function isKeyedName(name: string): boolean {
  return findCalled(bilingualFormats, endingOf(name))?.keyed === true;
}

function findCalled<F extends { id: string; extensions: string[] }>(formats: readonly F[], wanted: string): F | undefined {
  return formats.find(({ id, extensions }) => id === wanted || extensions.includes(wanted));
}

function endingOf(name: string): string {
  return /\.([\p{L}\p{N}]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
}
