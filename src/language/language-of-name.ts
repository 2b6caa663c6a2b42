import type { ReadingPack } from '../contract/reading-pack.js';

/** The language that a file name tells: `privacy.th.md`, `privacy_fr.html`, `terms-ms-MY.txt`, `th/privacy.md`. */
export function languageOfName(name: string, packs: readonly ReadingPack[]): string | null {
  const [file = '', folder = ''] = name.split(/[\\/]+/).reverse();
  const tokens = file.toLowerCase().split(/[._\s-]+/);
  // The ending is no language (`.ms` is none either), unless the name is nothing else.
  const candidates = tokens.length > 1 ? tokens.slice(0, -1).reverse() : tokens;
  return candidates.map((token) => findLanguage(token, packs)).find((found) => found !== null) ?? findLanguage(folder, packs);
}

/** A pack for a BCP 47 tag: `fr-CA`, `fr_CA` and `FR` are read by the pack `fr`. */
export function findLanguage(tag: string, packs: readonly ReadingPack[]): string | null {
  const base = tag.trim().toLowerCase().split(/[-_]/)[0];
  return packs.find(({ language }) => language.toLowerCase() === base)?.language ?? null;
}
