import { OperationalError } from '../../errors.js';
import type { LoadContext } from '../block.js';
import { createLoadContext } from '../load-context.js';
import type { LoadOptions } from '../load-policy.js';
import type { MappedText } from '../../text/mapped-text.js';
import { createCollection } from './collect.js';
import { mergePlurals } from './json/merge-plurals.js';
import { readBilingual } from './load-bilingual.js';
import { type AlignedPolicies, pairVersions, type Sourced } from './pair-versions.js';
import { settleVersion } from './settle-versions.js';

/** One language of messages by key, in a file of its own. */
export interface KeyedSource extends Pick<LoadOptions, 'format' | 'language' | 'encoding'> {
  source: string | Uint8Array;
  name: string;
}

/**
 * Reads files of messages that share their keys, `en.json` and `th.json`, the canonical one first: each key is a
 * clause, whatever its place in the file.
 *
 * @throws OperationalError as `loadBilingual`, and `several-languages` for a file that is no version of one language
 */
export async function loadKeyed(
  files: readonly KeyedSource[],
  options: Pick<LoadOptions, 'limits' | 'packs'> = {},
): Promise<AlignedPolicies> {
  const read = [];
  for (const [index, file] of files.entries()) {
    read.push(await readFile(file, String(index), createLoadContext({ ...options, name: file.name })));
  }
  const found = createCollection();
  for (const { unit, texts } of mergePlurals(new Map(read.map(({ version, texts }) => [version.key, texts])))) found.addUnit(unit, texts);
  return pairVersions(found.units, read.map(({ version }) => version) as [Sourced, ...Sourced[]], createLoadContext(options).packs);
}

async function readFile(
  file: KeyedSource,
  key: string,
  context: LoadContext,
): Promise<{ version: Sourced; texts: Map<string, MappedText> }> {
  const { name } = file;
  const { read, origin } = await readBilingual(file.source, context, file);
  const [own, other] = read.versions;
  if (!own || other) throw new OperationalError('several-languages', `${name}: it holds several languages itself; check it alone`);
  const texts = new Map(read.units.map(({ id, texts }) => [id, texts.get(own.key)!]));
  return { version: { ...(await settleVersion(read, file.language, context)), key, origin }, texts };
}
