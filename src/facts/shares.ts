import type { LanguagePack } from '../contract/language-pack.js';
import { fold } from '../text/fold.js';
import { compileSearch, type PhraseMatch } from './search-phrases.js';

const compiled = new WeakMap<LanguagePack, (text: string) => PhraseMatch<string>[]>();

/**
 * Percentages that a text says in words: `half` → `50%`. They answer a percentage of the other version and are no
 * facts themselves, for much is halved that nobody counts.
 */
export function readShares(text: string, pack: LanguagePack): string[] {
  let search = compiled.get(pack);
  if (!search) {
    const groups = Object.entries(pack.facts.percents.shares).map(([figure, templates]) => ({ payload: `${figure}%`, templates }));
    compiled.set(pack, (search = compileSearch(groups, { spaced: pack.spaced })));
  }
  return search(fold(text).text).map(({ payload }) => payload);
}
