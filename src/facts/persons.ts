import type { LanguagePack } from '../contract/language-pack.js';
import { LETTERS } from '../text/letters.js';
import { matchAll } from '../text/match-all.js';

const WORD = `\\p{Lu}[${LETTERS}'’-]+`;
const INITIAL = '\\p{Lu}\\.';
const UNSPACED = '[\\p{Lo}\\p{M}]{2,20}';

/** Compiles the reader of persons behind a title: `Encik Ahmad bin Salleh`, `Mme Claire Dubois`, `นายสมชาย ใจดี`. */
export function compilePersons({ names }: LanguagePack): (source: string) => { start: number; end: number }[] {
  const literal = (text: string): string => text.replace(/[.\\/]/g, '\\$&');
  const longest = (list: readonly string[]): string =>
    [...list]
      .sort((a, b) => b.length - a.length)
      .map(literal)
      .join('|') || '(?!)';
  const isUnspaced = (title: string): boolean => /\p{Lo}/u.test(title);
  const spaced = names.titles.filter((title) => !isUnspaced(title));
  const unspaced = names.titles.filter(isUnspaced);
  const name = `(?:${WORD}|${INITIAL})(?:[ \\u00a0](?:(?:${longest(names.particles)})[ \\u00a0])?(?:${WORD}|${INITIAL})){0,4}`;
  // Looked for first: at most places no title begins.
  const initials = [...new Set(spaced.map((title) => title.charAt(0)))].join('');
  const patterns = [
    {
      titles: spaced,
      pattern: new RegExp(
        `(?=[${initials}])(?<![${LETTERS}])(?!(?:${longest(names.notTitles ?? [])})(?![${LETTERS}]))(?:${longest(spaced)})\\.?[ \\u00a0](?<name>${name})`,
        'gu',
      ),
    },
  ];
  // A given name and a family name, with a blank between them; one alone may be any word.
  if (unspaced.length > 0) {
    patterns.push({
      titles: unspaced,
      pattern: new RegExp(
        `(?<![\\p{Lo}\\p{M}])(?!${longest(names.notTitles ?? [])})(?:${longest(unspaced)}) ?(?<name>${UNSPACED} (?:ณ )?${UNSPACED})(?![\\p{Lo}\\p{M}])`,
        'gu',
      ),
    });
  }
  // A text that holds no title is sooner told by looking for each than by a pattern at every place.
  const mayHold = (source: string, titles: readonly string[]): boolean => titles.some((title) => source.includes(title));
  return (source) =>
    patterns.flatMap(({ titles, pattern }) =>
      (mayHold(source, titles) ? matchAll(source, pattern) : []).map((match) => {
        const found = match.groups?.name ?? '';
        const end = match.index + match[0].length;
        return { start: end - found.length, end };
      }),
    );
}
