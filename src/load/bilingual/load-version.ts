import type { Policy } from '../../contract/policy.js';
import type { LoadContext } from '../block.js';
import type { LoadOptions } from '../load-policy.js';
import { readBilingual } from './load-bilingual.js';
import { pairVersions } from './pair-versions.js';
import { settleVersion } from './settle-versions.js';

/** One version of a file that may hold several, as a document of its own: in the language asked for, else the canonical one. */
export async function loadVersion(
  source: string | Uint8Array,
  context: LoadContext,
  options: Pick<LoadOptions, 'format' | 'encoding' | 'language'>,
): Promise<Policy> {
  const { read, origin } = await readBilingual(source, context, options);
  const version = await settleVersion(read, options.language, context);
  return pairVersions(read.units, [{ ...version, origin }], context.packs).canonical;
}
