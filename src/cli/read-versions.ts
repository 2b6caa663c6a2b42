import type { Policy } from '../contract/policy.js';
import { OperationalError } from '../errors.js';
import type { Io } from './io.js';
import type { Progress } from './progress.js';
import { readPolicyFile } from './read-input.js';
import type { Settings } from './settings.js';

export interface Versions {
  canonical: Policy;
  translations: Policy[];
}

/**
 * Reads a canonical version and its translations.
 *
 * @throws OperationalError `same-language` for a translation that is in the language of the canonical version
 */
export async function readVersions(canonicalName: string, names: readonly string[], settings: Settings, io: Io, progress: Progress): Promise<Versions> {
  refuseSpareLanguages(settings, names.length + 1);
  progress.step(canonicalName);
  const canonical = await readPolicyFile(canonicalName, 0, settings, io);
  const translations: Policy[] = [];
  for (const [i, name] of names.entries()) {
    progress.step(name);
    const translation = await readPolicyFile(name, i + 1, settings, io);
    if (translation.language === canonical.language) throw sameLanguage(translation, canonical);
    translations.push(translation);
  }
  return { canonical, translations };
}

function sameLanguage(translation: Policy, canonical: Policy): OperationalError {
  const { name, language } = translation;
  return new OperationalError('same-language', `${name}: it is in the language of ${canonical.name} (${language}); give a translation, or name both languages with --language`);
}

export function refuseSpareLanguages({ languages }: Settings, files: number): void {
  if (languages.length <= files) return;
  throw new OperationalError('bad-usage', `--language ${languages.join(',')}: more languages than files; name one for each file in order`);
}
