import type { Fact } from '../contract/fact.js';
import type { LanguagePack } from '../contract/language-pack.js';
import { matchAll } from '../text/match-all.js';
import type { ZoneReader } from './contacts.js';
import { zoneFact } from './contacts.js';
import { countryNames } from './country-names.js';
import { compileTemplates, foldedPattern } from './template.js';
import { STREET_WORDS } from './streets.js';

/** Post codes by their shape; a shape alone is never an address. */
const POST_CODE =
  '(?:[bkpt][a-z] ?[0-9]{4}|[a-z]{1,2}[0-9][0-9a-z]? ?[0-9][a-z]{2}|[a-z][0-9]{2} ?[a-z0-9]{4}|[a-z][0-9][a-z] ?[0-9][a-z][0-9]|[0-9]{5}(?:-[0-9]{4})?|[0-9]{4} ?[a-z]{2}|[0-9]{4}|[0-9]{6})';

/** How far a country may stand behind its post code, and how far an address may reach in front of it. */
const REACH = 60;
const FRONT = 140;

/**
 * Reads postal addresses: a post code in a line of comma-separated parts that begins with a house number and ends
 * with a city or a country. Its value is post code and house numbers, which no translator changes, while streets
 * are transliterated and countries translated.
 */
export function compileAddresses(pack: LanguagePack): ZoneReader {
  const pattern = foldedPattern(`(?<![\\p{L}0-9])(?<code>${POST_CODE})(?![\\p{L}0-9])`, 'g');
  const isMarked = compileMarkedParts(pack);
  const hour = compileHour(pack);
  const date = foldedPattern(
    `${compileTemplates(pack.facts.dates.months.flat(), { spaced: pack.spaced })}[^0-9]{0,14}[0-9]{4}(?![0-9])`,
    'g',
  );
  // Names of countries take longer to gather than most documents need to be read: only for a text with a post code.
  let country: RegExp | undefined;
  let namesCountry: RegExp | undefined;
  return (source, folded) => {
    const facts: Fact[] = [];
    if (!/[0-9]/.test(folded.text)) return facts;
    let last = 0;
    for (const match of matchAll(folded.text, pattern)) {
      const code = match.groups?.code as string;
      const place = match.index;
      // `31 December 2021 at` is no Dutch post code: those are written in capitals.
      const letters = source.slice(folded.toSource(place), folded.toSource(place + code.length)).replace(/[^A-Za-z]/g, '');
      if (place < last || !/[0-9]/.test(code) || letters !== letters.toUpperCase() || isYear(folded.text, place, code, date)) continue;
      const written = (from: number, to: number): string => source.slice(folded.toSource(from), folded.toSource(to));
      const numbered = findStart(folded.text, place, last, pack.spaced, hour, date);
      const start =
        numbered < place
          ? startOfStreet(folded.text, numbered, last)
          : isLettered(code)
            ? place - namedParts(written(Math.max(last, place - FRONT), place))
            : place;
      const front = folded.text.slice(start, place);
      // `ตู้ ปณ. 123 ปณจ. …`: the word in front of the first number tells the address as well.
      // The four figures of `ตู้ ปณ. 2562` are the box.
      const marked = code.length >= 5 && isMarked(folded.text.slice(Math.max(0, start - 16), place));
      if (start === place || !(marked || isLine(front)) || (isClock(code) && isClock(front.slice(0, 4)))) continue;
      country ??= foldedPattern(`^[^.;:!?\\n]{0,${REACH}}?${anyCountry(pack)}`, '');
      namesCountry ??= foldedPattern(`${anyCountry(pack)}[ ,]{0,2}$`, '');
      const behind = country.exec(folded.text.slice(place + code.length, place + code.length + REACH + 40));
      // Without a country a long code behind three parts is sure enough: `88 Soi 3, Pathum Wan, Bangkok 10330`.
      // `10 Anson Road, Singapore 079903`: a state of one city is named in front of the code.
      const city = cityLength(folded.text, place + code.length);
      const named = /^,? \p{Lu}/u.test(written(place + code.length, place + code.length + city));
      const onStreet = STREET.test(front);
      // `(No. 26 of 2012) of Singapore`: what looks like a year behind a small word is none of an address.
      if (
        code.length === 4 &&
        pack.spaced &&
        !/(?<=[0-9][a-z]?) (?:à|in|at|di) $/.test(front) &&
        /(?<![\p{L}\p{M}])\p{Ll}+ $/u.test(written(start, place))
      ) {
        continue;
      }
      if (
        code.length === 5 &&
        !marked &&
        !behind &&
        !named &&
        pack.spaced &&
        /, ?$/.test(front) &&
        /^ \p{Ll}/u.test(written(place + code.length, place + code.length + 2))
      ) {
        continue;
      }
      const sure =
        marked ||
        (onStreet &&
          code.length === 4 &&
          ((named && /(?:, ?| (?:à|in|at|di) |(?<![\p{L}\p{M}])[a-z]{1,2}-)$/u.test(front)) || CITY.test(written(start, place)))) ||
        (onStreet && /^[a-z]{2}/.test(code)) ||
        behind !== null ||
        (code.length === 6 && namesCountry.test(front)) ||
        (isLettered(code) && front.split(',').length >= 2) ||
        (code.length >= 5 && (/(?:, ?| - ?)$/.test(front) || front.split(',').length >= 3));
      if (!sure) continue;
      const end = place + code.length + (behind ? behind[0].length : city);
      facts.push(zoneFact('address', writeValue(front, code), source, folded, start, end));
      last = end;
    }
    return facts;
  };
}

/**
 * A house number, or the floor in front of one. Addresses stand in a text of any language as their own country writes
 * them, so that `5th Floor` and `12 bis` belong to no pack.
 */
const HOUSE_NUMBER =
  /(?:(?<![a-z0-9./:-])|(?<=[\u0e00-\u0e7f]\.)|(?<=(?<![a-z0-9])[a-z]-))[0-9]{1,5}(?:\.[0-9]{2}|[a-z]|(?:st|nd|rd|th)(?= (?:floor|storey|level)(?:,? [0-9]|, ))|(?: bis| ter))?(?:[/-][0-9]{1,4}[a-z]?)?(?=[ ,]|[\u0e00-\u0e7f])/g;

/** Streets, short and rarer words for them, quarters and post boxes. */
const STREETS = `(?<![\\p{L}\\p{M}0-9])(?:${STREET_WORDS}|av|ave|boul|bd|blvd|impasse|allées?|cours|square|esplanade|passage|st|rd|parade|lrg|kampung|kg|simpang|spg|taman|soi|thanon|chaussée|clos|voie|ruelle|sentier|faubourg|residensi|g?p\\.? ?o\\.? box|b\\.?p|c\\.?s|case postale|boîte postale|peti surat|postfach|[\\p{L}]{2,20}(?:strasse|straße|straat|laan|gasse|platz))(?![\\p{L}\\p{M}])`;
const STREET = foldedPattern(STREETS, '');
const BEFORE_NUMBER = foldedPattern(`${STREETS}\\.?(?: [\\p{L}\\p{M}'.-]{1,20}){0,4},? (?:no\\.? ?)?$`, '');

/** `Auckland 1140`: a city in front of its code, in capitals and no month. */
const CITY = /, (?:\p{Lu}[\p{L}'’-]+ ){1,2}(?:[A-Z]{2,3} )?$/u;

/** `Avenue Louise 149`: the street in front of its number. */
function startOfStreet(text: string, start: number, floor: number): number {
  const from = Math.max(floor, start - 60);
  return from + (BEFORE_NUMBER.exec(text.slice(from, start))?.index ?? start - from);
}

/** The length of `Wycliffe House, Water Lane, Wilmslow `: a British address may have no number. */
function namedParts(front: string): number {
  return (
    /(?:\p{Lu}[\p{L}\p{M}\p{N}'’.&-]*(?: (?:(?:of|the|and|upon|on) )?\p{Lu}[\p{L}\p{M}\p{N}'’.&-]*){0,5}, ){1,3}(?:\p{Lu}[\p{L}'’-]+ ){0,3}$/u.exec(
      front,
    )?.[0].length ?? 0
  );
}

/** Where the parts in front of the post code begin: at the last house number after a sentence's end or a colon. */
function findStart(text: string, place: number, floor: number, stops: boolean, hour: RegExp, date: RegExp): number {
  const from = Math.max(floor, place - FRONT);
  // The point of `bur. 302` ends no sentence.
  const front = text
    .slice(from, place)
    .replace(/(?<![\p{L}])(?:bur|app|apt|ste?|blvd|boul|ave?|rd|jln|bât|no|nos)\. /gu, (short) => `${short.slice(0, -2)}  `);
  // A bracket that is closed may be a part of the line, but the line does not begin inside of it: `(RCS Lille 823 417 905), 24 rue …`.
  const bracket = /\([^()]*\)(?= ?,)/.exec(front);
  const inBracket =
    bracket && /[0-9]/.test(bracket[0]) && !/[0-9]/.test(front.slice(front.lastIndexOf(':') + 1, bracket.index))
      ? bracket.index + bracket[0].length - 1
      : -1;
  const border = Math.max(
    front.lastIndexOf(':'),
    stops ? front.lastIndexOf('. ') : -1,
    front.lastIndexOf(';'),
    front.lastIndexOf('(') > front.lastIndexOf(')') ? front.lastIndexOf('(') : -1,
    front.lastIndexOf('|'),
    endOfPhone(front),
    endOfDate(front, date),
    inBracket,
  );
  const numbers = front.slice(border + 1).matchAll(HOUSE_NUMBER);
  // `from 9 a.m. to 5 p.m., at 27 Mill Road`: hours may stand in front.
  for (const number of numbers) {
    if (!MINUTES.test(front.slice(0, border + 1 + number.index)) && !hour.test(front.slice(border + 1 + number.index + number[0].length))) {
      return from + border + 1 + number.index;
    }
  }
  return place;
}

/** What stands in front of the minutes of an hour: `16 h 30, ou au 27 quai …`. */
const MINUTES = /[0-9] ?h ?$/;

/** `31 ธันวาคม พ.ศ. 2569` is no house in a place of that code. */
function isYear(text: string, place: number, code: string, date: RegExp): boolean {
  const written = text.slice(Math.max(0, place - 40), place + code.length);
  return code.length === 4 && endOfDate(written, date) === written.length - 1;
}

/** `on 12 December 2027 at 88 Mill Road`: a date may stand in front. */
function endOfDate(front: string, date: RegExp): number {
  const last = matchAll(front, date).at(-1);
  return last ? last.index + last[0].length - 1 : -1;
}

/** A telephone number may stand in front: `+60 3-5550 1482, or Level 12, …`. */
function endOfPhone(front: string): number {
  const last = [...front.matchAll(/\+ ?[0-9][0-9 ().-]{5,18}[0-9]/g)].at(-1);
  return last ? last.index + last[0].length - 1 : -1;
}

/** `from 0800 to 2200 (Malaysian time)`: two times, no house number and post code. */
const isClock = (text: string): boolean => /^(?:[01][0-9]|2[0-4])[0-5][0-9]$/.test(text);

/** `YO1 7EX`, `H3A 1A1`: letters and figures in this order are hardly anything else behind a house number and a street. */
const isLettered = (code: string): boolean => /^(?:[a-z]{1,2}[0-9][0-9a-z]? ?[0-9][a-z]{2}|[a-z][0-9][a-z] ?[0-9][a-z][0-9])$/.test(code);

/** An address is a line of short parts, not a sentence with a number in it. */
function isLine(front: string): boolean {
  const parts = front.split(',');
  return (
    parts.every((part) => part.trim().split(' ').length <= 7) &&
    (parts.length > 1 || /^[0-9]{1,5}[a-z]?(?: [^ ]+){1,5} $/.test(front) || / [0-9]{1,4}[a-z]? (?:à|in|at|di) $/.test(front))
  );
}

/** How many named parts make a line an address without any comma: `88/9 หมู่ 5 ตำบลบางพูด อำเภอปากเกร็ด` (sub-district, district). */
const MARKED_PARTS = 2;

function compileMarkedParts(pack: LanguagePack): (front: string) => boolean {
  const { addressParts = [] } = pack.facts;
  if (addressParts.length === 0) return () => false;
  const part = foldedPattern(compileTemplates(addressParts, { spaced: pack.spaced }), 'g');
  return (front) => matchAll(front, part).length >= MARKED_PARTS;
}

/** What stands behind the number of an hour. */
function compileHour({ facts: { times }, spaced }: LanguagePack): RegExp {
  return foldedPattern(`^ {0,3}(?:${compileTemplates([...(times.hourMarks ?? []), ...times.am, ...times.pm], { spaced })})`, '');
}

function cityLength(text: string, from: number): number {
  return /^,? [\p{L}][\p{L}' -]{1,24}?(?: cedex(?: [0-9]{1,2})?)?(?=[,.;:)]|$)/u.exec(text.slice(from, from + 40))?.[0].length ?? 0;
}

function writeValue(front: string, code: string): string {
  const numbers = front.match(/[0-9]{1,5}(?:[/-][0-9]{1,4}|\.[0-9]{2})?/g) ?? [];
  return [...numbers, code.toUpperCase().replace(/ /g, '')].join(' ');
}

function anyCountry(pack: LanguagePack): string {
  return `(?<![a-z])(?:${countryNames(pack)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')})(?![a-z])`;
}
