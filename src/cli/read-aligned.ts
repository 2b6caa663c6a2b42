import { OperationalError } from '../errors.js';
import type { AlignedPolicies } from '../load/bilingual/pair-versions.js';
import type { Io } from './io.js';
import { readSource } from './read-input.js';
import type { Versions } from './read-versions.js';
import type { Settings } from './settings.js';

/**
 * Reads versions that are aligned already: one file that holds them all, or files of messages that share their keys;
 * null for documents, whose clauses have to be lined up.
 *
 * @throws OperationalError `bad-usage` for one document alone
 */
export async function readAligned(names: readonly string[], settings: Settings, io: Io): Promise<Versions | null> {
  const { isKeyedName } = await import('../load/bilingual/formats.js');
  const format = settings.inputFormat === undefined ? {} : { format: settings.inputFormat };
  const [name, ...others] = names as [string, ...string[]];
  if (others.length === 0) return toVersions(await readBilingualFile(name, format, settings, io));
  if (!names.every(isKeyedName)) return null;
  const files = [];
  for (const [i, each] of names.entries()) {
    const language = settings.languages[i];
    files.push({ source: (await readSource(each, settings, io)).bytes, name: each, ...format, ...(language ? { language } : {}) });
  }
  const { loadKeyed } = await import('../load/bilingual/load-keyed.js');
  return toVersions(await loadKeyed(files, { limits: settings.limits }));
}

async function readBilingualFile(file: string, format: { format?: string }, settings: Settings, io: Io): Promise<AlignedPolicies> {
  const [{ bytes: source, name }, { holdsTranslations }] = await Promise.all([
    readSource(file, settings, io),
    import('../load/bilingual/holds-translations.js'),
  ]);
  if (!holdsTranslations(source, { name, limits: settings.limits, ...format })) {
    throw new OperationalError(
      'bad-usage',
      `${name}: there is no translation to hold against it; name one, or look at this document alone with polyclause inspect`,
    );
  }
  const { loadBilingual } = await import('../load/bilingual/load-bilingual.js');
  return loadBilingual(source, { name, limits: settings.limits, ...format, languages: settings.languages });
}

function toVersions({ canonical, translations }: AlignedPolicies): Versions {
  return { canonical, translations: translations.map(({ policy }) => policy), alignments: translations.map(({ links }) => ({ links })) };
}
