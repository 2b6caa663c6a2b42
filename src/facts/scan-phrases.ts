import { parseTemplate } from './parse-template.js';
import { PhraseIndex } from './phrase-index.js';
import { foldedPattern } from './template.js';
import { compileHeads } from './template-heads.js';

/**
 * Compiles a pattern that begins with one of a list of phrases, for a search through a whole text: it is tried only
 * where one of them may begin, and compiled only when that happens.
 *
 * @param source of a regular expression over folded text
 * @param beginnings the phrase templates that a match may begin with
 * @returns what `matchAll` would find
 */
export function compileScan(source: string, beginnings: readonly string[], { spaced }: { spaced: boolean }): (text: string) => RegExpExecArray[] {
  let index: PhraseIndex<true> | undefined;
  let pattern: RegExp | undefined;
  return (text) => {
    index ??= indexBeginnings(beginnings, spaced);
    const found: RegExpExecArray[] = [];
    for (let place = 0; place < text.length; place++) {
      if (index.at(text, place).length === 0) continue;
      pattern ??= foldedPattern(source, 'y');
      pattern.lastIndex = place;
      const match = pattern.exec(text);
      if (!match) continue;
      found.push(match);
      place = Math.max(place, pattern.lastIndex - 1);
    }
    return found;
  };
}

function indexBeginnings(beginnings: readonly string[], spaced: boolean): PhraseIndex<true> {
  const headsOf = compileHeads({ spaced });
  return new PhraseIndex(beginnings.map((template) => ({ heads: headsOf(parseTemplate(template)), item: true as const })));
}
