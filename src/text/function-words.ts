import type { LanguagePack } from '../contract/language-pack.js';

const sets = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** The function words of a language (`the`, `yang`), to be asked for one; made once a pack. */
export function functionWordsOf(pack: LanguagePack): ReadonlySet<string> {
  let words = sets.get(pack);
  if (!words) sets.set(pack, (words = new Set(pack.prose.functionWords)));
  return words;
}
