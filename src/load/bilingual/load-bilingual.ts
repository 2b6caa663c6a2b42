import { OperationalError } from '../../errors.js';
import type { LoadContext } from '../block.js';
import { decode } from '../decode.js';
import { createLoadContext, refuseMore, refuseTooLarge } from '../load-context.js';
import type { LoadOptions } from '../load-policy.js';
import { takeSource } from '../take-source.js';
import { bilingualFormats, decideBilingual } from './formats.js';
import { type AlignedPolicies, type Origin, pairVersions, type Sourced } from './pair-versions.js';
import { settleVersions } from './settle-versions.js';
import type { Bilingual } from './unit.js';

export interface BilingualOptions extends Omit<LoadOptions, 'language' | 'revisions'> {
  /** BCP 47: the canonical language, then those of the translations; as the file has them where it is not given. */
  languages?: readonly string[];
}

/**
 * Reads a file that holds versions already aligned: XLIFF, TMX, gettext, JSON by language. Each segment, entry or key is
 * a clause of every version that has it; all positions point into the one source.
 *
 * @throws TypeError for the name of a file in the place of its content
 * @throws OperationalError `empty-file`, `binary-data`, `bad-encoding`, `unknown-format`, `wrong-format`, `too-large`,
 *   `too-deep`, `xml-entities`, `broken-xml`, `broken-file`, `no-source-text`, and those of `settleVersions`
 */
export async function loadBilingual(source: string | Uint8Array | ArrayBuffer, options: BilingualOptions = {}): Promise<AlignedPolicies> {
  const context = createLoadContext(options);
  const { read, origin } = await readBilingual(takeSource(source), context, options);
  const settled = await settleVersions(read, options.languages ?? [], context);
  const [canonical, ...translations] = settled.map((version): Sourced => ({ ...version, origin }));
  return pairVersions(read.units, [canonical!, ...translations], context.packs);
}

export async function readBilingual(
  source: string | Uint8Array,
  context: LoadContext,
  options: Pick<LoadOptions, 'format' | 'encoding'>,
): Promise<{ read: Bilingual; origin: Origin }> {
  refuseTooLarge(source, context, 'textBytes');
  const { name } = context;
  const { text, encoding } = decode(source, name, options.encoding);
  const decided = decideBilingual(text, name, options.format);
  if (!decided) {
    throw new OperationalError(
      'unknown-format',
      `${name}: this is no file that holds a translation beside its source; give one of the formats ${bilingualFormats.map(({ id }) => id).join(', ')}`,
    );
  }
  const read = await decided.format.read(text, context);
  if (read.units.length === 0) {
    throw new OperationalError('empty-file', `${name}: there is no text for translation in it; check how it was exported`);
  }
  refuseMore(
    read.units.reduce((sum, { texts }) => sum + texts.size, read.skipped.length),
    'elements',
    context,
    'texts',
  );
  return {
    read,
    origin: {
      name,
      source: text,
      skipped: read.skipped,
      format: { value: decided.format.id, by: decided.by },
      encoding,
    },
  };
}
