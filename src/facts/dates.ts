import type { Fact, FactFault } from '../contract/fact.js';
import type { DatePhrases } from '../contract/fact-phrases.js';
import type { LanguagePack } from '../contract/language-pack.js';
import type { FactReader } from './fact-reader.js';
import { type FactText, NUMBER } from './fact-text.js';
import { compileGlance } from './glance.js';
import { compileInFront } from './in-front.js';
import type { NumberToken } from './scan-numbers.js';
import { compileTemplates, foldedPattern } from './template.js';

interface Year {
  year: number;
  stated: boolean;
}

/** Reads dates into ISO 8601 in the Gregorian calendar, as precise as stated. */
export function compileDates(pack: LanguagePack): FactReader {
  const named = compileNamedDates(pack);
  const numeric = compileNumericDates(pack);
  const isOther = compileNotAfter(pack);
  const isDated = compileDated(pack);
  const { firstDay, monthInFront } = compileSharedMonths(pack);
  return (text) => {
    const facts: Fact[] = [];
    for (let i = 0; i < text.numbers.length; i++) {
      if (!text.isFree(i)) continue;
      const place = text.places[i] as number;
      const fact =
        isOther(text.skeleton, place) && !isIso(text, i) && !isDated(text.skeleton, place)
          ? null
          : (named(text, place) ?? numeric(text, place));
      if (fact) facts.push(...firstDay(text, i, fact), fact);
      else facts.push(...monthInFront(text, i));
    }
    return facts;
  };
}

/** `Version: 5 November 2021`: what a number may name can have a date as well, with its month in words. */
function compileDated(pack: LanguagePack): (skeleton: string, place: number) => boolean {
  const { dated, months, between } = pack.facts.dates;
  if (dated === undefined) return () => false;
  const options = { spaced: pack.spaced };
  const pattern = foldedPattern(
    `(?<=${compileTemplates(dated, options)}[ .:]{0,3})${NUMBER} {0,3}(?:${compileTemplates(between, options)} {0,3})?${compileTemplates(months.flat(), options)}`,
    'uy',
  );
  return (skeleton, place) => {
    pattern.lastIndex = place;
    return pattern.test(skeleton);
  };
}

/** `version 2023-11-30`: a year, month and day written out with dashes are a date, whatever they number. */
function isIso(text: FactText, index: number): boolean {
  const [year, month, day] = text.numbers.slice(index, index + 3).map((token) => token.raw);
  return (
    /^(?:19|20)[0-9]{2}$/.test(year ?? '') &&
    /^[0-9]{2}$/.test(month ?? '') &&
    /^[0-9]{2}$/.test(day ?? '') &&
    text.skeleton.startsWith(`${NUMBER}-${NUMBER}-${NUMBER}`, text.places[index])
  );
}

/** Whether words that make it no date stand in front of a number, or of the month in front of it: `version 2018.7.6`. */
export function compileNotAfter(pack: LanguagePack): (skeleton: string, place: number) => boolean {
  const { notAfter, months } = pack.facts.dates;
  if (notAfter === undefined) return () => false;
  const options = { spaced: pack.spaced };
  const isAfter = compileInFront(notAfter, { ...options, between: ' .:' });
  const month = foldedPattern(`(?<=(${compileTemplates(months.flat(), options)}[ ,]{0,3}))`, 'uy');
  const mayFollowMonth = compileGlance(months.flat(), { ...options, direction: 'behind', between: ' ,' });
  return (skeleton, place) => {
    if (isAfter(skeleton, place)) return true;
    if (!mayFollowMonth(skeleton, place)) return false;
    month.lastIndex = place;
    const found = month.exec(skeleton);
    return found !== null && isAfter(skeleton, place - (found[1] as string).length);
  };
}

/** Patterns that every date of a language is made of. */
function compileParts(pack: LanguagePack) {
  const { dates } = pack.facts;
  const options = { spaced: pack.spaced };
  const group = (names: string[][], prefix: string): string =>
    `(?:${names.map((list, i) => `(?<${prefix}${i}>${compileTemplates(list, options)})`).join('|')})`;
  return {
    month: group(dates.months, 'm'),
    weekday: group(dates.weekdays, 'w'),
    marks: `(?: ?${compileTemplates(dates.dayMarks, options)})?`,
    between: `(?: {0,3}${compileTemplates(dates.between, options)})?`,
    era: eraPattern(dates, options),
    weekdayBefore: `(?: {0,3}${compileTemplates(dates.weekdayBefore, options)})?`,
  };
}

function eraPattern(dates: DatePhrases, options: { spaced: boolean }): (name: string) => string {
  return (name) => `(?:${dates.eras.map((era, i) => `(?<${name}${i}>${compileTemplates(era.names, options)})`).join('|') || '(?!)'})`;
}

/** `6 July 2018`, `July 6th, 2018`, `July 2018`, `วันศุกร์ที่ 6 กรกฎาคม พ.ศ. 2561`. */
function compileNamedDates(pack: LanguagePack): (text: FactText, place: number) => Fact | null {
  const { dates } = pack.facts;
  const { month, weekday, marks, between, era, weekdayBefore } = compileParts(pack);
  const gap = '[ ,.-]{0,4}';
  const words = Object.entries(dates.dayWords).sort((a, b) => b[0].length - a[0].length);
  const dayWord =
    words.length > 0
      ? `(?:(?:${words.map(([word], i) => `(?<d${i}>${pack.spaced ? '(?<![-\\p{L}])' : ''}${compileTemplates([word], { spaced: pack.spaced })})`).join('|')})${between}[ ,]{1,3})?`
      : '';
  // `2569 (ค.ศ. 2026)`: an era in front of another year is that one's.
  const eraBehind = `(?: {0,3}\\(? ?${era('f')}(?![ .]{0,3}${NUMBER})\\)?)?`;
  const year = `(?:${era('e')}${gap})?(?<year>${NUMBER})${eraBehind}`;
  const edge = pack.spaced ? '(?<![\\p{L}\\p{M}])' : '';
  const weekdayFirst = `(?<=(?<lead>${weekday}${weekdayBefore}[ ,]{0,3})?)`;
  const dayFirst = foldedPattern(`${weekdayFirst}${NUMBER}${marks}${between}${gap}${month}${between}${gap}${year}`, 'uy');
  const monthFirst = foldedPattern(
    `(?<=(?<lead>(?:${weekday}[ ,]{0,3})?${edge}${month} {0,3}(?:the )?))${NUMBER}${marks},? {0,3}(?:of )?${year}`,
    'uy',
  );
  // `8-mai-1945` that is no date is no May either.
  const noDay = pack.spaced ? `(?<!${NUMBER}[ .-]{1,2})` : '';
  const monthOnly = foldedPattern(
    `(?<=(?<lead>${dayWord}${edge}${noDay}${month}${between}${gap}(?:${era('e')}${gap})?))(?<year>${NUMBER})${eraBehind}`,
    'uy',
  );
  const months = dates.months.flat();
  const { spaced } = pack;
  const mayGoOn = compileGlance([...dates.dayMarks, ...dates.between, ...months], { spaced, between: ' ,.-' });
  const mayFollowMonth = compileGlance([...months, 'the'], { spaced, direction: 'behind', between: ' ' });
  const mayFollow = compileGlance([...months, ...dates.between, ...dates.eras.flatMap(({ names }) => names)], {
    spaced,
    direction: 'behind',
    between: ' ,.-',
  });
  const forms = [
    { pattern: dayFirst, hasDay: true, mayStand: (skeleton: string, place: number) => mayGoOn(skeleton, place + 1) },
    { pattern: monthFirst, hasDay: true, mayStand: mayFollowMonth },
    { pattern: monthOnly, hasDay: false, mayStand: mayFollow },
  ];
  return (text, place) => {
    const value = text.numbers[text.numberAt(place)]?.value ?? 0;
    const mayBeDay = value >= 1 && value <= 31;
    for (const { pattern, hasDay, mayStand } of forms) {
      // A number is a day or a year by its size, which costs less to ask than the names of months around it.
      if (hasDay !== mayBeDay || !mayStand(text.skeleton, place)) continue;
      pattern.lastIndex = place;
      const match = pattern.exec(text.skeleton);
      if (!match) continue;
      const groups = match.groups as Record<string, string | undefined>;
      const end = place + match[0].length;
      const tokens = text.numbersWithin(place, end);
      const stated = readYear(
        tokens.at(-1) as NumberToken,
        dates,
        indexOf(groups, 'e', dates.eras.length) ?? indexOf(groups, 'f', dates.eras.length),
      );
      const monthIndex = indexOf(groups, 'm', 12);
      if (!stated || monthIndex === undefined || !text.isFreeWithin(place, end)) continue;
      // `มิถุนายน 50 คน` counts people in June.
      if (!hasDay && tokens.at(-1)?.raw.length === 2 && /^ {0,2}[\p{L}%]/u.test(text.skeleton.slice(end, end + 3))) continue;
      const start = place - (groups.lead?.length ?? 0);
      const spelled = indexOf(groups, 'd', words.length);
      const day = hasDay ? (tokens[0] as NumberToken).value : spelled === undefined ? undefined : words[spelled]?.[1];
      if (day !== undefined && !(Number.isInteger(day) && day >= 1 && day <= 31)) continue;
      const value = isoDate(stated.year, monthIndex + 1, day);
      const weekdayIndex = indexOf(groups, 'w', 7);
      const fault = findFault(stated.year, monthIndex + 1, day, weekdayIndex, dates);
      return text.fact('date', value, start, end, { stated: stated.stated, ...(fault && { fault }) });
    }
    return null;
  };
}

/**
 * `12 to 14 May 2022`, `1 March to 5 April 2022`, `May 12–14, 2022`: the first of two days leaves its year, and mostly
 * its month, to the second. Both are facts of their own, like two dates written in full.
 */
function compileSharedMonths(pack: LanguagePack) {
  const { month, weekday, marks, between, weekdayBefore } = compileParts(pack);
  const options = { spaced: pack.spaced };
  const to = `(?:-|${compileTemplates([...pack.facts.rangeTo, ...pack.facts.references.and, ...Object.values(pack.facts.rangeFrom).flat()], options)})`;
  const inFront = foldedPattern(
    `^(?<own>${NUMBER}${marks}(?:${between}[ .-]{0,3}${month})?) {0,3}${to} {0,3}(?:${weekday}${weekdayBefore} {0,3})?$`,
    'u',
  );
  const weekdayInFront = foldedPattern(`(?<=(?<lead>${weekday}${weekdayBefore}[ ,]{0,3}))${NUMBER}`, 'uy');
  const behind = foldedPattern(`(?<=${month} {0,3})${NUMBER}${marks} {0,3}${to} {0,3}(?<last>${NUMBER}${marks},? {0,3}${NUMBER})`, 'uy');
  const write = (text: FactText, day: number, yearAndMonth: string, last: string, start: number, end: number): Fact[] => {
    const first = `${yearAndMonth}-${String(day).padStart(2, '0')}`;
    const real = Number.isInteger(day) && isDate(Number(yearAndMonth.slice(0, 4)), Number(yearAndMonth.slice(5)), day);
    return real && first < last ? [text.fact('date', first, start, end, { stated: false })] : [];
  };
  return {
    /** The day in front of a date that has been read. */
    firstDay(text: FactText, index: number, { value: last }: Fact): Fact[] {
      const place = text.places[index - 1];
      if (place === undefined || !text.isFree(index - 1) || !/^[0-9]{4}(?:-[0-9]{2}){2}$/.test(last)) return [];
      const match = inFront.exec(text.skeleton.slice(place, text.places[index]));
      if (!match) return [];
      const own = indexOf(match.groups as Record<string, string | undefined>, 'm', 12);
      const yearAndMonth = own === undefined ? last.slice(0, 7) : `${last.slice(0, 5)}${String(own + 1).padStart(2, '0')}`;
      weekdayInFront.lastIndex = place;
      const lead = weekdayInFront.exec(text.skeleton)?.groups?.lead?.length ?? 0;
      return write(text, text.numbers[index - 1]?.value ?? 0, yearAndMonth, last, place - lead, place + (match.groups?.own?.length ?? 1));
    },
    /** Two days behind the month that both are in. */
    monthInFront(text: FactText, index: number): Fact[] {
      const place = text.places[index] as number;
      const [first, second, third] = text.numbers.slice(index, index + 3);
      if (!first || !second || !third || !(first.value < second.value && second.value <= 31)) return [];
      behind.lastIndex = place;
      const match = behind.exec(text.skeleton);
      const year = match && readYear(third, pack.facts.dates, undefined);
      if (
        !match ||
        !year ||
        !isDate(year.year, (indexOf(match.groups as Record<string, string | undefined>, 'm', 12) ?? 0) + 1, second.value)
      ) {
        return [];
      }
      const last = isoDate(year.year, (indexOf(match.groups as Record<string, string | undefined>, 'm', 12) ?? 0) + 1, second.value);
      const end = place + match[0].length;
      const both = write(text, first.value, last.slice(0, 7), last, place, place + 1);
      return both.length === 0
        ? []
        : [...both, text.fact('date', last, end - (match.groups?.last?.length ?? 0), end, { stated: year.stated })];
    },
  };
}

function indexOf(groups: Record<string, string | undefined>, prefix: string, count: number): number | undefined {
  for (let i = 0; i < count; i++) if (groups[`${prefix}${i}`] !== undefined) return i;
  return undefined;
}

/** The Gregorian year. A Thai year that names no era is told by its size: 2561 is 2018, 2018 is 2018. */
function readYear(token: NumberToken, dates: DatePhrases, era: number | undefined): Year | null {
  const year = token.value;
  // Up to 31 it may be a day.
  if (
    dates.shortYear &&
    /^[0-9]{2}$/.test(token.raw) &&
    year > 31 &&
    (era === undefined || dates.eras[era]?.offset === dates.shortYear.offset)
  ) {
    return { year: dates.shortYear.century + year - dates.shortYear.offset, stated: false };
  }
  if (!Number.isInteger(year) || /[.,]/.test(token.raw)) return null;
  const offset = era === undefined ? undefined : dates.eras[era]?.offset;
  if (offset !== undefined) return year > offset && year - offset < 10000 ? { year: year - offset, stated: true } : null;
  const implied = dates.impliedEra;
  if (implied && year >= implied.from) return { year: year - implied.offset, stated: false };
  return year >= 1000 && year <= 2999 ? { year, stated: true } : null;
}

function isoDate(year: number, month: number, day?: number): string {
  const pad = (n: number, width: number): string => String(n).padStart(width, '0');
  return day === undefined ? `${pad(year, 4)}-${pad(month, 2)}` : `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function findFault(
  year: number,
  month: number,
  day: number | undefined,
  weekday: number | undefined,
  dates: DatePhrases,
): FactFault | null {
  if (day === undefined) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCDate() !== day) return { code: 'no-such-date', expected: '', actual: isoDate(year, month, day) };
  if (weekday === undefined) return null;
  const actual = (date.getUTCDay() + 6) % 7;
  if (actual === weekday) return null;
  return { code: 'weekday', expected: dates.weekdays[actual]?.[0] ?? '', actual: dates.weekdays[weekday]?.[0] ?? '' };
}

/** `2018-07-06`, `06/07/2018`, `6.7.2018`: what cannot be decided stays undecided. */
function compileNumericDates(pack: LanguagePack): (text: FactText, place: number) => Fact | null {
  const { dates } = pack.facts;
  const era = eraPattern(dates, { spaced: pack.spaced });
  const pattern = foldedPattern(
    `(?<![/.:-])(?:${NUMBER}(?<mark>[/-]| / )${NUMBER}\\k<mark>${NUMBER}|(?<![.°#] {0,2})${NUMBER}[/-]${NUMBER}(?![-/])|${NUMBER})(?: {0,3}\\(? ?${era('e')}\\)?)?(?![/:]${NUMBER})`,
    'uy',
  );
  return (text, place) => {
    const mark = text.skeleton[place + 1] === ' ' ? text.skeleton[place + 2] : text.skeleton[place + 1];
    if (mark !== '/' && mark !== '-' && text.numbers[text.numberAt(place)]?.dotted === undefined) return null;
    pattern.lastIndex = place;
    const match = pattern.exec(text.skeleton);
    if (!match) return null;
    const groups = match.groups as Record<string, string | undefined>;
    const end = place + match[0].length;
    const tokens = text.numbersWithin(place, end);
    if (tokens.length === 1 ? tokens[0]?.dotted?.length !== 3 : tokens.some((token) => token.form !== 'digits')) return null;
    if (tokens.length === 2) return readMonth(text, tokens, dates, place, end);
    const parts = tokens.length === 3 ? tokens.map((token) => token.raw) : (tokens[0] as NumberToken).raw.split(/[.,]/);
    const short = groups.mark === '/' || parts.every((part) => part.length === 2) || Number(parts[0]) > 12;
    const found = readNumeric(parts, dates, indexOf(groups, 'e', dates.eras.length), short);
    return found && text.fact('date', found.value, place, end, { stated: found.stated });
  };
}

/** `05/2019`, `2019-05`. */
function readMonth(text: FactText, tokens: NumberToken[], dates: DatePhrases, place: number, end: number): Fact | null {
  const [a, b] = tokens.map((token) => token.raw) as [string, string];
  const [year, month] = a.length === 4 ? [a, b] : [b, a];
  if (year.length !== 4 || month.length !== 2 || !(Number(month) >= 1 && Number(month) <= 12)) return null;
  const read = readYear({ value: Number(year), raw: year } as NumberToken, dates, undefined);
  return read && text.fact('date', isoDate(read.year, Number(month)), place, end, { stated: read.stated });
}

/** `30.09.21`: the year of this century where that is not far ahead, else of the last; in Thai of the Buddhist Era. */
function readShortYear(digits: string, dates: DatePhrases): Year {
  const year = Number(digits);
  if (dates.shortYear && year > 31) return { year: dates.shortYear.century + year - dates.shortYear.offset, stated: false };
  return { year: year < 70 ? 2000 + year : 1900 + year, stated: false };
}

/** `short`: whether a year may have two digits; `1.2.21` is a number of a version or a section. */
function readNumeric(
  parts: string[],
  dates: DatePhrases,
  era: number | undefined,
  short: boolean,
): { value: string; stated: boolean } | null {
  if (parts.length !== 3 || !parts.every((part) => /^[0-9]+$/.test(part))) return null;
  const [a, b, c] = parts as [string, string, string];
  const yearFirst = a.length === 4;
  if (yearFirst ? b.length > 2 || c.length > 2 : !(c.length === 4 || (c.length === 2 && short)) || a.length > 2 || b.length > 2) {
    return null;
  }
  const token = { value: Number(yearFirst ? a : c), raw: '' } as NumberToken;
  const year = c.length === 2 && !yearFirst ? readShortYear(c, dates) : readYear(token, dates, era);
  if (!year) return null;
  const candidates = (
    yearFirst
      ? [[b, c]]
      : dates.dayFirst
        ? [[b, a]]
        : [
            [b, a],
            [a, b],
          ]
  ).map(([month, day]) => [Number(month), Number(day)] as const);
  // A day-first language that writes 12/25/2024 can only mean the 25th.
  if (!yearFirst && dates.dayFirst && Number(b) > 12) candidates.splice(0, 1, [Number(a), Number(b)]);
  const values = candidates.filter(([month, day]) => isDate(year.year, month, day)).map(([month, day]) => isoDate(year.year, month, day));
  if (values.length === 0) return null;
  return {
    value: [...new Set(values)].sort().join('|'),
    stated: year.stated && (yearFirst || values.length > 1 || Number(a) > 12 || Number(b) > 12),
  };
}

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return month >= 1 && month <= 12 && day >= 1 && date.getUTCMonth() === month - 1;
}
