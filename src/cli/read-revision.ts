import type { Policy } from '../contract/policy.js';
import { OperationalError } from '../errors.js';
import type { Io } from './io.js';
import { readPolicyFile } from './read-input.js';
import { refuseSameLanguage, refuseSpareLanguages } from './read-versions.js';
import type { Settings } from './settings.js';

/** Two versions of a canonical text and its translations; names of files in, documents out. */
interface Revision<T> {
  older: T | null;
  newer: T;
  translations: readonly T[];
}

/**
 * Reads an older and a newer version and the translations, in the order of `--language`.
 *
 * @throws OperationalError `two-languages` for versions in two languages, `same-language` for a translation in theirs
 */
export async function readRevision(names: Revision<string>, settings: Settings, io: Io): Promise<Revision<Policy>> {
  const versions = names.older === null ? 1 : 2;
  refuseSpareLanguages(settings, versions + names.translations.length);
  const older = names.older === null ? null : await readPolicyFile(names.older, 0, settings, io);
  const newer = await readPolicyFile(names.newer, versions - 1, settings, io);
  if (older && older.language !== newer.language) {
    throw new OperationalError(
      'two-languages',
      `${older.name} is in ${older.language}, ${newer.name} in ${newer.language}; give two versions in one language, or name it with --language`,
    );
  }
  const translations: Policy[] = [];
  for (const [i, name] of names.translations.entries()) {
    const translation = await readPolicyFile(name, versions + i, settings, io);
    refuseSameLanguage(translation, newer);
    translations.push(translation);
  }
  return { older, newer, translations };
}
