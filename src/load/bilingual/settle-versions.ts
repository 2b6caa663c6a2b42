import type { Provenance } from '../../contract/policy.js';
import { OperationalError } from '../../errors.js';
import type { LoadContext } from '../block.js';
import { decideByText, decideLanguage, unsupported } from '../language/decide-language.js';
import { identifyLanguage } from '../language/identify-language.js';
import { findLanguage } from '../language/language-of-name.js';
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
export async function settleVersions(read: Bilingual, wanted: readonly string[], context: LoadContext): Promise<Settled[]> {
  const chosen = chooseVersions(read.versions, wanted, context);
  const settled: Settled[] = [];
  for (const { version, option } of chosen) settled.push({ ...version, language: await settleLanguage(version, option, read, context) });
  const [canonical, ...translations] = settled as [Settled, ...Settled[]];
  const same = translations.find(({ language }) => language.value === canonical.language.value);
  if (same) throw new OperationalError('same-language', `${context.name}: ${describe(canonical)} and ${describe(same)} are both read as ${same.language.value}; name the versions to compare with --language, such as en,ms`);
  return settled;
}

interface Chosen {
  version: Version;
  /** The caller's word for a version whose language the file does not name, or names one that no pack reads. */
  option?: string;
}

function chooseVersions(versions: readonly Version[], wanted: readonly string[], { name, packs }: LoadContext): Chosen[] {
  if (versions.length < 2) throw new OperationalError('one-language', `${name}: it holds one language only; give a file with a translation in it, or a second file`);
  const choose = (tag: string | undefined, place: number): Chosen => {
    if (!tag) return { version: versions[place]! };
    const folded = tag.toLowerCase().replaceAll('_', '-');
    const pack = findLanguage(tag, packs);
    const version = versions.find(({ key }) => key === folded) ?? versions.find((each) => pack !== null && languageOf(each) === pack);
    if (version) return { version, option: tag };
    const there = versions[place];
    if (there && languageOf(there) === null) return { version: there, option: tag };
    throw new OperationalError('no-such-version', `${name}: nothing in it is in "${tag}"; it holds ${versions.map(describe).join(', ')}`);
  };
  const languageOf = ({ tag }: Version): string | null => (tag === null ? null : findLanguage(tag, packs));
  const canonical = choose(wanted[0], 0);
  const others = versions.filter((version) => version !== canonical.version);
  const translations = wanted.length > 1 ? wanted.slice(1).map((tag, i) => choose(tag, i + 1)) : others.map((version) => ({ version }));
  return [canonical, ...translations];
}

function describe({ tag, key }: Version): string {
  return tag ?? `a ${key} without a language`;
}

async function settleLanguage({ key, tag, named }: Version, option: string | undefined, { units }: Bilingual, { name, packs }: LoadContext): Promise<Provenance['language']> {
  const declared = tag === null ? null : findLanguage(tag, packs);
  // What a file says of its own parts is believed: a translation that was left in English is no English version.
  if (declared !== null) return { value: declared, by: 'document', confidence: 1 };
  const words = units.map(({ texts }) => texts.get(key)?.text ?? '').join('\n');
  if (option !== undefined || named) return decideLanguage(words, { option, declared: undefined, name }, packs);
  if (tag !== null) throw unsupported(name, tag, packs);
  return decideByText(words, identifyLanguage(words, packs), name, packs);
}
