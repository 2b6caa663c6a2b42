import type { LanguagePack } from '../contract/language-pack.js';
import { matchAll } from '../text/match-all.js';

interface NameSpan {
  start: number;
  end: number;
}

/** How long a company's name may be between what opens and what closes it. */
const LONGEST = 80;

/**
 * Names of companies and bodies between their marks, where words are written together: `บริษัท … จำกัด`. A body
 * without a closing mark runs to the next blank; a name that goes on behind the blank is read in part.
 */
export function compileUnspacedNames({ names }: LanguagePack): (source: string) => NameSpan[] {
  const literal = (text: string): string => text.replace(/[.()]/g, '\\$&');
  const around = (names.around ?? []).map(({ before, after }) => ({
    before,
    pattern: new RegExp(`${literal(before)}(?:(?!${literal(before)})[^\\n.;:"“”]){2,${LONGEST}}?(?:${after.map(literal).join('|')})`, 'gu'),
  }));
  const openers = names.openers ?? [];
  // A name has letters of its own behind the opener, and none of the small words that make it `the foundation that …`.
  const opened =
    openers.length > 0
      ? new RegExp(
          `(?:${openers.map(literal).join('|')})(?!${(names.notOpeners ?? []).join('|') || '(?!)'})[\\p{Lo}\\p{M}]{3,40}(?![\\p{Lo}\\p{M}])`,
          'gu',
        )
      : null;
  return (source) => [
    ...around.flatMap(({ before, pattern }) =>
      (source.includes(before) ? matchAll(source, pattern) : []).map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
      })),
    ),
    ...(opened && openers.some((opener) => source.includes(opener))
      ? matchAll(source, opened)
          .filter((match) => match[0].length < 45)
          .map((match) => ({ start: match.index, end: match.index + match[0].length }))
      : []),
  ];
}
