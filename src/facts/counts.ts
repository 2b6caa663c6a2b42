import type { Fact } from '../contract/fact.js';
import type { Bound } from '../contract/fact-phrases.js';
import type { LanguagePack } from '../contract/language-pack.js';
import { compileAnchored, firstAnchored } from './anchored.js';
import { compileBounds } from './bounds.js';
import type { FactReader } from './fact-reader.js';
import { type FactText, NUMBER } from './fact-text.js';
import { compileInFront } from './in-front.js';
import { formatDecimal } from './normal-form.js';
import type { NumberToken } from './scan-numbers.js';
import { compileJoint, openRange, readNumberRange } from './ranges.js';
import { compileScan } from './scan-phrases.js';
import { compileSearch } from './search-phrases.js';
import { compileTemplates, foldedPattern } from './template.js';

/** What a number behind it is a version of, in any language. */
export const PRODUCTS = [
  'python',
  'windows',
  'microsoft',
  'ios',
  'ipados',
  'android',
  'macos',
  'java',
  'javascript',
  'php',
  'html',
  'css',
  'bluetooth',
  'wi-fi',
  'iphone',
  'ipad',
  'playstation',
  'xbox',
  'firefox',
  'chrome',
  'safari',
  'ipv',
  'tls',
  'sha',
  'aes',
  'usb',
  'covid',
  'iso',
  'rfc',
];

/**
 * Reads how many of something: `two administrators` → `2`, `at least three copies` → `>=3`, `1:8`. It comes last and
 * takes only numbers that no other kind has claimed. What can be counted is open, so it is told by what a count is
 * not: years, versions, standards, labels.
 */
export function compileCounts(pack: LanguagePack): FactReader {
  const { counts, bounds, dates, durations } = pack.facts;
  const options = { spaced: pack.spaced };
  const joint = compileJoint(pack);
  const bounded = compileBounds(pack, [bounds]);
  const isNamed = compileInFront([...counts.notAfter, ...PRODUCTS, ...(pack.facts.labels ?? [])], { ...options, between: ' .:#-' });
  const notBefore = foldedPattern(
    `[ -]{0,2}${compileTemplates([...counts.notBefore, ...dates.months.flat(), ...(counts.strict ? [] : Object.values(durations.units).flat())], options)}(?!-\\p{L})`,
    'uy',
  );
  const among = foldedPattern(` {0,2}${compileTemplates(counts.among ?? [], options)}`, 'uy');
  const thing = foldedPattern(
    ` {0,4}(?:${compileTemplates(counts.classifiers, options)} {0,3})?${compileTemplates(counts.things, options)}`,
    'uy',
  );
  const classifier = foldedPattern(` {0,4}${compileTemplates(counts.classifiers, options)}`, 'uy');
  const oneWord = foldedPattern(" (?:\\p{L}{1,4}')?[\\p{L}-]{1,30}", 'uy');
  const followedByWord = new RegExp(`[ -]{1,3}(?:[\\p{L}"']|\\((?!${NUMBER}))`, 'uy');
  const notRatio = foldedPattern(`(?<=${compileTemplates(counts.notRatioAfter ?? [], options)} {0,3})`, 'uy');
  const ratio = foldedPattern(`(?<![:/.])${NUMBER} ?: ?${NUMBER}(?![:/]${NUMBER})`, 'uy');
  const phrases = compileAnchored(
    Object.entries(counts.phrases).flatMap(([value, list]) =>
      list.filter((phrase) => phrase.includes('{n}')).map((template) => ({ template, payload: value })),
    ),
    { ...options, slots: { m: NUMBER } },
  );
  const words = compileWords(pack);
  const ordinals = compileOrdinals(pack);
  return (text) => {
    const facts: Fact[] = [];
    for (let i = 0; i < text.numbers.length; i++) {
      const fact = text.isFree(i) ? readAt(text, text.places[i] as number) : null;
      if (fact) facts.push(fact);
    }
    return [...facts, ...words(text), ...ordinals(text)];
  };

  function readAt(text: FactText, place: number): Fact | null {
    const { skeleton } = text;
    const token = text.numbers[text.numberAt(place)];
    if (!token || token.form === 'implied' || !Number.isInteger(token.value)) return null;
    // `millions of users` count nothing.
    if (token.form === 'words' && token.value >= 1000 && Object.hasOwn(pack.facts.numbers.times, token.raw)) return null;
    const proportion = at(ratio, skeleton, place);
    if (proportion) {
      const [one, other] = text.numbersWithin(place, place + proportion.length);
      // `1:42.7` is a time on a watch, `the score was 3:1` no proportion.
      if (!Number.isInteger(other?.value) || at(notRatio, skeleton, place) !== null) return null;
      return text.fact('count', `${one?.value}:${other?.value}`, place, place + proportion.length);
    }
    const phrase = firstAnchored(phrases, skeleton, place);
    if (phrase && text.isFreeWithin(phrase.start, phrase.end)) {
      const found = text.numbersWithin(place, phrase.end);
      const [n, m] = found.map((number) => formatDecimal(number.value));
      // `three in 2026 alone`
      if (phrase.payload === 'n:m' && /^(?:19|20)[0-9]{2}$/.test(found[1]?.raw ?? '')) return null;
      const value = phrase.payload.replace('n', n ?? '').replace('m', m ?? '');
      // `at least two of whom`, `dont deux au plus`
      const [less, more] = phrase.payload === 'n' ? [bounded.before(skeleton, phrase.start), bounded.after(skeleton, phrase.end)] : [];
      return text.fact('count', `${less?.bound || more?.bound || ''}${value}`, less?.at ?? phrase.start, more?.at ?? phrase.end);
    }
    if (endsRange(text, place)) return null;
    const ends = readNumberRange(text, place, joint);
    const more = bounded.after(skeleton, place + 1);
    const before = bounded.before(skeleton, place);
    const isAmong = before !== null && before.bound !== '' && token.value > 1 && at(among, skeleton, place + 1) !== null;
    if (
      isNamed(skeleton, place) ||
      (!ends && !more && !isAmong && at(notBefore, skeleton, place + 1) !== null) ||
      isOther(text, place, counts.strict && at(thing, skeleton, place + 1) !== null)
    ) {
      return null;
    }
    if (ends) {
      const upper = text.numbers[text.numberAt(ends.second)];
      if (!upper || !countsThings(skeleton, ends.second, 2) || !text.isFreeWithin(ends.start, ends.second + 1)) return null;
      const range = openRange(bounded, skeleton, place, ends.start);
      return text.fact('count', `${range.open}${formatDecimal(ends.value)},${formatDecimal(upper.value)}]`, range.from, ends.second + 1);
    }
    const longer = readRangeOfThings(text, place, token.value);
    if (longer) return longer;
    const counted =
      countsThings(skeleton, place, token.value, token.raw) ||
      (more !== null && countsThings(skeleton, more.at - 1, token.value, token.raw));
    if (
      !counted &&
      !(before && !counts.strict && (token.value > 1 || (before.bound && at(followedByWord, skeleton, place + 1) !== null)))
    ) {
      return null;
    }
    const after = before ? null : (more ?? bounded.after(skeleton, endOfThing(skeleton, place)) ?? afterWords(skeleton, place + 1));
    const bound: Bound | '' = before?.bound ?? after?.bound ?? '';
    return text.fact('count', `${bound}${formatDecimal(token.value)}`, before?.at ?? place, after?.at ?? place + 1, {
      stated: !before?.inferred,
    });
  }

  /** `ไม่น้อยกว่าสามคนแต่ไม่เกินแปดคน`: a range whose both ends name what is counted. */
  function readRangeOfThings(text: FactText, place: number, lower: number): Fact | null {
    const end = endOfThing(text.skeleton, place);
    const index = text.numberAt(place) + 1;
    const [next, upper] = [text.places[index], text.numbers[index]];
    if (end === place + 1 || next === undefined || !upper || !Number.isInteger(upper.value) || upper.value <= lower) return null;
    const start = joint(text.skeleton, place, end, next);
    if (start === null || !countsThings(text.skeleton, next, upper.value) || !text.isFreeWithin(start, next + 1)) return null;
    const range = openRange(bounded, text.skeleton, place, start);
    return text.fact('count', `${range.open}${formatDecimal(lower)},${formatDecimal(upper.value)}]`, range.from, next + 1);
  }

  /** `8 caractères différents minimum`: the bound stands behind what is counted, whatever it is. */
  function afterWords(skeleton: string, from: number): ReturnType<typeof bounded.after> {
    if (counts.strict || !pack.spaced) return null;
    let end = from;
    for (let words = 0; words < 3; words++) {
      const word = at(oneWord, skeleton, end);
      if (word === null) return null;
      end += word.length;
      const hit = bounded.after(skeleton, end);
      if (hit) return hit;
    }
    return null;
  }

  /** `2 คนขึ้นไป`: a bound may stand behind what is counted. */
  function endOfThing(skeleton: string, place: number): number {
    return place + 1 + (at(thing, skeleton, place + 1) ?? at(classifier, skeleton, place + 1) ?? '').length;
  }

  /** Whether the number ends a range whose beginning was no count: `Years 4 to 6`. */
  function endsRange(text: FactText, place: number): boolean {
    const lower = text.places[text.numberAt(place) - 1];
    return lower !== undefined && text.isFreeWithin(lower, lower + 1) && readNumberRange(text, lower, joint)?.second === place;
  }

  /** Whether what stands behind a number is something that it counts. */
  function countsThings(skeleton: string, place: number, value: number, raw = ''): boolean {
    if (at(thing, skeleton, place + 1) !== null) return true;
    if (at(classifier, skeleton, place + 1) !== null) return value > 1 || counts.strict;
    // `one (1) copy` is counted, `one copy` may be any copy.
    const stated = value > 1 || /[([]/.test(raw);
    return !counts.strict && stated && at(followedByWord, skeleton, place + 1) !== null;
  }
}

function at(pattern: RegExp, text: string, place: number): string | null {
  pattern.lastIndex = place;
  return pattern.exec(text)?.[0] ?? null;
}

const SIDE = new RegExp(`^ ?[x×*] ?${NUMBER}`, 'u');

/** A year, a part of a dotted or dashed label, a number with a letter in front (`covid-19`, `1/2`). */
function isOther(text: FactText, place: number, counted: boolean): boolean {
  const token = text.numbers[text.numberAt(place)];
  const { skeleton } = text;
  if (!token) return true;
  if (token.dotted || /[:/#§№]/.test(skeleton[place - 1] ?? '') || /[/:]/.test(skeleton[place + 1] ?? '')) return true;
  // `4 x 4`, `1920x1080`
  if (SIDE.test(skeleton.slice(place + 1, place + 5)) || SIDE.test([...skeleton.slice(Math.max(0, place - 4), place)].reverse().join(''))) {
    return true;
  }
  if (skeleton[place - 1] === '-' && /[\p{L}\ue000]/u.test(skeleton[place - 2] ?? '')) return true;
  // `customer number 4471 2209 8163`: groups of one number; `the Thirty Years` and `Dewan Sembilan Tiang` are names.
  if (continues(text, text.numberAt(place)) || isInName(text, place, token)) return true;
  // Years and post codes, unless a classifier tells otherwise.
  return !counted && token.form === 'digits' && /^(?:(?:1[5-9]|2[0-9])[0-9]{2}|[0-9]{5,})$/.test(token.raw);
}

/** Whether digits go on with a group of as many right behind a blank, or end such. */
function continues({ numbers, places, skeleton }: FactText, index: number): boolean {
  const isGroup = (at: number): boolean => numbers[at]?.form === 'digits' && /^[0-9]{3,}$/.test(numbers[at].raw);
  const joins = (at: number): boolean =>
    isGroup(at) &&
    isGroup(at + 1) &&
    (numbers[at]!.raw.length === numbers[at + 1]!.raw.length || numbers[at]!.raw.length > 3) &&
    places[at + 1] === (places[at] as number) + 2 &&
    skeleton[(places[at] as number) + 1] === ' ';
  return joins(index) || joins(index - 1);
}

/** Whether a number in words is written large between large words. */
function isInName(text: FactText, place: number, { form }: NumberToken): boolean {
  if (form !== 'words' || !text.pack.spaced || !/^\p{Lu}/u.test(text.sourceBetween(place, place + 1))) return false;
  return (
    /(?<!\p{L})\p{Lu}\p{L}*[ \u00a0]$/u.test(text.sourceBetween(Math.max(0, place - 20), place)) &&
    /^[ \u00a0]\p{Lu}\p{Ll}/u.test(text.sourceBetween(place + 1, place + 4))
  );
}

/** Counts said without a number of their own: `two-factor` where the language has one word for it, `twice`. */
function compileWords(pack: LanguagePack): (text: FactText) => Fact[] {
  const groups = Object.entries(pack.facts.counts.phrases).flatMap(([payload, list]) =>
    list.filter((phrase) => !phrase.includes('{n}')).map((phrase) => ({ payload, templates: [phrase] })),
  );
  const search = compileSearch(groups, { spaced: pack.spaced });
  return (text) => search(text.skeleton).map(({ payload, start, end }) => text.fact('count', payload, start, end));
}

/** `the third attempt` → `3`. */
function compileOrdinals(pack: LanguagePack): (text: FactText) => Fact[] {
  const { numbers, counts } = pack.facts;
  const entries = Object.entries(numbers.ordinals);
  if (entries.length === 0 || counts.occasions.length === 0) return () => [];
  const options = { spaced: pack.spaced };
  const occasion = compileTemplates(counts.occasions, options);
  const ordinal = entries.map(([word]) => `(${compileTemplates([word], options)})`).join('|');
  const source = pack.spaced ? `(?:(?:${ordinal}) {1,3}${occasion}|${occasion} {1,3}(?:${ordinal}))` : `${occasion} {0,3}(?:${ordinal})`;
  const scan = compileScan(source, [...counts.occasions, ...(pack.spaced ? Object.keys(numbers.ordinals) : [])], options);
  return (text) =>
    scan(text.skeleton).map((match) => {
      const index = match.slice(1).findIndex((group) => group !== undefined) % entries.length;
      return text.fact('count', String((entries[index] as [string, number])[1]), match.index, match.index + match[0].length);
    });
}
