import type { Alignment } from '../contract/alignment.js';
import type { Policy } from '../contract/policy.js';
import { OperationalError } from '../errors.js';
import type { Io } from './io.js';
import type { Progress } from './progress.js';
import { readAligned } from './read-aligned.js';
import { readPolicyFile } from './read-input.js';
import type { Settings } from './settings.js';

export interface Versions {
  canonical: Policy;
  translations: Policy[];
  /** Of each translation, where the files say themselves what answers what. */
  alignments?: readonly Alignment[];
}

/**
 * Reads a canonical version and its translations, or the file that holds them.
 *
 * @throws OperationalError `same-language` for a translation that is in the language of the canonical version
 */
export async function readVersions(
  canonicalName: string,
  names: readonly string[],
  settings: Settings,
  io: Io,
  progress: Progress,
): Promise<Versions> {
  // One file alone holds any number of them.
  if (names.length > 0) refuseSpareLanguages(settings, names.length + 1);
  progress.step(canonicalName);
  const aligned = await readAligned([canonicalName, ...names], settings, io);
  if (aligned) {
    for (const translation of aligned.translations) refuseSameLanguage(translation, aligned.canonical);
    return aligned;
  }
  const canonical = await readPolicyFile(canonicalName, 0, settings, io);
  const translations: Policy[] = [];
  for (const [i, name] of names.entries()) {
    progress.step(name);
    const translation = await readPolicyFile(name, i + 1, settings, io);
    refuseSameLanguage(translation, canonical);
    translations.push(translation);
  }
  return { canonical, translations };
}

/** @throws OperationalError `same-language` */
export function refuseSameLanguage({ name, language }: Policy, canonical: Policy): void {
  if (language !== canonical.language) return;
  throw new OperationalError(
    'same-language',
    `${name}: it is in the language of ${canonical.name} (${language}); give a translation, or name all languages with --language`,
  );
}

export function refuseSpareLanguages({ languages }: Settings, files: number): void {
  if (languages.length <= files) return;
  throw new OperationalError('bad-usage', `--language ${languages.join(',')}: more languages than files; name one for each file in order`);
}
