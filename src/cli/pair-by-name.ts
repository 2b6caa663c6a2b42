import { OperationalError } from '../errors.js';
import { findLanguage } from '../language/language-of-name.js';
import type { ReadingPack } from '../contract/reading-pack.js';

export interface NamedPair {
  canonical: string;
  translations: string[];
}

export interface Pairs {
  pairs: NamedPair[];
  /** Files that have no counterpart. */
  alone: string[];
}

interface Version {
  name: string;
  /** Null where the name tells none. */
  language: string | null;
}

/**
 * Puts the versions of one policy together by how their files are named: `privacy.en.md` and `privacy.th.docx`,
 * `en/privacy.md` and `th/privacy.md`, `privacy_th.html` beside `privacy.html`.
 *
 * @param wanted language of the canonical versions
 * @throws OperationalError `no-canonical` where a policy has none in that language, `ambiguous-versions` for two files
 *   that are the same version
 */
export function pairByName(files: readonly string[], wanted: string, packs: readonly ReadingPack[]): Pairs {
  const groups = new Map<string, Version[]>();
  for (const name of files) {
    const { stem, language } = readName(name, packs);
    groups.set(stem, [...(groups.get(stem) ?? []), { name, language }]);
  }
  const pairs: NamedPair[] = [];
  const alone: string[] = [];
  for (const versions of groups.values()) {
    if (versions.length < 2) alone.push(...versions.map(({ name }) => name));
    else pairs.push(choosePair(versions, wanted));
  }
  return { pairs, alone };
}

/** A file that names no language is the canonical one where no other is; translations are named as such. */
function choosePair(versions: readonly Version[], wanted: string): NamedPair {
  refuseTwins(versions);
  const canonical = versions.find(({ language }) => language === wanted) ?? versions.find(({ language }) => language === null);
  const names = versions.map(({ name }) => name);
  if (!canonical) {
    throw new OperationalError(
      'no-canonical',
      `${names.join(', ')}: none of them is named as the canonical version in "${wanted}"; name its language with --canonical, or as canonicalLanguage in polyclause.config.json`,
    );
  }
  return { canonical: canonical.name, translations: names.filter((name) => name !== canonical.name) };
}

function refuseTwins(versions: readonly Version[]): void {
  const seen = new Map<string | null, string>();
  for (const { name, language } of versions) {
    const twin = seen.get(language);
    if (twin !== undefined) {
      throw new OperationalError(
        'ambiguous-versions',
        `${twin}, ${name}: by their names both are the same version; name the files to check one by one`,
      );
    }
    seen.set(language, name);
  }
}

/** What is left of a path without its ending and language, and the language. */
function readName(path: string, packs: readonly ReadingPack[]): { stem: string; language: string | null } {
  const parts = path.split(/[\\/]+/);
  const file = parts.pop()!.replace(/\.[\p{L}\p{N}]+$/u, '');
  const tokens = file.split(/[._\s-]+/);
  const languageOf = (token: string): string | null => (/^[A-Za-z]{2,3}$/.test(token) ? findLanguage(token, packs) : null);
  const at = tokens.findLastIndex((token) => languageOf(token) !== null);
  if (at >= 0) {
    // `en-GB`: the region goes with its language.
    const region = /^[A-Z]{2}$/.test(tokens[at + 1] ?? '') ? 2 : 1;
    return { stem: join(parts, tokens.toSpliced(at, region)), language: languageOf(tokens[at]!) };
  }
  const folder = parts.findLastIndex((part) => findLanguage(part, packs) !== null && /^[A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?$/.test(part));
  if (folder >= 0) return { stem: join(parts.with(folder, '*'), tokens), language: findLanguage(parts[folder]!, packs) };
  return { stem: join(parts, tokens), language: null };
}

function join(folders: readonly string[], tokens: readonly string[]): string {
  return [...folders, tokens.join('.').toLowerCase()].join('/');
}
