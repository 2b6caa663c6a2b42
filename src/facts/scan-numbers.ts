import type { LanguagePack } from '../contract/language-pack.js';
import type { NumberWords } from '../contract/number-words.js';
import { matchAll } from '../text/match-all.js';
import { compileGlance } from './glance.js';
import { readNumberWords } from './number-words.js';
import { parseDigits } from './parse-digits.js';
import { compileScan } from './scan-phrases.js';
import { compileTemplates, foldedPattern } from './template.js';

/** A number in folded text, however written. */
export interface NumberToken {
  start: number;
  end: number;
  value: number;
  /** As folded: `1,000.50`, `thirty (30)`. */
  raw: string;
  form: 'digits' | 'words' | 'implied';
  /** Numbers between dots where the token may be a label, a date or a time: `4.2`, `6.7.2018`. */
  dotted?: number[];
  /** A word and a figure side by side that do not say the same: `thirty (60)`. */
  mismatch?: { word: string; figure: string };
}

export type NumberScanner = (folded: string) => NumberToken[];

/** Compiles the scanner of a language; `units` are the words of time before which `a` or `se-` stands for one. */
export function compileNumberScanner(pack: LanguagePack, units: string): NumberScanner {
  const language = pack.facts.numbers;
  const glued = compileTemplates(Object.values(pack.facts.durations.units).flat(), { spaced: pack.spaced, edges: 'after' });
  const word = alternation([...Object.keys(language.add), ...Object.keys(language.times), ...Object.keys(language.plus ?? {})]);
  const point = fraction(language, word, pack.spaced);
  const half = `(?<half> {0,2}${compileTemplates(language.halves ?? [], { spaced: pack.spaced })})?`;
  const number = `(?:${digits(pack)}|${run(language, word, pack.spaced)}${point})${half}`;
  const { percents } = pack.facts;
  const shares = {
    front: compileTemplates(percents.before, { spaced: pack.spaced }),
    behind: compileTemplates(percents.after, { spaced: pack.spaced }),
  };
  const source = [decoy(pack), implied(language, units, glued, shares, pack.spaced), number].join('|');
  const find = compileScan(source, ['{digit}', ...beginnings(pack)], { spaced: pack.spaced, phrases: { digit: [...'0123456789'] } });
  const wordPattern = foldedPattern(pack.spaced ? `${NOT_IN_WORD}${word}${NOT_GOING_ON}` : word, 'gu');
  const isArticle = compileArticles(pack);
  return (folded) => {
    const tokens = readTokens(folded, find(folded), wordPattern, language).filter((token) => !isArticle(token, folded));
    return pairFigures(scaleFigures(tokens, folded, language), folded, pack.spaced);
  };
}

/** The words that a number or a decoy may begin with. */
function beginnings({ facts: { numbers, dates } }: LanguagePack): string[] {
  return [numbers.add, numbers.times, numbers.plus ?? {}, numbers.before, numbers.ordinals, dates.dayWords]
    .flatMap((words) => Object.keys(words))
    .concat(numbers.decoys);
}

const NOT_IN_WORD = '(?<![\\p{L}\\p{M}])';
const NOT_GOING_ON = '(?![\\p{L}\\p{M}])';

/** Digits glued to a Latin letter are part of a name (`H2O`, `B1`), unless the letters are a currency: `RM500`. */
function digits(pack: LanguagePack): string {
  const signs = Object.values(pack.facts.money.before)
    .flat()
    .filter((sign) => /^[a-z]+$/.test(sign));
  const glued = signs.length > 0 ? `|(?<=(?<![a-z0-9])${alternation(signs)})` : '';
  // `17h30`: minutes stand right behind the mark of the hour.
  const marks = pack.facts.times.hourMarks.filter((mark) => /^[a-z]$/.test(mark));
  const minutes = marks.length > 0 ? `|(?<=[0-9]${alternation(marks)})(?=[0-9]{2}(?![0-9]))` : '';
  // `56x36x23`: the sides of a thing.
  const sides = '|(?<=[1-9][0-9]{0,4}x)(?=[0-9])';
  return `(?:(?<![a-z\\u00df-\\u00ff0-9])${glued}${minutes}${sides})(?<digits>(?:[0-9]{1,3}(?:(?: [0-9]{3}){1,4}(?! ?[0-9])|(?:'[0-9]{3}){1,4}(?![0-9]))|[0-9]{1,15})(?:[.,][0-9]{1,15}){0,6})`;
}

function decoy(pack: LanguagePack): string {
  const { decoys, add, ordinals } = pack.facts.numbers;
  // A month's name that is a number word too (French `sept`) is the month in front of a year.
  const months = pack.facts.dates.months.flat().filter((month) => Object.hasOwn(add, month));
  // `twenty-ninth` begins like a number and is a day or an ordinal of its own.
  const days = [...Object.keys(pack.facts.dates.dayWords), ...Object.keys(ordinals)].filter(
    (word) => /[- ]/.test(word) && Object.hasOwn(add, word.split(/[- ]/)[0] as string),
  );
  const either = [
    ...([...decoys, ...days].length > 0 ? [compileTemplates([...decoys, ...days], { spaced: pack.spaced })] : []),
    ...(months.length > 0 ? [`${alternation(months)}(?= [12][0-9]{3}(?![0-9]))`] : []),
  ];
  return `(?<decoy>${either.join('|') || '(?!)'})`;
}

/** Tells the number words that are articles where they stand: `un délai`, `un pixel`, but `un mois`, `un (1) exemplaire`. */
function compileArticles(pack: LanguagePack): (token: NumberToken, folded: string) => boolean {
  const { durations, money, percents, measures, numbers } = pack.facts;
  const articles = new Set(numbers.articles ?? []);
  if (articles.size === 0) return () => false;
  const options = { spaced: pack.spaced };
  const words = [
    ...Object.values(durations.units),
    ...Object.values(money.after),
    percents.after,
    ...Object.entries(measures).flatMap(([unit, names]) => (unit === 'px' ? [] : [names])),
  ].flat();
  const adjectives = [...durations.adjectives, ...Object.keys(numbers.times)];
  const counted = foldedPattern(
    ` {0,3}(?:${compileTemplates(adjectives, options)} {1,3})?(?:${compileTemplates(words, options)}|[([] {0,2}[0-9])| ${compileTemplates(pack.facts.rangeTo, options)} (?:[0-9]|${alternation(Object.keys(numbers.add))}(?![\\p{L}\\p{M}]))`,
    'uy',
  );
  const mayBeCounted = compileGlance([...words, ...adjectives, ...pack.facts.rangeTo, '\\(', '\\['], { ...options, between: ' ' });
  return (token, folded) => {
    if (token.form !== 'words' || !articles.has(token.raw)) return false;
    counted.lastIndex = token.end;
    return (
      !(mayBeCounted(folded, token.end) && counted.test(folded)) &&
      !/[0-9] {0,2}[([] {0,2}$/.test(folded.slice(Math.max(0, token.start - 6), token.start))
    );
  };
}

function implied(language: NumberWords, units: string, glued: string, shares: { front: string; behind: string }, spaced: boolean): string {
  const entries = Object.keys(language.before);
  if (entries.length === 0) return '(?<implied>(?!))';
  const scales = alternation(Object.keys(language.times));
  // Thai `ร้อยละครึ่ง` is half of one in a hundred.
  if (!spaced) return `(?<implied>${alternation(entries)}(?=${units}|${scales})|(?<=${shares.front} {0,2})${alternation(entries)})`;
  // A prefix is part of the word: Malay `sebulan` is a month, but `seribu` is a number word of its own.
  const prefixes = entries.filter((entry) => !entry.endsWith(' '));
  const words = entries.filter((entry) => entry.endsWith(' '));
  // `half a percent` is half of one, `a percentage` is none.
  const halves = prefixes.filter((entry) => (language.before[entry] as number) < 1);
  const parts = words.filter((entry) => (language.before[entry] as number) < 1);
  const either = [
    ...(prefixes.length > 0 ? [`${alternation(prefixes)}(?=${glued})`] : []),
    ...(halves.length > 0 ? [`${alternation(halves)}(?=${scales})`] : []),
    ...(words.length > 0 ? [`${alternation(words)}(?=${units}|${scales})`] : []),
    ...(parts.length > 0 ? [`${alternation(parts)}(?=${shares.behind})`] : []),
  ];
  return `${NOT_IN_WORD}(?<implied>${either.join('|')})`;
}

function run(language: NumberWords, word: string, spaced: boolean): string {
  if (!spaced) return `(?<words>${word}(?: ?${word}){0,40})`;
  const joiner = language.joiners.length > 0 ? `(?:${alternation(language.joiners)}[ -]{1,3})?` : '';
  return `${NOT_IN_WORD}(?<words>${word}(?:(?:[ -]{1,3}|${comma(language, word)})${joiner}${word}){0,40})${NOT_GOING_ON}`;
}

/** `one hundred thousand, seven hundred and forty`: the comma of a scale, where what follows has a scale of its own. A list (`two thousand, three`) has none. */
function comma(language: NumberWords, word: string): string {
  const scales = (least: number): string =>
    alternation(Object.keys(language.times).filter((scale) => (language.times[scale] as number) >= least));
  return `(?<=${scales(1000)}), (?=${word}(?:[ -]${word}){0,3} ${scales(100)})`;
}

/** `satu perpuluhan lima`: what stands behind a decimal mark that is a word. */
function fraction(language: NumberWords, word: string, spaced: boolean): string {
  const marks = language.point ?? [];
  const space = spaced ? ' {1,3}' : ' {0,3}';
  // Without spaces the word that follows may begin with a number: Thai `สองจุดร้อยละ` are two percentage points, no 2.100.
  const digit = spaced ? word : alternation(Object.keys(language.add).filter((name) => (language.add[name]?.[0] as number) < 10));
  return marks.length > 0
    ? `(?:${space}${alternation(marks)}(?<fraction>(?:${spaced ? '[ -]{1,3}' : space}${digit}${spaced ? NOT_GOING_ON : ''}){1,8}))?`
    : '(?<fraction>(?!))?';
}

function alternation(words: string[]): string {
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`;
}

function readTokens(folded: string, found: readonly RegExpExecArray[], wordPattern: RegExp, language: NumberWords): NumberToken[] {
  const tokens: NumberToken[] = [];
  for (const match of found) {
    const { digits: figure, words, implied: standIn, half, fraction: decimals } = match.groups as Record<string, string | undefined>;
    const start = match.index;
    const end = start + match[0].length;
    if (figure !== undefined) {
      tokens.push(
        withHalf({ start, end: start + figure.length, raw: figure, form: 'digits', ...parseDigits(figure, language.decimal) }, end, half),
      );
    } else if (standIn !== undefined) {
      tokens.push({ start, end, raw: standIn, form: 'implied', value: language.before[standIn] as number });
    } else if (words !== undefined) {
      const parts = matchAll(words, wordPattern).map((part) => ({
        start: start + part.index,
        end: start + part.index + part[0].length,
        text: part[0],
      }));
      for (const number of readNumberWords(parts, language)) {
        const { start: from, end: to, value } = number;
        const token: NumberToken = { start: from, end: to, value, raw: folded.slice(from, to), form: 'words' };
        tokens.push(
          number.end === start + words.length
            ? withHalf(withFraction(token, decimals, end - (half?.length ?? 0), wordPattern, language), end, half)
            : token,
        );
      }
    }
  }
  return tokens;
}

/** The digits behind the mark are said one by one (`two five`) or as one number (`twenty-five`). */
function withFraction(
  token: NumberToken,
  decimals: string | undefined,
  end: number,
  wordPattern: RegExp,
  language: NumberWords,
): NumberToken {
  if (decimals === undefined) return token;
  const parts = matchAll(decimals, wordPattern).map((part) => ({ start: part.index, end: part.index + part[0].length, text: part[0] }));
  const scale = language.times[parts.at(-1)?.text ?? ''] ?? 1;
  const figures = readNumberWords(scale >= 1000 ? parts.slice(0, -1) : parts, language).map(({ value }) => value);
  const value = Number(`${token.value}.${figures.join('')}`) * (scale >= 1000 ? scale : 1);
  return { ...token, value, end, raw: `${token.raw}${decimals}` };
}

function withHalf(token: NumberToken, end: number, half: string | undefined): NumberToken {
  return half === undefined ? token : { ...token, value: token.value + 0.5, end };
}

/** `2.5 million` and `half a million` are one number: a figure with a scale word right behind it. */
function scaleFigures(tokens: NumberToken[], folded: string, language: NumberWords): NumberToken[] {
  const scaled: NumberToken[] = [];
  for (const token of tokens) {
    const figure = scaled.at(-1);
    const scale = token.form === 'words' && Object.hasOwn(language.times, token.raw) ? token.value : 0;
    // `half a dozen`; `a hundred` is a word of its own.
    const halved = figure?.form === 'implied' && figure.value < 1 && scale > 0;
    if (
      figure &&
      (scale >= 1000 || halved) &&
      (figure.form !== 'words' || !Number.isInteger(figure.value)) &&
      /^[ -]{0,2}$/.test(folded.slice(figure.end, token.start))
    ) {
      scaled[scaled.length - 1] = {
        start: figure.start,
        end: token.end,
        value: figure.value * scale,
        raw: folded.slice(figure.start, token.end),
        form: 'digits',
      };
      addUp(scaled, folded);
    } else scaled.push(token);
  }
  return scaled;
}

/** `1 ล้าน 5 แสน` is one number: what has been scaled adds to the larger scale in front of it. */
function addUp(scaled: NumberToken[], folded: string): void {
  const [first, second] = scaled.slice(-2);
  if (
    !first ||
    !second ||
    !/\p{L}$/u.test(first.raw) ||
    first.form !== 'digits' ||
    first.value % 10 ** Math.ceil(Math.log10(second.value + 1)) !== 0
  ) {
    return;
  }
  if (!/^ {0,2}$/.test(folded.slice(first.end, second.start))) return;
  scaled.splice(-2, 2, {
    start: first.start,
    end: second.end,
    value: first.value + second.value,
    raw: folded.slice(first.start, second.end),
    form: 'digits',
  });
}

/** Joins `thirty (30)` and `30 (thirty)` into one number; the word counts, and a figure that disagrees is kept as a fault. */
function pairFigures(tokens: NumberToken[], folded: string, spaced: boolean): NumberToken[] {
  const paired: NumberToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i] as NumberToken;
    const second = tokens[i + 1];
    const pair = second && joinPair(first, second, folded, spaced);
    if (pair) i++;
    paired.push(pair ?? first);
  }
  return paired;
}

function joinPair(first: NumberToken, second: NumberToken, folded: string, spaced: boolean): NumberToken | null {
  if (first.form === second.form || first.form === 'implied' || second.form === 'implied') return null;
  if (!/^ {0,2}[([] {0,2}$/.test(folded.slice(first.end, second.start))) return null;
  const close = /^ {0,2}[)\]]/.exec(folded.slice(second.end, second.end + 3));
  if (!close) return null;
  const [word, figure] = first.form === 'words' ? [first, second] : [second, first];
  // `one (2)` in a spaced language may be a footnote; a number word of one letter is no amount in Thai either.
  if (word.raw.length < 2 && spaced) return null;
  const end = second.end + close[0].length;
  const token: NumberToken = { start: first.start, end, value: word.value, raw: folded.slice(first.start, end), form: 'words' };
  if (word.value !== figure.value) token.mismatch = { word: word.raw, figure: figure.raw };
  return token;
}
