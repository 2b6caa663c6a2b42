import type { LanguagePack } from '../contract/language-pack.js';
import { fold } from '../text/fold.js';
import { compileSearch, type PhraseMatch } from './search-phrases.js';

type Search = (text: string) => PhraseMatch<string>[];

const compiled = new WeakMap<LanguagePack, Record<'percent' | 'count', Search>>();

/**
 * Amounts that a text says in words which are no number: `half` is `50%`, `a dozen` and Malay `keempat-empat` (all
 * four) are counts. They answer an amount of the other version and are no facts themselves, for much is halved that
 * nobody counts.
 */
export function readSaidAmounts(kind: 'percent' | 'count', text: string, pack: LanguagePack): string[] {
  let searches = compiled.get(pack);
  if (!searches) {
    const { percents, counts } = pack.facts;
    const compile = (said: Record<string, string[]>, unit: string): Search =>
      compileSearch(
        Object.entries(said).map(([figure, templates]) => ({ payload: `${figure}${unit}`, templates })),
        { spaced: pack.spaced },
      );
    compiled.set(pack, (searches = { percent: compile(percents.shares, '%'), count: compile(counts.said, '') }));
  }
  return searches[kind](fold(text).text).map(({ payload }) => payload);
}
