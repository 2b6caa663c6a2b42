import type { ReadingPack } from '../../contract/reading-pack.js';
import { isSameLanguage } from './languages.js';
import type { NumberWriting } from './write-number.js';

/** What the packs know of writing numbers, for a document in `language`; the first pack serves where it says none. */
export function numberWritingOf(packs: readonly ReadingPack[], language: string | undefined): NumberWriting {
  const own = language === undefined ? packs[0] : packs.find((pack) => isSameLanguage(pack.language, language));
  const { ordinalEndings } = own?.numbering ?? {};
  // The one format of ISO 29500 in words names its script, whatever the language of the document.
  const ordinals = packs.find(({ script }) => script === 'Thai')?.numbering.ordinals ?? {};
  const words: string[] = [];
  for (const [word, value] of Object.entries(ordinals)) words[value] ??= word;
  return { ...(own && ordinalEndings ? { language: own.language, ordinalEndings } : {}), words };
}
