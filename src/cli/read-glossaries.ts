import type { Glossary } from '../glossary/glossary.js';
import type { PolicyConfig } from './config-schema.js';
import type { Io } from './io.js';
import type { EvidenceOptions } from './options.js';
import { readBytes } from './read-input.js';
import type { Settings } from './settings.js';

/**
 * The glossaries that the command line names, else those of the policy, else those of the config.
 *
 * @throws OperationalError `broken-glossary` and those of reading a file
 */
export async function readGlossaries(
  options: EvidenceOptions,
  policy: Pick<PolicyConfig, 'glossary'>,
  { config, limits }: Settings,
  io: Io,
): Promise<Glossary[]> {
  const named = options.glossary ?? policy.glossary ?? config.glossary ?? [];
  const glossaries: Glossary[] = [];
  for (const name of [named].flat()) {
    const { readGlossary } = await import('../glossary/read-glossary.js');
    glossaries.push(await readGlossary(await readBytes(name, io.cwd, limits), { name, limits }));
  }
  return glossaries;
}
