import { decode } from '../decode.js';
import { binaryFormats } from '../formats.js';
import type { LoadOptions } from '../load-policy.js';
import { decideBilingual } from './formats.js';

/** Whether a file is one of those that `loadBilingual` reads, as opposed to a document in one language. */
export function holdsTranslations(source: string | Uint8Array, { name = '', format, encoding }: Pick<LoadOptions, 'name' | 'format' | 'encoding'> = {}): boolean {
  if (typeof source !== 'string' && binaryFormats.some((binary) => binary.recognises(source))) return false;
  return decideBilingual(decode(source, name, encoding).text, name, format) !== null;
}
