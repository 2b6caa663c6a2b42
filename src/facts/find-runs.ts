import { countCapitals } from '../text/count-characters.js';
import type { LanguagePack } from '../contract/language-pack.js';
import { DIGITS, LETTERS } from '../text/letters.js';
import { matchAll } from '../text/match-all.js';

/** Words with a capital that stand side by side, with the small words that may join them. */
export interface Run {
  start: number;
  end: number;
  words: RunWord[];
}

export interface RunWord {
  text: string;
  start: number;
  end: number;
  /** A small word between capitalised ones: `of`, `de la`. */
  joiner: boolean;
}

const LATIN = 'A-Za-z\\u00c0-\\u024f\\u1e00-\\u1eff';
/** The plain ones first: the others are a long list. */
const CAPITAL = '(?:[A-Z]|(?![\\0-\\x7f])\\p{Lu})';
/** A capital first, or inside (`iPhone`); points and apostrophes only between letters. */
const WORD = `(?:${CAPITAL}[${LETTERS}${DIGITS}]*|[a-z]{1,2}${CAPITAL}[${LETTERS}${DIGITS}]+)(?:[-.'’&+][${LETTERS}${DIGITS}]+)*(?:(?<=s)['’](?= ${CAPITAL})|\\+*)`;

/** `St. Anne Hospital`: a shortened word that only a name goes on from. In front of a run only: `12 Main St. The clinic` is no name. */
const SHORTENED = '(?:(?:Ste?|Mt)\\. )?';

/** Compiles the pattern of runs; one pass, no alternative is tried twice at a place. */
export function compileRuns(pack: LanguagePack): (text: string) => Run[] {
  const joiners = [...pack.names.joiners].sort((a, b) => b.length - a.length).map((joiner) => joiner.replace(/['’]$/, "['’]"));
  const joined = `(?:(?:${joiners.join('|')})(?:[ \\u00a0]|(?<=['’])))`;
  const run = new RegExp(
    `(?=[a-z]{0,2}[^\\0-@[-\\x7f])(?<![${LATIN}${DIGITS}_@#/\\\\])${SHORTENED}${WORD}(?:[ \\u00a0]${joined}{0,3}${WORD})*`,
    'gu',
  );
  const word = new RegExp(`(?:^${SHORTENED})?${WORD}`, 'gu');
  const elided = new RegExp(`^(?:${joiners.filter((joiner) => joiner.endsWith(']')).join('|') || '(?!)'})`, 'iu');
  return (text) => {
    if (countCapitals(text) === 0) return [];
    return matchAll(text, run).map((match) => {
      // `L’Agence`: the article is no part of the name.
      const skipped = elided.exec(match[0])?.[0].length ?? 0;
      const start = match.index + skipped;
      const own = match[0].slice(skipped);
      return { start, end: start + own.length, words: readWords(own, start, word) };
    });
  };
}

function readWords(run: string, at: number, pattern: RegExp): RunWord[] {
  const words: RunWord[] = [];
  let last = 0;
  for (const match of matchAll(run, pattern)) {
    const between = run.slice(last, match.index);
    const from = last + (between.length - between.trimStart().length);
    if (between.trim()) words.push({ text: between.trim(), start: at + from, end: at + from + between.trim().length, joiner: true });
    words.push({ text: match[0], start: at + match.index, end: at + match.index + match[0].length, joiner: false });
    last = match.index + match[0].length;
  }
  return words;
}
