import { OperationalError } from '../errors.js';
import { findLanguage } from '../language/language-of-name.js';
import type { ReadingPack } from '../contract/reading-pack.js';
import type { FoundDocuments } from './find-documents.js';
import type { Io } from './io.js';
import { type NamedPair, pairByName } from './pair-by-name.js';
import type { Settings } from './settings.js';

/**
 * The policies among files that a folder or a pattern stands for; null for files that were named one by one, the
 * first of which is the canonical version. `policies/*.md` that a shell has expanded is told from them by its several
 * policies.
 *
 * @throws OperationalError `bad-usage` where no two files are versions of one policy
 */
export async function pairFiles({ files, expanded }: FoundDocuments, settings: Settings, io: Io): Promise<NamedPair[] | null> {
  if (!expanded && (files.length < 4 || files.includes('-'))) return null;
  const [{ packs }, { isBilingualName, isKeyedName }] = await Promise.all([import('../packs.js'), import('../load/bilingual/formats.js')]);
  const whole = files.filter(isBilingualName).map((canonical) => ({ canonical, translations: [] }));
  const documents = files.filter((file) => !isBilingualName(file));
  const wanted = canonicalLanguage(settings, packs);
  if (!expanded) return pairNamed(documents, wanted, packs);
  if (settings.languages.some((code) => code !== '')) {
    throw new OperationalError(
      'bad-usage',
      '--language: it is told by the names of the files of a folder; name the files one by one, or leave it out',
    );
  }
  const { pairs, alone } = pairByName(documents, wanted, packs);
  const found = [...whole, ...pairs];
  if (found.length === 0) {
    throw new OperationalError(
      'bad-usage',
      `${files.join(', ')}: no two of them are versions of one policy by their names; name them like privacy.en.md and privacy.th.md`,
    );
  }
  // Any JSON may lie in a folder; of a document it is worth a word.
  for (const file of alone) if (!isKeyedName(file)) io.stderr.write(`polyclause: ${file}: left out, there is no other version of it\n`);
  return found;
}

/** @throws OperationalError `bad-usage` for a language without a pack */
function canonicalLanguage({ canonicalLanguage: told }: Settings, packs: readonly ReadingPack[]): string {
  if (told === undefined) return packs[0]!.language;
  const found = findLanguage(told, packs);
  if (found === null) {
    throw new OperationalError(
      'bad-usage',
      `--canonical ${told}: there is no language pack for it; use ${packs.map(({ language }) => language).join(', ')}`,
    );
  }
  return found;
}

/** Null unless every file belongs to one of several policies. */
function pairNamed(files: readonly string[], wanted: string, packs: readonly ReadingPack[]): NamedPair[] | null {
  try {
    const { pairs, alone } = pairByName(files, wanted, packs);
    return pairs.length > 1 && alone.length === 0 ? pairs : null;
  } catch (error) {
    if (error instanceof OperationalError) return null;
    throw error;
  }
}
