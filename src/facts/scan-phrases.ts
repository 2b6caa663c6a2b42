import { parseTemplate } from './parse-template.js';
import { PhraseIndex } from './phrase-index.js';
import { beginsWord, foldedPattern, type TemplateOptions } from './template.js';
import { compileHeads } from './template-heads.js';

/**
 * Compiles a pattern that begins with one of a list of phrases, for a search through a whole text: it is tried only
 * where one of them may begin, and compiled only when that happens.
 *
 * @param source of a regular expression over folded text
 * @param beginnings the phrase templates that a match may begin with, at the edges of words where they begin with a letter
 * @returns what `matchAll` would find
 */
export function compileScan(
  source: string,
  beginnings: readonly string[],
  options: Pick<TemplateOptions, 'spaced' | 'phrases'>,
): (text: string) => RegExpExecArray[] {
  let index: PhraseIndex<true> | undefined;
  let pattern: RegExp | undefined;
  return (text) => {
    index ??= indexBeginnings(beginnings, options);
    const found: RegExpExecArray[] = [];
    for (let place = index.next(text, 0); place < text.length; place = index.next(text, place + 1)) {
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

/** Compiles the question whether any of several phrases may begin somewhere in a text. */
export function compileSight(
  beginnings: readonly string[],
  options: Pick<TemplateOptions, 'spaced' | 'phrases'>,
): (text: string) => boolean {
  let index: PhraseIndex<true> | undefined;
  return (text) => {
    index ??= indexBeginnings(beginnings, options);
    for (let place = index.next(text, 0); place < text.length; place = index.next(text, place + 1)) {
      if (index.at(text, place).length > 0) return true;
    }
    return false;
  };
}

function indexBeginnings(
  beginnings: readonly string[],
  { spaced, phrases = {} }: Pick<TemplateOptions, 'spaced' | 'phrases'>,
): PhraseIndex<true> {
  const slots = Object.fromEntries(Object.entries(phrases).map(([name, list]) => [name, list.map(parseTemplate)]));
  const headsOf = compileHeads({ spaced, slots });
  return new PhraseIndex(
    beginnings.map((template) => ({
      heads: headsOf(parseTemplate(template)),
      item: true as const,
      ofWord: beginsWord(template, { spaced }),
    })),
  );
}
