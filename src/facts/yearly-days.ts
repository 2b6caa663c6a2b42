import type { Fact } from '../contract/fact.js';
import type { LanguagePack } from '../contract/language-pack.js';
import { compileNotAfter } from './dates.js';
import type { FactReader } from './fact-reader.js';
import { type FactText, NUMBER } from './fact-text.js';
import { compileTemplates, foldedPattern } from './template.js';

/** 29 February is a day of the year, if not of every one. */
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Reads days that name no year among numbers that no fact has: `until 31 December` → `--12-31`, as XML Schema's
 * gMonthDay writes them. A date has its year, so they are no facts of a clause; versions are held to them all the same.
 * Without a year little else shows that a number is a day, so the month must stand close by, begin with a
 * capital where the language gives it one, and have a word for dates beside it where its name is another word too:
 * `users under 18 may`.
 */
export function compileYearlyDays(pack: LanguagePack): FactReader {
  const isOther = compileNotAfter(pack);
  const { dates, rangeTo, rangeFrom, references } = pack.facts;
  const { capitals = false, homographs = [], before = [] } = dates.yearly ?? {};
  const options = { spaced: pack.spaced };
  const gap = pack.spaced ? ' {1,3}' : ' {0,3}';
  const months = dates.months.map((names, i) => `(?<m${i}>${compileTemplates(names, options)})`).join('|');
  const marks = `(?<mark> ?${compileTemplates(dates.dayMarks, options)})?`;
  const dayFirst = foldedPattern(
    `${NUMBER}${marks}(?:${gap}${compileTemplates(dates.between, options)})?${gap}(?:${months})${pack.spaced ? '(?![\\p{L}\\p{M}-])' : ''}`,
    'uy',
  );
  const behind = compileTemplates([...rangeTo, ...references.and, ...Object.values(rangeFrom).flat(), ...before], options);
  const monthFirst = foldedPattern(
    `(?<=(?<![\\p{L}\\p{M}])(?<lead>(?:${months}) ))${NUMBER}${marks}(?! ?[%:/.-]${NUMBER})(?=[ ]{0,2}(?:[.,;:)|-]|$|${behind}))`,
    'uy',
  );
  const cue = foldedPattern(
    `(?<=(?:${compileTemplates([...before, ...rangeTo, ...references.and, ...Object.keys(rangeFrom), ...dates.weekdays.flat()], options)}|[(:-]) {0,2})`,
    'uy',
  );
  const cueBehind = foldedPattern(` {0,2}(?:-|${behind})`, 'uy');
  const isHomograph = new Set(homographs);
  return (text) => text.places.flatMap((place) => (isOther(text.skeleton, place) ? [] : (readAt(text, place) ?? [])));

  function readAt(text: FactText, place: number): Fact | null {
    const token = text.numbers[text.numberAt(place)];
    if (token?.form !== 'digits' || !Number.isInteger(token.value) || token.value < 1 || token.value > 31) return null;
    const match = at(dayFirst, text.skeleton, place) ?? (dates.dayFirst ? null : at(monthFirst, text.skeleton, place));
    const groups = match?.groups;
    const month = groups ? dates.months.findIndex((_, i) => groups[`m${i}`] !== undefined) : -1;
    if (!match || !groups || month < 0 || token.value > (DAYS_IN_MONTH[month] as number)) return null;
    const name = groups[`m${month}`] as string;
    const start = place - (groups.lead?.length ?? 0);
    const end = place + match[0].length;
    const nameAt = groups.lead === undefined ? end - name.length : start;
    if (isYear.test(text.skeleton.slice(end, end + 3)) && (text.numbers[text.numberAt(place) + 1]?.raw.length ?? 0) > 1) return null;
    if (capitals && !/\p{Lu}/u.test(text.sourceAt(nameAt))) return null;
    if (
      isHomograph.has(name) &&
      groups.mark === undefined &&
      at(cue, text.skeleton, start) === null &&
      at(cueBehind, text.skeleton, end) === null
    ) {
      return null;
    }
    return text.fact('date', `--${pad(month + 1)}-${pad(token.value)}`, start, end);
  }
}

/** `15 May 26`: what follows may be a year that is not known to be one. */
const isYear = new RegExp(`^[ .-]{0,2}${NUMBER}`, 'u');

const pad = (value: number): string => String(value).padStart(2, '0');

function at(pattern: RegExp, skeleton: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(skeleton);
}
