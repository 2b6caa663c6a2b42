import { decode } from '../decode.js';
import { binaryFormats } from '../formats.js';
import { createLoadContext, refuseTooLarge } from '../load-context.js';
import type { LoadOptions } from '../load-policy.js';
import { decideBilingual } from './formats.js';

/** Whether a file is one of those that `loadBilingual` reads, as opposed to a document in one language. */
export function holdsTranslations(
  source: string | Uint8Array,
  options: Pick<LoadOptions, 'name' | 'format' | 'encoding' | 'limits'> = {},
): boolean {
  if (typeof source !== 'string' && binaryFormats.some((binary) => binary.recognises(source))) return false;
  refuseTooLarge(source, createLoadContext(options), 'textBytes');
  const { name = '', format, encoding } = options;
  return decideBilingual(decode(source, name, encoding).text, name, format) !== null;
}
