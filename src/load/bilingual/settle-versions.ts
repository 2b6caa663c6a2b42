import type { Provenance } from '../../contract/policy.js';
import { OperationalError } from '../../errors.js';
import type { LoadContext } from '../block.js';
import { decideLanguage, unsupported } from '../../language/decide-language.js';
import { identifyLanguage } from '../../language/identify-language.js';
import { findLanguage } from '../../language/language-of-name.js';
import type { Bilingual, Version } from './unit.js';

/** A version and the language that it is read in. */
export interface Settled extends Version {
  language: Provenance['language'];
}

/**
 * Decides which version is canonical, which are held against it, and which pack reads each.
 *
 * @param wanted BCP 47: the canonical language, then those of the translations; a place left empty is the file's choice
 * @returns the canonical version first
 * @throws OperationalError `one-language`, `no-such-version`, `same-language`, `language-unsupported`,
 *   `language-unknown`
 */
export async function settleVersions(read: Bilingual, wanted: readonly string[], context: LoadContext): Promise<[Settled, ...Settled[]]> {
  const { versions } = read;
  if (versions.length < 2) {
    throw new OperationalError(
      'one-language',
      `${context.name}: it holds one language only; give a file with a translation in it, or a second file`,
    );
  }
  const canonical = chooseVersion(versions, wanted[0], 0, context);
  const others = versions.filter((version) => version !== canonical.version);
  const translations =
    wanted.length > 1
      ? wanted.slice(1).map((tag, i) => chooseVersion(versions, tag, i + 1, context))
      : others.map((version) => ({ version }));
  const settled: [Settled, ...Settled[]] = [await settleLanguage(canonical, read, context)];
  for (const translation of translations) settled.push(await settleLanguage(translation, read, context));
  refuseSame(settled, context);
  return settled;
}

/** The same for one version: the one in the wanted language, else the canonical one. */
export async function settleVersion(read: Bilingual, wanted: string | undefined, context: LoadContext): Promise<Settled> {
  return settleLanguage(chooseVersion(read.versions, wanted, 0, context), read, context);
}

interface Chosen {
  version: Version;
  /** The caller's word for the language. */
  option?: string | undefined;
}

/** By the tag, then by what reads it (`fr` finds `fr-CA`); else the one at the place, where its language is open. */
function chooseVersion(versions: readonly Version[], option: string | undefined, place: number, { name, packs }: LoadContext): Chosen {
  const there = versions[place];
  if (!option || versions.length === 1) return { version: there ?? versions[0]!, option };
  const folded = option.toLowerCase().replaceAll('_', '-');
  const pack = findLanguage(option, packs);
  const languageOf = ({ tag }: Version): string | null => (tag === null ? null : findLanguage(tag, packs));
  const version = versions.find(({ key }) => key === folded) ?? versions.find((each) => pack !== null && languageOf(each) === pack);
  if (version) return { version, option };
  if (there && languageOf(there) === null) return { version: there, option };
  throw new OperationalError('no-such-version', `${name}: nothing in it is in "${option}"; it holds ${versions.map(describe).join(', ')}`);
}

/** What a file says of its own parts is believed: a translation that was left in English is no English version. */
async function settleLanguage({ version, option }: Chosen, { units }: Bilingual, context: LoadContext): Promise<Settled> {
  const { name, packs } = context;
  const { key, tag, named } = version;
  const words = units.map(({ texts }) => texts.get(key)?.text ?? '').join('\n');
  const told = { option: option || undefined, declared: undefined, name };
  if (told.option === undefined && tag !== null) {
    const value = findLanguage(tag, packs);
    if (value === null) throw unsupported(name, tag, packs);
    return { ...version, language: { value, by: 'document', confidence: 1 } };
  }
  const language = told.option !== undefined || named ? await decideLanguage(words, told, packs) : guessLanguage(words, context);
  return { ...version, language };
}

/** As sure as `decideLanguage` wants to be of a document. */
const SURE = 0.3;

/**
 * A catalogue of gettext does not say what its source texts are in, and `Save` tells nobody: then it is the language of
 * the first pack, which is that of gettext's manual, too.
 */
function guessLanguage(words: string, { name, packs }: LoadContext): Provenance['language'] {
  const { language, confidence } = identifyLanguage(words, packs);
  if (language === null || confidence < SURE) return { value: packs[0]!.language, by: 'identification', confidence: 0 };
  const value = findLanguage(language, packs);
  if (value === null) throw unsupported(name, language, packs);
  return { value, by: 'identification', confidence };
}

function refuseSame([canonical, ...translations]: readonly [Settled, ...Settled[]], { name }: LoadContext): void {
  const same = translations.find(({ language }) => language.value === canonical.language.value);
  if (!same) return;
  throw new OperationalError(
    'same-language',
    `${name}: ${describe(canonical)} and ${describe(same)} are both read as ${same.language.value}; name the versions to compare with --language, such as en,ms`,
  );
}

function describe({ tag, key }: Version): string {
  return tag ?? `a ${key} without a language`;
}
