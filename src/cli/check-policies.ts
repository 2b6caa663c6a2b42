import { OperationalError } from '../errors.js';
import type { Pins } from '../align/pins.js';
import type { PolicyCheck } from '../report/results.js';
import type { PolicyConfig } from './config-schema.js';
import { findDocuments } from './find-documents.js';
import { findPolicy } from './find-policy.js';
import type { Io } from './io.js';
import type { EvidenceOptions } from './options.js';
import { pairFiles } from './pair-files.js';
import { pinsFile, readPins } from './pins-file.js';
import { createProgress } from './progress.js';
import { readGlossaries } from './read-glossaries.js';
import { readVersions, type Versions } from './read-versions.js';
import type { Settings } from './settings.js';

/**
 * Checks the versions that the command line names, or every policy of the config; nothing is set aside yet.
 *
 * @param files the canonical version and its translations, files that hold both, or none
 */
export async function checkPolicies(
  files: readonly string[],
  settings: Settings,
  io: Io,
  options: EvidenceOptions = {},
): Promise<PolicyCheck[]> {
  const progress = createProgress(io);
  const policies = await policiesToCheck(files, settings, io);
  const { checkVersions } = await import('./examine.js');
  const results: PolicyCheck[] = [];
  for (const policy of policies) {
    const versions = await readVersions(policy.canonical, policy.translations, settings, io, progress);
    const pins = versions.alignments ? [] : await readAllPins(versions, policy, options, settings, io);
    const glossary = await readGlossaries(options, policy, settings, io);
    results.push(checkVersions(versions, policy, settings, progress, { pins, glossary }));
  }
  progress.done();
  return results;
}

async function readAllPins(
  { canonical, translations }: Versions,
  policy: PolicyConfig,
  options: EvidenceOptions,
  settings: Settings,
  io: Io,
): Promise<(Pins | undefined)[]> {
  const all: (Pins | undefined)[] = [];
  for (const translation of translations) {
    all.push(await readPins(pinsFile(translation.name, options.pins, policy, settings, io), canonical, translation, io));
  }
  return all;
}

/** Files that hold their translations themselves are a policy each, however many are named; so are those of a folder that go together by name. */
async function policiesToCheck(names: readonly string[], settings: Settings, io: Io): Promise<readonly PolicyConfig[]> {
  const describe = ([canonical, ...translations]: readonly [string, ...string[]]): PolicyConfig => ({
    ...findPolicy(canonical, settings, io),
    canonical,
    translations,
  });
  const found = await findDocuments(names, io);
  const pairs = await pairFiles(found, settings, io);
  if (pairs) return pairs.map(({ canonical, translations }) => describe([canonical, ...translations]));
  const { files } = found;
  const { isBilingualName } = await import('../load/bilingual/formats.js');
  if (files.length > 1 && files.every(isBilingualName)) return files.map((file) => describe([file]));
  const [canonical, ...translations] = files;
  if (canonical !== undefined) return [describe([canonical, ...translations])];
  if (settings.policies.length > 0) return settings.policies;
  throw new OperationalError(
    'bad-usage',
    'no files: name a canonical version and its translations, or list them under policies in polyclause.config.json',
  );
}
